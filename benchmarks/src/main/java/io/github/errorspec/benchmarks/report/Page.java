package io.github.errorspec.benchmarks.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;

/** {@code docs/performance.md}: the hand-written text stays, what was measured is filled in, the plots are drawn. */
public final class Page {
    private static final Pattern DIGITS = Pattern.compile("(?<=\\d\\.\\d\\d)\\d+");

    private Page() {}

    /** From all results there are. */
    public static void make() throws IOException {
        make(Folders.results(), Folders.template(), Folders.page());
    }

    private static void make(Path resultFolder, Path template, Path page) throws IOException {
        Results results = Results.read(resultFolder);
        draw(results, page.resolveSibling("performance"));
        Files.writeString(page, text(results, Files.readString(template)));
    }

    /** The page, of itself or another. */
    static String text(Results results, String template) {
        return MarkedText.fill(template, parts(results));
    }

    /** Writes the plots into a folder. */
    static void draw(Results results, Path folder) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Files.createDirectories(folder);
        for (Map.Entry<String, CategoryChart> plot : Plots.of(results).entrySet()) {
            Files.writeString(folder.resolve(plot.getKey() + ".svg"), svg(plot.getValue()));
        }
    }

    /** What is filled in, by the names of the places. */
    static Map<String, String> parts(Results results) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("machine", machines(results));
        parts.put("reached", Reached.text(results) + "\n" + Goals.count(results));
        parts.put("goals-met", Goals.met(results));
        parts.put("goals-missed", Goals.missed(results));
        parts.put("notes", notes(results));
        Tables.ALL.forEach(tables -> parts.put(tables.name(), tables.text(results)));
        return parts;
    }

    private static String machines(Results results) {
        if (results.machines().isEmpty()) {
            return "Nothing was measured yet.";
        }
        return results.machines().entrySet().stream()
                .map(machine -> "- `" + machine.getKey() + "`: "
                        + String.join(", ", machine.getValue().words()))
                .collect(Collectors.joining("\n"));
    }

    private static String notes(Results results) {
        return results.notes().isEmpty()
                ? "Everything that was asked for could be measured."
                : results.notes().stream().map(note -> "- " + note).collect(Collectors.joining("\n"));
    }

    private static String svg(CategoryChart chart) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        VectorGraphicsEncoder.saveVectorGraphic(chart, bytes, VectorGraphicsFormat.SVG);
        // A hundredth of a pixel is enough.
        return DIGITS.matcher(bytes.toString(StandardCharsets.UTF_8))
                        .replaceAll("")
                        .stripTrailing() + "\n";
    }
}
