package io.github.errorspec.past;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.parse.yaml.ConflictMarkers;
import io.github.errorspec.parse.yaml.SpecDecoder;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** From the text of a past to its catalog. One that is no good is a single error, whatever is wrong in it. */
public final class PastReader {
    private static final String NEWER = "use the version of ErrorSpec that wrote it, or a newer one";
    private static final String OF_LOCK =
            "restore it as it was released, such as with `git restore %1$s`, or after a merge with `git restore --source=TAG %1$s` from the last release; without it, the next release writes a new one";
    private static final String OF_SPEC = "name a file or a commit in which the spec is right";

    private PastReader() {}

    /** Whether it is a lock, and no spec that people wrote. */
    public static boolean isLock(PastText past) {
        return past.name().endsWith(".lock") || text(past).startsWith(LockDocument.START);
    }

    /** Reads a spec that somebody wrote. Its translations are not asked for. */
    public static Optional<Catalog> readSpec(PastText past, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Optional<Catalog> catalog =
                SpecReader.readReleased(past.name(), past.bytes(), own).catalog();
        report(past.name(), OF_SPEC, own, diagnostics);
        return own.hasErrors() ? Optional.empty() : catalog;
    }

    /**
     * A lock of which nothing is missing.
     *
     * @param name how reports call it
     * @param text its text, with {@code \n} behind each line
     */
    public record LockText(String name, String text) {}

    /** Looks at the text of a lock, without what stands in it. */
    public static Optional<LockText> openLock(PastText past, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Optional<String> text = lines(past, own);
        report(past.name(), ofLock(past.name()), own, diagnostics);
        return text.flatMap(lines -> whole(past, lines, diagnostics)).map(whole -> new LockText(past.name(), whole));
    }

    /** Reads a lock, as a whole. */
    public static Optional<Catalog> readLock(PastText past, Diagnostics diagnostics) {
        return openLock(past, diagnostics)
                .flatMap(lock ->
                        read(lock.name(), diagnostics, own -> SpecReader.readReleased(lock.name(), past.bytes(), own)
                                .catalog()));
    }

    /**
     * Reads a lock, of which only what differs from the table of today costs time.
     *
     * @param now the table of today, which is the past too if nothing of what a lock says has changed
     * @param today what it would be locked with
     */
    public static Optional<ResolvedCatalog> readLock(
            LockText lock, ResolvedCatalog now, LockDocument today, Diagnostics diagnostics) {
        return today.isText(lock.text())
                ? Optional.of(now)
                : read(lock.name(), diagnostics, own -> LockDelta.read(lock.name(), lock.text(), today, own))
                        .map(catalog -> ResolvedCatalog.of(catalog, now));
    }

    /** A way from the text of a lock to what stands in it. */
    private interface Reading {
        Optional<Catalog> read(Diagnostics diagnostics);
    }

    private static Optional<Catalog> read(String lock, Diagnostics diagnostics, Reading reading) {
        Diagnostics own = new Diagnostics();
        Optional<Catalog> catalog = reading.read(own);
        report(lock, ofLock(lock), own, diagnostics);
        return own.hasErrors() ? Optional.empty() : catalog;
    }

    private static String ofLock(String name) {
        return OF_LOCK.formatted(name);
    }

    /** Its text with the line breaks of a lock; Git may have given it those of this system. */
    private static Optional<String> lines(PastText past, Diagnostics diagnostics) {
        return SpecDecoder.decode(past.name(), FileKind.LOCK, past.bytes(), diagnostics)
                .map(text -> text.replace("\r\n", "\n"));
    }

    /** The same text, unless something of it is not there. */
    private static Optional<String> whole(PastText past, String text, Diagnostics diagnostics) {
        Optional<String> fault = LockEnd.fault(text);
        if (fault.isPresent()) {
            SourceText source = SourceText.of(past.name(), text);
            SourceSpan end = source.span(Math.max(1, source.lineCount()), 1, 1);
            diagnostics.add(ConflictMarkers.first(source)
                    .map(conflict -> broken(conflict.span(), past.name() + " cannot be read: " + conflict.message()))
                    .orElseGet(() -> broken(end, past.name() + " " + fault.get()))
                    .withHelp(ofLock(past.name())));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static void report(String past, String help, Diagnostics found, Diagnostics diagnostics) {
        found.sorted().stream().filter(Diagnostic::isError).findFirst().ifPresent(first -> {
            boolean newer = first.rule() == SyntaxFault.UNSUPPORTED_FORMAT;
            diagnostics.add(broken(first.span(), past + " cannot be read: " + first.message())
                    .withHelp(newer ? NEWER : help));
        });
    }

    private static Diagnostic broken(SourceSpan span, String message) {
        return Diagnostic.of(PastFault.BROKEN_BASELINE, span, message);
    }

    private static String text(PastText past) {
        return new String(past.bytes(), StandardCharsets.UTF_8);
    }
}
