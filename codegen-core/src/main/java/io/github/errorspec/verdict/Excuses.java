package io.github.errorspec.verdict;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.Allow;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The findings that a catalog accepts. The nearest {@code allow} is the one that accepts: that of the row before that of its category. */
final class Excuses {
    private final List<Allow> everywhere;

    /** What holds for an element that has an {@code allow} or lies in one that has, by its place, the nearest first. */
    private final Map<SourceSpan, List<Allow>> byElement = new HashMap<>();

    private final List<Allow> all = new ArrayList<>();
    private final Set<SourceSpan> used = new HashSet<>();

    Excuses(Catalog catalog) {
        this.everywhere = catalog.allows();
        all.addAll(everywhere);
        for (Category category : catalog.categories()) {
            add(category.span(), category.allows(), List.of());
            for (ErrorDefinition error : category.errors()) {
                add(error.span(), error.allows(), category.allows());
            }
        }
        for (ErrorDefinition error : catalog.uncategorized()) {
            add(error.span(), error.allows(), List.of());
        }
    }

    private void add(SourceSpan element, List<Allow> own, List<Allow> around) {
        all.addAll(own);
        if (!own.isEmpty() || !around.isEmpty()) {
            byElement.put(
                    element,
                    Stream.of(own, around, everywhere).flatMap(List::stream).toList());
        }
    }

    /** Whether a finding is accepted. One that names no element is about whatever stands at its place. */
    boolean excuse(Diagnostic finding) {
        Optional<Allow> excuse = byElement.getOrDefault(finding.subject().orElse(finding.span()), everywhere).stream()
                .filter(allow -> allow.rule().equals(finding.rule().id()))
                .findFirst();
        excuse.ifPresent(allow -> used.add(allow.span()));
        return excuse.isPresent() && !finding.rule().isFirm();
    }

    /** Each place where something is accepted. */
    List<Allow> all() {
        return all;
    }

    /** Whether nothing was accepted by what stands there, be it for one row or, by an alias, for several. */
    boolean isUnused(Allow allow) {
        return !used.contains(allow.span());
    }
}
