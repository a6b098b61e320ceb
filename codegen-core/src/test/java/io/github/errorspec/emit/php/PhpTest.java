package io.github.errorspec.emit.php;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.emit.GeneratedFile;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goldens do not show. */
class PhpTest {
    @ParameterizedTest
    @CsvSource({
        "shop, Shop\\Errors, shop/shop-errors",
        "acme.web-shop, Acme\\WebShop\\Errors, acme/web-shop-errors",
        "acme.web.shop-, Acme\\Web\\Shop\\Errors, acme/web-shop-errors",
        "acme.class, Acme\\Class\\Errors, acme/class-errors",
        "namespace.shop, CatalogNamespace\\Shop\\Errors, namespace/shop-errors"
    })
    void packagesAreNamedAsTheCatalogIs(String id, String namespace, String name) {
        Map<String, String> files = files(spec(id, "version: 1.0.0", ""));

        assertThat(files.get("composer.json"))
                .contains("\"name\": \"" + name + "\"", "\"" + namespace.replace("\\", "\\\\") + "\\\\\": \"src/\"");
        assertThat(files.values())
                .filteredOn(file -> file.startsWith("<?php"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).contains("\nnamespace " + namespace + ";\n"));
    }

    /** Composer refuses a version that it cannot read, and takes that of a tag where there is none. */
    @ParameterizedTest
    @CsvSource({
        "1.2.3, true",
        "1.2.3-rc.1+build.7, true",
        "1.2.3-beta2, true",
        "1.2.3-SNAPSHOT, false",
        "1.2.3-rc.1.2, true",
        "1.2.3-preview.1, false"
    })
    void onlyVersionsThatComposerReadsAreSaid(String version, boolean said) {
        assertThat(files(spec("acme.shop", "version: " + version, "")).get("composer.json"))
                .matches(text -> text.contains("\"version\": \"" + version + "\"") == said)
                .matches(text -> text.contains("\"version\"") == said);
    }

    @Test
    void theLowestNumberHasNoLiteral() {
        assertThat(files(spec("acme.shop", "version: 1.0.0", "-9223372036854775808: {name: Lowest}"))
                        .get("src/LowestException.php"))
                .contains("ShopError::Lowest, \\PHP_INT_MIN, []");
    }

    private static String spec(String id, String version, String row) {
        return "errorSpec: 1\nid: " + id + "\n" + version + "\nhttp: 400\nerrors:\n  1: {name: One}\n  " + row + "\n";
    }

    private static Map<String, String> files(String spec) {
        return Targets.files("php", Specs.read(spec), Map.of("packageFiles", "true")).stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
    }
}
