package io.github.errorspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that change a table. */
class EditTest {
    private static final String SHOP = """
            errorSpec: 1   # the format
            id: acme.shop
            http: 400
            categories:
              orders:
                range: 1000-1002
                errors:
                  1001: {name: Order gone}   # since ever
              others:
                errors: {2001: {name: Other}}
            """;

    @TempDir
    private Path folder;

    private Run run(String spec, String... arguments) {
        Run.write(folder, spec);
        return Run.in(folder, arguments);
    }

    private String table() {
        return read("error-spec.yaml");
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Run accept(String... words) {
        return run(SHOP, words);
    }

    @Test
    void aFindingIsAcceptedWithItsReason() {
        Run run = accept("accept", "1001", "unused-wildcard", "--reason", "10 %: \"so\", # \\ {it} is");

        assertThat(run).isEqualTo(new Run(0, "`1001` may break `unused-wildcard`\n", ""));
        assertThat(table())
                .isEqualTo(SHOP.replace(
                        "{name: Order gone}",
                        "{name: Order gone, allow: {unused-wildcard: \"10 %: \\\"so\\\", # \\\\ {it} is\"}}"));
    }

    @Test
    void acceptingTwiceGivesAnotherReason() {
        accept("accept", "1001", "unused-wildcard", "--reason", "One");
        Run.in(folder, "accept", "1001", "unused-wildcard", "--reason", "Two");
        Run third = Run.in(folder, "accept", "1001", "code-pattern", "--reason", "Three");

        assertThat(third.exitCode()).isZero();
        assertThat(table())
                .contains("1001: {name: Order gone, allow: {unused-wildcard: Two, code-pattern: Three}}   # since");
    }

    @Test
    void categoriesAndTheCatalogAcceptForAllTheirRows() {
        accept("accept", "orders", "code-pattern", "--reason", "Old");
        Run.in(folder, "accept", "catalog", "code-pattern", "--reason", "Old");

        assertThat(table())
                .isEqualTo(SHOP.replace("http: 400\n", "http: 400\nallow: {code-pattern: Old}\n")
                        .replace("range: 1000-1002\n", "range: 1000-1002\n    allow: {code-pattern: Old}\n"));
    }

    @Test
    void aLookAtItChangesNothing() {
        Run run = accept("accept", "1001", "code-pattern", "--reason", "Old", "--dry-run");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                --- a/error-spec.yaml
                +++ b/error-spec.yaml
                @@ -5,6 +5,6 @@
                   orders:
                     range: 1000-1002
                     errors:
                -      1001: {name: Order gone}   # since ever
                +      1001: {name: Order gone, allow: {code-pattern: Old}}   # since ever
                   others:
                     errors: {2001: {name: Other}}
                """);
        assertThat(table()).isEqualTo(SHOP);
    }

    @Test
    void whatIsNotThereCannotBeAccepted() {
        assertThat(accept("accept", "1010", "code-pattern", "--reason", "Old").err())
                .startsWith("error: there is no row or category `1010`; did you mean `1001`?\n");
        assertThat(accept("accept", "zzzzzzzz", "code-pattern", "--reason", "Old")
                        .err())
                .contains("give the code of a row, the id of a category, or `catalog`");
        assertThat(accept("accept", "1001", "code-patern", "--reason", "Old").err())
                .contains("there is no rule `code-patern`; did you mean `code-pattern`?");
        assertThat(accept("accept", "1001", "yaml-syntax", "--reason", "Old").err())
                .contains("`yaml-syntax` cannot be accepted: mend what it finds");
        assertThat(accept("accept", "1001", "code-pattern", "--reason", " ").err())
                .contains("it cannot be blank");
        assertThat(accept("accept", "--reason", "Old").err())
                .startsWith("error: Missing required parameters: 'CODE', 'RULE'\n");
        assertThat(accept("next-code").err()).startsWith("error: Missing required parameter: 'CATEGORY'\n");
        assertThat(accept("diff", "error-spec.yaml").err()).startsWith("error: Missing required parameter: 'NEW'\n");
        Run run = accept("accept", "1001", "code-pattern");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--reason");
        assertThat(table()).isEqualTo(SHOP);
    }

    @Test
    void aRowThatIsAnAliasIsLeftToItsAuthor() {
        String spec =
                SHOP.replace("1001: {name: Order gone}", "1001: &gone {name: Order gone}") + "errors: {3001: *gone}\n";

        Run run = run(spec, "accept", "1001", "code-pattern", "--reason", "Old");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(run.err())
                .startsWith("error-spec.yaml:8:7: error: an alias repeats elsewhere what stands here [cannot-edit]")
                .contains("write by hand what is wanted: `allow: {code-pattern: Old}`");
        assertThat(table()).isEqualTo(spec);
    }

    @Test
    void aTableThatCannotBeReadIsNotEdited() {
        Run run = run(Run.WRONG_SPEC, "accept", "1", "code-pattern", "--reason", "Old");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(run.err()).contains("unknown key `htpp`");
        assertThat(Run.in(folder, "accept", "1", "code-pattern", "--reason", "a", "--spec", "none.yaml")
                        .err())
                .contains("the spec does not exist");
    }

    @Test
    void byteOrderMarkAndLineEndsStay() {
        String spec = "\uFEFF" + SHOP.stripTrailing().replace("\n", "\r\n");

        run(spec, "accept", "2001", "code-pattern", "--reason", "Old");

        assertThat(table()).isEqualTo(spec.replace("{name: Other}", "{name: Other, allow: {code-pattern: Old}}"));
    }

    @Test
    void whatAFixLeavesFailsAsInACheck() {
        String spec = SHOP + "codes: {wildcard: Y}\nfailOn: ";

        for (String failOn : List.of("error", "warning")) {
            int check = run(spec + failOn + "\n", "check").exitCode();

            assertThat(check).as(failOn).isEqualTo(failOn.equals("error") ? ExitCode.OK : ExitCode.SPEC);
            assertThat(Run.in(folder, "fix").exitCode()).as(failOn).isEqualTo(check);
        }
    }

    @Test
    void theNextCodeIsPrintedAloneForScripts() {
        assertThat(run(SHOP, "next-code", "orders")).isEqualTo(new Run(0, "1002\n", ""));
        assertThat(run(SHOP, "next-code", "orders", "--count", "2")).isEqualTo(new Run(0, "1002\n1000\n", ""));
        assertThat(run(SHOP, "next-code", "others", "--count=3").out()).isEqualTo("2002\n2003\n2004\n");
        assertThat(run(SHOP, "next-code", "orders", "--count", "3").err())
                .contains("has no free code left in `1000-1002`");
        assertThat(run(SHOP, "next-code", "order").err()).contains("no category `order`; did you mean `orders`?");
        assertThat(run(SHOP, "next-code", "orders", "--count", "0").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(table()).isEqualTo(SHOP);
    }

    @Test
    void theLockCounts() throws IOException {
        lock("errorSpec: 1\nid: acme.shop\nhttp: 400\ncategories: {others: {errors: {2002: {name: Gone}}}}\n");
        assertThat(run(SHOP, "next-code", "others").out()).isEqualTo("2003\n");

        lock("errorSpec: 1\nid: [}\n");
        Run run = run(SHOP, "next-code", "others");
        assertThat(run.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(run.err()).startsWith("error-spec.lock:2:");
    }

    @Test
    void aLockThatIsNotWholeSaysNothing() throws IOException {
        String whole = lock("errorSpec: 1\nid: acme.shop\nhttp: 400\nerrors:\n  1001: {name: A}\n  1002: {name: B}\n");
        Files.writeString(folder.resolve("error-spec.lock"), whole.replace("  1002: {name: B}\n", ""));

        for (String command : List.of("next-code orders", "renumber", "diff error-spec.lock error-spec.yaml")) {
            Run run = run(SHOP, command.split(" "));

            assertThat(run.exitCode()).as(command).isEqualTo(ExitCode.IO);
            assertThat(run.out()).as(command).isEmpty();
            assertThat(run.err())
                    .as(command)
                    .startsWith(
                            "error-spec.lock:6:1: error: error-spec.lock is not whole: it has 5 lines before the last"
                                    + " one, which says 6 [broken-baseline]\n");
        }
    }

    @Test
    void aLockWithAConflictSaysSo() throws IOException {
        String whole = lock("errorSpec: 1\nid: acme.shop\nhttp: 400\nerrors:\n  1001: {name: A}\n");
        String conflict = "<<<<<<< HEAD\n  1002: {name: B}\n=======\n  1003: {name: C}\n>>>>>>> other\n";
        Files.writeString(folder.resolve("error-spec.lock"), whole.replace("  1001: {name: A}\n", conflict));

        for (String command : List.of("check", "lock", "next-code orders")) {
            Run run = run(SHOP, command.split(" "));

            assertThat(run.exitCode()).as(command).isEqualTo(ExitCode.IO);
            assertThat(run.err())
                    .as(command)
                    .startsWith(
                            "error-spec.lock:5:1: error: error-spec.lock cannot be read: a conflict that Git could not"
                                    + " resolve begins here [broken-baseline]\n");
        }
    }

    @Test
    void theLockOfANewerFormatAsksForANewerVersion() throws IOException {
        lock("errorSpec: 2\nid: acme.shop\nerrors: {}\n");

        Run run = run(SHOP, "next-code", "orders");

        assertThat(run.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(run.err()).contains("use the version of ErrorSpec that wrote it, or a newer one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fix", "renumber", "next-code orders", "accept 1001 code-pattern --reason Old"})
    void withoutATableThereIsNothingToEdit(String command) {
        Run run = Run.in(folder, command.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.IO);
        assertThat(run.err())
                .contains("the spec does not exist")
                .endsWith("or let `errorspec init` write one to begin with.\n");
    }

    /** A lock that is whole, which only its last line says. */
    private String lock(String spec) throws IOException {
        String lock = spec + "# The end of the lock, after " + spec.lines().count() + " lines.\n";
        Files.writeString(folder.resolve("error-spec.lock"), lock);
        return lock;
    }

    @Test
    void ofTwoRowsWithOneCodeTheLaterOneMoves() {
        String spec = SHOP.replace("# since ever\n", "# since ever\n      1001: {name: Order closed}  # new\n");

        Run run = run(spec, "renumber");

        assertThat(run).isEqualTo(new Run(0, "`Order closed` is `1002` now, and not `1001`\n", ""));
        assertThat(table()).isEqualTo(spec.replace("1001: {name: Order closed}", "1002: {name: Order closed}"));
        assertThat(Run.in(folder, "renumber"))
                .isEqualTo(new Run(0, "error-spec.yaml: each code stands there once\n", ""));
    }

    @Test
    void ofTwoRowsWithOneCodeTheReleasedOneStays() throws IOException {
        lock("errorSpec: 1\nid: acme.shop\nhttp: 400\ncategories: {others: {errors: {1001: {name: Order closed}}}}\n");
        String spec = SHOP.replace("2001: {name: Other}", "1001: {name: Order closed}");

        Run run = run(spec, "renumber", "--dry-run");
        assertThat(run.out()).contains("-      1001: {name: Order gone}").contains("+      1002: {name: Order gone}");
        assertThat(table()).isEqualTo(spec);

        assertThat(Run.in(folder, "renumber").out()).isEqualTo("`Order gone` is `1002` now, and not `1001`\n");
        assertThat(table()).isEqualTo(spec.replace("1001: {name: Order gone}", "1002: {name: Order gone}"));
    }

    @Test
    void whereNothingTellsWhichWasReleasedNothingMoves() throws IOException {
        lock("errorSpec: 1\nid: acme.shop\nhttp: 400\nerrors: {1001: {name: Old}}\n");
        String spec = SHOP.replace("2001: {name: Other}", "1001: {name: Order closed}");

        Run run = run(spec, "renumber");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(run.err())
                .contains("`1001` was released as `OLD`, and neither row with this code has that id [cannot-renumber]")
                .contains("give the row that may move another code by hand, such as `1003`");
        assertThat(table()).isEqualTo(spec);
    }

    @Test
    void translationsFollowWhereBothRowsHaveOne() throws IOException {
        String spec = SHOP.replace("http: 400\n", "http: 400\nlocales: {default: en, files: 'errors.{locale}.yaml'}\n")
                .replace(
                        "2001: {name: Other}",
                        "1001: {name: Closed}, 2002: {name: New, deprecated: {replacedBy: 1001}}");
        String german = "errorSpec: 1\r\nerrors:\r\n  1001: {name: Weg}\r\n  1001: {name: Zu}  # neu\r\n";
        Files.writeString(folder.resolve("errors.de.yaml"), german);
        Files.writeString(folder.resolve("errors.fr.yaml"), "errorSpec: 1\nerrors:\n  1001: {name: Perdu}\n");

        Run run = run(spec, "renumber");

        assertThat(run.out()).isEqualTo("""
                `Closed` is `2003` now, and not `1001`
                errors.fr.yaml:3:3: the text of `1001` stays; make sure that it is not that of `2003`
                error-spec.yaml:11:79: `replacedBy` is still `1001`; make sure that it means the row that stayed
                """);
        assertThat(read("errors.de.yaml")).isEqualTo(german.replace("1001: {name: Zu}", "2003: {name: Zu}"));
    }

    @Test
    void whereOneTranslationCannotBeChangedNoFileIs() throws IOException {
        String spec = SHOP.replace("http: 400\n", "http: 400\nlocales: {default: en, files: 'errors.{locale}.yaml'}\n")
                .replace("2001: {name: Other}", "1001: {name: Closed}");
        String german = "errorSpec: 1\nerrors:\n  1001: {name: Weg}\n  1001: {name: Zu}\n";
        Files.writeString(folder.resolve("errors.de.yaml"), german);
        Files.writeString(
                folder.resolve("errors.fr.yaml"),
                "errorSpec: 1\nerrors: &all\n  1001: {name: Perdu}\n  1001: {name: Ferme}\nx-all: *all\n");

        Run run = run(spec, "renumber");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(run.err()).contains("errors.fr.yaml:4:3");
        assertThat(table()).isEqualTo(spec);
        assertThat(read("errors.de.yaml")).isEqualTo(german);
    }

    @Test
    void whatGitCouldNotMergeIsLeftToItsAuthor() {
        String spec = SHOP.replace(
                "      1001: {name: Order gone}   # since ever\n",
                "<<<<<<< HEAD\n      1001: {name: A}\n=======\n      1001: {name: B}\n>>>>>>> other\n");

        Run run = run(spec, "renumber");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(run.err())
                .startsWith(
                        "error-spec.yaml:8:1: error: a conflict that Git could not resolve begins here [conflict-marker]")
                .contains("keep the rows of both sides");
        assertThat(table()).isEqualTo(spec);
    }

    @Test
    void whatCanBeMendedIsMended() {
        String spec = SHOP.replace("id: acme.shop\n", "id: acme.shop\ncodes: {type: string, wildcard: Y}\n")
                .replace("    range: 1000-1002\n", "")
                .replace("1001", "010")
                .replace("2001", "1e5");

        Run look = run(spec, "fix", "--dry-run");
        assertThat(look.out()).contains("+      \"010\": {name: Order gone}   # since ever\n");
        assertThat(table()).isEqualTo(spec);

        Run run = Run.in(folder, "fix");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                error-spec.yaml: quote the key, since YAML tools such as Go's go-yaml read `010` as a number [ambiguous-key]
                error-spec.yaml: quote the key, since YAML tools such as Go's go-yaml read `1e5` as a number [ambiguous-key]
                """);
        assertThat(run.err()).contains("[unused-wildcard]").doesNotContain("ambiguous-key");
        assertThat(table()).isEqualTo(spec.replace("010:", "\"010\":").replace("1e5:", "\"1e5\":"));
        assertThat(Run.in(folder, "fix").out()).isEqualTo("error-spec.yaml: nothing that can be mended\n");
    }

    @Test
    void anAllowThatExcusesNothingGoes() {
        String spec = SHOP.replace("http: 400\n", "http: 400\nallow:\n  code-pattern: Old  # really\n")
                .replace("{name: Order gone}", "{name: Order gone, allow: {code-outside-range: Old}}")
                .replace("{name: Other}", "{allow: {code-pattern: Old, unused-wildcard: Old}, name: Other}");

        Run run = run(spec, "fix");

        assertThat(run).isEqualTo(new Run(0, """
                error-spec.yaml: remove the allow of `code-pattern`, since there is no finding of `code-pattern` to accept here [unused-allow]
                error-spec.yaml: remove the allow of `code-outside-range`, since there is no finding of `code-outside-range` to accept here [unused-allow]
                error-spec.yaml: remove the allow of `code-pattern`, since there is no finding of `code-pattern` to accept here [unused-allow]
                error-spec.yaml: remove the allow of `unused-wildcard`, since there is no finding of `unused-wildcard` to accept here [unused-allow]
                """, ""));
        assertThat(table()).isEqualTo(SHOP);
    }

    @Test
    void whatCannotBeMendedIsTold() {
        Run run = run(Run.WRONG_SPEC, "fix");

        assertThat(run.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(run.err()).contains("unknown key `htpp`");
        assertThat(table()).isEqualTo(Run.WRONG_SPEC);
    }

    @Test
    void rowsWhoseNamesMeetInTheCodeOfATargetAreToldApart() {
        String spec = SHOP.replace("{name: Other}", "{name: Order gone error}");

        assertThat(run(spec, "fix").out()).isEqualTo("error-spec.yaml: nothing that can be mended\n");
        assertThat(Run.in(folder, "fix", "--target", "java", "-D", "java.exceptions=one")
                        .out())
                .isEqualTo("error-spec.yaml: nothing that can be mended\n");
        Run run = Run.in(folder, "fix", "-t", "java=src");

        assertThat(run.out())
                .isEqualTo("error-spec.yaml: give `2001` the id `OTHERS_ORDER_GONE_ERROR`, since `1001` and `2001` have"
                        + " the same name: `OrderGoneException` in Java [name-clash]\n");
        assertThat(run.exitCode()).isZero();
        assertThat(table())
                .isEqualTo(SHOP.replace("{name: Other}", "{name: Order gone error, id: OTHERS_ORDER_GONE_ERROR}"));
        assertThat(folder).isDirectoryNotContaining("glob:**/{src,.errorspec}");
    }

    @Test
    void aTargetThatDoesNotExistIsTold() {
        Run run = run(SHOP, "fix", "--target", "jawa");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("`jawa`");
    }

    /** A category that stands twice brings rows that nobody reads, whose codes would be taken for free. */
    @ParameterizedTest
    @ValueSource(
            strings = {"renumber", "next-code others", "next-code catalog", "accept 1001 code-pattern --reason Old"})
    void aTableThatCannotBeReadAsAWholeIsLeftAlone(String words) {
        String spec = SHOP + "  others:\n    errors: {2002: {name: Lost}}\n";

        Run run = run(spec, words.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.SPEC);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error: `others` stands here a second time [duplicate-key]");
        assertThat(table()).isEqualTo(spec);
    }

    @Test
    void rowsOutsideOfCategoriesBeginWithARow() {
        assertThat(run(SHOP, "next-code", "catalog").err()).contains("help: give it a first row\n");
    }
}
