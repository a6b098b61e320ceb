package io.github.errorspec.parse;

import io.github.errorspec.parse.yaml.Entries;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.HowToBegin;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.Scalars;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.FileKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The first look at a file: is it one of format 1 at all? */
final class FormatVersion {
    static final String ONE = "1";

    /** A file without any of these is of another kind. */
    private static final Set<String> TELLING_KEYS = Set.of("errorSpec", "categories", "errors");

    private FormatVersion() {}

    private static Set<String> telling(FileKind kind) {
        return kind == FileKind.SETTINGS ? Set.of("errorSpec") : TELLING_KEYS;
    }

    /** Whether it makes sense to read on: what another format, or another kind of file, has is no fault of this one. */
    static boolean isOne(Node root, FileKind kind, Reading reading) {
        if (!(root instanceof MappingNode mapping)) {
            reading.report(
                    SyntaxFault.WRONG_TYPE,
                    reading.span(root),
                    "a " + kind.word() + " must be a mapping, but this is " + Scalars.shape(root),
                    HowToBegin.of(kind));
            return false;
        }
        List<Entry> entries = Entries.quietly(mapping);
        Optional<ScalarNode> version = version(entries);
        if (version.isPresent() && !version.get().getValue().equals(ONE)) {
            reading.report(
                    SyntaxFault.UNSUPPORTED_FORMAT,
                    reading.span(version.get()),
                    "format `" + version.get().getValue() + "` is not known to this version of ErrorSpec",
                    "this version reads format " + ONE + ": write `errorSpec: " + ONE + "`, or use a newer ErrorSpec");
            return false;
        }
        if (!hasOneOf(telling(kind), entries)) {
            reading.report(
                    SyntaxFault.MISSING_KEY,
                    reading.start(),
                    "this is no " + (kind == FileKind.SPEC ? "error spec" : kind.word()) + ": it has no `errorSpec`",
                    HowToBegin.of(kind));
            return false;
        }
        return true;
    }

    /** Loops, as each run begins here: a stream costs the first one more than all else that is read of the version. */
    private static Optional<ScalarNode> version(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.key().equals("errorSpec")
                    && entry.valueNode() instanceof ScalarNode version
                    && !Scalars.isMissing(version)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    private static boolean hasOneOf(Set<String> keys, List<Entry> entries) {
        for (Entry entry : entries) {
            if (keys.contains(entry.key())) {
                return true;
            }
        }
        return false;
    }
}
