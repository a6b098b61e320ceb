package io.github.errorspec.emit.site;

import io.github.errorspec.emit.FileNames;
import io.github.errorspec.emit.reference.Entries;
import io.github.errorspec.emit.reference.Section;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.RetiredCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
        FileNames markdown = names();
        Map<String, Item> items = new LinkedHashMap<>();
        List<List<Item>> sections = new ArrayList<>();
        for (Section section : entries.sections()) {
            List<Item> own = new ArrayList<>();
            section.rows()
                    .forEach(row ->
                            own.add(Item.of(row, names.of(byId ? row.id() : row.code()), markdown.of(row.code()))));
            for (RetiredCode retired : section.retired()) {
                String code = retired.code().text();
                own.add(Item.of(retired, names.of(code), markdown.of(code)));
            }
            own.forEach(item -> items.put(item.code(), item));
            sections.add(own);
        }
        Map<String, Category> categories = new HashMap<>();
        entries.catalog().definition().categories().forEach(category -> categories.put(category.id(), category));
        Map<String, Group> groups = new LinkedHashMap<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = entries.sections().get(i);
            Optional<Category> category = Optional.ofNullable(categories.get(section.id()));
            groups.put(section.id(), group(section, sections.get(i), category, names));
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

    private static Group group(Section section, List<Item> items, Optional<Category> category, FileNames names) {
        String stem = names.of("category-" + section.key());
        return new Group(stem, section.title(), section.description(), items, category);
    }

    private static Map<Integer, Group> statuses(Map<String, Item> items, FileNames names) {
        Map<Integer, List<Item>> byNumber = new TreeMap<>();
        items.values().forEach(item -> item.status()
                .ifPresent(status -> byNumber.computeIfAbsent(status.number(), number -> new ArrayList<>())
                        .add(item)));
        Map<Integer, Group> groups = new TreeMap<>();
        byNumber.forEach((number, some) -> groups.put(
                number,
                new Group(
                        names.of("status-" + number),
                        new HttpStatus(number).title(),
                        Optional.empty(),
                        some,
                        Optional.empty())));
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
