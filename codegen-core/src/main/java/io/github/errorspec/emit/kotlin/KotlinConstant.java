package io.github.errorspec.emit.kotlin;

import static io.github.errorspec.emit.language.NameKind.CONSTANT;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.emit.language.RowTraits;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Header;
import io.github.errorspec.model.Retry;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.List;

/**
 * A row as a constant.
 *
 * @param indent how many spaces stand before each argument
 * @param owner what stands before the names of the types inside of the error type
 */
record KotlinConstant(KotlinCode kotlin, NamedRow named, int indent, String owner) {
    String id() {
        return named.name(CONSTANT);
    }

    String doc() {
        return KotlinDoc.of(Prose.blocks(named.row()), 8);
    }

    List<String> deprecation() {
        return KotlinText.deprecation(kotlin, named, 8, row -> kotlin.error() + "." + row.name(CONSTANT));
    }

    /** The type that makes it, where it is not made where it stands. */
    String part() {
        return kotlin.part(named.row().index());
    }

    /** What makes it. */
    List<String> arguments() {
        ResolvedRow row = named.row();
        ErrorDefinition definition = row.definition();
        Retry retry = definition.policy().retry();
        List<String> arguments = new ArrayList<>();
        arguments.add("ordinal = " + row.index());
        arguments.add(text("id", row.id()));
        arguments.add(text("code", row.code()));
        arguments.add(text("title", definition.texts().name()));
        arguments.add("httpStatus = " + definition.policy().httpStatus());
        named.category()
                .ifPresent(
                        category -> arguments.add("category = " + kotlin.category() + "." + category.name(CONSTANT)));
        arguments.add("retry = " + owner + "Retry." + retry.when().name());
        retry.after().ifPresent(after -> arguments.add("retryAfter = Duration.parse(\"" + after + "\")"));
        arguments.add(
                "logLevel = " + owner + "LogLevel." + definition.policy().log().name());
        arguments.add(text("grpcCode", definition.policy().grpc().name()));
        arguments.add(text("messageTemplate", row.message().text()));
        definition.texts().description().ifPresent(text -> arguments.add(text("description", text)));
        row.type().ifPresent(type -> arguments.add(text("type", type)));
        definition.life().since().ifPresent(since -> arguments.add(text("since", since)));
        if (row.isDeprecated()) {
            arguments.add("isDeprecated = true");
        }
        if (!row.hasBody()) {
            arguments.add("hasBody = false");
        }
        List<String> headers =
                definition.policy().headers().stream().map(Header::toString).toList();
        arguments.addAll(KotlinText.argument("headers", headers, indent));
        arguments.addAll(KotlinText.argument("sensitive", row.sensitive(), indent));
        List<String> aliases = row.aliases().stream().map(Located::value).toList();
        arguments.addAll(KotlinText.argument("aliases", aliases, indent));
        RowTraits traits = kotlin.named().traits(named);
        arguments.addAll(KotlinText.argument("tags", traits.tags(), indent));
        traits.values().forEach(value -> arguments.addAll(KotlinField.argument(value, indent)));
        return arguments;
    }

    private String text(String name, String text) {
        return KotlinText.argument(name, text, indent);
    }
}
