package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import java.util.List;
import java.util.stream.Collectors;

final class ParamShadowsMember implements LintRule {
    @Override
    public boolean hidesChanges() {
        return false;
    }

    @Override
    public String summary() {
        return "Params that stand beside other parts of a body do not have their names.";
    }

    @Override
    public String reason() {
        return "An object has one member of a name: either the param or the other part would be lost, and clients would take the one for the other.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<String> taken = catalog.problem().besideParams().orElse(List.of());
        if (taken.isEmpty()) {
            return;
        }
        String names = taken.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        for (ErrorDefinition row : catalog.errors()) {
            for (Parameter param : row.params()) {
                if (taken.contains(param.name())) {
                    diagnostics.add(Diagnostic.of(
                                    this,
                                    param.span(),
                                    "the param `" + param.name() + "` of `" + row.code()
                                            + "` has the name of another member of its object")
                            .withHelp("call it something else than " + names
                                    + ", or give `params` a place of their own in `body`")
                            .withRelated(catalog.problem().bodySpan(), "params are members beside these")
                            .about(row.span()));
                }
            }
        }
    }
}
