package io.github.errorspec.emit.java.lookup;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.files.Marker;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The class that finds errors by concrete code, by perfect hashing; its template asks it for what depends on the catalog. A
 * {@code switch} of so many codes is slow past some hundred, a {@code Map} allocates, and a hash table that probes is slow for codes
 * that it lacks: no processor foresees how often it has to.
 */
public final class CodeLookup {
    /** So no method becomes too large for the JIT. */
    private static final int SHAPES_PER_METHOD = 50;

    private static final Set<String> IMPORTS = Set.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.List",
            "java.util.Map",
            "java.util.Set");

    private final JavaCode code;
    private final SortedMap<String, List<ErrorCode>> codes = new TreeMap<>(Shape.NARROWEST_FIRST);
    private final Keys keys;
    private final HashTable table;
    private final Set<String> imports = new TreeSet<>(IMPORTS);
    private final Marker marker;

    public CodeLookup(JavaCode code) {
        this.code = code;
        codes.put("", new ArrayList<>());
        for (ResolvedRow row : code.catalog().rows()) {
            String shape = row.isFamily() ? row.code().replaceAll(fixed(), "0") : "";
            codes.computeIfAbsent(shape, key -> new ArrayList<>())
                    .add(row.definition().code());
        }
        this.keys = code.catalog().hasIntegerCodes() ? Keys.ofNumbers(codes) : Keys.ofTexts(codes);
        this.table = HashTable.of(keys);
        if (!hasFamilies()) {
            imports.add("java.util.Arrays");
        }
        this.marker = code.generated().imported(imports, code.packageName());
    }

    public List<GeneratedFile> files() {
        return List.of(JavaFiles.file(code, "Lookup", code.type("ErrorLookup"), imports, this));
    }

    /**
     * A method that asks for families of some shapes.
     *
     * @param next the one that it leaves the rest to
     */
    record Families(String method, List<Shape> shapes, List<String> next) {}

    Marker marker() {
        return marker;
    }

    HashType key() {
        return keys.type();
    }

    boolean ints() {
        return key() == HashType.INT;
    }

    String factor() {
        return key().hex(table.factor());
    }

    int seeds() {
        return table.length() / 8;
    }

    int slots() {
        return table.length();
    }

    boolean hasFamilies() {
        return codes.size() > 1;
    }

    boolean hasExact() {
        return !codes.getOrDefault("", List.of()).isEmpty();
    }

    HashTable.Part exact() {
        return table.part("");
    }

    /** What matches a character of a family's code that is no wildcard. */
    String fixed() {
        return code.catalog().hasIntegerCodes()
                ? "[0-9]"
                : "[^" + code.catalog().definition().codes().wildcard().orElseThrow() + "]";
    }

    List<Character> wildcard() {
        return code.catalog().definition().codes().wildcard().stream().toList();
    }

    int base() {
        return keys.base();
    }

    /** Whether the look-up computes hashes of its own. */
    boolean hashes() {
        return hasFamilies() || !ints();
    }

    List<Shape> shapes() {
        return codes.entrySet().stream()
                .skip(1)
                .map(shape -> new Shape(shape.getKey(), table.part(shape.getKey()), key(), shape.getValue()))
                .toList();
    }

    List<Families> families() {
        List<Shape> shapes = shapes();
        List<Families> families = new ArrayList<>();
        for (int from = 0; from < shapes.size(); from += SHAPES_PER_METHOD) {
            int to = Math.min(from + SHAPES_PER_METHOD, shapes.size());
            families.add(new Families(
                    method(from), shapes.subList(from, to), to == shapes.size() ? List.of() : List.of(method(to))));
        }
        return families;
    }

    private static String method(int from) {
        return from == 0 ? "family" : "family" + from / SHAPES_PER_METHOD;
    }
}
