package io.github.errorspec.emit.template;

import io.github.errorspec.source.TextFile;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds templates among files in memory; one may name another from the folder's root, or from its own place. */
final class FolderLoader implements Loader<String> {
    private final Map<String, TextFile> files;
    private final Map<String, Reference> references = new HashMap<>();

    FolderLoader(Map<String, TextFile> files) {
        this.files = files;
    }

    /** Another template that a template names, in its own words. */
    private record Reference(String from, String words) {}

    /** There is no template of a name that another one uses. */
    static final class Missing extends LoaderException {
        private static final long serialVersionUID = 1L;

        private final String from;
        private final String words;

        Missing(String from, String words) {
            super(null, "there is no template `" + words + "` in the folder");
            this.from = from;
            this.words = words;
        }

        /** The template that names it. */
        String from() {
            return from;
        }

        /** How it is named there. */
        String words() {
            return words;
        }
    }

    @Override
    public Reader getReader(String name) {
        TextFile file = files.get(name);
        if (file == null) {
            Reference reference = references.getOrDefault(name, new Reference(name, name));
            throw new Missing(reference.from(), reference.words());
        }
        return new StringReader(LineBreaks.protect(file.text()));
    }

    @Override
    public @Nullable String resolveRelativePath(String relative, String anchor) {
        String beside =
                Path.of(anchor).resolveSibling(relative).normalize().toString().replace('\\', '/');
        String found = files.containsKey(beside) ? beside : relative;
        references.putIfAbsent(found, new Reference(anchor, relative));
        return found;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return files.containsKey(name);
    }

    @Override
    public void setCharset(String charset) {
        // The files are texts already.
    }

    @Override
    public void setPrefix(String prefix) {
        // Names are whole.
    }

    @Override
    public void setSuffix(String suffix) {
        // Names are whole.
    }
}
