package io.github.errorspec.maven;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SpecFile;
import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/** Tells an IDE which files changed, and marks the lines of a spec and its other files that have a fault. */
final class IdeMarkers {
    private final BuildContext context;
    private final boolean commandLine;

    /**
     * The first context passes on to the second as long as an IDE does not replace it; an older IDE replaces only the
     * second. Both are thus the defaults on the command line alone.
     */
    @Inject
    IdeMarkers(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext legacy) {
        this.context = context;
        this.commandLine = context.getClass() == DefaultBuildContext.class
                && legacy.getClass() == org.sonatype.plexus.build.incremental.DefaultBuildContext.class;
    }

    /** A file was written or removed. */
    void refresh(Path file) {
        context.refresh(file.toFile());
    }

    /**
     * Marks these faults, and no longer those of an earlier run.
     *
     * @param inputs the spec, then the other files that belong to it
     */
    void replace(List<SpecFile> inputs, List<Diagnostic> diagnostics) {
        // On the command line a marker is a line in the log, and the goal itself logs better ones: they would appear
        // twice.
        if (commandLine || !isMarkable(inputs.get(0))) {
            return;
        }
        List<SpecFile> markable = inputs.stream().filter(IdeMarkers::isMarkable).toList();
        markable.forEach(input -> context.removeMessages(input.path().toFile()));
        for (Diagnostic diagnostic : diagnostics) {
            mark(markable, diagnostic);
        }
    }

    /** What lies in an archive has no lines in an IDE. */
    private static boolean isMarkable(SpecFile file) {
        return file.path().getFileSystem() == FileSystems.getDefault();
    }

    private void mark(List<SpecFile> inputs, Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        Optional<SpecFile> input = inputs.stream()
                .filter(file -> file.name().equals(span.source().name()))
                .findFirst();
        String text = diagnostic.message()
                + diagnostic.help().map(help -> " (" + help + ")").orElse("");
        if (input.isPresent()) {
            File file = input.get().path().toFile();
            context.addMessage(file, span.line(), span.column(), text, severity(diagnostic), null);
        } else {
            // The lines of a file that cannot be marked mean nothing in the spec.
            File spec = inputs.get(0).path().toFile();
            context.addMessage(spec, 1, 1, span + ": " + text, severity(diagnostic), null);
        }
    }

    private static int severity(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> BuildContext.SEVERITY_ERROR;
            case WARNING, NOTE -> BuildContext.SEVERITY_WARNING;
        };
    }
}
