package variants;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import variants.localized.ShapesException;
import variants.localized.ShapesExceptionAdvice;

/** The servers of the other modules have fallbacks. */
class WithoutFallbacksTest {
    @Test
    void springGetsTheErrorOfAnotherServiceBack() {
        ShapesException remote = ShapesException.fromResponse(404, "{}");

        assertThatThrownBy(() -> new ShapesExceptionAdvice().answer(remote, remote, null))
                .isSameAs(remote);
    }
}
