package io.github.errorspec.emit.typescript;

import static io.github.errorspec.emit.language.NameKind.FUNCTION;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.LanguageCode;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.model.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What all templates see.
 *
 * @param prose what documentation says
 */
record TypeScriptCode(LanguagePlan plan, Prose prose) implements LanguageCode {
    /** Where families have wildcards, with their places separated by commas. */
    record Shape(int length, String positions) {}

    static TypeScriptCode of(LanguagePlan plan) {
        return new TypeScriptCode(
                plan, new Prose(error -> "`" + plan.named().named(error).name(FUNCTION) + "`"));
    }

    /** What the names of types begin with, such as {@code Shop}. */
    String P() {
        return plan.named().prefix();
    }

    /** What the names of values begin with, such as {@code shop}. */
    String p() {
        return Words.of(P()).camel();
    }

    String catalogDoc() {
        return TypeScriptComment.of(Prose.blocks(catalog()), 0);
    }

    List<CategoryCode> categories() {
        return catalog().categories().stream().map(CategoryCode::new).toList();
    }

    /** The members of what has the values of fields. */
    List<ParamCode> fields() {
        return named().fields().stream().map(ParamCode::new).toList();
    }

    /** The type of tags, as Prettier writes it. */
    String tagType() {
        List<String> tags = catalog().definition().traits().tagNames().stream()
                .map(TypeScriptLiteral::of)
                .toList();
        String start = "export type " + P() + "ErrorTag =";
        String line = start + " " + String.join(" | ", tags) + ";";
        return TypeScriptLayout.fits(line) ? line : start + "\n  | " + String.join("\n  | ", tags) + ";";
    }

    List<RowCode> rows() {
        return plan.named().rows().stream().map(row -> new RowCode(this, row)).toList();
    }

    /** The type of a code, as it is given or looked for. */
    String codeType() {
        return catalog().hasIntegerCodes() ? "number | bigint | string" : "string";
    }

    /** A text needs no conversion, and linters complain of one; so with the two that follow. */
    String codeText() {
        return catalog().hasIntegerCodes() ? "String(code)" : "code";
    }

    String rowCodeText() {
        return catalog().hasIntegerCodes() ? "String(row.code)" : "row.code";
    }

    String logCode() {
        return catalog().hasIntegerCodes() ? "String(this.code)" : "singleLine(this.code)";
    }

    List<Shape> shapes() {
        return catalog().families().stream()
                .map(shape -> new Shape(
                        shape.length(),
                        shape.wildcards().stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .toList();
    }

    String wildcard() {
        return TypeScriptLiteral.of(
                String.valueOf(catalog().definition().codes().wildcard().orElse('X')));
    }

    boolean readsText() {
        return catalog().wire().path("title").isPresent()
                || catalog().wire().path("message").isPresent();
    }

    /** What reads a part of a body, by the name of each part that bodies have. */
    Map<String, String> get() {
        return parts(path -> {
            if (path.isEmpty()) {
                return "body";
            }
            return catalog().wire().remapped()
                    ? "at(body, " + TypeScriptLiteral.array(path) + ")"
                    : "member(body, " + TypeScriptLiteral.of(path.get(0)) + ")";
        });
    }

    /** Where a part is written, by the name of each part that bodies have. */
    Map<String, String> put() {
        return parts(TypeScriptLiteral::array);
    }

    /** The members that are no params, where these stand beside them. */
    String besideParams() {
        return TypeScriptLiteral.array(catalog().wire().besideParams());
    }

    /** Where such a param is written. */
    String paramPath() {
        return catalog().wire().path("params").orElse(List.of()).stream()
                .map(step -> TypeScriptLiteral.of(step) + ", ")
                .collect(Collectors.joining("", "[", "name]"));
    }

    /** Whether they are members of the error itself. */
    boolean isParamsRoot() {
        return catalog().wire().path("params").stream().anyMatch(List::isEmpty);
    }

    private Map<String, String> parts(Function<List<String>, String> text) {
        Map<String, String> parts = new HashMap<>();
        catalog().wire().paths().forEach((part, path) -> parts.put(part, text.apply(path)));
        return parts;
    }

    boolean hasTranslations() {
        return !catalog().translations().isEmpty();
    }

    String defaultLanguage() {
        return TypeScriptLiteral.of(catalog().languages().get(0));
    }

    String defaultTag() {
        return TypeScriptLiteral.of(catalog().languages().get(0).toLowerCase(Locale.ROOT));
    }

    String languages() {
        return catalog().languages().stream().map(TypeScriptLiteral::of).collect(Collectors.joining(", "));
    }

    @Override
    public String literal(String text) {
        return TypeScriptLiteral.of(text);
    }
}
