package io.github.errorspec;

import io.github.errorspec.input.Sources;
import io.github.errorspec.input.ToolVersion;
import io.github.errorspec.source.Fingerprint;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.write.Manifest;
import io.github.errorspec.write.Origin;
import io.github.errorspec.write.Output;
import io.github.errorspec.write.OutputTree;
import io.github.errorspec.write.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Targets that share a record, and so are made together.
 *
 * @param record where it is kept what was written
 * @param targets in their order
 * @param last what the record says of the run before
 */
record RecordedTargets(Path record, List<Target> targets, Manifest last) {
    /** All targets by their records, in the order in which these are named first. */
    static List<RecordedTargets> of(List<Target> targets) throws IOException {
        Map<Path, List<Target>> byRecord = new LinkedHashMap<>();
        for (Target target : targets) {
            byRecord.computeIfAbsent(target.record(), record -> new ArrayList<>())
                    .add(target);
        }
        List<RecordedTargets> all = new ArrayList<>();
        for (Map.Entry<Path, List<Target>> each : byRecord.entrySet()) {
            all.add(new RecordedTargets(each.getKey(), each.getValue(), Manifest.read(each.getKey())));
        }
        return all;
    }

    /** The folders of templates that targets are made with, each once. */
    static Set<Path> templates(List<Target> targets) {
        Set<Path> folders = new LinkedHashSet<>();
        for (Target target : targets) {
            if (target.templates().isPresent()) {
                folders.add(target.templates().get());
            }
        }
        return folders;
    }

    /** What users call the documents that targets work on, each once. */
    static Set<String> documents(List<Target> targets) {
        Set<String> names = new LinkedHashSet<>();
        for (Target target : targets) {
            target.document().ifPresent(names::add);
        }
        return names;
    }

    /** Whether nothing changed; found out without a look into any file, since a build often has nothing to do. */
    boolean areUpToDate(Sources sources) throws IOException {
        // Every target makes a file, and a record that lists none proves nothing.
        return sources.areComplete() && !last.entries().isEmpty() && last.isCurrent(fingerprint(sources));
    }

    /**
     * What is to be written of what was made.
     *
     * @param made of all targets
     * @param sources what they were made of
     * @param table the spec among them
     * @param rows how many rows the catalog has
     */
    OutputTree.Content content(List<PlannedTarget.Made> made, Sources sources, Table table, int rows) {
        return new OutputTree.Content(new OutputTree(record), folders(made), origin(sources, table, rows));
    }

    private Map<Path, Output> folders(List<PlannedTarget.Made> made) {
        Map<Path, Output> folders = new LinkedHashMap<>();
        for (PlannedTarget.Made each : made) {
            if (each.target().record().equals(record)) {
                folders.merge(each.target().outputDirectory(), each.output(), Output::both);
            }
        }
        return folders;
    }

    private Origin origin(Sources sources, Table table, int rows) {
        SpecFile spec = sources.spec();
        return new Origin(subject(spec), fingerprint(sources), Optional.of(table), sources.patterns(), rows);
    }

    /** What is asked for, whatever the spec says today. */
    private String subject(SpecFile spec) {
        String place = spec.path().toAbsolutePath().normalize().toString();
        return addTargets(new Fingerprint().add(place).add(spec.name())).hex();
    }

    /** Everything that the output depends on. */
    private String fingerprint(Sources sources) {
        Fingerprint fingerprint =
                sources.fingerprint(templates(targets), documents(targets)).add(ToolVersion.of(Target.class));
        SpecFile spec = sources.spec();
        Table table = new Table(spec.path(), spec.name(), "");
        targets.forEach(target -> fingerprint.add(table.from(target.outputDirectory())));
        return addTargets(fingerprint).hex();
    }

    private Fingerprint addTargets(Fingerprint fingerprint) {
        for (Target target : targets) {
            fingerprint.add(target.name()).add(target.outputDirectory().toString());
            if (target.templates().isPresent()) {
                fingerprint.add(target.templates().get().toString());
            }
            target.options().forEach((name, value) -> fingerprint.add(name).add(value));
        }
        return fingerprint;
    }
}
