package io.github.errorspec.emit.java.config;

import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.SharedOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * How the Java target is configured. Every component is an option of the same name.
 *
 * @param packageName of all generated types; the catalog's id and {@code errors} when absent
 * @param errorType what the constants of the catalog are
 * @param exceptions how many exception classes there are
 * @param checked whether the compiler insists that the exceptions are caught or declared
 * @param stackTraces which exceptions have a stack trace
 * @param nullness which annotations say what can be null
 * @param sourceLevel the version of Java that the code is for: 8, 11 or 17
 * @param errorInterface an interface of the consumer that the error type implements
 * @param baseException a class of the consumer that the exceptions extend
 * @param generatedAnnotation an annotation that marks generated types; one of the catalog's own when absent
 * @param adapters the frameworks to fit into
 * @param fallbacks the codes of the errors with which they answer what they refuse by themselves
 */
public record JavaOptions(
        Optional<String> packageName,
        ErrorType errorType,
        ExceptionLayout exceptions,
        boolean checked,
        StackTraces stackTraces,
        Nullness nullness,
        int sourceLevel,
        Optional<String> errorInterface,
        Optional<String> baseException,
        Optional<String> generatedAnnotation,
        Set<Adapter> adapters,
        Map<Fallback, String> fallbacks) {
    private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9_.]+");

    private static final Option PACKAGE_NAME = Option.text(
            "packageName",
            JavaOptions::isName,
            "a Java package of ASCII letters is needed, such as `com.example.errors`",
            "The package of the generated classes. Without it, the catalog's `id` with `errors` behind it.");

    private static final Option ERROR_TYPE = Option.choice(
            "errorType",
            ErrorType.ENUM,
            "How the list of errors is written: an `enum`, for some 1,800 rows, or a `class`, which has no limit.");

    /** Which names there are depends on it. */
    public static final Option EXCEPTIONS = Option.choice(
            "exceptions",
            ExceptionLayout.PER_CODE,
            "How many exception classes there are: one for each row, the same inside the class of its category, one for each category, or one.");

    private static final Option CHECKED = Option.flag(
            "checked", false, "Whether the exceptions are checked, so that every method has to catch or declare them.");

    private static final Option STACK_TRACES = Option.choice(
            "stackTraces",
            StackTraces.ALL,
            "Which exceptions have a stack trace: all, those with a status of 500 or more, or none.");

    private static final Option NULLNESS = Option.choice(
            "nullness", Nullness.NONE, "Which annotations say what can be null: none, or those of JSpecify.");

    private static final Option SOURCE_LEVEL = Option.number(
            "sourceLevel", "The version of Java that the code is for; from 17 on, exceptions are sealed.", 8, 11, 17);

    private static final Option ERROR_INTERFACE =
            className("errorInterface", "An interface of yours, by its full name, that the list of errors implements.");

    private static final Option BASE_EXCEPTION =
            className("baseException", "A throwable class of yours, by its full name, that the exceptions extend.");

    private static final Option GENERATED_ANNOTATION = className(
            "generatedAnnotation",
            "An annotation for generated types, by its full name; without it, they have one of their own.");

    private static final Option ADAPTERS = Option.choices(
            "adapters", Adapter.class, "The frameworks for which there is code that answers with the errors.");

    private static final Option FALLBACKS = Option.text(
            "fallbacks",
            text -> Fallback.codes(text).isPresent(),
            "it is one or more of `" + String.join("`, `", Fallback.words())
                    + "`, each once with a colon and a code behind it, and with commas between them, such as `notFound: 101001`",
            "The errors with which the adapters for HTTP answer what a framework refuses by itself, or fails at, such as"
                    + " `notFound: 101001, unexpected: 104000`.");

    /** All that users can choose. */
    public static final List<Option> ALL = List.of(
            PACKAGE_NAME,
            SharedOptions.TYPE_PREFIX,
            ERROR_TYPE,
            EXCEPTIONS,
            CHECKED,
            STACK_TRACES,
            NULLNESS,
            SOURCE_LEVEL,
            SharedOptions.INTERNAL_ROWS,
            ERROR_INTERFACE,
            BASE_EXCEPTION,
            GENERATED_ANNOTATION,
            ADAPTERS,
            FALLBACKS);

    /** What a user chose. */
    public static JavaOptions of(Options options) {
        return new JavaOptions(
                options.text(PACKAGE_NAME),
                options.choice(ERROR_TYPE, ErrorType.class),
                options.choice(EXCEPTIONS, ExceptionLayout.class),
                options.flag(CHECKED),
                options.choice(STACK_TRACES, StackTraces.class),
                options.choice(NULLNESS, Nullness.class),
                options.number(SOURCE_LEVEL),
                options.text(ERROR_INTERFACE),
                options.text(BASE_EXCEPTION),
                options.text(GENERATED_ANNOTATION),
                options.choices(ADAPTERS, Adapter.class),
                options.text(FALLBACKS).flatMap(Fallback::codes).orElse(Map.of()));
    }

    /** Refuses what contradicts itself. */
    public static void refuse(Options options) {
        options.text(BASE_EXCEPTION).filter(base -> options.flag(CHECKED)).ifPresent(base -> {
            throw new InvalidOptionException("the options `checked` and `baseException` of the target `"
                    + options.target() + "` exclude each other; the exceptions are checked if `" + base + "` is");
        });
        options.text(FALLBACKS)
                .filter(fallbacks ->
                        options.choices(ADAPTERS, Adapter.class).stream().noneMatch(Adapter::isForHttp))
                .ifPresent(fallbacks -> {
                    throw new InvalidOptionException("the option `fallbacks` of the target `" + options.target()
                            + "` needs an adapter for HTTP, which answers with them; add `adapters`, such as `spring`");
                });
    }

    private static Option className(String name, String summary) {
        return Option.text(
                name,
                text -> isName(text) && text.contains("."),
                "the full name of a Java type is needed, such as `com.example.ApiError`",
                summary);
    }

    private static boolean isName(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17)
                && ASCII.matcher(name).matches();
    }

    public boolean hasJSpecify() {
        return nullness == Nullness.JSPECIFY;
    }

    public boolean hasGrpc() {
        return adapters.contains(Adapter.GRPC);
    }

    public boolean hasAllTraces() {
        return stackTraces == StackTraces.ALL;
    }

    public boolean hasServerTraces() {
        return stackTraces == StackTraces.SERVER_ERRORS;
    }

    public boolean hasNoTraces() {
        return stackTraces == StackTraces.NONE;
    }

    /** Whether the language has sealed classes. */
    public boolean isSealed() {
        return sourceLevel >= 17;
    }
}
