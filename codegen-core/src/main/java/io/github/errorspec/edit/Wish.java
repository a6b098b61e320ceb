package io.github.errorspec.edit;

import io.github.errorspec.source.SourceSpan;
import java.util.List;

/** A change of a spec: what it is to say, not how its text becomes that. */
public sealed interface Wish {
    /** What is changed: where the key of a row or a category stands, or where the spec begins. */
    SourceSpan place();

    /**
     * Writes a value, in place of the text that is there if there is one, or adds its entries to a mapping that is there. Mappings
     * on the way to it are made where they are missing.
     *
     * @param place a row, a category or the catalog
     * @param keys the way from there
     * @param value what the last key is to have
     */
    record Put(SourceSpan place, List<String> keys, Value value) implements Wish {
        public Put {
            keys = List.copyOf(keys);
        }
    }

    /**
     * Takes a key away with its value, and mappings on the way that have nothing else.
     *
     * @param place a row, a category or the catalog
     * @param keys the way from there
     */
    record Remove(SourceSpan place, List<String> keys) implements Wish {
        public Remove {
            keys = List.copyOf(keys);
        }
    }

    /**
     * Writes another text, which may be a key.
     *
     * @param place where the text stands
     * @param text what comes
     */
    record Replace(SourceSpan place, String text) implements Wish {}
}
