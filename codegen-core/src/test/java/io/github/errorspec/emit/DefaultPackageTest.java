package io.github.errorspec.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultPackageTest {
    @ParameterizedTest
    @CsvSource({
        "acme.shop, acme.shop.errors",
        "acme.web-shop, acme.webshop.errors",
        "kotlin.class, kotlincatalog.classcatalog.errors",
    })
    void thePackageComesFromTheId(String id, String name) {
        assertThat(DefaultPackage.of(id, "class"::equals)).isEqualTo(name);
    }
}
