package io.github.errorspec.emit.go;

import java.util.Set;

/** Names that an argument of a function should not have: it could not, or would hide something that everyone knows. */
final class ReservedWords {
    private static final Set<String> KEYWORDS = Set.of(
            ("break case chan const continue default defer else fallthrough for func go goto if import interface map package range"
                            + " return select struct switch type var")
                    .split(" ", -1));

    private static final Set<String> PREDECLARED = Set.of(
            ("any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string"
                            + " uint uint8 uint16 uint32 uint64 uintptr true false iota nil append cap clear close complex copy"
                            + " delete imag len make max min new panic print println real recover init main")
                    .split(" ", -1));

    /** Those of the file that such a function stands in: its import, and the code of a family. */
    private static final Set<String> GENERATED = Set.of("time", "code");

    private ReservedWords() {}

    static boolean isTaken(String name) {
        return KEYWORDS.contains(name) || PREDECLARED.contains(name) || GENERATED.contains(name);
    }
}
