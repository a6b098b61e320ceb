package io.github.errorspec.emit.template;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.TextFile;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills templates. A name that does not exist is an error, and nothing is escaped unless a template asks for it. */
final class TemplateRenderer {
    private final Map<String, TextFile> folder = new HashMap<>();
    private final PebbleEngine engine;

    TemplateRenderer(List<TextFile> files) {
        files.forEach(file -> folder.put(file.name(), file));
        this.engine = new PebbleEngine.Builder()
                .loader(new FolderLoader(folder))
                .extension(new TemplateFilters())
                .autoEscaping(false)
                .strictVariables(true)
                .newLineTrimming(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    String fill(TextFile template, Map<String, @Nullable Object> variables) {
        StringWriter text = new StringWriter();
        try {
            engine.getTemplate(template.name()).evaluate(text, variables, Locale.ROOT);
        } catch (PebbleException e) {
            throw new TemplateFailure(diagnostic(e, template), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Diagnostic diagnostic(PebbleException e, TextFile template) {
        TextFile file = e.getFileName() == null ? template : folder.getOrDefault(e.getFileName(), template);
        SourceText source = SourceText.of(file.name(), file.text());
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        SourceSpan span = line < 1
                ? source.whole()
                : source.span(line, 1, source.line(line).length());
        String message = e.getPebbleMessage() == null ? String.valueOf(e.getMessage()) : e.getPebbleMessage();
        return Diagnostic.of(TemplateFault.TEMPLATE_ERROR, span, message);
    }
}
