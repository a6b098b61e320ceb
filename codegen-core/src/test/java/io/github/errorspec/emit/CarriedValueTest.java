package io.github.errorspec.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CarriedValueTest {
    /** Some libraries would need for ever, and others throw. */
    @Test
    void aNumberThatNoLibraryReadsStaysText() {
        Catalog catalog =
                Specs.read("errorSpec: 1\nid: acme.shop\nhttp: 400\nerrors:\n  1: {name: A, params: {context: json}, "
                        + "examples: [{context: {big: 1e99999999999, small: 1e-99999999999, plain: 1.50}}]}\n");
        ErrorDefinition row = catalog.errors().get(0);

        Object value = CarriedValue.of(
                row.examples().get(0).entries().get("context"), row.params().get(0));

        assertThat(value.toString()).isEqualTo("{big=1e99999999999, small=1e-99999999999, plain=1.50}");
        assertThat(value).isInstanceOf(Map.class);
    }
}
