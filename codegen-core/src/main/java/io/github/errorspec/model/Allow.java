package io.github.errorspec.model;

import io.github.errorspec.source.SourceSpan;

/**
 * That the findings of a rule are accepted: those about the row, the category or the catalog that says so, and about all in it.
 *
 * @param rule the rule's id, as the spec has it
 * @param reason why, in the words of who accepted them
 * @param span where the id stands
 */
public record Allow(String rule, String reason, SourceSpan span) {}
