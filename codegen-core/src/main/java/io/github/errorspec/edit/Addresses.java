package io.github.errorspec.edit;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the command line calls rows, categories and the catalog: by the code, by the id, and {@code catalog}. Where such a word could mean
 * several of them, as of a row whose code is {@code catalog}, it takes the address, which means one: {@code row:catalog},
 * {@code category:catalog} or {@code catalog:}.
 */
public final class Addresses {
    /** The word for the catalog, which can be the code of a row or the id of a category too. */
    public static final String CATALOG = "catalog";

    /** The address of the catalog. */
    public static final String WHOLE = CATALOG + ":";

    private static final String ROW = "row:";
    private static final String CATEGORY = "category:";

    private final Map<String, SourceSpan> places = new LinkedHashMap<>();

    private Addresses() {}

    /** Those of the rows, the categories and the catalog. */
    public static Addresses of(Catalog catalog) {
        Addresses addresses = new Addresses();
        catalog.errors().forEach(row -> addresses.places.putIfAbsent(of(row), row.span()));
        catalog.categories().forEach(category -> addresses.places.put(of(category), category.span()));
        addresses.places.put(WHOLE, catalog.span());
        return addresses;
    }

    /** Those of the categories, and of the catalog, which stands for the rows without one. */
    public static Addresses ofCategories(Catalog catalog) {
        return of(catalog.withErrors(
                catalog.categories().stream()
                        .map(category -> category.withErrors(List.of()))
                        .toList(),
                List.of()));
    }

    public static String of(ErrorDefinition row) {
        return ROW + row.code().text();
    }

    public static String of(Category category) {
        return CATEGORY + category.id();
    }

    /** The addresses of all that a word can mean. An address means itself, whatever else is called so. */
    public List<String> meantBy(String word) {
        return places.containsKey(word)
                ? List.of(word)
                : Stream.of(ROW + word, CATEGORY + word, word.equals(CATALOG) ? WHOLE : "")
                        .filter(places::containsKey)
                        .toList();
    }

    /** The shortest word that means what has this address, and nothing else. */
    public String shortest(String address) {
        String word = word(address);
        return meantBy(word).equals(List.of(address)) ? word : address;
    }

    /** All words without the addresses. */
    public List<String> words() {
        return places.keySet().stream().map(Addresses::word).distinct().toList();
    }

    /** Where it stands. */
    public SourceSpan place(String address) {
        return Objects.requireNonNull(places.get(address), address);
    }

    /** The code, the id, or {@link #CATALOG}. */
    public static String word(String address) {
        return address.equals(WHOLE) ? CATALOG : address.substring(address.indexOf(':') + 1);
    }
}
