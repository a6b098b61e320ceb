package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.source.SourceSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names the quotes that word processors and chats make of typed ones. To YAML they are letters, so texts may have them; what
 * they do to a value that is no free text, or to the syntax, is hard to see.
 */
final class TypographicQuotes {
    private static final String DOUBLE = "“”„‟＂";
    private static final String SINGLE = "‘’‚‛＇";
    private static final String ANY = "[" + DOUBLE + SINGLE + "]";

    /** One where a text begins or ends. */
    private static final Pattern IN_LINE =
            Pattern.compile("(?:^|[\\[{,:-])\\s*(" + ANY + ")|(" + ANY + ")\\s*(?:[,}\\]:]|$)");

    private static final Pattern ENCLOSED = Pattern.compile("^" + ANY + "(.*)" + ANY + "$", Pattern.DOTALL);

    private TypographicQuotes() {}

    /** The same fault, with help that begins with what to type, if such a quote may be its cause. */
    static Diagnostic explained(Diagnostic fault) {
        return fault.severity() == Severity.ERROR
                ? cause(fault).map(quote -> explained(fault, quote)).orElse(fault)
                : fault;
    }

    /** A text without such a pair around it, as it would stand between real quotes. */
    static String stripped(String text) {
        return ENCLOSED.matcher(text).replaceFirst("$1");
    }

    private static Diagnostic explained(Diagnostic fault, String quote) {
        String advice =
                "`" + quote + "` is no quote to YAML: type `" + (DOUBLE.contains(quote) ? "\"" : "'") + "` instead";
        return fault.withHelp(fault.help().map(help -> advice + "; " + help).orElse(advice));
    }

    private static Optional<String> cause(Diagnostic fault) {
        SourceSpan span = fault.span();
        String line = span.source().line(span.line());
        if (fault.rule() == SyntaxFault.YAML_SYNTAX) {
            return first(IN_LINE.matcher(line));
        }
        int from = line.offsetByCodePoints(0, Math.min(span.column() - 1, line.codePointCount(0, line.length())));
        int to = line.offsetByCodePoints(from, Math.min(span.length(), line.codePointCount(from, line.length())));
        return Stream.of(line.substring(from, to))
                .filter(value -> !value.isEmpty())
                .flatMap(value -> Stream.of(value.substring(0, 1), value.substring(value.length() - 1)))
                .filter((DOUBLE + SINGLE)::contains)
                .findFirst();
    }

    private static Optional<String> first(Matcher quote) {
        return quote.find()
                ? Optional.ofNullable(quote.group(1)).or(() -> Optional.ofNullable(quote.group(2)))
                : Optional.empty();
    }
}
