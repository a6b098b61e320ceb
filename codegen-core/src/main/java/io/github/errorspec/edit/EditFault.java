package io.github.errorspec.edit;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** Why a spec cannot be changed as was asked. */
public enum EditFault implements Rule {
    CANNOT_EDIT(
            "A command such as `fix` or `accept` cannot change this place of a spec without changing another one, or not at all.",
            "A value that an alias repeats, or that a merge key brings, stands in several rows at once. Only its author knows whether all of them are meant."),
    NO_NEXT_CODE(
            "There is no code that follows those of a category: all are taken, the codes are words, or there is nothing to go by.",
            "A code that is chosen at random is soon one that somebody else has chosen, too."),
    CANNOT_RENUMBER(
            "Two rows have one code, and nothing tells which of them had it first.",
            "The row that was released keeps its code: clients know it. To move that one would break them.");

    private final String summary;
    private final String reason;

    EditFault(String summary, String reason) {
        this.summary = summary;
        this.reason = reason;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String reason() {
        return reason;
    }
}
