package io.github.errorspec.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Finds addresses that stand in a text without brackets, before what is in them is taken for emphasis. */
final class BareAddress implements InlineContentParserFactory, InlineContentParser {
    /** In ASCII, and without a mark at its end that may belong to the sentence. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|mailto:)[A-Za-z0-9._~:/?#@!$&'*+,=%-]*[A-Za-z0-9/_~=#%]");

    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

    /** What allowed addresses begin with; the rest is visible, and nothing that ends an address in some form of comment. */
    private static final Pattern ALLOWED = Pattern.compile(
            "(?:https?://|mailto:)[!-~\u00c0-\u1fff\u2c00-\ud7ff&&[^<>\"`\\\\^{|}\u1680\u3000]]+",
            Pattern.CASE_INSENSITIVE);

    /** Whether a link may lead there. */
    static boolean isAllowed(String address) {
        return ALLOWED.matcher(address).matches();
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('h', 'm');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (PlainText.isAlphanumeric(scanner.peekPreviousCodePoint())) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        // What follows is looked at only then: else each letter of a long word would be followed by all of it.
        if (SCHEMES.stream().noneMatch(scanner::next)) {
            return ParsedInline.none();
        }
        scanner.match(c -> c > ' ' && c <= '~');
        Matcher address =
                ADDRESS.matcher(scanner.getSource(start, scanner.position()).getContent());
        scanner.setPosition(start);
        if (!address.lookingAt()) {
            return ParsedInline.none();
        }
        for (int i = 0; i < address.end(); i++) {
            scanner.next();
        }
        Link link = new Link(address.group(), null);
        link.appendChild(new Text(address.group()));
        return ParsedInline.of(link, scanner.position());
    }
}
