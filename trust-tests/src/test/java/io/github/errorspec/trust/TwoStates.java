package io.github.errorspec.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.CompileRequest;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of files on the real disk, which the command line brings from one state of a table to the next. */
abstract class TwoStates {
    private static final String LOCK = "/.errorspec.lock";
    private static final int ROWS = 150;
    static final List<String> GENERATE = List.of(
            "generate",
            "-t=java=gen/java",
            "-t=python=gen/python",
            "-t=json=gen/json",
            "-t=markdown=docs",
            "-D=markdown.into=guide/api.md",
            "-t=own=gen/own",
            "--templates=own=own");

    @TempDir
    private Path folder;

    private Project project;
    private Map<String, Project.Saved> before;
    private Map<String, String> old;
    private Map<String, String> now;
    private CompileRequest request;

    /** Every third row changes, and every fifth goes for another. */
    private static String table(int state) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            String name = i % 5 == 0 ? "row-" + i + "-of-" + state : "row-" + i;
            String message = i % 3 == 0 ? "Row " + i + " in state " + state : "Row " + i;
            rows.append("  ")
                    .append(name)
                    .append(": {http: 400, message: ")
                    .append(message)
                    .append("}\n");
        }
        return Project.table(rows.toString());
    }

    @BeforeEach
    void layOut() throws IOException, InterruptedException {
        project = Project.in(folder.toRealPath());
        project.write("error-spec.yaml", table(0));
        generate();
        old = project.contents();
        project.write("error-spec.yaml", table(1));
        before = project.files();
        generate();
        now = project.contents();
        request = project.request(false, this::record);
    }

    private void generate() throws IOException, InterruptedException {
        CommandLine.Told told = CommandLine.end(CommandLine.start(folder(), GENERATE));
        assertThat(told.code()).as(told.text()).isZero();
    }

    final Path folder() {
        return project.folder();
    }

    /** The new table beside what was made of the old one. */
    final void restore() throws IOException {
        project.restore(before);
    }

    final Path record(String target) {
        return folder().resolve(before.keySet().stream()
                .filter(path -> path.matches("\\.errorspec/" + target + "-.*\\.manifest"))
                .findFirst()
                .orElseThrow());
    }

    /** Whether some files are old and others new; each is one of the two. */
    final boolean look(String attack) throws IOException {
        Map<String, String> found = project.contents();
        Set<String> paths = new TreeSet<>(found.keySet());
        paths.addAll(old.keySet());
        int olds = 0;
        int news = 0;
        for (String path : paths) {
            String content = found.get(path);
            boolean isOld = Objects.equals(content, old.get(path));
            boolean isNew = Objects.equals(content, now.get(path));
            boolean isOurs = path.startsWith(".errorspec/")
                    || path.endsWith(LOCK)
                    || (path.endsWith(".tmp") && !Project.isForeign(path));
            assertThat(isOld || isNew || isOurs)
                    .as("%s: %s is old or new", attack, path)
                    .isTrue();
            olds += isOld && !isNew ? 1 : 0;
            news += isNew && !isOld && !path.equals("error-spec.yaml") ? 1 : 0;
        }
        return olds > 0 && news > 0;
    }

    /** Temporary files that no user has. */
    final List<String> leftBehind() throws IOException {
        return project.contents().keySet().stream()
                .filter(path -> path.endsWith(".tmp") && !Project.isForeign(path))
                .toList();
    }

    final void mend(String attack) throws IOException {
        CompileResult result = Compiler.run(request);
        assertThat(result.failed()).as("the run after %s", attack).isFalse();
        Map<String, String> found = project.contents();
        // The lock of a folder into which nothing is left to write stays until something is.
        found.keySet().removeIf(path -> path.endsWith(LOCK));
        Set<String> differing = new TreeSet<>(found.keySet());
        differing.addAll(now.keySet());
        differing.removeIf(path -> Objects.equals(found.get(path), now.get(path)));
        assertThat(differing)
                .as("files that are not as they should be after %s, and a run that wrote %s", attack, result.written())
                .isEmpty();
        CompileRequest check = new CompileRequest(request.spec(), request.targets(), true);
        assertThat(Compiler.run(check).differences()).isEmpty();
    }
}
