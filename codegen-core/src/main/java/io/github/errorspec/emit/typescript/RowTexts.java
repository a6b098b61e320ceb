package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.typescript.RowText.AliasText;
import io.github.errorspec.emit.typescript.RowText.FunctionText;
import io.github.errorspec.emit.typescript.RowText.ParamText;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.resolve.MessagePattern;
import io.github.errorspec.resolve.WireLayout;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From rows to what the template says about them. */
final class RowTexts {
    private final Catalog catalog;
    private final TypeScriptNames names;
    private final WireLayout layout;
    private final Prose prose;

    RowTexts(Catalog catalog, TypeScriptNames names) {
        this.catalog = catalog;
        this.names = names;
        this.layout = WireLayout.of(catalog.problem());
        this.prose = new Prose(catalog, error -> "`" + names.function(error) + "`");
    }

    List<RowText> all() {
        return catalog.errors().stream().map(this::text).toList();
    }

    private RowText text(ErrorDefinition error) {
        String id = error.id().value();
        return new RowText(
                id,
                TypeScriptComment.of(prose.of(error), prose.deprecation(error), 2),
                member(error),
                fields(error),
                error.params().stream().map(RowTexts::text).toList(),
                functions(error),
                error.aliases().stream()
                        .map(alias -> new AliasText(alias.value(), id))
                        .toList());
    }

    private String member(ErrorDefinition error) {
        String start = "readonly " + error.id().value() + ": " + names.type() + "ErrorRow";
        List<String> arguments = new ArrayList<>(List.of("\"" + error.id().value() + "\""));
        if (!catalog.categories().isEmpty()) {
            arguments.add(category(error));
        } else if (catalog.errors().size() == 1) {
            // The id of the only row is what the type has anyway; linters complain of saying it again.
            return "  " + start + ";";
        }
        return TypeScriptLayout.list(2, start + "<", arguments, ">;", "");
    }

    private static String category(ErrorDefinition error) {
        return error.categoryId().map(TypeScriptLiteral::of).orElse("undefined");
    }

    private List<String> fields(ErrorDefinition error) {
        List<String> fields = new ArrayList<>();
        fields.add(field("id", TypeScriptLiteral.of(error.id().value())));
        fields.add(field("code", code(error)));
        if (error.code().isFamily()) {
            fields.add(field("family", "true"));
        }
        fields.add(field("title", TypeScriptLiteral.of(error.texts().name())));
        fields.add(field("message", TypeScriptLiteral.of(MessagePattern.unmasked(error))));
        fields.add(field("status", Integer.toString(error.policy().httpStatus())));
        if (!catalog.categories().isEmpty()) {
            fields.add(field("category", category(error)));
        }
        fields.add(field(
                "retry", TypeScriptLiteral.of(error.policy().retry().when().word())));
        error.policy()
                .retry()
                .after()
                .ifPresent(after -> fields.add(field("retryAfterMillis", Long.toString(after.toMillis()))));
        fields.add(field(
                "logLevel", TypeScriptLiteral.of(error.policy().log().name().toLowerCase(Locale.ROOT))));
        fields.add(field("grpc", TypeScriptLiteral.of(error.policy().grpc().name())));
        if (error.isDeprecated()) {
            fields.add(field("deprecated", "true"));
        }
        error.life().since().ifPresent(since -> fields.add(field("since", TypeScriptLiteral.of(since))));
        if (layout.path("type").isPresent()) {
            layout.typeOf(error).ifPresent(type -> fields.add(field("type", TypeScriptLiteral.of(type))));
        }
        fields.add(params(error.params()));
        return fields;
    }

    private static String field(String name, String value) {
        return TypeScriptLayout.property(2, name, value);
    }

    private String code(ErrorDefinition error) {
        String text = error.code().text();
        boolean number =
                catalog.codes().type() == CodeType.INTEGER && !error.code().isFamily();
        return number ? TypeScriptLiteral.of(Long.parseLong(text)) : TypeScriptLiteral.of(text);
    }

    private static String params(List<Parameter> params) {
        if (params.size() == 1) {
            String line = "  params: [{ " + String.join(", ", members(params.get(0))) + " }],";
            if (TypeScriptLayout.fits(line)) {
                return line;
            }
        }
        StringBuilder lines = new StringBuilder("  params: [");
        for (Parameter param : params) {
            lines.append("\n    ").append(TypeScriptLayout.object(4, "", members(param), ","));
        }
        return lines.append(params.isEmpty() ? "]," : "\n  ],").toString();
    }

    private static List<String> members(Parameter param) {
        List<String> members = new ArrayList<>();
        members.add("name: " + TypeScriptLiteral.of(param.name()));
        members.add("property: " + TypeScriptLiteral.of(TypeScriptNames.param(param)));
        members.add("type: " + TypeScriptLiteral.of(param.type().scalar().word()));
        if (param.type().list()) {
            members.add("list: true");
        }
        if (param.optional()) {
            members.add("optional: true");
        }
        if (param.sensitive()) {
            members.add("sensitive: true");
        }
        return members;
    }

    private static ParamText text(Parameter param) {
        return new ParamText(
                TypeScriptComment.of(List.of(Prose.of(param) + "."), 4),
                "readonly " + TypeScriptNames.param(param) + (param.optional() ? "?: " : ": ") + type(param)
                        + (param.optional() ? " | undefined;" : ";"));
    }

    private static String type(Parameter param) {
        String scalar =
                switch (param.type().scalar()) {
                    case STRING, UUID -> "string";
                    case INTEGER -> "number | bigint";
                    case NUMBER -> "number";
                    case BOOLEAN -> "boolean";
                    case TIMESTAMP -> "Date";
                };
        String element = scalar.contains(" ") ? "(" + scalar + ")" : scalar;
        return param.type().list() ? "readonly " + element + "[]" : scalar;
    }

    private List<FunctionText> functions(ErrorDefinition error) {
        String own = names.function(error);
        List<FunctionText> functions = new ArrayList<>();
        functions.add(function(own, error, prose.of(error), prose.deprecation(error)));
        for (Located<String> alias : error.aliases()) {
            String other = names.function(alias);
            if (!other.equals(own)) {
                functions.add(function(
                        other,
                        error,
                        List.of(error.texts().name() + ": has another id now."),
                        Optional.of("Use `" + own + "` instead.")));
            }
        }
        return functions;
    }

    private FunctionText function(String name, ErrorDefinition error, List<String> doc, Optional<String> deprecation) {
        String id = error.id().value();
        List<String> blocks = new ArrayList<>(doc);
        boolean allOptional = error.params().stream().allMatch(Parameter::optional);
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>(List.of(id + "_ROW"));
        if (error.code().isFamily()) {
            parameters.add("code: " + names.type() + "ErrorCode");
            arguments.add("code");
            blocks.add("Throws a `RangeError` if the code is none of `"
                    + error.code().text() + "`.");
        }
        if (!error.params().isEmpty()) {
            parameters.add("params: " + names.type() + "ErrorParams[\"" + id + "\"]" + (allOptional ? " = {}" : ""));
        }
        arguments.add(error.params().isEmpty() ? "{}" : "params");
        parameters.add("options?: ErrorOptions");
        arguments.add("options");
        return new FunctionText(
                TypeScriptComment.of(blocks, deprecation, 0),
                TypeScriptLayout.list(
                        0,
                        "export function " + name + "(",
                        parameters,
                        "): " + names.type() + "ErrorOf<\"" + id + "\"> {",
                        ","),
                TypeScriptLayout.list(
                        2,
                        error.code().isFamily()
                                ? "return raiseMember<\"" + id + "\">("
                                : "return raise<\"" + id + "\">(",
                        arguments,
                        ");",
                        ","));
    }
}
