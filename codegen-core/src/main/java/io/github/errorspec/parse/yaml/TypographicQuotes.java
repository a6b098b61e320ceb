package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.SourceSpan;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** Where a value or key can begin with a quote: on a line of block style, and on one that opens a bracket. */
    private static final Pattern IN_BLOCK =
            Pattern.compile("(?:^\\s*+(?:-\\s++)*+|:\\s++)([\"'" + DOUBLE + SINGLE + "])");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?:^\\s*+(?:-\\s++)*+|:\\s++|[\\[{,]\\s*+)([\"'" + DOUBLE + SINGLE + "])");
    private static final Pattern BRACKET = Pattern.compile("(?:^\\s*+(?:-\\s++)*+|:\\s++)[\\[{]");

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^']++|'')*+'");

    /** Up to the first quote that looks like its end, or to the line's if there is none. */
    private static final Pattern IN_DOUBLE = enclosedIn(DOUBLE);

    private static final Pattern IN_SINGLE = enclosedIn(SINGLE);

    /** A text in a typed quote whose first typographic one looks like its end: what follows is no prose. */
    private static final Pattern MIXED = Pattern.compile("(?:\"[^\"" + DOUBLE + "]*+([" + DOUBLE + "])|'[^'" + SINGLE
            + "]*+([" + SINGLE + "]))\\s*+(?:[}\\]]|:?$|:\\s|,\\s*+(?:$|[\"']|[\\w-]++:\\s))");

    private static final Pattern ENCLOSED = Pattern.compile("^" + ANY + "(.*)" + ANY + "$", Pattern.DOTALL);

    private TypographicQuotes() {}

    private static Pattern enclosedIn(String quotes) {
        String end = "(?=\\s*+(?:[,}\\]]|:?$|:\\s))";
        return Pattern.compile(".(?:[^" + quotes + "]*+$|(?:[^" + quotes + "]++|[" + quotes + "](?!" + end + "))*+["
                + quotes + "]" + end + ")");
    }

    /** The same fault, with help that begins with what to type, if such a quote may be its cause. */
    static Diagnostic explained(Diagnostic fault) {
        return fault.isError()
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
        if (fault.rule() == SyntaxFault.YAML_SYNTAX) {
            return around(span)
                    .or(() -> Stream.concat(Stream.of(span), fault.related().map(Diagnostic.Related::span).stream())
                            .flatMap(place -> mixed(place).stream())
                            .findFirst());
        }
        return Stream.of(span.behind(span.length()))
                .filter(value -> !value.isEmpty())
                .flatMap(value -> Stream.of(value.substring(0, 1), value.substring(value.length() - 1)))
                .filter((DOUBLE + SINGLE)::contains)
                .findFirst();
    }

    /** The quote that begins the value in which a place lies. */
    private static Optional<String> around(SourceSpan place) {
        String line = place.source().line(place.line());
        int at = place.before(line.length()).length();
        Matcher begin = (BRACKET.matcher(line).find() ? IN_BRACKETS : IN_BLOCK).matcher(line);
        int from = 0;
        while (begin.find(from) && begin.start(1) < at) {
            OptionalInt end = end(line, begin.start(1));
            if (end.isEmpty() || end.getAsInt() > at) {
                return Optional.of(begin.group(1)).filter(quote -> end.isPresent() && quote.matches(ANY));
            }
            from = end.getAsInt();
        }
        return Optional.empty();
    }

    /** Where on its line the text ends that begins with this quote; nothing if the quote does not enclose it. */
    private static OptionalInt end(String line, int start) {
        String quote = line.substring(start, start + 1);
        Matcher text = (quote.matches(ANY) ? DOUBLE.contains(quote) ? IN_DOUBLE : IN_SINGLE : QUOTED).matcher(line);
        return text.region(start, line.length()).lookingAt() ? OptionalInt.of(text.end()) : OptionalInt.empty();
    }

    /** The quote that was to close a text which a typed one opens here. */
    private static Optional<String> mixed(SourceSpan place) {
        String line = place.source().line(place.line());
        Matcher text = MIXED.matcher(line).region(place.before(line.length()).length(), line.length());
        return text.lookingAt()
                ? Stream.of(text.group(1), text.group(2))
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }
}
