package io.github.errorspec.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes write at once. */
class PairOfWritersTest {
    @TempDir
    Path folder;

    private static String table(String id, int rows) {
        StringBuilder table = new StringBuilder("errorSpec: 1\nid: acme." + id + "\nerrors:\n");
        for (int i = 0; i < rows; i++) {
            table.append("  row-")
                    .append(i)
                    .append(": {http: 400, message: ")
                    .append(id)
                    .append("}\n");
        }
        return table.toString();
    }

    private static List<String> generate(String table, String records) {
        return List.of(
                "generate",
                "--spec=" + table,
                "--records=" + records,
                "-t=json=gen",
                "-t=java=gen",
                "-D=java.packageName=acme",
                "-t=python=gen");
    }

    /** What is generated, by path. */
    private static Map<String, String> generated(Path project) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path gen = project.resolve("gen");
        if (Files.exists(gen)) {
            try (Stream<Path> paths = Files.walk(gen)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(gen.relativize(path).toString(), Files.readString(path));
                }
            }
        }
        return files;
    }

    /** The beginnings of files, which say what made them. */
    private static String made(Map<String, String> files) {
        StringBuilder made = new StringBuilder();
        files.forEach((path, text) -> made.append("\n")
                .append(path)
                .append(": ")
                .append(text.lines().limit(3).collect(Collectors.joining(" "))));
        return made.toString();
    }

    private Path project(String name) throws IOException {
        Path project = Files.createDirectories(folder.toRealPath().resolve(name));
        Files.writeString(project.resolve("shop.yaml"), table("shop", 12));
        Files.writeString(project.resolve("depot.yaml"), table("depot", 9));
        return project;
    }

    /** What a table makes where nobody else writes. */
    private Map<String, String> alone(String table) throws IOException, InterruptedException {
        Path project = project("alone-" + table);
        run(project, generate(table, ".errorspec"));
        return generated(project);
    }

    private static void run(Path project, List<String> arguments) throws IOException, InterruptedException {
        CommandLine.Told told = CommandLine.end(CommandLine.start(project, arguments));
        assertThat(told.code()).as(told.text()).isZero();
    }

    @Test
    void nothingIsMixed() throws IOException, InterruptedException {
        Map<String, Map<String, String>> alone =
                Map.of("shop.yaml", alone("shop.yaml"), "depot.yaml", alone("depot.yaml"));
        int pairs = Attacks.number("trust.pairs");
        int[] refused = new int[3];
        for (int i = 0; i < pairs; i++) {
            Random random = Attacks.random("pairs", i);
            Path project = project("pair-" + i);
            boolean areTwoTables = random.nextBoolean();
            String other = areTwoTables ? "depot.yaml" : "shop.yaml";
            String records = random.nextBoolean() ? ".errorspec" : "target/errorspec";
            int without = pair(project, generate("shop.yaml", ".errorspec"), generate(other, records), random);
            refused[without]++;
            Map<String, String> found = generated(project);
            String pair = "pair " + i + " of shop.yaml and " + other + ", records in " + records;
            boolean isWhole =
                    List.of(alone.get("shop.yaml"), alone.get(other), Map.of()).contains(found);
            assertThat(isWhole).as(pair + " of one table alone: " + made(found)).isTrue();
            assertThat(without > 0).as(pair + ": one is refused").isEqualTo(areTwoTables);
        }
        Attacks.tell("pairs", List.of("pairs " + pairs, "one refused " + refused[1], "both refused " + refused[2]));
    }

    /** How many of the two were refused. */
    private static int pair(Path project, List<String> one, List<String> two, Random random)
            throws IOException, InterruptedException {
        Process first = CommandLine.start(project, one);
        if (random.nextBoolean()) {
            Thread.sleep(random.nextInt(200));
        }
        Process second = CommandLine.start(project, two);
        int refused = 0;
        for (Process process : List.of(first, second)) {
            CommandLine.Told told = CommandLine.end(process);
            assertThat(told.code()).as(told.text()).isIn(0, 4);
            refused += told.code() == 0 ? 0 : 1;
        }
        return refused;
    }
}
