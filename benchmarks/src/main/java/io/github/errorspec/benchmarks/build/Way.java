package io.github.errorspec.benchmarks.build;

import io.github.errorspec.benchmarks.build.project.ControlProject;
import io.github.errorspec.benchmarks.build.project.ErrorSpecProject;
import io.github.errorspec.benchmarks.build.project.JsonSchemaProject;
import io.github.errorspec.benchmarks.build.project.OpenApiProject;
import io.github.errorspec.benchmarks.build.project.ProjectMaker;
import io.github.errorspec.benchmarks.build.project.ProtobufProject;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A generator with its options.
 *
 * @param name in results
 * @param maker of its projects
 * @param steps that it is asked to do, by rows
 * @param mostRows the largest catalog that it is asked to do
 */
record Way(String name, ProjectMaker maker, IntFunction<List<Step>> steps, int mostRows) {
    static final Way CONTROL = new Way("nm", new ControlProject(), rows -> List.of(Step.CONTROL), Integer.MAX_VALUE);

    /** What is measured when nothing else is said. */
    static final List<String> USUAL = List.of(
            "errorspec-perCode",
            "errorspec-nested",
            "errorspec-one",
            "errorspec-all",
            "openapi-generator",
            "jsonschema2pojo",
            "protobuf");

    private static final String ERRORSPEC = "errorspec-";
    private static final int MOST_ROWS_OF_RIVALS = 2_000;

    /** What Kotlin takes, which is the least of all languages. */
    private static final int MOST_ROWS_OF_ALL_LANGUAGES = 10_000;

    /** One of the usual ones, or {@code errorspec-} with any value of the option {@code exceptions}. */
    static Way named(String name) {
        return switch (name) {
            case "errorspec-all" ->
                new Way(
                        name,
                        ErrorSpecProject.everyLanguage("perCode"),
                        rows -> Step.OF_GENERATION,
                        MOST_ROWS_OF_ALL_LANGUAGES);
            case "openapi-generator" -> rival(name, new OpenApiProject());
            case "jsonschema2pojo" -> rival(name, new JsonSchemaProject());
            case "protobuf" -> rival(name, new ProtobufProject());
            default -> {
                if (!name.startsWith(ERRORSPEC)) {
                    throw new IllegalArgumentException("unknown way `" + name + "`; there are " + USUAL);
                }
                yield layout(name, name.substring(ERRORSPEC.length()));
            }
        };
    }

    private static Way layout(String name, String layout) {
        return new Way(name, ErrorSpecProject.java(layout), rows -> Step.ofErrorSpec(layout, rows), Integer.MAX_VALUE);
    }

    private static Way rival(String name, ProjectMaker maker) {
        return new Way(name, maker, rows -> Step.OF_RIVALS, MOST_ROWS_OF_RIVALS);
    }
}
