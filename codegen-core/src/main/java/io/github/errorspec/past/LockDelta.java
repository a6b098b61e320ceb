package io.github.errorspec.past;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a lock of which most lines are those that today's table would be locked with. They say the same as today's rows, which are at hand,
 * so only the others are read: between two releases few rows of a table change, and to read YAML takes longer than all else in a check.
 */
final class LockDelta {
    private static final String ERRORS = "errors:";
    private static final Pattern CATEGORY = Pattern.compile("  [^ ].*:");

    private final String lock;
    private final LockDocument today;
    private final SourceText source;

    /** The lock with an empty line in place of each row that is known, so that all others stay where they are. */
    private final StringBuilder rest = new StringBuilder();

    private final Map<String, List<ErrorDefinition>> known = new HashMap<>();

    /** The category whose rows are looked at; empty for those without one. */
    private String category = "";

    /** Where the head of these rows ends in the rest; nowhere behind the first row that is not known. */
    private int head = -1;

    private boolean inRows;

    private LockDelta(String name, String lock, LockDocument today) {
        this.lock = lock;
        this.today = today;
        this.source = SourceText.of(name, lock);
    }

    /**
     * Reads a lock.
     *
     * @param lock its text, with {@code \n} behind each line
     * @param today what the table would be locked with
     */
    static Optional<Catalog> read(String name, String lock, LockDocument today, Diagnostics diagnostics) {
        LockDelta delta = new LockDelta(name, lock, today);
        // Without this line, nobody knows what a code is.
        boolean sameCodes = lock.contains("\n" + today.codes() + "\n");
        String rest = sameCodes ? delta.rest() : lock;
        return SpecReader.read(name, rest.getBytes(StandardCharsets.UTF_8), diagnostics)
                .catalog()
                .map(delta::complete);
    }

    private String rest() {
        int number = 1;
        for (int start = 0; start < lock.length(); number++) {
            int end = lock.indexOf('\n', start);
            end = end < 0 ? lock.length() : end;
            line(number, lock.substring(start, end));
            start = end + 1;
        }
        endRows();
        return rest.toString();
    }

    private void line(int number, String line) {
        String indent = category.isEmpty() ? "  " : "      ";
        if (inRows && line.startsWith(indent)) {
            ErrorDefinition same = today.rows(category).get(line);
            if (same == null) {
                head = -1;
                rest.append(line);
            } else {
                known.computeIfAbsent(category, any -> new ArrayList<>())
                        .add(same.at(source.span(number, indent.length() + 1, line.indexOf(": ") - indent.length())));
            }
            rest.append('\n');
            return;
        }
        endRows();
        rest.append(line);
        inRows = line.strip().equals(ERRORS);
        if (inRows) {
            head = rest.length();
        }
        if (line.equals(ERRORS)) {
            category = "";
        } else if (CATEGORY.matcher(line).matches()) {
            category = line.substring(2, line.length() - 1).replace("\"", "");
        }
        rest.append('\n');
    }

    /** A mapping of which nothing is left is an empty one, not a missing one. */
    private void endRows() {
        if (inRows && head >= 0) {
            rest.insert(head, " {}");
        }
        inRows = false;
    }

    private Catalog complete(Catalog read) {
        List<Category> categories = read.categories().stream()
                .map(each -> each.withErrors(complete(each.id(), each.errors())))
                .toList();
        return read.withErrors(categories, complete("", read.uncategorized()));
    }

    private List<ErrorDefinition> complete(String id, List<ErrorDefinition> read) {
        List<ErrorDefinition> all = new ArrayList<>(read);
        all.addAll(known.getOrDefault(id, List.of()));
        all.sort(Comparator.comparingInt(row -> row.span().line()));
        return List.copyOf(all);
    }
}
