package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.Options;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A user's file into which the errors go. */
final class Into {
    static final Option OPTION = Option.text(
            "into",
            Into::isPath,
            "the path of a file below the output directory is needed, with `/` between its parts, such as `guide/errors.md`",
            "A file of yours, by its path from the output directory: the errors go between two lines of it, and all else in it stays as it is.");

    /** What is of no use, since the file is written already. */
    private static final List<String> OTHERS = List.of("fileName", "frontMatter", "layout");

    private static final Pattern PART = Pattern.compile("[^\\\\:\\p{Cntrl}]*[^\\\\:.\\s\\p{Cntrl}]");

    private Into() {}

    /** On no system does it lead out of its folder. */
    private static boolean isPath(String path) {
        for (String part : path.split("/", -1)) {
            if (!PART.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    /** Its path; nothing where pages are made. */
    static Optional<String> of(Options options, Map<String, String> given) {
        Optional<String> into = options.text(OPTION);
        for (String other : OTHERS) {
            if (into.isPresent() && given.containsKey(other)) {
                throw new InvalidOptionException("the options `" + OPTION.name() + "` and `" + other
                        + "` of the target `" + options.target() + "` exclude each other; `" + into.get()
                        + "` is a file of yours, into which all errors go");
            }
        }
        return into;
    }
}
