package io.github.errorspec.compat;

import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.RetiredCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Codes that were retired, found by a code without a look at each. */
final class Tombstones {
    private final Map<String, RetiredCode> single = new LinkedHashMap<>();
    private final Map<String, RetiredCode> families = new LinkedHashMap<>();
    private final Families<RetiredCode> covering = new Families<>();

    Tombstones(Collection<RetiredCode> retired) {
        for (RetiredCode tombstone : retired) {
            (tombstone.code().isFamily() ? families : single).putIfAbsent(Matching.key(tombstone.code()), tombstone);
            if (tombstone.code().isFamily()) {
                covering.add(tombstone.code(), tombstone);
            }
        }
    }

    boolean isEmpty() {
        return single.isEmpty() && families.isEmpty();
    }

    /** The one that has a code, or all codes of a family. */
    Optional<RetiredCode> of(ErrorCode code) {
        RetiredCode own = (code.isFamily() ? families : single).get(Matching.key(code));
        if (own != null || families.isEmpty()) {
            return Optional.ofNullable(own);
        }
        return covering.covering(code);
    }
}
