package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ErrorTexts;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds for each row the row that it was. Rows are known by their index, since to compare whole rows would take long. */
final class Matcher {
    private final ResolvedCatalog past;
    private final Map<String, ResolvedRow> byCode = new HashMap<>();
    private final Map<String, ResolvedRow> byId = new HashMap<>();
    private final boolean[] taken;

    Matcher(ResolvedCatalog past) {
        this.past = past;
        this.taken = new boolean[past.rows().size()];
    }

    /**
     * By the index of each row of today: what it was, if it was there. A row that kept its code and its id comes first, then one that
     * kept its id alone and so moved to another code, then one of which the code and something else is left.
     */
    List<@Nullable ResolvedRow> match(ResolvedCatalog now) {
        List<@Nullable ResolvedRow> continued =
                new ArrayList<>(Collections.nCopies(now.rows().size(), null));
        // Most tables keep the order of their rows, and a look at the same place is all that these need.
        if (takeInOrder(now, continued)) {
            return continued;
        }
        past.rows().forEach(row -> byCode.put(Matching.key(row), row));
        take(now, continued, row -> atCode(row).filter(old -> haveSameId(old, row)));
        if (!continued.contains(null)) {
            return continued;
        }
        past.rows().forEach(row -> row.aliases().forEach(alias -> byId.putIfAbsent(alias.value(), row)));
        past.rows().forEach(row -> byId.put(row.id(), row));
        take(now, continued, this::withId);
        take(now, continued, row -> atCode(row).filter(old -> isRenamed(old.definition(), row.definition())));
        return continued;
    }

    /** A way to find what a row was. */
    private interface Step {
        Optional<ResolvedRow> past(ResolvedRow now);
    }

    private void take(ResolvedCatalog now, List<@Nullable ResolvedRow> continued, Step step) {
        for (ResolvedRow row : now.rows()) {
            if (continued.get(row.index()) == null) {
                step.past(row).filter(old -> !taken[old.index()]).ifPresent(old -> {
                    taken[old.index()] = true;
                    continued.set(row.index(), old);
                });
            }
        }
    }

    /** Whether each row is where it was. */
    private boolean takeInOrder(ResolvedCatalog now, List<@Nullable ResolvedRow> continued) {
        boolean all = true;
        for (ResolvedRow row : now.rows()) {
            int place = row.index();
            if (place < taken.length && isSame(past.rows().get(place), row)) {
                taken[place] = true;
                continued.set(place, past.rows().get(place));
            } else {
                all = false;
            }
        }
        return all;
    }

    private static boolean isSame(ResolvedRow old, ResolvedRow row) {
        return old.definition().isCopyOf(row.definition())
                || (Matching.key(old).equals(Matching.key(row)) && haveSameId(old, row));
    }

    private Optional<ResolvedRow> atCode(ResolvedRow row) {
        return Optional.ofNullable(byCode.get(Matching.key(row)));
    }

    private Optional<ResolvedRow> withId(ResolvedRow row) {
        return ids(row).flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .filter(old -> !taken[old.index()])
                .findFirst();
    }

    private static boolean haveSameId(ResolvedRow old, ResolvedRow row) {
        return old.id().equals(row.id()) || ids(row).anyMatch(old.id()::equals) || ids(old).anyMatch(row.id()::equals);
    }

    private static Stream<String> ids(ResolvedRow row) {
        return Stream.concat(Stream.of(row.id()), row.aliases().stream().map(Located::value));
    }

    /**
     * Whether a row that has another id than the one that had its code can be the same error all the same: one of its texts stayed, or
     * its id is nearly the old one. If not, the code is taken for reused.
     */
    private static boolean isRenamed(ErrorDefinition old, ErrorDefinition row) {
        ErrorTexts before = old.texts();
        ErrorTexts after = row.texts();
        return before.name().equals(after.name())
                || stays(before.description(), after.description())
                || stays(
                        before.message().map(MessageTemplate::toString),
                        after.message().map(MessageTemplate::toString))
                || Suggestions.nearest(row.id().value(), List.of(old.id().value()))
                        .isPresent();
    }

    private static boolean stays(Optional<String> before, Optional<String> after) {
        return before.isPresent() && before.equals(after);
    }
}
