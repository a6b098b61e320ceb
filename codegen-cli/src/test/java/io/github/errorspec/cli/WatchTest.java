package io.github.errorspec.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Target;
import io.github.errorspec.source.SpecFile;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final AtomicInteger exitCode = new AtomicInteger(-1);
    private Thread watch;

    @BeforeEach
    void start() throws Exception {
        Run.write(folder, Run.SPEC);
        SpecFile spec = new SpecFile("error-spec.yaml", folder.resolve("error-spec.yaml"));
        Records records = Records.beside(spec);
        Path target = folder.resolve("out");
        Target json = new Target("json", target, Map.of(), records.of("json", target));
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(err),
                Terminal.of(Color.NEVER, ""),
                folder);
        Generation generation = new Generation(spec, List.of(json), records, false);
        watch = new Thread(() -> run(new Watch(generation, console)));
        watch.start();
        await(() -> out.toString().contains(" written"));
    }

    private void run(Watch toRun) {
        try {
            exitCode.set(toRun.run());
        } catch (Exception e) {
            err.write(e.toString());
        }
    }

    @AfterEach
    void stop() throws Exception {
        watch.interrupt();
        watch.join();
        assertThat(exitCode).hasValue(ExitCode.OK);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private boolean catalogHas(String text) {
        try {
            return Files.readString(folder.resolve("out/catalog.json")).contains(text);
        } catch (Exception e) {
            return false;
        }
    }

    @Test
    void aSavedSpecIsGeneratedAgain() throws Exception {
        Run.write(folder, Run.SPEC.replace("Two", "Three"));

        await(() -> catalogHas("Three"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aBrokenSpecIsToldOnceAndSurvived() throws Exception {
        Run.write(folder, Run.WRONG_SPEC);
        await(() -> err.toString().contains("unknown key `htpp`"));
        Files.writeString(folder.resolve("notes.txt"), "another file");
        Run.write(folder, Run.SPEC.replace("Two", "Three"));

        await(() -> catalogHas("Three"));
        assertThat(err.toString()).containsOnlyOnce("unknown key `htpp`");
    }

    @Test
    void aFaultThatIsUndoneIsOver() throws Exception {
        Run.write(folder, Run.WRONG_SPEC);
        await(() -> err.toString().contains("unknown key `htpp`"));
        Run.write(folder, Run.SPEC);
        await(() -> out.toString().contains("error-spec.yaml: up to date"));
        Run.write(folder, Run.WRONG_SPEC);

        await(() -> err.toString().split("unknown key `htpp`", -1).length == 3);
    }

    @Test
    void anEditorThatReplacesTheFileIsSeenToo() throws Exception {
        Path spec = folder.resolve("error-spec.yaml");
        Path temporary = Files.writeString(folder.resolve(".spec.swp"), Run.SPEC.replace("Two", "Three"));
        Files.delete(spec);
        Files.move(temporary, spec);

        await(() -> catalogHas("Three"));
    }

    @Test
    void aTranslationInAnotherFolderIsSeenToo() throws Exception {
        Path i18n = Files.createDirectories(folder.resolve("i18n"));
        Path german = Files.writeString(i18n.resolve("de.yaml"), "errorSpec: 1\nerrors: {1: {name: Eins}}\n");
        Run.write(folder, Run.SPEC.replace("http:", "locales: {default: en, files: \"i18n/{locale}.yaml\"}\nhttp:"));
        await(() -> catalogHas("Eins"));
        Files.writeString(german, "errorSpec: 1\nerrors: {1: {name: Einzig}}\n");

        await(() -> catalogHas("Einzig"));
    }

    @Test
    void theFirstTranslationOfAFolderIsSeenToo() throws Exception {
        Path i18n = Files.createDirectories(folder.resolve("i18n"));
        Run.write(folder, Run.SPEC.replace("http:", "locales: {default: en, files: \"i18n/{locale}.yaml\"}\nhttp:"));
        await(() -> err.toString().contains("[no-translation]"));
        Files.writeString(i18n.resolve("de.yaml"), "errorSpec: 1\nerrors: {1: {name: Eins}}\n");

        await(() -> catalogHas("Eins"));
    }

    @Test
    void aFileThatCannotBeWrittenEndsNothing() throws Exception {
        Path catalog = folder.resolve("out/catalog.json");
        Files.delete(catalog);
        Files.createDirectories(catalog);
        Run.write(folder, Run.SPEC.replace("Two", "Three"));
        await(() -> err.toString().contains("catalog.json is in the way"));
        Files.delete(catalog);
        Run.write(folder, Run.SPEC.replace("Two", "Four"));

        await(() -> catalogHas("Four"));
    }
}
