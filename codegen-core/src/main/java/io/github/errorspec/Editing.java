package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.edit.Addresses;
import io.github.errorspec.edit.NextCode;
import io.github.errorspec.edit.NoNextCodeException;
import io.github.errorspec.edit.UneditableException;
import io.github.errorspec.edit.Value;
import io.github.errorspec.edit.Wish;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.verdict.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What changes a spec on request. Everything that is not asked for stays byte for byte, and nothing is written yet. */
public final class Editing {
    private Editing() {}

    /**
     * Mends what can be mended without a decision.
     *
     * @param targets in whose code names must not meet; nothing else of them is looked at
     */
    public static Edited fix(SpecFile file, List<Target> targets) {
        return TableMending.of(file, targets);
    }

    /**
     * Accepts a finding.
     *
     * @param what a row, a category or the catalog, as {@link Addresses} has them
     * @param rule the rule's id
     * @param reason why, for those who read the spec
     * @throws UnknownWordException if there is no such row, category or rule
     */
    public static Edited accept(SpecFile file, String what, String rule, String reason) {
        requireAllowable(rule);
        if (reason.isBlank()) {
            throw new UnknownWordException("a reason is what others will read: it cannot be blank");
        }
        return edit(file, (catalog, text) -> {
            Addresses addresses = Addresses.of(catalog);
            String address = only(
                    addresses,
                    what,
                    "row or category",
                    "give the code of a row, the id of a category, or `" + Addresses.CATALOG + "`");
            SourceSpan place = addresses.place(address);
            SourceText edited = OpenedSpec.edited(
                    text, List.of(new Wish.Put(place, List.of("allow", rule), new Value.Text(reason))));
            return new Change(edited, List.of("`" + what + "` may break `" + rule + "`"));
        });
    }

    /**
     * Finds the codes for new rows; see {@link NextCode}.
     *
     * @param categoryId whose; {@code catalog} for rows without a category, as {@link Addresses} has them
     * @return the codes as what was done, or why there are none
     * @throws UnknownWordException if there is no such category
     */
    public static Edited nextCode(SpecFile file, String categoryId, int count) {
        Lock lock = Lock.beside(file);
        if (!lock.faults().isEmpty()) {
            return Edited.failed(lock.faults());
        }
        return edit(file, (catalog, text) -> {
            String address = only(
                    Addresses.ofCategories(catalog),
                    categoryId,
                    "category",
                    "give the id of one, or `" + Addresses.CATALOG + "` for rows without a category");
            Optional<Category> category = catalog.categories().stream()
                    .filter(each -> Addresses.of(each).equals(address))
                    .findFirst();
            return new Change(text, NextCode.of(catalog, lock.released(), category, count));
        });
    }

    /** Gives one of two rows with the same code the next free one: see {@link io.github.errorspec.edit.Renumbering}. */
    public static Edited renumber(SpecFile file) {
        return TableRenumbering.of(file);
    }

    private static void requireAllowable(String rule) {
        RuleBook book = Rules.judging(List.of());
        RuleBook.Standing standing = book.standing(rule)
                .orElseThrow(() -> UnknownWordException.of(
                        "rule", rule, book.ids(), "its id stands in brackets behind a finding"));
        if (standing == RuleBook.Standing.FIRM) {
            throw new UnknownWordException("`" + rule + "` cannot be accepted: mend what it finds");
        }
    }

    /** The address of what a word means, which has to be one. */
    private static String only(Addresses addresses, String word, String what, String hint) {
        List<String> meant = addresses.meantBy(word);
        if (meant.isEmpty()) {
            throw UnknownWordException.of(what, word, addresses.words(), hint);
        }
        if (meant.size() > 1) {
            throw new UnknownWordException(
                    "`" + word + "` can mean several: give `" + String.join("` or `", meant) + "`");
        }
        return meant.get(0);
    }

    /** A text with what is new in it, a sentence each. */
    private record Change(SourceText text, List<String> done) {}

    private interface Editor {
        Change edit(Catalog catalog, SourceText text) throws UneditableException, NoNextCodeException;
    }

    private static Edited edit(SpecFile file, Editor editor) {
        OpenedSpec spec = OpenedSpec.of(file);
        Diagnostics diagnostics = new Diagnostics();
        Optional<Catalog> catalog = spec.text().flatMap(text -> OpenedSpec.catalog(text, diagnostics));
        if (catalog.isEmpty()) {
            List<Diagnostic> all = new ArrayList<>(spec.faults());
            all.addAll(diagnostics.sorted());
            return Edited.failed(all);
        }
        SourceText text = spec.text().get();
        try {
            Change change = editor.edit(catalog.get(), text);
            boolean same = change.text().content().equals(text.content());
            return new Edited(List.of(), same ? List.of() : List.of(spec.with(change.text())), change.done());
        } catch (UneditableException e) {
            return Edited.failed(List.of(e.diagnostic()));
        } catch (NoNextCodeException e) {
            return Edited.failed(List.of(e.diagnostic()));
        }
    }
}
