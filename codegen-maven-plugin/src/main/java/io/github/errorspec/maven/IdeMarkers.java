package io.github.errorspec.maven;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.SpecFile;
import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/** Tells an IDE which files changed, and marks the lines of a spec that have a fault. */
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

    /** Marks these faults of a spec, and no longer those of an earlier run. */
    void replace(SpecFile spec, List<Diagnostic> diagnostics) {
        // On the command line a marker is a line in the log, and the goal itself logs better ones: they would appear
        // twice.
        if (commandLine || spec.path().getFileSystem() != FileSystems.getDefault()) {
            return;
        }
        File file = spec.path().toFile();
        context.removeMessages(file);
        for (Diagnostic diagnostic : diagnostics) {
            mark(file, spec.name(), diagnostic);
        }
    }

    private void mark(File file, String name, Diagnostic diagnostic) {
        // The lines of another file, such as an imported one, mean nothing in this one.
        boolean here = diagnostic.span().source().name().equals(name);
        int line = here ? diagnostic.span().line() : 1;
        int column = here ? diagnostic.span().column() : 1;
        String text = (here ? "" : diagnostic.span() + ": ")
                + diagnostic.message()
                + diagnostic.help().map(help -> " (" + help + ")").orElse("");
        context.addMessage(file, line, column, text, severity(diagnostic), null);
    }

    private static int severity(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> BuildContext.SEVERITY_ERROR;
            case WARNING, NOTE -> BuildContext.SEVERITY_WARNING;
        };
    }
}
