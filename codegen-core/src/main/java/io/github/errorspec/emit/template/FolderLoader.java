package io.github.errorspec.emit.template;

import io.github.errorspec.source.TextFile;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds templates among files in memory; one may name another from the folder's root, or from its own place. */
final class FolderLoader implements Loader<String> {
    private final Map<String, TextFile> files;

    FolderLoader(Map<String, TextFile> files) {
        this.files = files;
    }

    @Override
    public Reader getReader(String name) {
        TextFile file = files.get(name);
        if (file == null) {
            throw new LoaderException(null, "there is no template `" + name + "` in the folder");
        }
        return new StringReader(file.text());
    }

    @Override
    public @Nullable String resolveRelativePath(String relative, String anchor) {
        String beside = anchor.substring(0, anchor.lastIndexOf('/') + 1) + relative;
        return files.containsKey(relative) ? relative : beside;
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
