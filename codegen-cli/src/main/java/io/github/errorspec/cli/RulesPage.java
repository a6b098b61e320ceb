package io.github.errorspec.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What docs/rules.md says, which the jar brings with it.
 *
 * @param text Markdown
 */
record RulesPage(String text) {
    private static final Pattern HEADING = Pattern.compile("^### `([a-z0-9-]+)`$", Pattern.MULTILINE);
    private static final Pattern END = Pattern.compile("^##", Pattern.MULTILINE);

    static RulesPage read() throws IOException {
        try (InputStream in = Objects.requireNonNull(RulesPage.class.getResourceAsStream("rules.md"))) {
            return new RulesPage(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    List<String> ids() {
        return HEADING.matcher(text).results().map(id -> id.group(1)).toList();
    }

    /** What it says of a rule, with its id as the heading. */
    Optional<String> rule(String id) {
        return HEADING.matcher(text)
                .results()
                .filter(heading -> heading.group(1).equals(id))
                .map(this::section)
                .findFirst();
    }

    private String section(MatchResult heading) {
        Matcher end = END.matcher(text);
        return "### " + heading.group(1)
                + text.substring(heading.end(), end.find(heading.end()) ? end.start() : text.length());
    }
}
