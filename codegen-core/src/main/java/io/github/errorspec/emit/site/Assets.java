package io.github.errorspec.emit.site;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The files that all pages share; but for the line that says who made them, they are the same for all catalogs. */
final class Assets {
    private static final Pattern COMMENT = Pattern.compile("^ *(//|/\\*\\*).*\n", Pattern.MULTILINE);

    private Assets() {}

    static List<GeneratedFile> of(Catalog catalog) {
        String line = "/* " + GeneratedFile.header(catalog) + " */\n";
        String markup = "<!-- " + GeneratedFile.markupHeader(catalog) + " -->\n";
        return List.of(
                file("style.css", line), script("site.js", line), script("search.js", line), file("icon.svg", markup));
    }

    /** Without the lines that are comments, which browsers would load for nothing. */
    private static GeneratedFile script(String name, String header) {
        return new GeneratedFile(name, header + COMMENT.matcher(read(name)).replaceAll(""));
    }

    private static GeneratedFile file(String name, String header) {
        return new GeneratedFile(name, header + read(name));
    }

    private static String read(String name) {
        try (InputStream stream = Assets.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no file is called " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
