package io.github.errorspec.edit;

import io.github.errorspec.diagnostic.Fix;
import io.github.errorspec.parse.yaml.Layout;
import io.github.errorspec.parse.yaml.Outline;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Finds the edits that fulfil a wish and change nothing else. */
public final class SpecEditor {
    private final SourceText source;
    private final Layout root;
    private final Places places;

    private SpecEditor(SourceText source, Layout root) {
        this.source = source;
        this.root = root;
        this.places = Places.of(root);
    }

    /** For a text as it was read; nothing if it is not YAML. */
    public static Optional<SpecEditor> of(SourceText source) {
        return Outline.of(source).map(root -> new SpecEditor(source, root));
    }

    /** The edits as a fix; nothing where only the author can decide. */
    public Optional<Fix> fix(String title, Wish... wishes) {
        try {
            return Optional.of(new Fix(title, plan(List.of(wishes)).edits()));
        } catch (UneditableException e) {
            return Optional.empty();
        }
    }

    /**
     * The text with all wishes fulfilled.
     *
     * @throws UneditableException if that is not possible, or would change anything else
     */
    public SourceText edited(List<Wish> wishes) throws UneditableException {
        Change change = plan(wishes);
        SourceText edited = Edits.apply(source, change.edits())
                .map(text -> SourceText.of(source.name(), text))
                .orElseThrow(() -> byHand(wishes.get(0), "two changes would meet in this place"));
        Meaning wanted = Meaning.of(root, change);
        boolean exact = Outline.of(edited)
                .filter(layout -> Meaning.of(layout, Change.NONE).equals(wanted))
                .isPresent();
        if (!exact) {
            // Whichever of several it is, that one alone tells.
            for (Wish wish : wishes.size() > 1 ? wishes : List.<Wish>of()) {
                edited(List.of(wish));
            }
            throw byHand(wishes.get(0), "this place is written in a way that cannot be edited automatically");
        }
        return edited;
    }

    private Change plan(List<Wish> wishes) throws UneditableException {
        Change change = new Change(source);
        for (Wish wish : wishes) {
            if (wish instanceof Wish.Put put) {
                new Insertion(put, new Written(source), change).plan(element(put));
            } else if (wish instanceof Wish.Remove remove) {
                new Removal(remove, new Written(source), change).plan(element(remove));
            } else {
                replace((Wish.Replace) wish, change);
            }
        }
        return change;
    }

    private void replace(Wish.Replace wish, Change change) throws UneditableException {
        Places.Place place = place(wish);
        Layout.Text text = place.text();
        if (place.shared() || text.shared()) {
            throw byHand(wish, "`" + text.value() + "` stands for another text as well, by an alias");
        }
        Insertion.replace(text, new Value.Text(wish.text()), new Written(source), change, () -> byHand(wish));
    }

    /** What an element has: the root, or the value of its key. */
    private Layout element(Wish wish) throws UneditableException {
        // The place may be one in another copy of the text.
        if (wish.place().toString().equals(source.whole().toString())
                && wish.place().length() == 0) {
            return root;
        }
        Places.Place place = place(wish);
        if (place.shared()) {
            throw byHand(wish, "`" + place.text().value() + "` is part of what an alias repeats elsewhere");
        }
        return place.value().orElseThrow(() -> byHand(wish, "this is no row and no category"));
    }

    private Places.Place place(Wish wish) throws UneditableException {
        SourceSpan span = wish.place();
        return places.at(source.position(span.line(), span.column()))
                .orElseThrow(() -> byHand(wish, "this place is not written as YAML"));
    }

    private static UneditableException byHand(Wish wish) {
        return byHand(wish, "this text is written in a way that cannot be edited automatically");
    }

    static UneditableException byHand(Wish wish, String message) {
        return new UneditableException(wish.place(), message, help(wish));
    }

    private static String help(Wish wish) {
        if (wish instanceof Wish.Put put) {
            return "write by hand what is wanted: `" + Insertion.text(put) + "`";
        }
        return wish instanceof Wish.Remove remove
                ? "remove `" + String.join(".", remove.keys()) + "` by hand"
                : "write by hand what is wanted: `" + ((Wish.Replace) wish).text() + "`";
    }
}
