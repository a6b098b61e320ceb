package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.write.UserFile;
import java.io.IOException;
import java.util.List;

/**
 * What an edit of a spec came to; nothing is written yet.
 *
 * @param problems what is wrong all the same, or why the edit is not possible, in the order of a report
 * @param files those with another text
 * @param done what was changed, a sentence each
 * @param failOn the least grave of the problems that is a failure
 */
public record Edited(List<Diagnostic> problems, List<EditedFile> files, List<String> done, Severity failOn) {
    public Edited {
        problems = List.copyOf(problems);
        files = List.copyOf(files);
        done = List.copyOf(done);
    }

    /** Of which errors alone are a failure. */
    Edited(List<Diagnostic> problems, List<EditedFile> files, List<String> done) {
        this(problems, files, done, Severity.ERROR);
    }

    static Edited failed(List<Diagnostic> problems) {
        return new Edited(problems, List.of(), List.of());
    }

    /** Whether a problem is so grave that it fails. */
    public boolean failed() {
        return problems.stream().anyMatch(problem -> problem.severity().compareTo(failOn) <= 0);
    }

    /** Whether that is because a file cannot be read, so that nobody knows what is in it. */
    public boolean couldNotRead() {
        return CheckResult.couldNotRead(problems);
    }

    /**
     * Writes all files, each as a whole.
     *
     * @throws IOException if one cannot be written or was changed meanwhile; then all are as they were, unless the disk fails in
     *     between
     */
    public void write() throws IOException {
        UserFile.replaceAll(files.stream().map(EditedFile::replacement).toList());
    }
}
