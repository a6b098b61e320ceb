package io.github.errorspec.emit.java.adapters;

import static io.github.errorspec.emit.language.NameKind.FUNCTION;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.emit.java.config.Fallback;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaParam;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.Header;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.wire.CodeResolver;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The errors with which the adapters answer what the frameworks refuse by themselves. */
public final class Fallbacks {
    private static final String OBJECTS = "objects";

    private final JavaCode code;
    private final Map<Fallback, String> codes;
    private final CodeResolver resolver;

    public Fallbacks(JavaCode code) {
        this.code = code;
        this.codes = code.options().fallbacks();
        this.resolver = new CodeResolver(code.catalog());
    }

    /** Reports those that the table does not have, or that have a param which nothing fills. */
    public void check(Diagnostics diagnostics) {
        codes.forEach((kind, wanted) -> resolver.find(wanted)
                .ifPresentOrElse(row -> check(kind, row, diagnostics), () -> diagnostics.add(unknown(kind, wanted))));
    }

    private Diagnostic unknown(Fallback kind, String wanted) {
        Optional<ResolvedRow> family = code.catalog().rows().stream()
                .filter(row -> row.code().equals(wanted))
                .findFirst();
        return family.map(row -> refusal(kind, row, "is a family")
                        .withHelp("name one of its codes, with digits in place of the wildcards"))
                .orElseGet(() -> report(
                                code.catalog().definition().span(),
                                start(kind) + "`" + wanted + "`, which is no code of the table")
                        .withHelp("name the code of a row, or one of a family"));
    }

    private void check(Fallback kind, ResolvedRow row, Diagnostics diagnostics) {
        if (row.isDeprecated()) {
            diagnostics.add(refusal(kind, row, "is deprecated").withHelp("name a code that is still to be raised"));
        }
        List<ResolvedParam> unfilled = row.required().stream()
                .filter(param -> fact(kind, row, param).isEmpty())
                .toList();
        if (!unfilled.isEmpty()) {
            String names =
                    unfilled.stream().map(param -> "`" + param.name() + "`").collect(Collectors.joining(", "));
            diagnostics.add(refusal(kind, row, "has required params that nothing fills: " + names)
                    .withHelp(accepted(kind)));
        }
    }

    private Diagnostic refusal(Fallback kind, ResolvedRow row, String fault) {
        return report(row.definition().span(), start(kind) + "`" + codes.get(kind) + "`, which " + fault);
    }

    private static Diagnostic report(SourceSpan span, String message) {
        return Diagnostic.of(TargetRule.UNFIT_FALLBACK, span, message);
    }

    private static String start(Fallback kind) {
        return "the option `fallbacks` answers `" + kind.word() + "` with ";
    }

    private static String accepted(Fallback kind) {
        String texts =
                kind.texts().stream().map(name -> "`" + name + "` (string)").collect(Collectors.joining(", "));
        String lists = kind.lists().stream()
                .map(name -> ", `" + name + "` (list<string>)")
                .collect(Collectors.joining());
        String objects = kind == Fallback.VALIDATION
                ? ", a list<object> whose required members are strings among " + ViolationObjects.members()
                : "";
        return texts.isEmpty()
                ? "`" + kind.word() + "` fills no params: name a row without any, or make them optional"
                : "`" + kind.word() + "` fills " + texts + lists + objects
                        + (kind.only().isPresent() ? ", or the only param of a row if it is a string" : "")
                        + "; name a row with none but these, or make the others optional";
    }

    /** What fills a param, if anything does. */
    private static Optional<String> fact(Fallback kind, ResolvedRow row, ResolvedParam param) {
        if (kind == Fallback.VALIDATION && ViolationObjects.fill(param)) {
            return Optional.of(OBJECTS);
        }
        if (param.scalar() != Scalar.STRING) {
            return Optional.empty();
        }
        if (param.isList() || kind.texts().contains(param.name())) {
            return Optional.of(param.name())
                    .filter(name -> (param.isList() ? kind.lists() : kind.texts()).contains(name));
        }
        return row.required().size() == 1 ? kind.only() : Optional.empty();
    }

    /** Whether the error of a kind has params to fill from what is known. */
    boolean fillsParams(Fallback kind) {
        return codes.containsKey(kind)
                && resolver.find(codes.get(kind))
                        .filter(row -> !row.required().isEmpty())
                        .isPresent();
    }

    /** Whether it tells by what rule a value was found at fault. */
    boolean tellsCodes() {
        return codes.containsKey(Fallback.VALIDATION)
                && resolver.find(codes.get(Fallback.VALIDATION)).stream()
                        .flatMap(row -> row.required().stream())
                        .anyMatch(ViolationObjects::tellCode);
    }

    /** Whether the error of a kind has no header of a name, so that there is room for what the framework knows. */
    boolean lacksHeader(Fallback kind, String name) {
        return codes.containsKey(kind)
                && resolver.find(codes.get(kind))
                        .filter(row ->
                                !Header.isNamedIn(row.definition().policy().headers(), name))
                        .isPresent();
    }

    /**
     * Expressions that make the exceptions, by the words of the kinds.
     *
     * @param values from a kind and what is known there to the expression that gives it
     * @param cause the variable with what was thrown
     */
    Map<String, String> raised(BiFunction<Fallback, String, String> values, String cause) {
        Map<Fallback, String> raised = new EnumMap<>(Fallback.class);
        codes.forEach((kind, wanted) ->
                resolver.find(wanted).ifPresent(row -> raised.put(kind, raised(kind, wanted, row, values, cause))));
        return raised.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().word(), Map.Entry::getValue));
    }

    private String raised(
            Fallback kind, String wanted, ResolvedRow row, BiFunction<Fallback, String, String> values, String cause) {
        List<String> arguments = new ArrayList<>();
        if (row.isFamily()) {
            arguments.add(code.catalog().hasIntegerCodes() ? wanted + "L" : JavaLiteral.of(wanted));
        }
        NamedRow named = code.named().named(row);
        for (JavaParam param : named.params().stream().map(JavaParam::new).toList()) {
            if (param.optional()) {
                continue;
            }
            String fact = fact(kind, row, param.param()).orElseThrow();
            arguments.add(
                    fact.equals(OBJECTS)
                            ? ViolationObjects.expression(param)
                            : literal(kind, fact).orElseGet(() -> values.apply(kind, fact)));
        }
        arguments.add(cause);
        String raise = code.options().exceptions().isPerRow()
                ? "new " + code.exceptionName(named)
                : code.type("Errors") + "." + named.name(FUNCTION);
        return raise + "(" + String.join(", ", arguments) + ")";
    }

    /** What a framework would say differently each time, or say more of than clients should know. */
    private static Optional<String> literal(Fallback kind, String fact) {
        String text =
                switch (kind) {
                    case UNREADABLE_BODY -> "it cannot be read";
                    case UNSUPPORTED_MEDIA_TYPE ->
                        fact.equals("header") ? "Content-Type" : "its media type is not supported";
                    case NOT_ACCEPTABLE ->
                        fact.equals("header") ? "Accept" : "it allows none of the media types that there are";
                    default -> "";
                };
        return Optional.of(text).filter(each -> !each.isEmpty()).map(JavaLiteral::of);
    }
}
