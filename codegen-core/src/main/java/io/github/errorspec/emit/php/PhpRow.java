package io.github.errorspec.emit.php;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.emit.language.Quotes;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Policy;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.List;
import java.util.stream.Collectors;

/** What PHP says of a row. */
record PhpRow(PhpCode all, NamedRow named) {
    ResolvedRow row() {
        return named.row();
    }

    private ErrorDefinition definition() {
        return row().definition();
    }

    String id() {
        return row().id();
    }

    String code() {
        return Quotes.PHP.literal(row().code());
    }

    String constant() {
        return named.name(NameKind.CONSTANT);
    }

    String exception() {
        return named.name(NameKind.EXCEPTION);
    }

    /** The exception that its own one extends. */
    String parent() {
        return named.category()
                .map(category -> category.name(NameKind.EXCEPTION))
                .orElseGet(() -> all.named().type("Exception"));
    }

    String title() {
        return Quotes.PHP.literal(definition().texts().name());
    }

    String message() {
        return Quotes.PHP.literal(row().message().pattern());
    }

    Policy policy() {
        return definition().policy();
    }

    String categoryId() {
        return row().category().map(Category::id).orElse("");
    }

    /** In milliseconds. */
    String retryAfter() {
        return policy().retry()
                .after()
                .map(after -> String.valueOf(after.toMillis()))
                .orElse("null");
    }

    /** A word of PSR-3. */
    String logLevel() {
        return switch (policy().log()) {
            case OFF -> "null";
            case DEBUG -> "'debug'";
            case INFO -> "'info'";
            case WARN -> "'warning'";
            case ERROR -> "'error'";
        };
    }

    String since() {
        return definition().life().since().map(Quotes.PHP::literal).orElse("null");
    }

    String type() {
        return Quotes.PHP.literal(row().type().orElse(""));
    }

    /** Names and values with params in braces, as the inside of an array. */
    String headers() {
        return policy().headers().stream()
                .map(header -> Quotes.PHP.literal(header.name().value()) + " => "
                        + Quotes.PHP.literal(header.value().toString()))
                .collect(Collectors.joining(", "));
    }

    String sensitive() {
        return row().sensitive().stream().map(Quotes.PHP::literal).collect(Collectors.joining(", "));
    }

    String tags() {
        return definition().traits().tagNames().stream()
                .map(Quotes.PHP::literal)
                .collect(Collectors.joining(", "));
    }

    List<String> fieldEntries() {
        return all.named().traits(named).values().stream().map(PhpField::entry).toList();
    }

    String doc() {
        return all.docs().ofRow("    ", row());
    }

    String exceptionDoc() {
        return all.docs().ofRow("", row());
    }

    String createDoc() {
        return PhpDoc.of(
                "    ",
                Markdown.read("The error, to be thrown."
                        + (row().isFamily()
                                ? " A code that the family does not have is an `InvalidArgumentException`."
                                : "")),
                arguments().stream().map(PhpParam::tag).toList());
    }

    List<PhpParam> params() {
        return PhpParam.all(all, named.params());
    }

    /** As the function takes them. */
    List<PhpParam> arguments() {
        return PhpParam.all(all, named.arguments());
    }

    boolean hasParams() {
        return !named.params().isEmpty();
    }

    /** Of a family the one that was given. The lowest number has no literal, only a name. */
    String raisedCode() {
        if (row().isFamily()) {
            return "$code";
        }
        return row().code().equals(String.valueOf(Long.MIN_VALUE)) && all.integerCodes()
                ? "\\PHP_INT_MIN"
                : all.integerCodes() ? row().code() : code();
    }
}
