package io.github.errorspec.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Baseline;
import io.github.errorspec.CheckResult;
import io.github.errorspec.CompileRequest;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.Target;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.ReportFormat;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a spec has in it: it is read or told of, at its place, in time, and the same way again. */
class SpecMutationTest {
    private static final Path SPECS = Path.of("..", "codegen-core", "src", "test", "specs");
    private static final int WORKERS = 2;
    private static final int SLOW_SECONDS = 10;

    /** Of them, each that is accepted is made with two: all of them over a run. */
    private static final List<String> TARGETS = Compiler.targets();

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger findings = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final List<Input> inputs = new ArrayList<>();
    private String rules = "";

    @TempDir
    private Path folder;

    /** A file of a spec, and the spec that it belongs to. */
    private record Input(Path spec, Path file) {}

    @Test
    void everyMutatedSpecIsReadOrToldOf() throws Exception {
        rules = Files.readString(Path.of("..", "docs", "rules.md"));
        collect();
        int only = Integer.getInteger("trust.index", -1);
        int end = only < 0 ? Attacks.number("trust.specs") : only + 1;
        next.set(Math.max(0, only));
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            Path place = Files.createDirectory(folder.resolve("worker" + i));
            running.add(workers.submit(() -> work(place, end)));
        }
        workers.shutdown();
        for (Future<?> worker : running) {
            worker.get();
        }
        Attacks.tell(
                "specs",
                List.of(
                        "tries " + (end - Math.max(0, only)),
                        "accepted " + accepted.get(),
                        "findings " + findings.get(),
                        "outputs made " + made.get(),
                        "faults " + faults.size()));
        assertThat(faults).isEmpty();
        assertThat(only >= 0 || accepted.get() > end / 50)
                .as("some are still right")
                .isTrue();
    }

    /** Each valid spec with the files around it, the one of this project, and one with its lock. */
    private void collect() throws IOException {
        try (Stream<Path> files = Files.walk(SPECS.resolve("valid"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Path spec = SPECS.resolve("valid")
                        .resolve(SPECS.resolve("valid").relativize(file).getName(0));
                inputs.add(new Input(spec, file));
            }
        }
        inputs.add(new Input(SPECS.resolve("lock"), SPECS.resolve("lock").resolve("everything.lock")));
        inputs.add(new Input(Path.of(".."), Path.of("..", "error-spec.yaml")));
        inputs.add(new Input(Path.of(".."), Path.of("..", "error-spec.de.yaml")));
        inputs.add(new Input(Path.of(".."), Path.of("..", "error-spec.lock")));
    }

    private void work(Path place, int end) {
        for (int index = next.getAndIncrement(); index < end; index = next.getAndIncrement()) {
            Random random = Attacks.random("specs", index);
            Input input = inputs.get(random.nextInt(inputs.size()));
            Path file = place;
            try {
                Path spec = copied(input, place);
                file = input.file().toString().endsWith("everything.lock")
                        ? spec.resolve("error-spec.lock")
                        : spec.resolve(input.spec().relativize(input.file()).toString());
                String before = Files.readString(file);
                String other = Files.readString(
                        inputs.get(random.nextInt(inputs.size())).file());
                Files.write(file, new SpecMutations(random, other).of(before));
                attack(new SpecFile("error-spec.yaml", spec.resolve("error-spec.yaml")), place.resolve("out"), index);
                Files.writeString(file, before);
            } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
                faults.add(kept(index, input, file) + "\n" + told(e));
                delete(place);
            }
        }
    }

    /** The folder of a worker in which a spec and its files lie. */
    private static Path copied(Input input, Path place) throws IOException {
        boolean lock = input.file().toString().endsWith("everything.lock");
        Path from = lock ? SPECS.resolve("valid").resolve("everything") : input.spec();
        Path to = place.resolve(
                input.spec().equals(Path.of(".."))
                        ? "project"
                        : String.valueOf(input.spec().getFileName()));
        if (Files.exists(to)) {
            return to;
        }
        try (Stream<Path> files = input.spec().equals(Path.of("..")) ? Files.list(from) : Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
        if (lock) {
            Files.copy(input.file(), to.resolve("error-spec.lock"));
        }
        return to;
    }

    private void attack(SpecFile spec, Path out, int index) throws IOException {
        long start = System.nanoTime();
        CheckResult check = Compiler.check(spec, Baseline.lock());
        check.diagnostics().forEach(this::isRight);
        if (index % 4 == 0) {
            isTheSameAgain(check, spec);
        }
        findings.addAndGet(check.diagnostics().size());
        CompileResult json = compiled(spec, "json", out);
        if (!json.failed()) {
            accepted.incrementAndGet();
            compiled(spec, TARGETS.get(index % TARGETS.size()), out);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(SLOW_SECONDS));
    }

    private static void isTheSameAgain(CheckResult check, SpecFile spec) {
        List<Diagnostic> again = Compiler.check(spec, Baseline.lock()).diagnostics();
        for (ReportFormat format : ReportFormat.values()) {
            String report = format.report(check.diagnostics(), true, "1");
            assertThat(format.report(again, true, "1")).isEqualTo(report);
            assertThat(report).doesNotContain("\u0000", "\u001b");
        }
    }

    private CompileResult compiled(SpecFile spec, String name, Path out) throws IOException {
        Target target = new Target(name, out.resolve(name), Map.of(), out.resolve(name + ".manifest"));
        CompileResult result = Compiler.run(new CompileRequest(spec, List.of(target), true));
        result.diagnostics().forEach(this::isRight);
        result.differences().forEach(file -> assertThat(file.after().orElse("")).doesNotContain("\u0000"));
        made.addAndGet(result.failed() ? 0 : 1);
        assertThat(result.failed() || !result.differences().isEmpty() || name.equals("spring-boot"))
                .isTrue();
        return result;
    }

    private void isRight(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        assertThat(span.source().name()).isNotEmpty();
        assertThat(rules).contains("\n### `" + diagnostic.rule().id() + "`\n");
        assertThat(diagnostic.message().chars().filter(Character::isISOControl))
                .as(diagnostic.message())
                .isEmpty();
        assertThat(span.line())
                .as(span.toString())
                .isBetween(1, Math.max(1, span.source().lineCount() + 1));
        String line = span.source().line(span.line());
        assertThat(span.column()).as(span.toString()).isBetween(1, line.codePointCount(0, line.length()) + 1);
    }

    /** What went wrong, and where; the first lines tell it. */
    private static String told(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString().lines().limit(25).collect(Collectors.joining("\n"));
    }

    /** What a mutated spec left behind is not for the next one. */
    private static void delete(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kept(int index, Input input, Path file) {
        try {
            Path kept = Files.createDirectories(Path.of("target", "trust")).resolve("spec-" + index + ".yaml");
            Files.write(kept, Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
            return "spec " + index + " of seed " + Attacks.number("trust.seed") + ", made of " + input.file()
                    + ", is in " + kept + "; -Dtrust.index=" + index + " tries it alone";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
