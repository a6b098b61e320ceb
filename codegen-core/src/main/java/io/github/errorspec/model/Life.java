package io.github.errorspec.model;

import java.util.Optional;

/**
 * When a row came and whether it is about to go.
 *
 * @param since the catalog's version that first had it
 * @param stability whether it may still change
 * @param deprecation present if it should no longer be used
 */
public record Life(Optional<String> since, Stability stability, Optional<Deprecation> deprecation) {}
