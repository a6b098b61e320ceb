package io.github.errorspec.emit;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.source.SourceSpan;
import java.util.HashMap;
import java.util.Map;

/** The names of a scope in generated code, each of which only one element of a spec can have. */
public final class NameClaims {
    private final Rule rule;
    private final String language;
    private final Diagnostics diagnostics;
    private final Map<String, Claim> claims = new HashMap<>();

    /**
     * A new scope, such as the types of a package or the params of a row.
     *
     * @param rule what two elements with the same name break
     * @param language as people call it
     */
    public NameClaims(Rule rule, String language, Diagnostics diagnostics) {
        this.rule = rule;
        this.language = language;
        this.diagnostics = diagnostics;
    }

    private record Claim(SourceSpan span, String who) {}

    /**
     * Takes a name for an element, or reports who has it.
     *
     * @param who the element, such as "the param `stream-name`"
     * @param span where it stands
     * @param help what the user can do, if two have the name
     */
    public void claim(String name, String who, SourceSpan span, String help) {
        Claim first = claims.putIfAbsent(name, new Claim(span, who));
        if (first != null) {
            diagnostics.add(Diagnostic.of(
                            rule,
                            span,
                            "in " + language + ", " + first.who() + " and " + who + " are both called `" + name + "`")
                    .withHelp(help)
                    .withRelated(first.span(), "the other one"));
        }
    }
}
