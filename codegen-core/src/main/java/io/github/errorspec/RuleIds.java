package io.github.errorspec;

import java.util.Set;

/**
 * The ids of the rules that a check looks for and a run that generates does not. Such a run meets them where a spec accepts a finding, and
 * to know that there is such a rule it loads none of them: a build does not pay for what it does not use. None of them is firm.
 */
final class RuleIds {
    /** Those of {@link Rules#ADVISING}. */
    static final Set<String> ADVISING = Set.of(
            "contradicting-status",
            "unfit-status",
            "retried-status",
            "missing-header",
            "contradicting-grpc",
            "blamed-client",
            "unfinished-text",
            "missing-description",
            "short-description",
            "copied-description",
            "repeated-description",
            "similar-name",
            "two-spellings",
            "unmentioned-param",
            "missing-replacement",
            "unordered-codes",
            "nearly-full-range");

    /** Those of {@link Rules#COMPARING}. */
    static final Set<String> COMPARING = Set.of(
            "code-removed",
            "code-reused",
            "code-renumbered",
            "tombstone-deleted",
            "reservation-deleted",
            "code-type-changed",
            "wildcard-changed",
            "status-changed",
            "status-class-changed",
            "body-dropped",
            "headers-changed",
            "grpc-status-changed",
            "retry-changed",
            "tags-changed",
            "fields-changed",
            "field-removed",
            "tag-removed",
            "field-retyped",
            "param-removed",
            "required-param-added",
            "param-retyped",
            "param-made-optional",
            "param-made-required",
            "param-made-sensitive",
            "sensitive-param-shown",
            "family-narrowed",
            "family-widened",
            "row-inside-family",
            "type-uri-changed",
            "body-mapping-changed",
            "public-row-made-internal",
            "row-made-draft",
            "catalog-id-changed",
            "id-changed",
            "alias-removed",
            "code-retired",
            "params-reordered",
            "optional-param-added",
            "category-moved",
            "name-in-language-changed",
            "rows-reordered",
            "message-changed",
            "placeholders-changed",
            "title-changed",
            "version-went-back",
            "version-too-low");

    /** Those of {@link Rules#PAST} that a spec may say something of. */
    static final Set<String> PAST = Set.of("git-warning");

    private RuleIds() {}
}
