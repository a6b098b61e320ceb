package io.github.errorspec.emit.language;

import io.github.errorspec.model.Words;
import java.util.List;

/** How a language joins words. */
public interface Spelling {
    Spelling PASCAL = Words::pascal;
    Spelling CAMEL = Words::camel;
    Spelling SNAKE = Words::snake;
    Spelling CONSTANT = Words::constant;

    /** Ids as they are; a name that a user gave is for other names of the row. */
    Spelling ID = new Spelling() {
        @Override
        public String of(Words words) {
            return words.constant();
        }

        @Override
        public boolean keepsIds() {
            return true;
        }
    };

    /** {@code ParamRequired} in one language, {@code param_required} in another. */
    String of(Words words);

    /** A name that is begun as all are. */
    Words LETTER = new Words(List.of("a"));

    /** Whether an id is its own name. */
    default boolean keepsIds() {
        return false;
    }

    /** A name that a user gave: as it is, but for the case of its first letter, unless it has separators. */
    default String given(String name) {
        if (!isWritten(name)) {
            return of(Words.of(name));
        }
        // How a language begins names does not depend on the rest of one.
        boolean small = Character.isLowerCase(of(LETTER).charAt(0));
        return (small ? Character.toLowerCase(name.charAt(0)) : Character.toUpperCase(name.charAt(0)))
                + name.substring(1);
    }

    /** Whether a name needs no other form: ASCII letters, and digits behind the first. */
    private static boolean isWritten(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
