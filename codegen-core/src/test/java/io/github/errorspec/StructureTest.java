package io.github.errorspec;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.errorspec.compat.CompatRules;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Mark;
import io.github.errorspec.emit.MarkedText;
import io.github.errorspec.emit.Region;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.lint.advice.Advice;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floors of the house: a package uses lower ones only, and none on its own floor. */
@AnalyzeClasses(packages = "io.github.errorspec", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/errorspec");

    /** The most lines of a file. */
    private static final int LONGEST = 250;

    private static final Path TEMPLATES = Path.of("src/main/resources/io/github/errorspec/emit");

    /** The most lines of a template; whatever has more is put together of partials. */
    private static final int LONGEST_TEMPLATE = 400;

    private static final DescribedPredicate<JavaClass> EMITTERS = named("Emitters");
    private static final DescribedPredicate<JavaClass> COMPILER = DescribedPredicate.describe(
            "the entry classes", c -> c.getPackageName().equals("io.github.errorspec") && !EMITTERS.test(c));

    @ArchTest
    static final ArchRule FLOORS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("source")
            .definedBy("..errorspec.source..")
            .layer("diagnostic")
            .definedBy("..errorspec.diagnostic..")
            .layer("model")
            .definedBy("..errorspec.model..")
            .layer("input")
            .definedBy("..errorspec.input..")
            .layer("past")
            .definedBy("..errorspec.past..")
            .layer("markdown")
            .definedBy("..errorspec.markdown..")
            .layer("parse")
            .definedBy("..errorspec.parse..")
            .layer("lint")
            .definedBy("..errorspec.lint..")
            .layer("edit")
            .definedBy("..errorspec.edit..")
            .layer("verdict")
            .definedBy("..errorspec.verdict..")
            .layer("resolve")
            .definedBy("..errorspec.resolve..")
            .layer("wire")
            .definedBy("..errorspec.wire..")
            .layer("compat")
            .definedBy("..errorspec.compat..")
            .layer("diff")
            .definedBy("..errorspec.diff..")
            .layer("emit")
            .definedBy("..errorspec.emit..")
            .layer("write")
            .definedBy("..errorspec.write..")
            .layer("Emitters")
            .definedBy(EMITTERS)
            .layer("Compiler")
            .definedBy(COMPILER)
            .whereLayer("source")
            .mayNotAccessAnyLayer()
            .whereLayer("diagnostic")
            .mayOnlyAccessLayers("source")
            .whereLayer("model")
            .mayOnlyAccessLayers("source", "diagnostic")
            .whereLayer("input")
            .mayOnlyAccessLayers("source", "diagnostic")
            .whereLayer("past")
            .mayOnlyAccessLayers("source", "diagnostic", "model", "input", "parse", "resolve")
            .whereLayer("markdown")
            .mayNotAccessAnyLayer()
            .whereLayer("parse")
            .mayOnlyAccessLayers("source", "diagnostic", "model")
            .whereLayer("lint")
            .mayOnlyAccessLayers("source", "diagnostic", "model")
            .whereLayer("edit")
            .mayOnlyAccessLayers("source", "diagnostic", "model", "parse")
            .whereLayer("verdict")
            .mayOnlyAccessLayers("source", "diagnostic", "model")
            .whereLayer("resolve")
            .mayOnlyAccessLayers("source", "model")
            .whereLayer("wire")
            .mayOnlyAccessLayers("source", "model", "resolve")
            .whereLayer("compat")
            .mayOnlyAccessLayers("source", "diagnostic", "model", "past", "edit", "resolve", "wire")
            .whereLayer("diff")
            .mayOnlyAccessLayers("source", "diagnostic", "model", "past", "resolve", "compat")
            .whereLayer("emit")
            .mayOnlyAccessLayers("source", "diagnostic", "model", "markdown", "resolve", "wire")
            .whereLayer("write")
            .mayOnlyAccessLayers("source", "emit")
            .whereLayer("Emitters")
            .mayOnlyAccessLayers("source", "diagnostic", "emit")
            .whereLayer("Compiler")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule EVERY_CLASS_STANDS_ON_A_FLOOR = classes()
            .should()
            .resideInAnyPackage(
                    "io.github.errorspec",
                    "..errorspec.source",
                    "..errorspec.diagnostic",
                    "..errorspec.model",
                    "..errorspec.input",
                    "..errorspec.past",
                    "..errorspec.markdown",
                    "..errorspec.parse..",
                    "..errorspec.lint..",
                    "..errorspec.edit",
                    "..errorspec.verdict",
                    "..errorspec.resolve",
                    "..errorspec.wire",
                    "..errorspec.compat",
                    "..errorspec.diff",
                    "..errorspec.emit..",
                    "..errorspec.write");

    @ArchTest
    static final ArchRule WRITE_KNOWS_FILES_ONLY = noClasses()
            .that()
            .resideInAPackage("..write..")
            .should()
            .dependOnClassesThat(resideInAPackage("..emit..")
                    .and(DescribedPredicate.not(DescribedPredicate.describe("files", c -> Stream.of(
                                    GeneratedFile.class, Mark.class, FormerFiles.class, Region.class, MarkedText.class)
                            .anyMatch(c::isEquivalentTo)))));

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.github.errorspec.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_LANGUAGE_KNOWS_ANOTHER = slices().matching("..emit.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("..emit.api"))
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("..emit.language"))
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("..emit.reference"));

    @ArchTest
    static final ArchRule WHAT_LANGUAGES_SHARE_KNOWS_NONE = noClasses()
            .that()
            .resideInAPackage("..emit.language")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("..emit.*..").and(DescribedPredicate.not(resideInAPackage("..emit.language"))));

    @ArchTest
    static final ArchRule DOCUMENTS_OF_USERS_KNOW_NO_OUTPUT = noClasses()
            .that()
            .resideInAPackage("..emit.api")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("..emit.*..").and(DescribedPredicate.not(resideInAPackage("..emit.api"))));

    @ArchTest
    static final ArchRule WHAT_IS_TOLD_KNOWS_NO_SPELLING = noClasses()
            .that()
            .resideInAPackage("..emit.reference")
            .should()
            .dependOnClassesThat(resideInAPackage("..emit.*..")
                    .and(DescribedPredicate.not(resideInAnyPackage("..emit.reference", "..emit.api"))));

    @ArchTest
    static final ArchRule EMIT_ITSELF_KNOWS_NO_LANGUAGE =
            noClasses().that().resideInAPackage("..emit").should().dependOnClassesThat(resideInAPackage("..emit.*.."));

    @ArchTest
    static final ArchRule NO_MAVEN = noClasses().should().dependOnClassesThat(resideInAPackage("org.apache.maven.."));

    @ArchTest
    static final ArchRule YAML_STAYS_INSIDE_PARSE = noClasses()
            .that()
            .resideOutsideOfPackage("..parse..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.yaml.."));

    @ArchTest
    static final ArchRule COMMONMARK_STAYS_INSIDE_MARKDOWN = noClasses()
            .that()
            .resideOutsideOfPackage("..markdown..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.commonmark.."));

    @ArchTest
    static final ArchRule JAVAPOET_STAYS_INSIDE_POET = noClasses()
            .that()
            .resideOutsideOfPackage("..emit.java.poet")
            .should()
            .dependOnClassesThat(resideInAPackage("com.palantir.javapoet.."));

    @ArchTest
    static final ArchRule PEBBLE_STAYS_INSIDE_TEMPLATE = noClasses()
            .that()
            .resideOutsideOfPackage("..emit.template..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.pebbletemplates.."));

    @ArchTest
    static final ArchRule ONLY_INPUT_AND_WRITE_TOUCH_THE_DISK = noClasses()
            .that()
            .resideOutsideOfPackages("..write..", "..input..")
            .should()
            .dependOnClassesThat(
                    DescribedPredicate.describe("java.nio.file.Files", c -> c.isEquivalentTo(Files.class)));

    @ArchTest
    static final ArchRule PARSE_KNOWS_TEXTS_ONLY = noClasses()
            .that()
            .resideInAPackage("..parse..")
            .should()
            .dependOnClassesThat(resideInAPackage("java.nio.file..")
                    .or(DescribedPredicate.describe("java.io.File", c -> c.isEquivalentTo(File.class))));

    @ArchTest
    static final ArchRule RULES_ARE_FINAL_AND_PACKAGE_PRIVATE = classes()
            .that()
            .areAssignableTo(Rule.class)
            .and()
            .resideInAnyPackage("..lint..", "..compat..")
            .and()
            .areNotInterfaces()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule CLASSES_ARE_FINAL = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .haveModifier(JavaModifier.FINAL);

    private static DescribedPredicate<JavaClass> named(String simpleName) {
        return DescribedPredicate.describe(simpleName, c -> c.getSimpleName().equals(simpleName));
    }

    @Test
    void everyLintRuleStandsInTheList() throws IOException {
        Set<String> listed = Stream.concat(LintRules.all().stream(), Advice.all().stream())
                .map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.toSet());

        List<String> classes = sources(SOURCES.resolve("lint"))
                .filter(file -> read(file).contains("implements LintRule"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();

        assertThat(classes).isNotEmpty().containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void everyCompatRuleStandsInTheList() throws IOException {
        Set<String> listed = CompatRules.all().stream()
                .map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.toSet());

        List<String> classes = sources(SOURCES.resolve("compat"))
                .filter(file -> read(file).matches("(?s).*final class \\w+ implements (Compat|Pair)Rule.*"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();

        assertThat(classes).isNotEmpty().containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void ruleIdsAreUniqueAndInKebabCase() {
        List<String> ids = RulesPage.rules().stream().map(Rule::id).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void everyRuleSaysInWholeSentencesWhatAndWhy() {
        assertThat(RulesPage.rules()).allSatisfy(rule -> {
            assertThat(rule.summary()).as(rule.id()).matches("[A-Z`].*\\.");
            assertThat(rule.reason()).as(rule.id()).matches("[A-Z`].*\\.").isNotEqualTo(rule.summary());
        });
    }

    @Test
    void filesAreShort() throws IOException {
        assertThat(sources(SOURCES).filter(file -> read(file).lines().count() > LONGEST))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        List<Path> packages = sources(SOURCES).map(Path::getParent).distinct().toList();

        assertThat(packages).hasSizeGreaterThan(6).allSatisfy(directory -> {
            Path info = directory.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(read(info)).startsWith("/** ").contains("@NullMarked");
        });
    }

    @Test
    void templatesAreShortToo() throws IOException {
        assertThat(files(TEMPLATES, ".mustache"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(read(file).lines()).as("%s", file).hasSizeLessThanOrEqualTo(LONGEST_TEMPLATE));
    }

    /** A target is proven by what it makes of the valid specs; a language also by what it cannot express. */
    @Test
    void everyTargetHasItsFolders() {
        assertThat(Compiler.targets()).allSatisfy(target -> assertThat(Path.of("src/test/golden", target))
                .isNotEmptyDirectory());
        assertThat(Emitters.languages()).allSatisfy(language -> assertThat(
                        Path.of("src/test/specs", "invalid-" + language.name(), "name-clash"))
                .isNotEmptyDirectory());
    }

    @Test
    void everyLanguageStandsInTheList() throws IOException {
        List<String> languages = sources(SOURCES.resolve("emit"))
                .filter(file -> read(file).contains("Language LANGUAGE ="))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
        String list = read(SOURCES.resolve("Emitters.java"));

        assertThat(languages).hasSizeGreaterThan(7).allSatisfy(name -> assertThat(list)
                .contains("new LanguageEmitter(" + name + ".LANGUAGE)"));
    }

    private static Stream<Path> sources(Path root) throws IOException {
        return files(root, ".java");
    }

    private static Stream<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
