package io.github.errorspec.model;

import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.source.SourceSpan;
import java.util.Optional;

/**
 * How grave the breach of a rule is, as a spec has it.
 *
 * @param severity nothing if the rule is off
 * @param reason why; always there if the rule is off
 * @param span where the rule's id stands
 */
public record RuleLevel(Optional<Severity> severity, Optional<String> reason, SourceSpan span) {}
