package io.github.errorspec.emit.api;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for operations that name errors: those of paths, of webhooks and of callbacks, also where a reference leads to them. */
final class OperationReader {
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final RawValue.Mapping root;
    private final ErrorWords words;
    private final Diagnostics diagnostics;
    private final List<Item> items = new ArrayList<>();
    private final Map<List<String>, List<RawValue>> ofItems = new HashMap<>();
    private final Set<List<String>> entered = new HashSet<>();
    private final Set<List<String>> owners = new HashSet<>();

    /**
     * Reads a document.
     *
     * @param words what errors are called
     * @param diagnostics receives what is none
     */
    OperationReader(RawValue.Mapping root, ErrorWords words, Diagnostics diagnostics) {
        this.root = root;
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /**
     * Operations of one address.
     *
     * @param path what it is, or is called
     * @param place the steps to where they stand, which is elsewhere if that is a reference
     */
    private record Item(Operation.Kind kind, String path, List<String> place, RawValue.Mapping value) {}

    /**
     * What stands somewhere.
     *
     * @param place the steps to it
     */
    private record Placed(List<String> place, RawValue.Mapping value) {}

    /**
     * In the order of the document; those of paths come first.
     *
     * @param webhooks whether the version of the document has some
     */
    List<Operation> operations(boolean webhooks) {
        addItems(Operation.Kind.PATH, List.of("paths"), errors(List.of(), root));
        if (webhooks) {
            // What the document says of all its operations holds for those that it serves.
            addItems(Operation.Kind.WEBHOOK, List.of("webhooks"), List.of());
        }
        List<Operation> operations = new ArrayList<>();
        items.forEach(item -> addOperations(operations, item));
        new UnreadErrors(owners, diagnostics).tell(root);
        return operations;
    }

    /** The steps to all that names errors, once operations were read. */
    Set<List<String>> owners() {
        return owners;
    }

    private void addItems(Operation.Kind kind, List<String> place, List<RawValue> ofAll) {
        Optional<RawValue.Mapping> named = References.at(root, place);
        if (named.isEmpty() || !entered.add(place)) {
            return;
        }
        named.get().entries().forEach((path, value) -> {
            if (value instanceof RawValue.Mapping mapping) {
                List<RawValue> ofItem = new ArrayList<>(ofAll);
                followed(new Placed(with(place, path), mapping), ofItem).ifPresent(found -> {
                    // Several paths may refer to the same operations, which then have the errors of all of them.
                    ofItems.computeIfAbsent(found.place(), any -> new ArrayList<>())
                            .addAll(ofItem);
                    items.add(new Item(kind, path, found.place(), found.value()));
                    addCallbacks(found);
                });
            }
        });
    }

    /** They are of others, as webhooks are, so what their operation says does not hold for them. */
    private void addCallbacks(Placed item) {
        for (String method : item.value().entries().keySet()) {
            List<String> place = with(with(item.place(), method), "callbacks");
            Optional<RawValue.Mapping> callbacks =
                    METHODS.contains(method) ? References.at(root, place) : Optional.empty();
            callbacks.ifPresent(named -> named.entries().forEach((name, value) -> {
                if (value instanceof RawValue.Mapping mapping) {
                    List<RawValue> ofAll = new ArrayList<>();
                    followed(new Placed(with(place, name), mapping), ofAll)
                            .ifPresent(found -> addItems(Operation.Kind.CALLBACK, found.place(), ofAll));
                }
            }));
        }
    }

    /** Where references lead; nothing if that is not in this document. Adds the errors that are named on the way. */
    private Optional<Placed> followed(Placed from, List<RawValue> errors) {
        Optional<Placed> found = Optional.of(from);
        for (int i = 0; i < References.LONGEST_CHAIN && found.isPresent(); i++) {
            Placed here = found.get();
            errors.addAll(errors(here.place(), here.value()));
            if (!here.value().entries().containsKey("$ref")) {
                return found;
            }
            found = References.of(here.value())
                    .flatMap(place -> References.at(root, place).map(value -> new Placed(place, value)));
        }
        owners.remove(from.place());
        return Optional.empty();
    }

    private void addOperations(List<Operation> operations, Item item) {
        for (String method : item.value().entries().keySet()) {
            if (METHODS.contains(method) && item.value().entries().get(method) instanceof RawValue.Mapping value) {
                List<String> place = with(item.place(), method);
                List<RawValue> errors = new ArrayList<>(ofItems.getOrDefault(item.place(), List.of()));
                errors.addAll(errors(place, value));
                if (!errors.isEmpty()) {
                    SourceSpan span = item.value().keys().getOrDefault(method, value.span());
                    operations.add(new Operation(
                            item.kind(), item.path(), place, value, span, words.rows(errors, diagnostics)));
                }
            }
        }
    }

    /** What is no error is told also if no operation has it in the end. */
    private List<RawValue> errors(List<String> place, RawValue.Mapping owner) {
        RawValue value = owner.entries().get(ApiDocument.ERRORS);
        if (value == null) {
            return List.of();
        }
        owners.add(place);
        List<RawValue> errors = value instanceof RawValue.Sequence list ? list.items() : List.of(value);
        words.rows(errors, diagnostics);
        return errors;
    }

    private static List<String> with(List<String> place, String step) {
        List<String> longer = new ArrayList<>(place);
        longer.add(step);
        return List.copyOf(longer);
    }
}
