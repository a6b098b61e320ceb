package io.github.errorspec.wire;

import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Concrete codes to try. */
public final class SampleCodes {
    private static final List<String> NUMBERS =
            List.of("424242", "0", "1", "-1", "7", "999999999999", "9223372036854775807", "-9223372036854775808");
    private static final List<String> TEXTS = List.of("", " ", "no_such_code", "\u00ff\u2603", "000000", "ABC");

    private final ResolvedCatalog catalog;
    private final CodeResolver rows;

    public SampleCodes(ResolvedCatalog catalog, CodeResolver rows) {
        this.catalog = catalog;
        this.rows = rows;
    }

    /** Those of rows, of members of families, and some near them that the catalog may lack. */
    public Set<String> all() {
        Set<String> codes = new LinkedHashSet<>();
        for (ResolvedRow row : catalog.rows()) {
            ErrorCode code = row.definition().code();
            if (code.isFamily()) {
                members(code).forEach(codes::add);
                codes.add(code.highest() + "0");
            } else {
                codes.add(code.text());
            }
            if (!catalog.hasIntegerCodes()) {
                codes.add(code.text());
                codes.add(code.text() + "0");
                codes.add(withOneWildcard(code));
            }
        }
        codes.addAll(catalog.hasIntegerCodes() ? NUMBERS : TEXTS);
        if (catalog.hasIntegerCodes()) {
            codes.removeIf(code -> !isLong(code));
        }
        return codes;
    }

    /** A code that nothing in the catalog stands for. */
    public String unknown() {
        List<String> candidates = catalog.hasIntegerCodes() ? NUMBERS : TEXTS.subList(2, TEXTS.size());
        return candidates.stream()
                .filter(code -> rows.find(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** A concrete code of a row; nothing if other rows have all of its codes. */
    public Optional<String> of(ResolvedRow row) {
        if (!row.isFamily()) {
            return Optional.of(row.code());
        }
        return members(row.definition().code())
                .filter(code -> rows.find(code)
                        .map(ResolvedRow::code)
                        .filter(row.code()::equals)
                        .isPresent())
                .findFirst();
    }

    private Stream<String> members(ErrorCode code) {
        Stream<String> filled = Stream.of("4", "2", "7", "5", "1", "8", "3", "6", "9")
                .map(digit -> code.wildcard()
                        .map(letter -> code.text().replace(letter, digit.charAt(0)))
                        .orElse(code.text()));
        String lowest = catalog.hasIntegerCodes() ? code.lowestInteger() : code.lowest();
        return Stream.concat(filled.limit(code.isFamily() ? 9 : 1), Stream.of(lowest, code.highest()))
                .distinct();
    }

    /** No concrete code, though every digit in it is one of a family. */
    private static String withOneWildcard(ErrorCode code) {
        char letter = code.wildcard().orElse(' ');
        int first = code.text().indexOf(letter);
        return first < 0
                ? code.text()
                : code.text().substring(0, first + 1)
                        + code.text().substring(first + 1).replace(letter, '5');
    }

    private static boolean isLong(String code) {
        try {
            return Long.toString(Long.parseLong(code)).equals(code);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
