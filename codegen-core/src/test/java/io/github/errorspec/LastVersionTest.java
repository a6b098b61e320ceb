package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastVersionTest {
    @Test
    void onlyTheVersionThatWasSeenLastIsNotLookedAtAgain() {
        List<String> looked = new ArrayList<>();
        LastVersion<Integer> versions = new LastVersion<>(version -> {
            looked.add(version.content());
            return looked.size();
        });

        assertThat(versions.apply(text("a"))).isEqualTo(1);
        assertThat(versions.apply(text("a"))).isEqualTo(1);
        assertThat(versions.apply(text("b"))).isEqualTo(2);
        assertThat(versions.apply(text("a"))).isEqualTo(3);
        assertThat(looked).containsExactly("a", "b", "a");
    }

    private static SourceText text(String content) {
        return SourceText.of("error-spec.yaml", content);
    }
}
