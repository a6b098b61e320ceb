package io.github.errorspec.emit.template;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.source.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the templates of a folder with a catalog. */
public final class TemplateEmitter implements Emitter {
    private final String name;
    private final List<TextFile> folder;

    /**
     * The target that a folder makes.
     *
     * @param name what its user calls it
     * @param folder its files, named by their paths in it
     */
    public TemplateEmitter(String name, List<TextFile> folder) {
        this.name = name;
        this.folder = List.copyOf(folder);
    }

    /** What templates can break, for the rules page. */
    public static List<Rule> faults() {
        return List.of(TemplateFault.values());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Rule> rules() {
        return faults();
    }

    /** Fills the templates too: what is wrong with a template shows only then. */
    @Override
    public void check(Catalog catalog, Map<String, String> options, Diagnostics diagnostics) {
        Map<String, String> templates = new HashMap<>();
        try {
            for (GeneratedFile file : emit(catalog, options)) {
                if (templates.putIfAbsent(file.path(), file.path()) != null) {
                    diagnostics.add(Diagnostic.of(
                            TemplateFault.TEMPLATE_OUTPUT_CLASH,
                            catalog.span(),
                            "two templates, or two rows, give the file `" + file.path() + "`"));
                }
            }
        } catch (TemplateFailure e) {
            diagnostics.add(e.diagnostic());
        }
    }

    @Override
    public List<GeneratedFile> emit(Catalog catalog, Map<String, String> options) {
        TemplateModel model = TemplateModel.of(catalog, options);
        TemplateRenderer renderer = new TemplateRenderer(folder);
        List<GeneratedFile> files = new ArrayList<>();
        for (TextFile file : folder) {
            TemplatePath path = TemplatePath.of(file.name());
            switch (path.kind()) {
                case PARTIAL -> {}
                case COPY -> files.add(new GeneratedFile(file.name(), file.text()));
                case ONCE -> files.add(new GeneratedFile(path.output(Map.of()), renderer.fill(file, model.root())));
                case EACH_ERROR ->
                    model.errors()
                            .forEach(error -> files.add(new GeneratedFile(
                                    path.output(error), renderer.fill(file, model.rootWith("error", error)))));
                case EACH_CATEGORY ->
                    model.categories()
                            .forEach(category -> files.add(new GeneratedFile(
                                    path.output(category), renderer.fill(file, model.rootWith("category", category)))));
            }
        }
        return files;
    }
}
