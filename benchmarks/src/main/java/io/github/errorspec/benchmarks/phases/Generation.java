package io.github.errorspec.benchmarks.phases;

import io.github.errorspec.benchmarks.jvm.Javac;
import io.github.errorspec.benchmarks.jvm.TemporaryFolder;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.NameCheck;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.input.Sources;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.CatalogReader;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SpecDecoder;
import io.github.errorspec.parse.yaml.YamlTree;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.write.Origin;
import io.github.errorspec.write.Output;
import io.github.errorspec.write.OutputTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The steps of {@code Compiler}, one by one, and javac after them. As a program it takes some runs and prints what they took; the
 * first run is the one that a build sees.
 */
final class Generation {
    /** Beyond these, javac is not what one wants to wait for. */
    private static final int MOST_ROWS_FOR_JAVAC = 20_000;

    private final Product product;
    private final int rows;
    private final Path folder;
    private final Meter meter;
    private final Diagnostics diagnostics = new Diagnostics();

    private Generation(Product product, int rows, Path folder, Meter meter) {
        this.product = product;
        this.rows = rows;
        this.folder = folder;
        this.meter = meter;
    }

    /** The arguments are the spec, the product, the number of rows, and that of runs. */
    public static void main(String[] arguments) throws Exception {
        for (int run = 0; run < Integer.parseInt(arguments[3]); run++) {
            run(Path.of(arguments[0]), Product.named(arguments[1]), Integer.parseInt(arguments[2]), run)
                    .forEach(took -> System.out.println(took.line()));
        }
    }

    /** What the phases of one run took; only those of reading, if the product cannot be made. */
    static List<Took> run(Path spec, Product product, int rows, int run) throws Exception {
        return run(spec, product, rows, run, product.isJava() && rows <= MOST_ROWS_FOR_JAVAC);
    }

    /** The same without javac. */
    static List<Took> generate(Path spec, Product product, int rows) throws Exception {
        return run(spec, product, rows, 0, false);
    }

    private static List<Took> run(Path spec, Product product, int rows, int run, boolean javac) throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Meter meter = new Meter(run);
            Generation generation = new Generation(product, rows, folder.path(), meter);
            boolean made = generation.generate(new SpecFile("error-spec.yaml", spec));
            if (made && javac) {
                generation.javac(folder.path().resolve("sources"));
            }
            return meter.took();
        }
    }

    /** Whether the product can be made. */
    private boolean generate(SpecFile spec) throws Exception {
        String text = measure("read", () -> SpecDecoder.decode(
                        spec.name(), FileKind.SPEC, Sources.read(spec, Set.of()).bytes(), diagnostics)
                .orElseThrow());
        Reading reading = measure("lines", () -> new Reading(SourceText.of(spec.name(), text), diagnostics));
        Node root = measure(
                "compose", () -> YamlTree.compose(text, FileKind.SPEC, reading).orElseThrow());
        Catalog catalog = measure("model", () -> new CatalogReader(reading).read(root))
                .catalog()
                .orElseThrow();
        measure("lint", () -> {
            LintRules.check(catalog, diagnostics);
            return catalog;
        });
        Plan plan = measureProduct(
                "plan", () -> product.emitter().plan(ResolvedCatalog.of(catalog), product.options(rows)));
        measureProduct("check", () -> {
            plan.check(diagnostics);
            NameCheck.check(List.of(plan.claims()), diagnostics);
            return plan;
        });
        if (diagnostics.hasErrors()) {
            System.err.println(product.name() + ", " + rows + " rows: "
                    + diagnostics.sorted().get(0).message());
            return false;
        }
        List<GeneratedFile> files = measureProduct("emit", plan::files);
        Path sources = Files.createDirectories(folder.resolve("sources"));
        OutputTree tree = new OutputTree(folder.resolve("errors.manifest"));
        Origin origin = new Origin("subject", "fingerprint", Optional.empty(), List.of(), rows);
        Map<Path, Output> output = Map.of(sources, new Output(files, plan.formerFiles()));
        measureProduct("write", () -> tree.write(output, origin));
        measureProduct("write unchanged", () -> tree.write(output, origin));
        return true;
    }

    private void javac(Path sources) throws Exception {
        List<Path> files = TemporaryFolder.files(sources, ".java");
        Path classes = folder.resolve("classes");
        measureProduct("javac", () -> {
            Javac.compile(files, classes, classes);
            return classes;
        });
    }

    private <T> T measure(String phase, Callable<T> step) throws Exception {
        return meter.measure(phase, step);
    }

    private <T> T measureProduct(String phase, Callable<T> step) throws Exception {
        return meter.measure(phase + ' ' + product.name(), step);
    }
}
