package io.github.errorspec.emit.template;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.TextFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks for files that are to be written twice, and for those that no file system takes. */
final class OutputClashes {
    /** What Windows does not take. */
    private static final String REFUSED = "\\:*?\"<>|";

    private final String folder;
    private final Diagnostics diagnostics;
    private final Map<String, Output> outputs = new HashMap<>();

    /** Folders among the outputs, with a file in each. */
    private final Map<String, Output> folders = new HashMap<>();

    OutputClashes(String folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /**
     * A file to be.
     *
     * @param path where it goes
     * @param who what makes it
     * @param span where that stands
     */
    private record Output(String path, String who, SourceSpan span) {}

    void check(List<TextFile> files, Catalog catalog) {
        for (TextFile file : files) {
            TemplatePath path = TemplatePath.of(file.name());
            String template = "the template `" + file.name() + "`";
            switch (path.kind()) {
                case PARTIAL -> {}
                case COPY, ONCE -> add(new Output(path.pattern(), template, start(file)));
                case EACH_ERROR ->
                    catalog.errors()
                            .forEach(error -> add(new Output(
                                    path.output(error.id().value()),
                                    template + " for the row `" + error.id().value() + "`",
                                    error.span())));
                case EACH_CATEGORY ->
                    catalog.categories()
                            .forEach(category -> add(new Output(
                                    path.output(category.id()),
                                    template + " for the category `" + category.id() + "`",
                                    category.span())));
            }
        }
        outputs.forEach((path, output) -> {
            Output inside = folders.get(path);
            if (inside != null) {
                report(output, inside, "`" + output.path() + "` would be a file and a folder");
            }
        });
    }

    /** File systems differ in whether case matters. */
    private void add(Output output) {
        if (!isPortable(output.path())) {
            diagnostics.add(Diagnostic.of(
                            TargetRule.TEMPLATE_OUTPUT_CLASH,
                            output.span(),
                            output.who() + " gives the file `" + output.path() + "`, which not every system can have")
                    .withHelp("rename the template: none of `" + REFUSED + "`, and no control characters"));
            return;
        }
        String key = output.path().toLowerCase(Locale.ROOT);
        Output first = outputs.putIfAbsent(key, output);
        if (first != null) {
            String paths = first.path().equals(output.path())
                    ? "both give the file `" + output.path() + "`"
                    : "give files whose names differ only in case, `" + first.path() + "` and `" + output.path() + "`";
            report(output, first, first.who() + " and " + output.who() + " " + paths);
        }
        for (int end = key.indexOf('/'); end >= 0; end = key.indexOf('/', end + 1)) {
            folders.putIfAbsent(key.substring(0, end), output);
        }
    }

    private void report(Output output, Output other, String message) {
        diagnostics.add(Diagnostic.of(TargetRule.TEMPLATE_OUTPUT_CLASH, output.span(), message)
                .withHelp("rename one of the two")
                .withRelated(other.span(), "the other one"));
    }

    private static boolean isPortable(String path) {
        return path.chars().allMatch(c -> c >= ' ' && REFUSED.indexOf(c) < 0 && c != 0x7F);
    }

    private SourceSpan start(TextFile file) {
        return SourceText.of(folder + "/" + file.name(), "").whole();
    }
}
