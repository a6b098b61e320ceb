package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SpecFinderTest {
    private static final Path TOP = Path.of("/checkout/shop").toAbsolutePath();
    private static final Path MODULE = TOP.resolve("orders/api");

    @Test
    void namesASpecByItsPathFromTheModule() {
        assertThat(name("error-spec.yaml")).isEqualTo("error-spec.yaml");
        assertThat(name("src/main/errors.yaml")).isEqualTo("src/main/errors.yaml");
        assertThat(name("./src/../error-spec.yaml")).isEqualTo("error-spec.yaml");
    }

    @Test
    void namesARelativePathOutsideTheModuleAsTheUserWroteIt() {
        assertThat(name("../../error-spec.yaml")).isEqualTo("../../error-spec.yaml");
        assertThat(name("../../../platform/error-spec.yaml")).isEqualTo("../../../platform/error-spec.yaml");
    }

    @Test
    void namesAnAbsolutePathInsideTheCheckoutByItsPathFromTheModule() {
        assertThat(name(MODULE + "/error-spec.yaml")).isEqualTo("error-spec.yaml");
        assertThat(name(MODULE + "/../../error-spec.yaml")).isEqualTo("../../error-spec.yaml");
    }

    @Test
    void showsNothingOfTheMachineForAnAbsolutePathElsewhere() {
        assertThat(name(TOP.resolveSibling("platform/error-spec.yaml").toString()))
                .isEqualTo("error-spec.yaml");
    }

    private static String name(String spec) {
        return SpecFinder.name(spec, MODULE, TOP);
    }
}
