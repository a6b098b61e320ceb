package io.github.errorspec.parse;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NamingPropertiesTest {
    @Property(tries = 300)
    void anIdHasNothingButCapitalsDigitsAndSingleUnderscores(@ForAll String name) {
        assertThat(Naming.idFromName(name)).matches("([A-Z0-9]+(_[A-Z0-9]+)*)?");
    }
}
