package io.github.errorspec.benchmarks.runtime;

import io.github.errorspec.benchmarks.catalog.CodeStyle;
import io.github.errorspec.benchmarks.java.GeneratedCatalog;
import io.github.errorspec.benchmarks.java.JavaTarget;
import io.github.errorspec.emit.language.NamedRow;
import java.util.Map;
import java.util.function.Predicate;

/** Loads generated catalogs. */
final class GeneratedErrors {
    private static final String SOURCE = """
            import java.util.Map;

            public final class Api implements io.github.errorspec.benchmarks.runtime.ErrorApi {
                public RuntimeException clientError() {
                    return %s;
                }

                public RuntimeException serverError() {
                    return %s;
                }

                public RuntimeException withParams(String name, long count) {
                    return %s;
                }

                public String message(RuntimeException error) {
                    return ((BenchException) error).unsafeMessage();
                }

                public RuntimeException fromJson(String json) {
                    return BenchException.fromJson(json);
                }

                public RuntimeException fromProblem(Map<String, Object> problem) {
                    return BenchException.fromProblem(problem);
                }

                public Map<String, Object> toProblem(RuntimeException error) {
                    return ((BenchException) error).toProblem();
                }

                public String toJson(RuntimeException error) {
                    return ((BenchException) error).toJson();
                }
            }
            """;

    private GeneratedErrors() {}

    /** A catalog of integers, as people write them. */
    static GeneratedCatalog catalog(int rows) {
        return GeneratedCatalog.of(CodeStyle.INTEGER, rows);
    }

    /** With an exception for each row, and stack traces as the option of this name says. */
    static ErrorApi load(GeneratedCatalog catalog, String stackTraces) {
        String errorType = GeneratedCatalog.errorType(catalog.catalog().errors().size());
        JavaTarget target = catalog.target(Map.of("errorType", errorType, "stackTraces", stackTraces));
        String source = SOURCE.formatted(
                target.raise(
                        plain(target, error -> error.row().definition().policy().httpStatus() < 500)),
                target.raise(
                        plain(target, error -> error.row().definition().policy().httpStatus() >= 500)),
                target.raise(first(target, GeneratedErrors::hasNameAndCount), "name", "count"));
        try {
            return (ErrorApi) target.load(Map.of("Api", source))
                    .loadClass(GeneratedCatalog.PACKAGE + ".Api")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands before, between and behind the params of {@link ErrorApi#withParams}. */
    static String[] textsAroundParams(GeneratedCatalog catalog) {
        return first(catalog.target(Map.of()), GeneratedErrors::hasNameAndCount)
                .row()
                .definition()
                .texts()
                .message()
                .orElseThrow()
                .toString()
                .split("\\{name\\}|\\{count\\}", -1);
    }

    private static NamedRow plain(JavaTarget target, Predicate<NamedRow> wanted) {
        return first(
                target,
                error -> !error.row().isFamily()
                        && error.params().isEmpty()
                        && error.row().definition().texts().message().isEmpty()
                        && wanted.test(error));
    }

    private static boolean hasNameAndCount(NamedRow error) {
        return !error.row().isFamily() && error.params().size() == 2;
    }

    private static NamedRow first(JavaTarget target, Predicate<NamedRow> wanted) {
        return target.rows().stream().filter(wanted).findFirst().orElseThrow();
    }
}
