package io.github.errorspec.benchmarks.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What the figures mean to someone who wonders whether to take ErrorSpec. */
final class Reached {
    private static final String PLACE = "%s";
    private static final String DEFAULT = "errorspec-perCode";
    private static final String NESTED = "errorspec-nested";

    private static final List<Sentence> ALL = List.of(
            Sentence.of(
                    "**Builds in which the table did not change**, which are nearly all, take %s times as long as without"
                            + " ErrorSpec for 24 rows, %s times for 2,000. ErrorSpec itself works for %s and %s ms of it.",
                    ratio("nothing-changed", DEFAULT, 24),
                    ratio("nothing-changed", DEFAULT, 2_000),
                    median("nothing-changed", DEFAULT, 24, "in-goal-ms"),
                    median("nothing-changed", DEFAULT, 2_000, "in-goal-ms")),
            Sentence.of(
                    "**One row changed** of 2,000: %s files are written, and the build takes %s times as long as without"
                            + " ErrorSpec.",
                    median("one-row-changed", DEFAULT, 2_000, "sources-written"),
                    ratio("one-row-changed", DEFAULT, 2_000)),
            Sentence.of(
                    "**The first build**, or one after `mvn clean`, takes %s times as long for 24 rows, and %s times for"
                            + " 2,000 with a class in a file of its own for each row.",
                    ratio("first-run", DEFAULT, 24), ratio("first-run", DEFAULT, 2_000)),
            Sentence.of(
                    "**Beside other generators**, which do less: for 2,000 rows openapi-generator's build takes %s times as"
                            + " long as ErrorSpec's with nested classes, jsonschema2pojo's %s times, the native protoc's %s"
                            + " times.",
                    rival("openapi-generator"), rival("jsonschema2pojo"), rival("protobuf")),
            Sentence.of(
                    "**A table can grow**: a build that generates 100,000 rows takes %s s with one exception class for all.",
                    results -> seconds(results.median("first-run", "errorspec-one", 100_000, "wall-ms"))),
            Sentence.of(
                    "**When a program runs**, it finds the error of a code in %s ns among 24 rows, in %s ns among 20,000.",
                    median("CodeLookup-exact", "GENERATED", 24, "ns"),
                    median("CodeLookup-exact", "GENERATED", 20_000, "ns")));

    private Reached() {}

    /** A list of those sentences whose figures were all measured. */
    static String text(Results results) {
        String text = ALL.stream()
                .filter(sentence -> sentence.figures().stream()
                        .allMatch(figure -> figure.of(results).isPresent()))
                .map(sentence -> "- " + sentence.text(results) + "\n")
                .collect(Collectors.joining());
        return text.isEmpty() ? "Not measured yet.\n" : text;
    }

    private static Figure median(String subject, String way, int rows, String quantity) {
        return results -> results.median(subject, way, rows, quantity);
    }

    private static Figure ratio(String subject, String way, int rows) {
        return median(subject, way, rows, "wall/nm");
    }

    private static Figure rival(String way) {
        return Goals.slower(way, NESTED, "wall/nm")::apply;
    }

    private static OptionalDouble seconds(OptionalDouble millis) {
        return millis.isPresent() ? OptionalDouble.of(millis.getAsDouble() / 1000) : millis;
    }

    private interface Figure {
        OptionalDouble of(Results results);
    }

    /** A text with as many places for figures as it has figures. */
    private record Sentence(String pattern, List<Figure> figures) {
        static Sentence of(String pattern, Figure... figures) {
            return new Sentence(pattern, List.of(figures));
        }

        String text(Results results) {
            String text = pattern;
            for (Figure figure : figures) {
                text = text.replaceFirst(PLACE, Numbers.text(figure.of(results).orElseThrow()));
            }
            return text;
        }
    }
}
