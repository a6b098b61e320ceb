package io.github.errorspec.resolve;

/**
 * What an error says, in the two forms that there are.
 *
 * @param text as a spec writes it, such as {@code {item} is gone, {{really}}}
 * @param pattern the same with a star before the name of each sensitive param, such as {@code {*token}}, so that code that does
 *     not know the param masks it too
 */
public record Message(String text, String pattern) {}
