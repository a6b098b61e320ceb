package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Header;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What templates say of a row. */
record RowCode(TypeScriptCode code, NamedRow named) {
    private ResolvedRow row() {
        return named.row();
    }

    String id() {
        return row().id();
    }

    List<Located<String>> aliases() {
        return row().aliases();
    }

    /** The comment of its member in the table of rows. */
    String doc() {
        return TypeScriptComment.of(Prose.blocks(row()), code.prose().deprecation(row()), 2);
    }

    String member() {
        String start = "readonly " + id() + ": " + code.P() + "ErrorRow";
        List<String> arguments = new ArrayList<>(List.of("\"" + id() + "\""));
        if (code.catalog().hasCategories()) {
            arguments.add(category());
        } else if (code.catalog().rows().size() == 1) {
            // The id of the only row is what the type has anyway; linters complain of saying it again.
            return "  " + start + ";";
        }
        return TypeScriptLayout.list(2, start + "<", arguments, ">;", "");
    }

    private String category() {
        return row().category()
                .map(category -> TypeScriptLiteral.of(category.id()))
                .orElse("undefined");
    }

    List<String> fields() {
        ErrorDefinition error = row().definition();
        List<String> fields = new ArrayList<>();
        fields.add(text("id", id()));
        fields.add(field("code", codeLiteral()));
        if (row().isFamily()) {
            fields.add(field("family", "true"));
        }
        fields.add(text("title", error.texts().name()));
        fields.add(text("message", row().message().text()));
        fields.add(field("status", Integer.toString(error.policy().httpStatus())));
        if (!row().hasBody()) {
            fields.add(field("noBody", "true"));
        }
        if (!error.policy().headers().isEmpty()) {
            fields.add(field("headers", headers(error.policy().headers())));
        }
        if (code.catalog().hasCategories()) {
            fields.add(field("category", category()));
        }
        fields.add(text("retry", error.policy().retry().when().word()));
        error.policy()
                .retry()
                .after()
                .ifPresent(after -> fields.add(field("retryAfterMillis", Long.toString(after.toMillis()))));
        fields.add(text("logLevel", error.policy().log().name().toLowerCase(Locale.ROOT)));
        fields.add(text("grpc", error.policy().grpc().name()));
        if (row().isDeprecated()) {
            fields.add(field("deprecated", "true"));
        }
        error.life().since().ifPresent(since -> fields.add(text("since", since)));
        row().type().filter(type -> code.hasType()).ifPresent(type -> fields.add(text("type", type)));
        if (code.catalog().hasTags()) {
            fields.add("  " + FieldLiterals.tags(error.traits().tagNames()).strip());
        }
        if (code.hasFields()) {
            fields.add(FieldLiterals.fields(code.named().traits(named)));
        }
        fields.add(paramsField());
        return fields;
    }

    private static String headers(List<Header> headers) {
        return headers.stream()
                .map(header -> "\n    " + key(header.name().value()) + ": "
                        + TypeScriptLiteral.of(header.value().toString()) + ",")
                .collect(Collectors.joining("", "{", "\n  }"));
    }

    /** In brackets, the name of the prototype is one like any other. */
    private static String key(String name) {
        String literal = TypeScriptLiteral.of(name);
        return name.equals("__proto__") ? "[" + literal + "]" : literal;
    }

    private static String field(String name, String value) {
        return TypeScriptLayout.property(2, name, value);
    }

    private static String text(String name, String value) {
        return field(name, TypeScriptLiteral.of(value));
    }

    private String codeLiteral() {
        return code.catalog().hasIntegerCodes() && !row().isFamily()
                ? TypeScriptLiteral.of(Long.parseLong(row().code()))
                : TypeScriptLiteral.of(row().code());
    }

    private String paramsField() {
        if (named.params().size() == 1 && named.params().get(0).members().isEmpty()) {
            String line = "  params: [{ " + String.join(", ", params().get(0).members()) + " }],";
            if (TypeScriptLayout.fits(line)) {
                return line;
            }
        }
        String lines =
                params().stream().map(param -> "\n    " + param.literal(4)).collect(Collectors.joining());
        return "  params: [" + lines + (lines.isEmpty() ? "]," : "\n  ],");
    }

    List<ParamCode> params() {
        return named.params().stream().map(ParamCode::new).toList();
    }

    /** The types of those that are objects. */
    List<ObjectCode> objects() {
        return named.params().stream()
                .filter(param -> param.param().isObject())
                .map(param -> ObjectCode.of(row(), param))
                .toList();
    }

    boolean hasParams() {
        return !named.params().isEmpty();
    }

    /** The one that raises it, and one for each former name. */
    List<FunctionCode> functions() {
        return Stream.concat(
                        Stream.of(FunctionCode.of(code, named)),
                        named.aliases().stream().map(alias -> FunctionCode.of(code, named, alias)))
                .toList();
    }
}
