package io.github.errorspec.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that was measured.
 *
 * @param byProgram what each program found
 * @param notes of all programs
 * @param machines what each program ran on
 */
record Results(Map<String, List<Result>> byProgram, List<String> notes, Map<String, Machine> machines) {
    private static final String ENDING = ".csv";

    /** From a folder, in the order of the names of its files; nothing if there is no such folder. */
    static Results read(Path folder) throws IOException {
        Map<String, List<Result>> byProgram = new TreeMap<>();
        Map<String, Machine> machines = new TreeMap<>();
        List<String> notes = new ArrayList<>();
        for (String program : programs(folder)) {
            byProgram.put(program, ResultFile.read(folder.resolve(program + ENDING)));
            notes.addAll(Notes.read(folder.resolve(program + ".notes")));
            Machine.read(folder.resolve(program + ".machine")).ifPresent(machine -> machines.put(program, machine));
        }
        return new Results(byProgram, notes, machines);
    }

    private static List<String> programs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    Stream<Result> all() {
        return byProgram.values().stream().flatMap(Collection::stream);
    }

    Stream<Result> of(String subject, String quantity) {
        return all().filter(result ->
                result.subject().equals(subject) && result.quantity().equals(quantity));
    }

    Optional<Result> find(String subject, String way, int rows, String quantity) {
        return of(subject, quantity)
                .filter(result -> result.way().equals(way) && result.rows() == rows)
                .findFirst();
    }

    OptionalDouble median(String subject, String way, int rows, String quantity) {
        return find(subject, way, rows, quantity).map(Result::median).stream()
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }
}
