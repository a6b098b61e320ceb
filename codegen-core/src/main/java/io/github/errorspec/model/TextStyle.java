package io.github.errorspec.model;

import io.github.errorspec.source.Located;
import java.util.Optional;

/**
 * How the texts of rows are to be written.
 *
 * @param name where names have capitals
 * @param message how messages end
 */
public record TextStyle(Optional<Located<Capitals>> name, Optional<Located<End>> message) {
    public static final TextStyle ANY = new TextStyle(Optional.empty(), Optional.empty());

    /** Whether everything is right. */
    public boolean isAny() {
        return name.isEmpty() && message.isEmpty();
    }

    /** Where a name has capitals. */
    public enum Capitals {
        /** As in a sentence: {@code Order not found}. */
        SENTENCE,
        /** As in a title: {@code Order Not Found}. */
        TITLE
    }

    /** How a message ends. */
    public enum End {
        FULL_STOP,
        NO_FULL_STOP
    }
}
