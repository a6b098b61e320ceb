package io.github.errorspec;

import io.github.errorspec.diagnostic.Suggestions;
import java.util.Collection;

/** Somebody named a row, a category or a rule that there is not; the message is for the user. */
public final class UnknownWordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownWordException(String message) {
        super(message);
    }

    /** With the word that was probably meant, or else a hint. */
    static UnknownWordException of(String what, String word, Collection<String> known, String hint) {
        return new UnknownWordException("there is no " + what + " `" + word + "`"
                + Suggestions.nearest(word, known)
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse("; " + hint));
    }
}
