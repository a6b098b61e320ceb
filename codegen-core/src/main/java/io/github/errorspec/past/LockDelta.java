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

    /** The row of today that is expected next, among those of the category. */
    private int next;

    /** Which of them it is, by their lines; filled for a line that is not expected. */
    private final Map<String, Integer> places = new HashMap<>();

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
        return SpecReader.readReleased(name, rest.getBytes(StandardCharsets.UTF_8), diagnostics)
                .catalog()
                .map(delta::complete);
    }

    private String rest() {
        int number = 1;
        for (int start = 0; start < lock.length(); number++) {
            int end = lock.indexOf('\n', start);
            end = end < 0 ? lock.length() : end;
            if (!isKnown(number, start, end)) {
                line(lock.substring(start, end));
            }
            rest.append('\n');
            start = end + 1;
        }
        endRows();
        return rest.toString();
    }

    /** Whether a line of the lock is that of a row of today. */
    private boolean isKnown(int number, int start, int end) {
        int same = inRows ? indexOfRow(start, end) : -1;
        if (same < 0) {
            next++;
            return false;
        }
        next = same + 1;
        LockDocument.Row row = today.rows(category).get(same);
        int indent = indent().length();
        known.computeIfAbsent(category, any -> new ArrayList<>())
                .add(row.definition()
                        .at(source.span(number, indent + 1, row.line().indexOf(": ") - indent)));
        return true;
    }

    /** Most rows stand behind the same one as today; the others are looked up. */
    private int indexOfRow(int start, int end) {
        List<LockDocument.Row> rows = today.rows(category);
        if (next < rows.size() && isLine(rows.get(next).line(), start, end)) {
            return next;
        }
        if (places.isEmpty()) {
            for (int i = 0; i < rows.size(); i++) {
                places.put(rows.get(i).line(), i);
            }
        }
        return places.getOrDefault(lock.substring(start, end), -1);
    }

    private boolean isLine(String line, int start, int end) {
        return end - start == line.length() && lock.startsWith(line, start);
    }

    private String indent() {
        return category.isEmpty() ? "  " : "      ";
    }

    private void line(String line) {
        if (inRows && line.startsWith(indent())) {
            head = -1;
            rest.append(line);
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
        next = 0;
        places.clear();
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
