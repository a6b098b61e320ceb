package io.github.errorspec.emit.language;

import io.github.errorspec.model.Words;
import java.util.regex.Pattern;

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

    /** A name that needs no other form. */
    Pattern WRITTEN = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    /** {@code ParamRequired} in one language, {@code param_required} in another. */
    String of(Words words);

    /** Whether an id is its own name. */
    default boolean keepsIds() {
        return false;
    }

    /** A name that a user gave: as it is, but for the case of its first letter, unless it has separators. */
    default String given(String name) {
        if (!WRITTEN.matcher(name).matches()) {
            return of(Words.of(name));
        }
        // How a language begins names does not depend on the rest of one.
        boolean small = Character.isLowerCase(of(Words.of(name.substring(0, 1))).charAt(0));
        return (small ? Character.toLowerCase(name.charAt(0)) : Character.toUpperCase(name.charAt(0)))
                + name.substring(1);
    }
}
