package io.github.errorspec.emit.site;

import io.github.errorspec.emit.reference.OneLine;
import io.github.errorspec.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first page; templates ask for it by these names.
 *
 * @param tree whose page it is
 */
record Front(Tree tree) {
    /** A word of a filter. */
    record Choice(String value, String title) {}

    /** The codes with a status. */
    record StatusLine(HttpStatus status, Listing listing) {
        int number() {
            return status.number();
        }

        int kind() {
            return status.kind();
        }

        String phrase() {
            return status.phrase();
        }

        String stem() {
            return listing.stem();
        }

        boolean whole() {
            return listing.whole();
        }

        String count() {
            return listing.count();
        }

        List<Listing.Line> items() {
            return listing.items();
        }
    }

    private Catalog definition() {
        return tree.catalog().definition();
    }

    Optional<String> description() {
        return Optional.of(HtmlText.of(definition().description())).filter(html -> !html.isEmpty());
    }

    /** What there is, in numbers. */
    String facts() {
        List<String> facts = new ArrayList<>();
        facts.add(counted(tree.catalog().rows().size(), "error", "errors"));
        int categories = (int) tree.contents().inOrder().stream()
                .filter(group -> group.category().isPresent())
                .count();
        if (categories > 0) {
            facts.add(counted(categories, "category", "categories"));
        }
        definition().version().ifPresent(version -> facts.add("version " + version));
        facts.add("answers are " + tree.catalog().wire().mediaType());
        return String.join(" \u00b7 ", facts);
    }

    private static String counted(int count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    List<Shell.Link> links() {
        return definition().links().entrySet().stream()
                .filter(link -> Html.isSafe(link.getValue()))
                .map(link -> new Shell.Link(OneLine.of(link.getKey()), link.getValue()))
                .toList();
    }

    /** What can be looked for. */
    String hint() {
        return tree.contents().items().values().stream()
                .findFirst()
                .map(item -> "A code, a name or words, such as " + item.code())
                .orElse("A code, a name or words");
    }

    List<Integer> statusChoices() {
        return List.copyOf(tree.contents().statuses().keySet());
    }

    boolean hasCategories() {
        return tree.contents().inOrder().size() > 1;
    }

    List<Choice> categoryChoices() {
        return tree.contents().inOrder().stream()
                .map(group -> new Choice(group.stem(), group.title()))
                .toList();
    }

    boolean hasTags() {
        return !tagChoices().isEmpty();
    }

    /** Those that an error has. */
    List<String> tagChoices() {
        Set<String> had = tree.contents().items().values().stream()
                .flatMap(item -> item.tags().stream())
                .collect(Collectors.toSet());
        return definition().traits().tagNames().stream().filter(had::contains).toList();
    }

    List<Listing> groups() {
        return tree.contents().inOrder().stream()
                .map(group -> new Listing(group, tree.contents().items(), true, tree.isWhole()))
                .toList();
    }

    List<StatusLine> statuses() {
        List<StatusLine> lines = new ArrayList<>();
        tree.contents()
                .statuses()
                .forEach((number, group) -> lines.add(new StatusLine(
                        new HttpStatus(number),
                        new Listing(group, tree.contents().items(), false, tree.isWhole()))));
        return lines;
    }

    List<ChartLine> lines() {
        return tree.contents().inOrder().stream().map(ChartLine::new).toList();
    }
}
