package io.github.errorspec.emit.template;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.emit.TargetRule;
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
    private final String folder;
    private final Map<String, TextFile> files = new HashMap<>();
    private final Map<String, SourceText> sources = new HashMap<>();
    private final TemplateModel model;
    private final PebbleEngine engine;

    /**
     * What fills the templates of a folder.
     *
     * @param folder how reports call it
     * @param model what the templates see
     */
    TemplateRenderer(String folder, List<TextFile> files, TemplateModel model) {
        this.folder = folder;
        files.forEach(file -> this.files.put(file.name(), file));
        this.model = model;
        this.engine = new PebbleEngine.Builder()
                .loader(new FolderLoader(this.files))
                .extension(new TemplateFilters())
                .autoEscaping(false)
                .strictVariables(true)
                .methodAccessValidator(new ReadingMethods())
                .newLineTrimming(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    String fill(TextFile template, Map<String, @Nullable Object> variables) {
        StringWriter text = new StringWriter();
        try {
            engine.getTemplate(template.name()).evaluate(text, variables, Locale.ROOT);
        } catch (FolderLoader.Missing e) {
            throw new TemplateFailure(diagnostic(e.from(), lineWith(e.words(), e.from()), Reason.of(e, model)), e);
        } catch (PebbleException e) {
            String name = e.getFileName() == null ? template.name() : e.getFileName();
            int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
            throw new TemplateFailure(diagnostic(name, line, Reason.of(e, model)), e);
        } catch (StackOverflowError e) {
            throw new TemplateFailure(diagnostic(template.name(), 0, Reason.ENDLESS), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            // A filter or an operator of Pebble that was given what it cannot work on.
            throw new TemplateFailure(diagnostic(template.name(), 0, Reason.of(e)), e);
        }
        return LineBreaks.restore(text.toString());
    }

    /** The line of a template that names another one; Pebble does not tell. */
    private int lineWith(String words, String template) {
        TextFile file = files.get(template);
        List<String> lines = file == null ? List.of() : file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words) && lines.get(i).contains("{%")) {
                return i + 1;
            }
        }
        return 0;
    }

    private Diagnostic diagnostic(String template, int line, Reason reason) {
        SourceText source = sources.computeIfAbsent(template, this::source);
        Diagnostic diagnostic = Diagnostic.of(TargetRule.TEMPLATE_ERROR, span(source, line, reason), reason.message());
        return reason.help().map(diagnostic::withHelp).orElse(diagnostic);
    }

    private SourceText source(String template) {
        TextFile file = files.get(template);
        return SourceText.of(folder + "/" + template, file == null ? "" : file.text());
    }

    /** The word that is wrong, if it stands in the line; else the line. */
    private static SourceSpan span(SourceText source, int line, Reason reason) {
        if (line < 1) {
            return source.whole();
        }
        String text = source.line(Math.min(line, Math.max(1, source.lineCount())));
        int at = reason.word().map(text::indexOf).orElse(-1);
        int start = at < 0 ? text.length() - text.stripLeading().length() : at;
        int end = at < 0
                ? text.stripTrailing().length()
                : at + reason.word().orElse("").length();
        return source.span(line, text.codePointCount(0, start) + 1, text.codePointCount(start, Math.max(start, end)));
    }
}
