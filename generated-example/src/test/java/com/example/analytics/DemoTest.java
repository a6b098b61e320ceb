package com.example.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.analytics.errors.AnalyticsError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoTest {
    private static final Path GENERATED = Path.of("target/generated-sources/errorspec");

    @Test
    void showsTheGeneratedFilesAndAnAnswerForEachRow() throws IOException, InterruptedException {
        String shown = run();

        assertThat(shown)
                .contains("AnalyticsError.java", "ParamRequiredException.java", "AnalyticsHttpStatusMapper.java");
        for (AnalyticsError row : AnalyticsError.values()) {
            assertThat(shown).contains(row.title(), "< " + row.httpStatus() + " application/problem+json");
        }
        assertThat(shown).contains("\"code\":104017").contains("All 24 rows");
    }

    @Test
    void showsWhatAClientCatches() throws IOException, InterruptedException {
        assertThat(run())
                .contains(
                        "catch (ParamRequiredException e)",
                        "e.param()                 from",
                        "e.message(Locale.GERMAN)  Der Parameter 'from' ist erforderlich.");
    }

    @Test
    void fitsAPlainTerminal() throws IOException, InterruptedException {
        String shown = run();

        assertThat(shown).isASCII();
        assertThat(shown.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void wrapsJsonBetweenMembersOnly() {
        String member = "\"" + "x".repeat(90) + "\":1";

        assertThat(TextLayout.wrapJson("{\"a\":1," + member + ",\"b\":2}"))
                .isEqualTo(List.of("{\"a\":1,", " " + member + ",", " \"b\":2}"));
    }

    @Test
    void setsColumnsThatAreReadDownwards() {
        assertThat(TextLayout.columns(List.of("a".repeat(45), "b", "c"))).containsExactly("a".repeat(45) + "  c", "b");
        assertThat(TextLayout.columns(List.of())).isEmpty();
    }

    private static String run() throws IOException, InterruptedException {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
            new Demo(out).run(GENERATED);
        }
        return shown.toString(StandardCharsets.UTF_8);
    }
}
