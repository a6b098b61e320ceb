package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in a folder with generated files, looks like one of a table without a record, and belongs to somebody else. */
class StraysOfOthersTest extends StraysFixture {
    /** Two modules that share a folder and a package; names of the one's types begin those of the other's. */
    @ParameterizedTest
    @CsvSource({
        "java, packageName, admin", "java, packageName, messages", "java, packageName, error",
        "kotlin, packageName, admin", "kotlin, packageName, messages", "kotlin, packageName, error",
        "csharp, namespace, admin", "csharp, namespace, messages", "csharp, namespace, error"
    })
    void anotherTableOfTheSameNameKeepsItsFiles(String language, String option, String other) throws IOException {
        Target both = new Target(language, folder.resolve("out"), Map.of(option, "acme"), NONE);
        table(
                "other",
                "acme.shop-" + other,
                CATEGORIES.replace("name: ", "name: Other ").replace("  ", "  other-"));
        generate("other", "default", both);
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

    /** A table whose rows are called like the types of another one. */
    @ParameterizedTest
    @CsvSource({"java, packageName, acme, acme", "csharp, namespace, acme.shop, acme.pay"})
    void rowsThatAreCalledLikeAnotherTableStay(String language, String option, String place, String otherPlace)
            throws IOException {
        Map<String, String> nested = language.equals("java") ? Map.of("exceptions", "nested") : Map.of();
        table("pay", "acme.pay", """

                http: 400
                errors:
                  1: {name: Shop}
                  3: {name: Shop error code}
                  4: {name: Shop problem}
                  5: {name: Shop messages}
                """);
        generate("pay", "default", with(nested, language, option, otherPlace));
        Map<String, String> others = tree("out");
        table("shop", "acme.shop", CATEGORIES);

        CompileResult result = generate("shop", "default", with(Map.of(), language, option, place));

        assertThat(result.removed()).isEmpty();
        assertThat(tree("out")).containsAllEntriesOf(others);
    }

    private Target with(Map<String, String> options, String language, String option, String value) {
        Map<String, String> all = new HashMap<>(options);
        all.put(option, value);
        return new Target(language, folder.resolve("out"), all, NONE);
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
            tree("fresh out " + target)
                    .forEach((path, text) -> expected.put(path, text.replace("../fresh/", "../shop/")));
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

    /** Not even one that has the header of the target, in its folder, with its types. */
    @Test
    void whatAnotherExecutionRecordsIsIts() throws IOException {
        table("shop", "acme.shop", ROWS);
        generate("shop", "default", target("java", "out"));
        String audit = tree("out").get("com/acme/errors/TwoException.java").replace("TwoException", "Audit");
        Target copies = templates("out", Map.of("com/acme/errors/Audit.java", audit));
        generate("shop", "copies", copies);
        loseRecord("shop", "default");

        assertThat(generate("shop", "default", target("java", "out")).removed()).isEmpty();

        loseRecord("shop", "copies");
        loseRecord("shop", "default");
        assertThat(generate("shop", "default", target("java", "out")).removed())
                .containsExactly(folder.resolve("out/com/acme/errors/Audit.java"));
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
