package io.github.errorspec.emit.markdown;

import java.util.regex.Pattern;

/**
 * Which code a flavour shows as it is written; in other code it would see something to do, such as a place for a value.
 *
 * @param spanExcept what code inside a line must not have
 * @param linesExcept what lines of code must not have
 * @param escapesPipes whether a pipe in a cell is one of the code behind a backslash
 */
record Spelling(Pattern spanExcept, Pattern linesExcept, boolean escapesPipes) {
    private static final String NOTHING = "(?!)";

    private static final Spelling PLAIN = of(NOTHING, NOTHING, true);

    /** It leaves out the lines of some comments, and marks those behind them. */
    private static final Spelling DOCUSAURUS = of(NOTHING, "highlight-", true);

    /** Extensions of Python's Markdown colour what begins with the name of a language; spaces around code are lost. */
    private static final Spelling MKDOCS = of("`|^#!|^:::|^ | $", NOTHING, false);

    /** Vue fills places in a line; in lines of code, some comments are orders. */
    private static final Spelling VITEPRESS = of("\\{\\{", "\\[!code", true);

    private static final Spelling SHORTCODES = of("\\{\\{[<%]", "\\{\\{[<%]", true);
    private static final Spelling INCLUDES = of("\\{\\{#", "\\{\\{#", true);
    private static final Spelling LIQUID = of("\\{[{%]|`", "\\{[{%]", false);

    private static Spelling of(String spanExcept, String linesExcept, boolean escapesPipes) {
        return new Spelling(Pattern.compile(spanExcept), Pattern.compile(linesExcept), escapesPipes);
    }

    static Spelling of(Flavor flavor) {
        return switch (flavor) {
            case GFM, SPHINX, ASCIIDOC -> PLAIN;
            case DOCUSAURUS -> DOCUSAURUS;
            case MKDOCS -> MKDOCS;
            case VITEPRESS -> VITEPRESS;
            case HUGO -> SHORTCODES;
            case MDBOOK -> INCLUDES;
            case JEKYLL -> LIQUID;
        };
    }

    /** A backslash before a pipe would be taken for one before a backslash. */
    boolean showsSpan(String code, boolean cell) {
        boolean pipes = cell && code.contains(escapesPipes ? "\\|" : "|");
        return !pipes && !spanExcept.matcher(code).find();
    }

    boolean showsLines(String lines) {
        return !linesExcept.matcher(lines).find();
    }
}
