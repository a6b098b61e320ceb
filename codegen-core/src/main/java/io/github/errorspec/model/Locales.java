package io.github.errorspec.model;

import java.util.List;

/**
 * The languages of a catalog's texts.
 *
 * @param defaultLocale the BCP 47 tag of the language that the spec itself is written in
 * @param translations into other languages, sorted by tag
 */
public record Locales(String defaultLocale, List<Translation> translations) {}
