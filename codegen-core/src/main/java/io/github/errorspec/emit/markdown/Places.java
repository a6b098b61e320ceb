package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.FileNames;
import io.github.errorspec.emit.reference.OneLine;
import io.github.errorspec.emit.reference.Section;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where everything is told, which is known before anything is. */
final class Places {
    private final Map<String, Place> codes = new HashMap<>();
    private final Map<String, Place> sections = new HashMap<>();
    private final Flavor flavor;
    private final String folder;
    private final String index;

    private Places(Flavor flavor, String folder, String index) {
        this.flavor = flavor;
        this.folder = folder;
        this.index = index;
    }

    /**
     * The places of all sections and codes.
     *
     * @param title the heading of the first page, unless it has another one
     * @param folder that of the pages in a language
     * @param index the name of that page
     */
    static Places of(
            List<Section> sections, Flavor flavor, Layout layout, Optional<String> title, String folder, String index) {
        Places places = new Places(flavor, folder, index);
        FileNames names = new FileNames();
        Anchors first = title.map(places::page).orElseGet(Anchors::new);
        names.chosen(index);
        Iterator<String> pages = names.of(keys(sections, layout)).iterator();
        for (Section section : sections) {
            switch (layout) {
                case ONE -> {
                    places.addSection(section, first);
                    section.codes().forEach(code -> places.addCode(code, index, first));
                }
                case PER_CATEGORY -> {
                    String page = pages.next();
                    Anchors anchors = places.page(section.title());
                    places.sections.put(section.id(), new Place(page, Optional.empty()));
                    section.codes().forEach(code -> places.addCode(code, page, anchors));
                }
                case PER_CODE -> {
                    places.addSection(section, first);
                    section.codes().forEach(code -> places.codes.put(code, new Place(pages.next(), Optional.empty())));
                }
            }
        }
        return places;
    }

    /** What pages besides the first are named after. */
    private static List<String> keys(List<Section> sections, Layout layout) {
        return switch (layout) {
            case ONE -> List.of();
            case PER_CATEGORY -> sections.stream().map(Section::key).toList();
            case PER_CODE ->
                sections.stream().flatMap(section -> section.codes().stream()).toList();
        };
    }

    /** The anchors of a page below its title. */
    private Anchors page(String title) {
        Anchors anchors = new Anchors();
        if (flavor.computesAnchors()) {
            anchors.computed(OneLine.of(title));
        }
        return anchors;
    }

    private void addSection(Section section, Anchors anchors) {
        String anchor = anchor("category-" + section.key(), section.title(), anchors);
        sections.put(section.id(), new Place(index, Optional.of(anchor)));
    }

    private void addCode(String code, String page, Anchors anchors) {
        codes.put(code, new Place(page, Optional.of(anchor(code, code, anchors))));
    }

    private String anchor(String key, String heading, Anchors anchors) {
        return flavor.computesAnchors() ? anchors.computed(heading) : anchors.chosen(flavor.anchorOf(folder, key));
    }

    String index() {
        return index;
    }

    /** Where a code has its entry. */
    Place of(String code) {
        return Objects.requireNonNull(codes.get(code), code);
    }

    Place of(Section section) {
        return ofCategory(section.id());
    }

    /** Where the section of a category is, or of what is in none, which has the empty id. */
    Place ofCategory(String id) {
        return Objects.requireNonNull(sections.get(id), id);
    }
}
