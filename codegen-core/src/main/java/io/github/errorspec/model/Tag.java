package io.github.errorspec.model;

import io.github.errorspec.source.SourceSpan;
import java.util.Optional;

/**
 * A word that rows can be marked with.
 *
 * @param name the word
 * @param description Markdown
 * @param span where it is declared
 */
public record Tag(String name, Optional<String> description, SourceSpan span) {}
