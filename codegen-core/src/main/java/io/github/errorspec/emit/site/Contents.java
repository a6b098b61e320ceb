package io.github.errorspec.emit.site;

import io.github.errorspec.emit.FileNames;
import io.github.errorspec.emit.reference.Entries;
import io.github.errorspec.emit.reference.Section;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.RetiredCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What there is to tell, and on which page.
 *
 * @param items all codes, by code in their order
 * @param categories them by category; those in none have the empty id
 * @param statuses those with a status, by its number
 * @param groups what each code is listed in, by code
 */
record Contents(
        Map<String, Item> items,
        Map<String, Group> categories,
        Map<Integer, Group> statuses,
        Map<String, Group> groups) {
    /**
     * What a catalog tells.
     *
     * @param byId whether pages are named after ids
     */
    static Contents of(Entries entries, boolean byId) {
        FileNames names = names();
        Map<String, String> stems = stems(entries.sections(), byId, names);
        Map<String, String> markdown = stems(entries.sections(), false, names());
        Map<String, Item> items = new LinkedHashMap<>();
        List<List<Item>> sections = new ArrayList<>();
        for (Section section : entries.sections()) {
            List<Item> own = new ArrayList<>();
            section.rows().forEach(row -> own.add(Item.of(row, named(row.code(), stems), named(row.code(), markdown))));
            for (RetiredCode retired : section.retired()) {
                String code = retired.code().text();
                own.add(Item.of(retired, named(code, stems), named(code, markdown)));
            }
            own.forEach(item -> items.put(item.code(), item));
            sections.add(own);
        }
        Map<String, Category> categories = new HashMap<>();
        entries.catalog().definition().categories().forEach(category -> categories.put(category.id(), category));
        Map<String, Group> groups = new LinkedHashMap<>();
        List<String> ofGroups = names.of(entries.sections().stream()
                .map(section -> "category-" + section.key())
                .toList());
        for (int i = 0; i < sections.size(); i++) {
            Section section = entries.sections().get(i);
            Optional<Category> category = Optional.ofNullable(categories.get(section.id()));
            groups.put(
                    section.id(),
                    new Group(ofGroups.get(i), section.title(), section.description(), sections.get(i), category));
        }
        Map<String, Group> byCode = new HashMap<>();
        groups.values().forEach(group -> group.items().forEach(item -> byCode.put(item.code(), group)));
        return new Contents(items, groups, statuses(items, names), byCode);
    }

    /** As the target of Markdown gives them, whose pages lie beside these. */
    private static FileNames names() {
        FileNames names = new FileNames();
        names.chosen(Tree.FRONT);
        return names;
    }

    /** The pages of codes, by code; those of retired ones are named after it in any case. */
    private static Map<String, String> stems(List<Section> sections, boolean byId, FileNames names) {
        Map<String, String> keys = new LinkedHashMap<>();
        Map<String, String> retired = new LinkedHashMap<>();
        for (Section section : sections) {
            section.rows().forEach(row -> keys.put(row.code(), byId ? row.id() : row.code()));
            section.retired().forEach(tombstone -> (byId ? retired : keys)
                    .put(tombstone.code().text(), tombstone.code().text()));
        }
        Map<String, String> stems = new HashMap<>();
        for (Map<String, String> some : List.of(keys, retired)) {
            Iterator<String> given = names.of(List.copyOf(some.values())).iterator();
            some.keySet().forEach(code -> stems.put(code, given.next()));
        }
        return stems;
    }

    private static String named(String code, Map<String, String> stems) {
        return Objects.requireNonNull(stems.get(code), code);
    }

    private static Map<Integer, Group> statuses(Map<String, Item> items, FileNames names) {
        Map<Integer, List<Item>> byNumber = new TreeMap<>();
        items.values().forEach(item -> item.status()
                .ifPresent(status -> byNumber.computeIfAbsent(status.number(), number -> new ArrayList<>())
                        .add(item)));
        Iterator<String> stems = names.of(byNumber.keySet().stream()
                        .map(number -> "status-" + number)
                        .toList())
                .iterator();
        Map<Integer, Group> groups = new TreeMap<>();
        byNumber.forEach((number, some) -> groups.put(
                number,
                new Group(stems.next(), new HttpStatus(number).title(), Optional.empty(), some, Optional.empty())));
        return groups;
    }

    String stemOf(String code) {
        return Objects.requireNonNull(items.get(code), code).stem();
    }

    String stemOf(HttpStatus status) {
        return Objects.requireNonNull(statuses.get(status.number())).stem();
    }

    /** That of a category, or of the codes in none, which have the empty id. */
    String stemOfCategory(String id) {
        return Objects.requireNonNull(categories.get(id), id).stem();
    }

    Group groupOf(Item item) {
        return Objects.requireNonNull(groups.get(item.code()), item.code());
    }

    /** What is listed together, in the order of the catalog. */
    Collection<Group> inOrder() {
        return categories.values();
    }
}
