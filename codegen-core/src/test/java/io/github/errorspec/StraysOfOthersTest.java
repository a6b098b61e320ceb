package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in a folder with generated files, looks like one of a table without a record, and belongs to somebody else. */
class StraysOfOthersTest {
    private static final String ROWS = "\nhttp: 400\nerrors:\n  1: {name: One}\n  2: {name: Two}\n";

    private static final String CATEGORIES =
            "\nhttp: 400\ncategories:\n  early: {errors: {1: {name: One}}}\n  late: {errors: {2: {name: Two}}}\n";

    @TempDir
    Path folder;

    /** A table in a module of its own, all of which are called the same. */
    private void table(String module, String id, String rows) throws IOException {
        Files.createDirectories(folder.resolve(module));
        Files.writeString(folder.resolve(module + "/error-spec.yaml"), "errorSpec: 1\nid: " + id + rows);
    }

    private CompileResult generate(String module, String record, Target target) throws IOException {
        CompileResult result = Compiler.run(new CompileRequest(
                new SpecFile("error-spec.yaml", folder.resolve(module + "/error-spec.yaml")),
                List.of(target),
                folder.resolve(module + "/records/" + record + ".manifest")));
        assertThat(result.failed()).as("%s", result.diagnostics()).isFalse();
        return result;
    }

    private void loseRecord(String module, String record) throws IOException {
        Files.delete(folder.resolve(module + "/records/" + record + ".manifest"));
    }

    private Target target(String name, String out) {
        Map<String, String> java = Map.of("packageName", "com.acme.errors");
        return new Target(name, folder.resolve(out), name.equals("java") ? java : Map.of());
    }

    private Target templates(String out, Map<String, String> files) throws IOException {
        Path templates = folder.resolve("templates of " + out + files.hashCode());
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = templates.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return new Target("docs", folder.resolve(out), Map.of(), Optional.of(templates));
    }

    private Map<String, String> tree(String root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        Path out = folder.resolve(root);
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                tree.put(out.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return tree;
    }

    /** Two modules that share a folder and a package; the one's prefix is the beginning of the other's. */
    @ParameterizedTest
    @CsvSource({"java, packageName", "kotlin, packageName", "csharp, namespace"})
    void anotherTableOfTheSameNameKeepsItsFiles(String language, String option) throws IOException {
        Target both = new Target(language, folder.resolve("out"), Map.of(option, "acme"));
        table(
                "admin",
                "acme.shop-admin",
                CATEGORIES.replace("name: ", "name: Admin ").replace("  ", "  admin-"));
        generate("admin", "default", both);
        Map<String, String> others = tree("out");
        table("shop", "acme.shop", CATEGORIES);
        generate("shop", "default", both);

        loseRecord("shop", "default");
        table("shop", "acme.shop", CATEGORIES.replaceFirst("  late: .*\n", ""));
        CompileResult result = generate("shop", "default", both);

        assertThat(tree("out")).containsAllEntriesOf(others);
        assertThat(result.removed()).isNotEmpty().allMatch(file -> String.valueOf(file.getFileName())
                .matches("(Late|Two)Exception.*"));
    }

    @Test
    void aTargetThatIsMadeAloneLeavesTheOthersInItsFolder() throws IOException {
        List<String> targets = Compiler.targets();
        table("shop", "acme.shop", ROWS);
        Files.writeString(folder.resolve("shop/de.yaml"), "errorSpec: 1\nerrors: {1: {name: Eins}}\n");
        table("shop", "acme.shop\nlocales: {default: en, files: \"{locale}.yaml\"}", ROWS);
        for (String target : targets) {
            generate("shop", target, target(target, "out"));
        }
        for (String target : targets) {
            loseRecord("shop", target);
        }
        table("shop", "acme.shop", ROWS.replace("  2: {name: Two}\n", ""));
        table("fresh", "acme.shop", ROWS.replace("  2: {name: Two}\n", ""));

        for (String target : targets) {
            Map<String, String> expected = tree("out");
            Map<String, String> its = ofTarget(target);
            expected.keySet().removeAll(its.keySet());
            generate("shop", target, target(target, "out"));
            generate("fresh", target, target(target, "fresh out " + target));
            expected.putAll(tree("fresh out " + target));
            assertThat(tree("out")).as(target).isEqualTo(expected);
        }
    }

    /** What the larger table gives for a target alone. */
    private Map<String, String> ofTarget(String target) throws IOException {
        Files.createDirectories(folder.resolve("large"));
        Files.writeString(folder.resolve("large/de.yaml"), "errorSpec: 1\nerrors: {1: {name: Eins}}\n");
        table("large", "acme.shop\nlocales: {default: en, files: \"{locale}.yaml\"}", ROWS);
        generate("large", target, target(target, "large out " + target));
        return tree("large out " + target);
    }

    @Test
    void whatAnotherExecutionRecordsIsIts() throws IOException {
        table("shop", "acme.shop", ROWS);
        Target one = templates("out", Map.of("a.md.peb", "{{ header }}", "{error.kebab}.md.peb", "{{ header }}"));
        Target other = templates("out", Map.of("b.md.peb", "{{ header }}", "x-{error.kebab}.md.peb", "{{ header }}"));
        generate("shop", "one", one);
        generate("shop", "other", other);
        Map<String, String> before = tree("out");
        loseRecord("shop", "one");

        CompileResult result = generate("shop", "one", one);

        assertThat(result.removed()).isEmpty();
        assertThat(tree("out")).isEqualTo(before).hasSize(6);
    }

    @Test
    void pagesOfRowsGoWhereNoOtherTableCanHaveAny() throws IOException {
        table("shop", "acme.shop", ROWS);
        Target target = templates(
                "out",
                Map.of(
                        "index.md.peb", "# All\n\n<!-- {{ header }} -->\n",
                        "rows/{error.kebab}/page.md.peb", "# {{ error.name }}\n\n<!-- {{ header }} -->\n",
                        "{error.kebab}.txt.peb", "unmarked\n"));
        generate("shop", "default", target);
        loseRecord("shop", "default");
        Files.writeString(folder.resolve("out/rows/mine.md"), "mine");
        Files.createDirectories(folder.resolve("out/rows/three"));
        Files.writeString(folder.resolve("out/rows/three/page.md"), "# Three\n");
        // An unmarked file that is in the way would stop the run.
        Files.delete(folder.resolve("out/one.txt"));
        table("shop", "acme.shop", ROWS.replace("  2: {name: Two}\n", ""));

        CompileResult result = generate("shop", "default", target);

        assertThat(result.removed()).containsExactly(folder.resolve("out/rows/two/page.md"));
        assertThat(tree("out"))
                .containsOnlyKeys(
                        "index.md", "one.txt", "rows/mine.md", "rows/one/page.md", "rows/three/page.md", "two.txt");
    }

    /** Several tables may have their pages in one folder. */
    @Test
    void pagesOfRowsStayWhereAnotherTableMayHaveSome() throws IOException {
        Target target = templates("out", Map.of("{error.kebab}.md.peb", "<!-- {{ header }} -->\n"));
        table("admin", "acme.admin", ROWS.replace("name: ", "name: Admin "));
        generate("admin", "default", target);
        table("shop", "acme.shop", ROWS);

        CompileResult result = generate("shop", "default", target);

        assertThat(result.removed()).isEmpty();
        assertThat(tree("out")).containsOnlyKeys("admin-one.md", "admin-two.md", "one.md", "two.md");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs a right there that users do not have")
    void linksAreNotFollowed() throws IOException {
        table("shop", "acme.shop\nlocales: {default: en, files: \"{locale}.yaml\"}", ROWS);
        Files.writeString(folder.resolve("shop/de.yaml"), "errorSpec: 1\nerrors: {1: {name: Eins}}\n");
        generate("shop", "default", target("typescript", "out"));
        loseRecord("shop", "default");
        Files.move(folder.resolve("out/locales"), folder.resolve("out/real"));
        Files.createSymbolicLink(folder.resolve("out/locales"), folder.resolve("out/real"));
        table("shop", "acme.shop", ROWS);

        CompileResult result = generate("shop", "default", target("typescript", "out"));

        assertThat(result.removed()).isEmpty();
        assertThat(folder.resolve("out/real/de.ts")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ErrorSpec manifest 2\nsubject s\nfingerprint f\nrows 2\nstaging \nroot ../..", "\0"})
    void aRecordThatWasCutOffCountsForNothing(String rest) throws IOException {
        table("shop", "acme.shop", ROWS);
        generate("shop", "default", target("java", "out"));
        Files.writeString(folder.resolve("shop/records/default.manifest"), rest);
        table("shop", "acme.shop", ROWS.replace("  2: {name: Two}\n", ""));

        CompileResult result = generate("shop", "default", target("java", "out"));

        assertThat(result.removed()).containsExactly(folder.resolve("out/com/acme/errors/TwoException.java"));
    }

    /** Git brings the generated files of another branch, and the record, which it does not know, stays that of this one. */
    @Test
    void aRecordOfAnotherStateDoesNotHideWhatIsThere() throws IOException {
        table("shop", "acme.shop", ROWS);
        generate("shop", "default", target("java", "out"));
        Path two = folder.resolve("out/com/acme/errors/TwoException.java");
        String source = Files.readString(two);
        table("shop", "acme.shop", ROWS.replace("  2: {name: Two}\n", ""));
        generate("shop", "default", target("java", "out"));
        Files.writeString(two, source);
        table("shop", "acme.shop", ROWS.replace("  2: {name: Two}\n", "  3: {name: Three}\n"));

        CompileResult result = generate("shop", "default", target("java", "out"));

        assertThat(result.removed()).containsExactly(two);
    }

    /** As it is where Git writes line breaks of Windows. */
    @Test
    void lineBreaksOfAnotherSystemMakeNoDifference() throws IOException {
        table("shop", "acme.shop", ROWS);
        generate("shop", "default", target("java", "out"));
        for (Map.Entry<String, String> file : new HashMap<>(tree("out")).entrySet()) {
            Files.writeString(
                    folder.resolve("out").resolve(file.getKey()),
                    file.getValue().replace("\n", "\r\n"));
        }
        loseRecord("shop", "default");
        table("shop", "acme.shop", ROWS.replace("  2: {name: Two}\n", ""));

        CompileResult result = generate("shop", "default", target("java", "out"));

        assertThat(result.removed()).containsExactly(folder.resolve("out/com/acme/errors/TwoException.java"));
    }
}
