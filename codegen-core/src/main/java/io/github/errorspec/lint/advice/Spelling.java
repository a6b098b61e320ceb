package io.github.errorspec.lint.advice;

import io.github.errorspec.source.SourceSpan;
import java.util.regex.Pattern;

/**
 * How often a word is spelt in a way.
 *
 * @param written the spelling
 * @param count how often
 * @param element where it occurs first
 */
record Spelling(String written, int count, SourceSpan element) {
    /** British and American: what is one ending here and another there. */
    private static final Pattern SE = Pattern.compile(
            "((?:un)?authori|organi|recogni|initiali|seriali|synchroni|optimi|normali|customi|minimi|maximi|finali|analy)s(e|ed|er|ing|ation)");

    private static final Pattern OUR = Pattern.compile("(behavi|col|fav|hon|neighb)our(.*)");
    private static final Pattern LL = Pattern.compile("(cancel|label|model|signal|channel|level|total)l(ed|ing|er)");
    private static final Pattern TRE = Pattern.compile("(cen|me|li)tre");

    Spelling and(Spelling other) {
        return new Spelling(written, count + other.count, element);
    }

    /** The same for all spellings of a word. */
    String word() {
        String zed = SE.matcher(written).replaceFirst("$1z$2");
        String or = OUR.matcher(zed).replaceFirst("$1or$2");
        String l = LL.matcher(or).replaceFirst("$1$2");
        return TRE.matcher(l).replaceFirst("$1ter");
    }
}
