package io.github.errorspec.emit.template;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.TextFile;
import java.util.List;
import java.util.Map;

/** Fills the templates of a folder with a catalog. */
public final class TemplateEmitter implements Emitter {
    private final String name;
    private final String folder;
    private final List<TextFile> files;

    /**
     * The target that a folder makes.
     *
     * @param name what its user calls it
     * @param folder how reports call the folder
     * @param files its files, named by their paths in it
     */
    public TemplateEmitter(String name, String folder, List<TextFile> files) {
        this.name = name;
        this.folder = folder;
        this.files = List.copyOf(files);
    }

    @Override
    public String name() {
        return name;
    }

    /** Any at all: they are variables of the templates. */
    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Plan plan(ResolvedCatalog catalog, Map<String, String> options) {
        return new TemplatePlan(catalog, options);
    }

    /** What the templates make of a catalog. */
    private final class TemplatePlan implements Plan {
        private final ResolvedCatalog catalog;
        private final TemplateModel model;
        private final TemplateRenderer renderer;

        private TemplatePlan(ResolvedCatalog catalog, Map<String, String> options) {
            this.catalog = catalog;
            this.model = TemplateModel.of(catalog, options);
            this.renderer = new TemplateRenderer(folder, files, model);
        }

        /** Fills the templates too: what is wrong with one shows only then. Of each template the first fault is told. */
        @Override
        public void check(Diagnostics diagnostics) {
            Diagnostics names = new Diagnostics();
            checkNames(names);
            if (names.hasErrors()) {
                diagnostics.addAll(names);
                return;
            }
            Diagnostics clashes = new Diagnostics();
            new OutputClashes(folder, clashes).check(files, catalog.definition());
            diagnostics.addAll(clashes);
            for (TextFile file : files) {
                try {
                    generate(file, model, renderer);
                } catch (TemplateFailure e) {
                    diagnostics.add(e.diagnostic());
                }
            }
        }

        @Override
        public List<GeneratedFile> files() {
            return files.stream()
                    .flatMap(file -> generate(file, model, renderer).stream())
                    .toList();
        }

        /** None: whatever a page says, one of another table, or of other templates, in the same folder can say it too. */
        @Override
        public List<FormerFiles> formerFiles() {
            return List.of();
        }
    }

    /** What would be made in silence of a folder or a name that is not what its user thinks. */
    private void checkNames(Diagnostics diagnostics) {
        for (TextFile file : files) {
            TemplatePath.of(file.name())
                    .fault()
                    .ifPresent(fault -> diagnostics.add(
                            fault(folder + "/" + file.name(), fault).withHelp(TemplatePath.HELP)));
        }
        if (files.stream().allMatch(file -> TemplatePath.of(file.name()).kind() == TemplatePath.Kind.PARTIAL)) {
            diagnostics.add(fault(folder, "nothing in this folder gives a file")
                    .withHelp(
                            "put a template into it, such as `errors.md.peb`; those whose names begin with `_` are for"
                                    + " other templates, and those that begin with `.` are left out"));
        }
    }

    private static Diagnostic fault(String place, String message) {
        return Diagnostic.of(TargetRule.TEMPLATE_ERROR, SourceText.of(place, "").whole(), message);
    }

    /** What a file of the folder gives. */
    private static List<GeneratedFile> generate(TextFile file, TemplateModel model, TemplateRenderer renderer) {
        TemplatePath path = TemplatePath.of(file.name());
        return switch (path.kind()) {
            case PARTIAL -> List.of();
            case COPY -> List.of(new GeneratedFile(file.name(), file.text()));
            case ONCE -> List.of(new GeneratedFile(path.pattern(), renderer.fill(file, model.root())));
            case EACH_ERROR ->
                model.errors().stream()
                        .map(error -> new GeneratedFile(
                                path.output(TemplateModel.id(error)),
                                renderer.fill(file, model.rootWith("error", error))))
                        .toList();
            case EACH_CATEGORY ->
                model.categories().stream()
                        .map(category -> new GeneratedFile(
                                path.output(TemplateModel.id(category)),
                                renderer.fill(file, model.rootWith("category", category))))
                        .toList();
        };
    }
}
