package io.github.errorspec.model;

import io.github.errorspec.source.Located;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What all codes of a catalog have in common.
 *
 * @param type what they are on the wire
 * @param typeDeclared whether the spec says so itself, and not just its codes
 * @param pattern what each of them must match as a whole
 * @param wildcard the letter that stands for one digit in a family; absent where no family is possible
 * @param declaredWildcard the wildcard's place, if the spec names it
 */
public record CodeFormat(
        CodeType type,
        boolean typeDeclared,
        Optional<Located<Pattern>> pattern,
        Optional<Character> wildcard,
        Optional<Located<String>> declaredWildcard) {}
