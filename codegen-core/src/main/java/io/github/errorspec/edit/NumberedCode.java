package io.github.errorspec.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A text code that ends in a number, such as {@code 22P07}.
 *
 * @param stem what stands before the number
 * @param digits the number as it is written
 */
record NumberedCode(String stem, String digits) {
    /** More than a table has rows. */
    private static final int LIMIT = 1_000_000;

    private static final int LONGEST = 18;

    /** The code in two parts, if it ends in a number behind so many characters. */
    static Optional<NumberedCode> of(String code, int prefix) {
        int at = code.length();
        while (at > prefix && Character.isDigit(code.charAt(at - 1)) && code.length() - at < LONGEST) {
            at--;
        }
        return at == code.length()
                ? Optional.empty()
                : Optional.of(new NumberedCode(code.substring(0, at), code.substring(at)));
    }

    /** The next one of the last one's stem: behind the highest, else the first gap. */
    static Optional<String> next(List<NumberedCode> codes, TakenCodes taken) {
        String stem = codes.get(codes.size() - 1).stem();
        List<NumberedCode> alike =
                codes.stream().filter(code -> code.stem().equals(stem)).toList();
        NumberedCode highest = alike.stream()
                .max(Comparator.comparingLong(NumberedCode::number))
                .orElseThrow();
        int width = highest.digits().length();
        // Where numbers have different lengths already, they may have one more digit.
        boolean grows = alike.stream().anyMatch(code -> code.digits().length() != width);
        long end = (long) Math.pow(10, grows ? Math.min(width + 1, LONGEST) : width);
        long first = alike.stream().mapToLong(NumberedCode::number).min().orElseThrow();
        return LongStream.concat(LongStream.range(highest.number() + 1, end), LongStream.range(first, highest.number()))
                .limit(LIMIT)
                .mapToObj(number -> highest.with(number))
                .filter(taken::isFree)
                .findFirst();
    }

    private long number() {
        return Long.parseLong(digits);
    }

    private String with(long number) {
        String text = Long.toString(number);
        boolean padded = digits.startsWith("0") || text.length() < digits.length();
        return stem + (padded ? "0".repeat(Math.max(0, digits.length() - text.length())) : "") + text;
    }
}
