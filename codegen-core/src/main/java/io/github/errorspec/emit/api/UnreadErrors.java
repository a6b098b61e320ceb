package io.github.errorspec.emit.api;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.model.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells of names of errors that no operation has, wherever they stand.
 *
 * @param read the steps to all that was read
 */
record UnreadErrors(Set<List<String>> read, Diagnostics diagnostics) {
    /** Where a value is whatever its author likes. */
    private static final Set<String> VALUES = Set.of("example", "examples", "default", "const", "enum");

    /** Where one of them is the name of a response. */
    private static final String RESPONSES = "responses";

    void tell(RawValue.Mapping root) {
        tell(new ArrayList<>(), root, true);
    }

    /** The steps are those to the value; of an item of a list, whose errors nobody reads, they are no place. */
    private void tell(List<String> steps, RawValue value, boolean isOurs) {
        if (value instanceof RawValue.Mapping mapping) {
            if (isOurs && mapping.entries().containsKey(ApiDocument.ERRORS) && !read.contains(steps)) {
                diagnostics.add(unread(mapping));
            }
            boolean named = !steps.isEmpty() && steps.get(steps.size() - 1).equals(RESPONSES);
            mapping.entries().forEach((key, inner) -> {
                if (!isOurs || !((VALUES.contains(key) && !named) || key.startsWith("x-"))) {
                    steps.add(key);
                    tell(steps, inner, !key.equals("properties"));
                    steps.remove(steps.size() - 1);
                }
            });
        } else if (value instanceof RawValue.Sequence list) {
            steps.add("-");
            list.items().forEach(item -> tell(steps, item, true));
            steps.remove(steps.size() - 1);
        }
    }

    private static Diagnostic unread(RawValue.Mapping mapping) {
        return Diagnostic.of(
                        TargetRule.UNREAD_ERRORS,
                        mapping.keys().getOrDefault(ApiDocument.ERRORS, mapping.span()),
                        "`" + ApiDocument.ERRORS + "` stands where no operation has it")
                .withHelp(
                        "put it at the top of the document, beside the operations of a path, a webhook or a callback, or into an operation");
    }
}
