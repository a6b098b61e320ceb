package io.github.errorspec.emit;

import io.github.errorspec.model.Catalog;
import java.util.Optional;

/**
 * A file to be.
 *
 * @param path relative to the target's output directory, with {@code /} between its parts
 * @param content all of it, with {@code \n} line endings
 * @param without the option that leaves it out, such as {@code readme=false}; none for a file that the target needs
 */
public record GeneratedFile(String path, String content, Optional<String> without) {
    /** A file that the target needs. */
    public GeneratedFile(String path, String content) {
        this(path, content, Optional.empty());
    }

    /** The sentence at its beginning, in one line; a language puts it into a comment. */
    public static String header(Catalog catalog) {
        return Mark.of(catalog).sentence("");
    }

    /**
     * The same where the table is not all that it is made of.
     *
     * @param other how that is called
     */
    public static String header(Catalog catalog, String other) {
        return Mark.of(catalog).sentence(" and " + CommentLines.single(other));
    }

    /** The same where a user's template makes the file, so that no target takes it for one of its own. */
    public static String headerOfTemplate(Catalog catalog) {
        return header(catalog, "a template");
    }

    /** The same where two hyphens may not stand together: in a comment of XML, or of a page. */
    public static String markupHeader(Catalog catalog) {
        String header = header(catalog);
        return header.contains("--") ? header.replaceAll("-(?=-)", "- ") : header;
    }
}
