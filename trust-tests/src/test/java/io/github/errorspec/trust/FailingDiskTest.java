package io.github.errorspec.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.errorspec.CompileRequest;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.Failure;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.write.Difference;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every call of the file system fails once. */
class FailingDiskTest {
    private static final String LOCK = ".errorspec.lock";

    @TempDir
    Path folder;

    /** What the request meets. */
    private enum Run {
        FIRST,
        CHANGED,
        CHECK,
        NOTHING_TO_DO
    }

    /**
     * A try.
     *
     * @param call which call of the run fails
     */
    private record Try(Stage stage, Faults.Kind kind, int call) {
        @Override
        public String toString() {
            return stage.name + " " + stage.run + " " + kind + " " + call;
        }
    }

    /** A run on a disk, with what is there before, and after it if nothing fails. */
    private static final class Stage {
        private final String name;
        private final Run run;
        private final Faults faults;
        private final Project project;
        private final CompileRequest request;
        private final Map<String, Project.Saved> before;
        private final Map<String, String> after;
        private final List<String> differences;
        private final List<String> calls;

        Stage(String name, Run run, FileSystem system, Faults.Rules rules, String folder) throws IOException {
            this.name = name;
            this.run = run;
            faults = new Faults(rules);
            project = Project.in(new FaultyDisk(system, faults).getPath(folder));
            request = project.request(run == Run.CHECK);
            if (run != Run.FIRST) {
                Compiler.run(project.request(false));
            }
            if (run == Run.CHANGED || run == Run.CHECK) {
                project.write("error-spec.yaml", Project.TABLES.get(1));
            }
            before = project.files();
            faults.arm(Integer.MAX_VALUE, Faults.Kind.BROKEN);
            CompileResult result = Compiler.run(request);
            calls = faults.calls();
            assertThat(result.failed()).as(text(result)).isFalse();
            after = project.contents();
            differences = differences(result);
        }
    }

    private static List<String> differences(CompileResult result) {
        return result.differences().stream()
                .map((Difference each) -> each.change() + " " + each.file())
                .toList();
    }

    private static String text(CompileResult result) {
        return DiagnosticFormat.report(result.diagnostics());
    }

    @Test
    void theTreeIsOldOrNewAndMendedByTheNextRun() throws IOException {
        List<Try> all = new ArrayList<>();
        for (Run run : Run.values()) {
            for (Stage stage : stages(run, folder.toRealPath())) {
                for (Faults.Kind kind : Faults.Kind.values()) {
                    for (int i = 0; i < stage.calls.size(); i++) {
                        if (Faults.isAttack(stage.calls.get(i), kind)) {
                            all.add(new Try(stage, kind, i));
                        }
                    }
                }
            }
        }
        List<Try> tries = chosen(all);
        Map<String, String> faults = new TreeMap<>();
        int hit = 0;
        for (Try each : tries) {
            hit += attack(each, faults) ? 1 : 0;
        }
        Attacks.tell(
                "calls",
                List.of("calls " + all.size(), "tries " + tries.size(), "failed " + hit, "faults " + faults.size()));
        assertThat(faults.entrySet().stream().map(fault -> fault.getKey() + "\n    " + fault.getValue() + "\n"))
                .isEmpty();
    }

    private static List<Stage> stages(Run run, Path real) throws IOException {
        List<Stage> stages = new ArrayList<>();
        FileSystem unix = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setAttributeViews("basic", "posix")
                .build());
        stages.add(new Stage("unix", run, unix, new UnixRules(), "/home/me/shop"));
        FileSystem windows = Jimfs.newFileSystem(Configuration.windows());
        stages.add(new Stage("windows", run, windows, new WindowsRules(), "C:\\Users\\me\\shop"));
        if (run == Run.CHANGED) {
            // With the system's own locks, which those in memory only seem to have.
            stages.add(new Stage("real", run, real.getFileSystem(), new UnixRules(), real.toString()));
        }
        return stages;
    }

    /** It refuses nothing by itself. */
    private record UnixRules() implements Faults.Rules {
        @Override
        public void name(Path path) {}

        @Override
        public void change(Path path) {}

        @Override
        public boolean movesAtOnce() {
            return true;
        }
    }

    private static List<Try> chosen(List<Try> all) {
        int number = Attacks.number("trust.calls");
        if (number == 0) {
            return all;
        }
        List<Try> some = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            some.add(all.get(Attacks.random("calls", i).nextInt(all.size())));
        }
        return some;
    }

    /** Whether a call failed; what was not as it should be goes into the map. */
    private static boolean attack(Try each, Map<String, String> found) throws IOException {
        Stage stage = each.stage();
        stage.project.restore(stage.before);
        Set<String> faults = new TreeSet<>();
        stage.faults.arm(each.call(), each.kind());
        String told = run(each, faults);
        String failed = stage.faults.failed();
        stage.faults.disarm();
        look(stage, told, faults);
        try {
            CompileResult again = Compiler.run(stage.request);
            Map<String, String> mended = contents(stage);
            if (again.failed() || !mended.equals(stage.after)) {
                faults.add("not mended: " + text(again) + differing(mended, stage.after));
            }
        } catch (IOException | RuntimeException e) {
            faults.add("not mended: " + e);
        }
        for (String fault : faults) {
            found.putIfAbsent(
                    stage.faults.where() + ": " + failed.replaceAll(" .*", "") + ": "
                            + fault.replaceAll("(?m):? .*", ""),
                    each + ": " + failed + ": " + fault + "; told: " + told);
        }
        return !failed.isEmpty();
    }

    /** Without a lock that the failed call itself left: it goes with the next run that writes. */
    private static Map<String, String> contents(Stage stage) throws IOException {
        Map<String, String> contents = stage.project.contents();
        contents.keySet()
                .removeIf(path -> path.endsWith(LOCK) && stage.faults.failed().contains(LOCK));
        return contents;
    }

    /** What users were told; empty if all went well. */
    private static String run(Try each, Set<String> faults) {
        Stage stage = each.stage();
        try {
            CompileResult result = Compiler.run(stage.request);
            if (!result.failed() && !differences(result).equals(stage.differences)) {
                faults.add("other differences: " + differences(result));
            }
            return result.failed() ? text(result) : "";
        } catch (IOException e) {
            String reason = Failure.reason(e);
            String file = stage.faults.failed().replaceAll("^\\S+ |(\\.[0-9a-f-]{36})?\\.tmp|, which was done", "");
            // A disk that is full refuses more than one.
            if (!reason.contains(file)
                    && !(each.kind() == Faults.Kind.FULL
                            && reason.contains(stage.project.folder().toString()))) {
                faults.add("does not name the file: " + reason);
            }
            return reason;
        } catch (RuntimeException | Error e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            faults.add("exception: " + trace);
            return e.toString();
        }
    }

    private static void look(Stage stage, String told, Set<String> faults) throws IOException {
        Map<String, String> now = contents(stage);
        Map<String, String> before = Project.contents(stage.before);
        if (told.isEmpty() && !now.equals(stage.after)) {
            faults.add("passed for done: " + differing(now, stage.after));
        }
        Set<String> paths = new TreeSet<>(now.keySet());
        paths.addAll(before.keySet());
        for (String path : paths) {
            boolean isRecord = path.startsWith(".errorspec/");
            if (path.endsWith(".tmp") && !Project.isForeign(path)) {
                faults.add("left behind: " + path.replaceAll("[0-9a-f-]{36}|[0-9]{9,}", "*"));
            } else if (!isRecord
                    && !Objects.equals(now.get(path), before.get(path))
                    && !Objects.equals(now.get(path), stage.after.get(path))) {
                faults.add("neither old nor new: " + path);
            }
        }
    }

    private static List<String> differing(Map<String, String> one, Map<String, String> other) {
        Set<String> paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        paths.removeIf(path -> Objects.equals(one.get(path), other.get(path)));
        return List.copyOf(paths);
    }
}
