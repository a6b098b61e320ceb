package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in a user's words what SnakeYAML says in a parser's. */
final class YamlErrors {
    static final String UNCLOSED_QUOTE = "the quote that begins here is not closed";
    static final String ADD_BRACKET = "add it; what should not begin anything needs quotes";

    private static final String QUOTE = "put the text in quotes";

    /** The first that fits is taken. */
    private static final List<Explanation> KNOWN = List.of(
            at("found character '\\\\t.*", "YAML does not accept a tab here", "indent with spaces", ""),
            at("found character '`' that cannot start any token.*", "a text cannot begin with a backquote", QUOTE, ""),
            at("found character '(.)' that cannot start any token.*", "a text cannot begin with `$1`", QUOTE, ""),
            at(
                    "mapping values are not allowed here",
                    "a colon with a space behind it cannot stand here",
                    "put a text that contains `: ` in quotes; before a key, check the indentation",
                    ""),
            at(
                    "found undefined alias (.*)",
                    "there is no anchor `&$1` before this alias",
                    "define the anchor first, or put a text that begins with `*` in quotes",
                    ""),
            atContext(
                    "unexpected character found .*",
                    "this is not the name of an alias or anchor",
                    "put a text that begins with `*` or `&` in quotes"),
            at(
                    "found unknown escape character (.)\\(.*",
                    "`\\\\$1` is not an escape",
                    "in double quotes a backslash is written twice; in single quotes it stands for itself",
                    "the text begins here"),
            at(
                    "expected escape sequence of (\\d+) hexadecimal numbers, but found.*",
                    "this escape has fewer than $1 hexadecimal digits",
                    "such as `\\u00E4` or `\\U0001F600`; in single quotes a backslash stands for itself",
                    "the text begins here"),
            atContext(
                    "expected ',' or '([}\\]])', but got <stream end>", "no `$1` closes what begins here", ADD_BRACKET),
            at(
                    "expected ',' or '([}\\]])', but got .*",
                    "expected a comma or `$1` here",
                    "close the list or one-line row, or put a text with braces, brackets, commas or `: ` in quotes",
                    "opened here"),
            at(
                    "expected <block end>, but found '<block (mapping|sequence) start>'",
                    "this line is not indented like the lines that it belongs to",
                    "keys of one mapping, and items of one list, begin in the same column",
                    "those begin in this column"),
            at(
                    "expected <block end>, but found '<scalar>'",
                    "the value ends before this text",
                    "put the whole value in quotes",
                    ""),
            at(
                    "expected <block end>, but found '([^<].*)'",
                    "unexpected `$1`",
                    "remove it, or put the text in quotes",
                    ""),
            at(
                    "expected '<document start>', but found .*",
                    "the spec ends before this line",
                    "keys of the catalog begin in the first column, and each stands before a colon",
                    ""),
            atContext(
                    "could not find expected ':'",
                    "this line has no `:`",
                    "write `key: value`; a text of several lines begins with `>-` behind its key"),
            atContext("found unexpected (end of stream|document separator)", UNCLOSED_QUOTE, "add the closing quote"),
            at(
                    "but found another document",
                    "a second document begins here",
                    "a spec is one YAML document; remove the `---`",
                    ""));

    /** A type of other languages whose brackets mean a list to them and to YAML: before the place, and from there on. */
    private static final Pattern LIST_TYPE = Pattern.compile(
            ".*\\w\\x00\\[\\d*].*|(?i:.*\\b(list|array|set|vec|sequence))\\x00\\[[\\w.]+].*|.*\\[\\d*]\\x00\\w.*");

    /** More characters than such a type has. */
    private static final int NEAR = 40;

    private YamlErrors() {}

    /**
     * What to say instead.
     *
     * @param problem what SnakeYAML says
     * @param message what to say
     * @param help what to do
     * @param related what to say of the context's place, if it helps
     * @param atContext whether the context's place is the fault's own
     */
    private record Explanation(Pattern problem, String message, String help, String related, boolean atContext) {}

    private static Explanation at(String problem, String message, String help, String related) {
        return new Explanation(Pattern.compile(problem, Pattern.DOTALL), message, help, related, false);
    }

    private static Explanation atContext(String problem, String message, String help) {
        return new Explanation(Pattern.compile(problem, Pattern.DOTALL), message, help, "", true);
    }

    /**
     * Explains a syntax error.
     *
     * @param text what was read
     */
    static Diagnostic explain(MarkedYAMLException e, String text, Reading reading) {
        String problem = String.valueOf(e.getProblem());
        Optional<Explanation> known = KNOWN.stream()
                .filter(each -> each.problem().matcher(problem).matches())
                .findFirst();
        Optional<Mark> place = place(e, known.filter(Explanation::atContext).isPresent());
        boolean isQuote =
                known.filter(each -> each.message().equals(UNCLOSED_QUOTE)).isPresent();
        Optional<Mark> end =
                isQuote ? place : Optional.ofNullable(e.getProblemMark()).or(() -> place);
        return place.flatMap(at -> Unclosed.before(at.getIndex(), end.orElse(at).getIndex(), text, reading))
                .orElseGet(() ->
                        withListType(explain(e, known, place.map(reading::point).orElseGet(reading::start), reading)));
    }

    private static Diagnostic explain(
            MarkedYAMLException e, Optional<Explanation> explanation, SourceSpan place, Reading reading) {
        String problem = String.valueOf(e.getProblem());
        return explanation
                .map(known -> withContext(
                        Diagnostic.of(
                                        SyntaxFault.YAML_SYNTAX,
                                        place,
                                        known.problem().matcher(problem).replaceFirst(known.message()))
                                .withHelp(known.help()),
                        known.related().isEmpty() ? null : e.getContextMark(),
                        known.related(),
                        reading))
                .orElseGet(() -> withContext(
                        Diagnostic.of(SyntaxFault.YAML_SYNTAX, place, problem)
                                .withHelp("text with characters that YAML gives a meaning needs quotes"),
                        e.getContextMark(),
                        String.valueOf(e.getContext()),
                        reading));
    }

    private static Diagnostic withListType(Diagnostic diagnostic) {
        SourceSpan place = diagnostic.span();
        return LIST_TYPE.matcher(place.before(NEAR) + '\0' + place.behind(NEAR)).matches()
                ? diagnostic.withHelp("the type of a list is written `list<string>`, `list<integer>` and so on")
                : diagnostic;
    }

    private static Diagnostic withContext(Diagnostic diagnostic, @Nullable Mark mark, String message, Reading reading) {
        return mark == null ? diagnostic : diagnostic.withRelated(reading.point(mark), message);
    }

    private static Optional<Mark> place(MarkedYAMLException e, boolean atContext) {
        Optional<Mark> problem = Optional.ofNullable(e.getProblemMark());
        Optional<Mark> context = Optional.ofNullable(e.getContextMark());
        return atContext ? context.or(() -> problem) : problem.or(() -> context);
    }
}
