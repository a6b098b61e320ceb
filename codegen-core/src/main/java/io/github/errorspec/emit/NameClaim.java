package io.github.errorspec.emit;

import io.github.errorspec.source.SourceSpan;

/**
 * A name in generated code that only one element of a catalog can have.
 *
 * @param language as people call it, such as {@code TypeScript}
 * @param scope where the name means something, such as the types of a package or the params of a row; others can have it elsewhere
 * @param ignoresCase whether names that differ only in case are one, as files are to some systems
 * @param name the name
 * @param element what has it, such as "the param `stream-name`"
 * @param span where the element stands
 * @param help what the user can do if another element has it too
 */
public record NameClaim(
        String language, String scope, boolean ignoresCase, String name, String element, SourceSpan span, String help) {
    /** Whether one element has both names, which then are no clash. */
    boolean isOfSameElement(NameClaim other) {
        return span.equals(other.span) && element.equals(other.element);
    }
}
