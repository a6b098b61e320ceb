package io.github.errorspec;

import io.github.errorspec.compat.CompatRule;
import io.github.errorspec.compat.CompatRules;
import io.github.errorspec.compat.Impact;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about all rules, printed from the rules themselves and from the reports that tests compare. */
final class RulesPage {
    private static final String HEAD = """
            # Rules

            <!-- Printed by RulesPageTest; `mvn test -Dgolden.update` rewrites it. -->

            What ErrorSpec looks for in a spec, and in what changed since a release. The id stands in brackets behind each message. An error stops the build before
            anything is written; a warning or a note does not. All faults of a run are shown together, in the order of the file.
            Advice is given in a check only: generating is as fast and as silent without it.

            """;

    private static final String COMPAT = """
            ## Comparing with a release

            What a release had is kept by those who use it. First stand the rules about what programs send and receive, then those about
            code that uses generated code, then those about texts and versions. A finding has two places: what is there now, and what the
            release has. Where the new version of the catalog says that such a change may be in it, a finding is a note, except for those that no
            version excuses. Rows that the release has as drafts may change in any way.
            """;

    private RulesPage() {}

    /** Those of the reader, about rows and their neighbours, advice, about what changed, of single targets, and of commands that edit. */
    static List<Rule> rules() {
        return Stream.of(Rules.values()).flatMap(part -> part.all().stream()).toList();
    }

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        chapter(page, "Reading", Rules.READING);
        chapter(page, "Checking", Rules.CHECKING);
        chapter(page, "Advising", Rules.ADVISING);
        chapter(page, "Finding the baseline", Rules.PAST);
        page.append(COMPAT);
        for (Impact impact : Impact.values()) {
            Stream<CompatRule> rules = CompatRules.all().stream().filter(rule -> rule.impact() == impact);
            rules.forEach(rule -> page.append(entry(rule)));
        }
        page.append("\n");
        chapter(page, "Generating", Rules.GENERATING);
        chapter(page, "Editing", Rules.EDITING);
        return page.toString();
    }

    private static void chapter(StringBuilder page, String title, Rules rules) {
        page.append("## ").append(title).append("\n");
        rules.all().forEach(rule -> page.append(entry(rule)));
        page.append("\n");
    }

    private static String entry(Rule rule) {
        // Not in the heading, which links name.
        String grade =
                rule.severity() == Severity.ERROR ? "" : "*A " + rule.severity().label() + ".* ";
        String always =
                rule instanceof CompatRule compat && !compat.isExcusedByVersion() ? " No version excuses it." : "";
        return "\n### `" + rule.id() + "`\n\n" + grade + rule.summary() + always + "\n\n*Why:* " + rule.reason() + "\n"
                + example(rule);
    }

    /** The first diagnostic of this rule in the first folder of its name; the expected one where only a test can cause it. */
    private static String example(Rule rule) {
        String end = " [" + rule.id() + "]";
        return reports(rule)
                .flatMap(report -> Stream.of(report.split("\n\n")))
                .filter(diagnostic -> diagnostic.lines().findFirst().orElse("").endsWith(end))
                .findFirst()
                .map(diagnostic -> "\n```text\n" + shortened(diagnostic) + "\n```\n")
                .orElse("");
    }

    private static Stream<String> reports(Rule rule) {
        return Stream.concat(
                SpecFixtures.allInvalid().stream()
                        .filter(fixture -> fixture.toString().matches(rule.id() + "(-.*)?"))
                        .flatMap(fixture -> Stream.of(fixture.report(), fixture.expectedReport())),
                CompatFixtures.all().stream()
                        .filter(pair -> pair.toString().equals(rule.id()))
                        .map(CompatFixtures.Pair::report));
    }

    private static String shortened(String diagnostic) {
        return diagnostic.strip().lines().map(line -> line.stripTrailing()).collect(Collectors.joining("\n"));
    }
}
