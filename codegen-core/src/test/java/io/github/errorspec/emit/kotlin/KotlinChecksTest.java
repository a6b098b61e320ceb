package io.github.errorspec.emit.kotlin;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.model.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KotlinChecksTest {
    private static final Path FOLDER = Path.of("src/test/specs/invalid-kotlin");
    private static final Catalog MINIMAL =
            Specs.read("errorSpec: 1\nid: acme.shop\nhttp: 400\nerrors: {1: {name: A}}\n");

    @ParameterizedTest
    @ValueSource(strings = {"kotlin-name-clash", "kotlin-too-many-params", "kotlin-no-rows"})
    void whatKotlinCannotExpressIsReported(String fault) throws IOException {
        Path folder = FOLDER.resolve(fault);
        Map<String, String> options = fault.equals("kotlin-no-rows") ? Map.of("internalRows", "omit") : Map.of();
        Diagnostics diagnostics = new Diagnostics();

        Targets.check("kotlin", Specs.read(Files.readString(folder.resolve("error-spec.yaml"))), options, diagnostics);

        String report = DiagnosticFormat.report(diagnostics.sorted());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(folder.resolve("expected.txt"), report);
        }
        assertThat(report).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    @Test
    void whatIsTooMuchForAClassIsReported() {
        StringBuilder spec = new StringBuilder("errorSpec: 1\nid: acme.much\nhttp: 400\ncategories:\n");
        for (int i = 0; i < 1_501; i++) {
            spec.append("  c").append(i).append(": {title: C}\n");
        }
        spec.append("errors:\n");
        for (int i = 0; i < 10_001; i++) {
            spec.append("  ").append(i).append(": {name: R").append(i).append("}\n");
        }
        Diagnostics diagnostics = new Diagnostics();

        Targets.check("kotlin", Specs.read(spec.toString()), Map.of(), diagnostics);

        assertThat(diagnostics.sorted())
                .extracting(diagnostic ->
                        diagnostic.rule().id() + " " + diagnostic.span().line())
                .containsExactly("kotlin-too-many-categories 1505", "kotlin-too-many-rows 11507");
    }

    @Test
    void noTypeIsCalledLikeOneThatEveryFileKnows() {
        Catalog catalog = Specs.read("""
                errorSpec: 1
                id: acme.shop
                http: 400
                errors:
                  1: {name: Access denied}
                  2: {name: Illegal state}
                  3: {name: Of mine, names: {kotlin: noSuchFile}}
                """);

        assertThat(Targets.files("kotlin", catalog, Map.of()))
                .filteredOn(file -> file.path().endsWith("OtherExceptions.kt"))
                .singleElement()
                .extracting(GeneratedFile::content, as(STRING))
                .contains(
                        "class ShopAccessDeniedException ",
                        "class ShopIllegalStateException ",
                        "class ShopNoSuchFileException ");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> KotlinOptions.of(MINIMAL, Map.of("package", "a.b")))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessage(
                        "the target `kotlin` has no option `package` (did you mean `packageFiles`?); it has: hierarchy, internalRows, license, packageFiles,"
                                + " packageName, typePrefix");
    }

    @Test
    void aValueThatAnOptionCannotHaveIsRefused() {
        assertThatThrownBy(() -> KotlinOptions.of(MINIMAL, Map.of("hierarchy", "closed")))
                .hasMessage(
                        "the option `hierarchy` of the target `kotlin` cannot be `closed`; it is `sealed` or `open`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a..b", "a.fun", "a.int", "1a", "a-b", "a.\u00e4", "../x", "a/b", "kotlin.x", "java.a", "A"})
    void aPackageThatCannotBeIsRefused(String name) {
        assertThatThrownBy(() -> KotlinOptions.of(MINIMAL, Map.of("packageName", name)))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining("cannot be `" + name + "`");
    }

    @Test
    void thePackageComesFromTheId() {
        assertThat(KotlinOptions.of(MINIMAL, Map.of()).packageName()).isEqualTo("acme.shop.errors");
        assertThat(KotlinPackage.of("acme.web-shop")).isEqualTo("acme.webshop.errors");
        assertThat(KotlinPackage.of("kotlin.class")).isEqualTo("kotlincatalog.classcatalog.errors");
    }
}
