package io.github.errorspec.emit.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of codes on a page; templates ask for it by these names.
 *
 * @param group what is listed
 * @param all the codes of the catalog
 * @param front whether it is on the first page, where each code has an anchor
 * @param whole whether it is there, or only a link to it
 */
record Listing(Group group, Map<String, Item> all, boolean front, boolean whole) {
    /** The anchors that the first page needs itself. */
    private static final Set<String> OWN = Set.of("main", "q", "body", "by-status", "at-a-glance");

    /**
     * A code in a list.
     *
     * @param item which one
     * @param id its anchor, if it has one here
     * @param rowId the one of its id
     */
    record Line(Item item, Optional<String> id, Optional<String> rowId) {
        String code() {
            return item.code();
        }

        String stem() {
            return item.stem();
        }

        String name() {
            return item.name();
        }

        List<String> marks() {
            String state = item.state();
            return state.isEmpty()
                    ? item.isInternal() ? List.of("internal") : List.of()
                    : item.isInternal() ? List.of(state, "internal") : List.of(state);
        }

        Optional<String> summary() {
            return Optional.of(item.summary()).filter(text -> !text.isEmpty());
        }

        Optional<HttpStatus> status() {
            return item.status();
        }

        String retry() {
            return item.retry();
        }
    }

    String title() {
        return group.title();
    }

    String stem() {
        return group.stem();
    }

    /** Where it is told: on this page, if it is there. */
    String jump() {
        return whole ? "#" + stem() : stem() + ".html";
    }

    int size() {
        return group.items().size();
    }

    String count() {
        return group.count();
    }

    Optional<String> space() {
        return Optional.of(group.space()).filter(text -> !text.isEmpty());
    }

    Optional<String> description() {
        return group.text();
    }

    List<Line> items() {
        return group.items().stream()
                .map(item -> new Line(
                        item,
                        anchor(item.code()),
                        item.row().flatMap(row -> anchor(row.id())).filter(id -> !all.containsKey(id))))
                .toList();
    }

    private Optional<String> anchor(String name) {
        return Optional.of(name).filter(each -> front && !OWN.contains(each));
    }
}
