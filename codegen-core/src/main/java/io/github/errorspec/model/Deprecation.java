package io.github.errorspec.model;

import io.github.errorspec.source.Located;
import java.util.Optional;

/**
 * That a row should no longer be used.
 *
 * @param since the catalog's version that said so first
 * @param until when it goes: a version of the catalog, or a date
 * @param replacedBy the code to use instead
 * @param reason Markdown
 */
public record Deprecation(
        Optional<String> since,
        Optional<Located<String>> until,
        Optional<Located<String>> replacedBy,
        Optional<String> reason) {}
