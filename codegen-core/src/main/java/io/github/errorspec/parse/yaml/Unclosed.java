package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.FlowMappingStartToken;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Finds the quote or bracket that should have been closed before the place where a parser notices. That place can be many lines
 * below, since quotes and brackets may span lines. An author who means that indents those lines more than the first one.
 */
final class Unclosed {
    /** Behind quotes these are YAML's own and do not belong to a text. */
    private static final String INDICATORS = ",:[]{}";

    private final String text;
    private final Reading reading;

    private Optional<ScalarToken> lastQuoted = Optional.empty();

    /** Brackets without their partners, from the outermost. */
    private final List<Token> open = new ArrayList<>();

    private boolean inBlock;

    /** Whether the whole is in brackets, as JSON is: there, indentation tells nothing. */
    private boolean inBrackets;

    private Unclosed(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    /**
     * What to say instead, if a quote or bracket is to blame.
     *
     * @param place where the parser's complaint is told, in code points
     * @param problem how far the parser came, in code points
     */
    static Optional<Diagnostic> before(int place, int problem, String text, Reading reading) {
        Unclosed unclosed = new Unclosed(text, reading);
        unclosed.scan(place, problem);
        return unclosed.lastQuoted
                .flatMap(quoted -> unclosed.quote(quoted, place))
                .or(() -> unclosed.bracket(problem));
    }

    private void scan(int place, int problem) {
        Scanner scanner = JsonSlashes.scanner(text, YamlTree.options());
        try {
            while (scanner.checkToken()) {
                Token token = scanner.getToken();
                int end = token.getEndMark().getIndex();
                if (end > Math.max(place, problem)) {
                    return;
                }
                if (end <= place && token instanceof ScalarToken scalar && !scalar.getPlain()) {
                    lastQuoted = Optional.of(scalar);
                }
                if (end <= problem) {
                    addBracket(token);
                }
            }
        } catch (YAMLException | IllegalArgumentException e) {
            // Here the parser gave up too, and what stands before is all that counts.
            return;
        }
    }

    private void addBracket(Token token) {
        switch (token.getTokenId()) {
            case FlowMappingStart, FlowSequenceStart -> {
                inBrackets |= !inBlock;
                open.add(token);
            }
            case FlowMappingEnd, FlowSequenceEnd -> open.remove(open.size() - 1);
            case BlockMappingStart, BlockSequenceStart -> inBlock = true;
            default -> {}
        }
    }

    private Optional<Diagnostic> quote(ScalarToken quoted, int place) {
        int end = quoted.getEndMark().getIndex();
        boolean isQuoted =
                quoted.getStyle().getChar() == '"' || quoted.getStyle().getChar() == '\'';
        if (!isQuoted || !text.substring(chars(end), chars(place)).isBlank()) {
            return Optional.empty();
        }
        SourceSpan start = reading.point(quoted.getStartMark());
        SourceSpan behind = reading.source().between(place, place);
        if (lineOutside(start, behind.line()).isPresent()) {
            return Optional.of(Diagnostic.of(SyntaxFault.YAML_SYNTAX, start, YamlErrors.UNCLOSED_QUOTE)
                    .withHelp("add the closing quote")
                    .withRelated(reading.source().between(end - 1, end - 1), "this quote is taken for its end"));
        }
        return isPartOfText(end, place)
                ? Optional.of(Diagnostic.of(
                                SyntaxFault.YAML_SYNTAX, behind, "the text in quotes ends before this place")
                        .withHelp("one pair of quotes encloses the whole text, and a quote inside it is written `"
                                + (quoted.getStyle().getChar() == '"' ? "\\\"" : "''") + "`")
                        .withRelated(start, "it begins here"))
                : Optional.empty();
    }

    /** Whether what stands behind a closing quote is no sign of YAML, nor another text that only lacks a comma before it. */
    private boolean isPartOfText(int end, int place) {
        int at = chars(place);
        if (at == text.length() || INDICATORS.indexOf(text.charAt(at)) >= 0) {
            return false;
        }
        return place == end || "\"'".indexOf(text.charAt(at)) < 0;
    }

    /** How many chars so many code points are. */
    private int chars(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private Optional<Diagnostic> bracket(int problem) {
        if (inBrackets) {
            return Optional.empty();
        }
        int last = reading.source().between(problem, problem).line();
        return open.stream()
                .map(token -> reading.point(token.getStartMark()))
                .filter(start -> lineOutside(start, last).isPresent())
                .findFirst()
                .flatMap(outermost -> open.stream()
                        .filter(token -> reading.point(token.getStartMark()).line() == outermost.line())
                        .reduce((one, other) -> other))
                .map(innermost -> notClosed(innermost, last));
    }

    private Diagnostic notClosed(Token opening, int last) {
        SourceSpan start = reading.point(opening.getStartMark());
        Diagnostic fault = Diagnostic.of(
                        SyntaxFault.YAML_SYNTAX,
                        start,
                        "no `" + (opening instanceof FlowMappingStartToken ? "}" : "]") + "` closes what begins here")
                .withHelp(YamlErrors.ADD_BRACKET);
        return lineOutside(start, last)
                .map(line -> fault.withRelated(line, "this line does not belong to it"))
                .orElse(fault);
    }

    /** The first line behind an opening that is not indented as its content would be. */
    private Optional<SourceSpan> lineOutside(SourceSpan opening, int last) {
        int indentation = indentation(opening);
        for (int number = opening.line() + 1; number <= last; number++) {
            String line = reading.source().line(number);
            int first = spaces(line, 0);
            if (first < line.length() && first <= indentation && "}]#".indexOf(line.charAt(first)) < 0) {
                return Optional.of(reading.source().span(number, first + 1, 1));
            }
        }
        return Optional.empty();
    }

    /** Where the keys of an opening's mapping begin; where its line begins, if it is no key's value. */
    private int indentation(SourceSpan opening) {
        String line = reading.source().line(opening.line());
        int first = spaces(line, 0);
        int at = first;
        while (line.startsWith("- ", at)) {
            at = spaces(line, at + 1);
        }
        return at == opening.column() - 1 ? first : at;
    }

    private static int spaces(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
