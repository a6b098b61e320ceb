package io.github.errorspec.emit.site;

import io.github.errorspec.emit.reference.Entry;
import io.github.errorspec.emit.reference.Label;
import io.github.errorspec.emit.reference.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The page of a code; templates ask for it by these names.
 *
 * @param tree whose page it is
 * @param item which code
 * @param entry what is told about it
 * @param group the category that it is in, or those that are in none
 * @param previous the code before it
 * @param next the code behind it
 */
record EntryPage(Tree tree, Item item, Entry entry, Group group, Optional<Item> previous, Optional<Item> next) {
    /** What is told before anything else, with reasons behind it. */
    private static final Set<Label> NOTICES =
            EnumSet.of(Label.INTERNAL, Label.DRAFT, Label.DEPRECATED, Label.RETIRED, Label.FAMILY);

    /** What else has a place of its own. */
    private static final Set<Label> PLACED =
            EnumSet.of(Label.REASON, Label.DESCRIPTION, Label.PARAMS, Label.RAISED_BY, Label.ANSWER, Label.FACTS);

    /**
     * A part of the page.
     *
     * @param kind what it is about, as a word
     */
    record Shown(String kind, String title, String html) {}

    /** Parts of which one is shown at a time. */
    record Tabs(List<Shown> languages) {}

    String code() {
        return item.code();
    }

    Optional<String> name() {
        return Optional.of(item.name()).filter(name -> !name.isEmpty());
    }

    String groupTitle() {
        return group.title();
    }

    String groupStem() {
        return group.stem();
    }

    Optional<HttpStatus> status() {
        return item.status();
    }

    /** The page of its status; empty if it has none. */
    String statusStem() {
        return status().map(tree.contents()::stemOf).orElse("");
    }

    /** Whether to try again, in a word or two. */
    Optional<String> retry() {
        return Optional.of(item.retry()).filter(word -> !word.isEmpty());
    }

    /** What it means, or else what it is, for those who only see a link to it. */
    String summary() {
        String about = status().map(status -> " \u00b7 HTTP " + status.title()).orElse("");
        return item.words().isEmpty() ? item.title() + about + " \u00b7 " + group.title() : item.summary();
    }

    List<Shown> notices() {
        List<Shown> notices = new ArrayList<>();
        for (Part part : entry.parts()) {
            int last = notices.size() - 1;
            if (NOTICES.contains(part.label())) {
                notices.add(shown(part));
            } else if (part.label() == Label.REASON) {
                Shown before = notices.get(last);
                notices.set(last, new Shown(before.kind, before.title, before.html + html(part)));
            }
        }
        return notices;
    }

    /** What it means; empty if nobody said. */
    String meaning() {
        List<Shown> texts = parts(Label.DESCRIPTION);
        return texts.isEmpty() ? "" : texts.get(0).html;
    }

    /** Whatever has no place of its own, so that nothing is lost. */
    List<Shown> texts() {
        List<Shown> texts = new ArrayList<>();
        for (Part part : entry.parts()) {
            if (!NOTICES.contains(part.label()) && !PLACED.contains(part.label())) {
                texts.add(shown(part));
            }
        }
        return texts;
    }

    List<Shown> params() {
        return parts(Label.PARAMS);
    }

    List<Shown> raisers() {
        return parts(Label.RAISED_BY);
    }

    List<Shown> answers() {
        return parts(Label.ANSWER);
    }

    /** How to raise and recognise it, by language; nothing if no language has it. */
    Optional<Tabs> usage() {
        List<Shown> languages = item.row().map(tree.usages()::of).orElse(Map.of()).entrySet().stream()
                .map(usage -> new Shown(
                        "in-" + usage.getKey().toLowerCase(Locale.ROOT).replace("#", "sharp"),
                        usage.getKey(),
                        PartHtml.code(usage.getValue()).strip()))
                .toList();
        return Optional.of(new Tabs(languages)).filter(tabs -> !tabs.languages.isEmpty());
    }

    List<Shown> details() {
        return parts(Label.FACTS);
    }

    private List<Shown> parts(Label label) {
        List<Shown> parts = new ArrayList<>();
        for (Part part : entry.parts()) {
            if (part.label() == label) {
                parts.add(shown(part));
            }
        }
        return parts;
    }

    private Shown shown(Part part) {
        return new Shown(part.label().word(), part.label().title(), html(part));
    }

    private String html(Part part) {
        return new PartHtml(tree.contents()).of(part).strip();
    }
}
