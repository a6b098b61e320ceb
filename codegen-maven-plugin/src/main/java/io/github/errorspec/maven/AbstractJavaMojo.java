package io.github.errorspec.maven;

import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The options of the Java target, as parameters of the goals that generate Java. */
abstract class AbstractJavaMojo extends AbstractSpecMojo {
    /**
     * The package of the generated classes. When absent it is the project's {@code groupId} followed by
     * {@code .errors}, made a valid package: a character that Java does not allow becomes {@code _}, a part
     * that starts with a digit gets a {@code _} in front, and a part that is a keyword gets one at its end.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.packageName")
    private @Nullable String packageName;

    /**
     * What the names of the catalog's own types begin with; without it, the last word of the catalog's {@code id}.
     * With {@code Analytics}, the list of errors is {@code AnalyticsError}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.typePrefix")
    private @Nullable String typePrefix;

    /**
     * How the list of errors is written: an {@code enum}, for some 1,800 rows, or a {@code class}, which has no limit.
     * A {@code switch} takes the constants of an enum only; javac compiles no larger one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.errorType", defaultValue = "enum")
    private String errorType;

    /**
     * How many exception classes there are: one for each row, the same inside the class of its category, one for each
     * category, or one. With {@code perCode} a {@code catch} can name a single error, and each param has an accessor.
     * {@code nested} makes fewer files, with classes such as {@code RequestException.ParamRequiredException}.
     * {@code perCategory} and {@code one} compile faster and make smaller jars: errors are raised by the methods of a
     * class such as {@code AnalyticsErrors}, told apart by {@code error()}, and their params are in {@code params()}
     * only.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.exceptions", defaultValue = "perCode")
    private String exceptions;

    /**
     * Whether the exceptions are checked, so that every method has to catch or declare them. The compiler enforces
     * that, but lambdas and streams cannot do it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.checked", defaultValue = "false")
    private String checked;

    /**
     * Which exceptions have a stack trace: all, those with a status of 500 or more, or none. These are written
     * {@code all}, {@code serverErrors} and {@code none}. Without a trace an exception costs about half, but nobody
     * sees where it came from. Where some have none, a cause cannot be set later by {@code initCause}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.stackTraces", defaultValue = "all")
    private String stackTraces;

    /**
     * Which annotations say what can be null: none, or those of JSpecify. With {@code jspecify} instead of
     * {@code none}, checkers and Kotlin know it; the project then needs {@code org.jspecify:jspecify}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.nullness", defaultValue = "none")
    private String nullness;

    /**
     * The version of Java that the code is for; from 17 on, exceptions are sealed. It is {@code 8}, {@code 11} or
     * {@code 17}. Sealed are the base exception and those of the categories; {@code 11} gives the same code as
     * {@code 8} today.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.sourceLevel", defaultValue = "8")
    private String sourceLevel;

    /**
     * What becomes of rows with {@code visibility: internal}: {@code omit} leaves them out, as a client that
     * others use should, and their codes are unknown then. With {@code include} they are there, as a server needs them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.internalRows", defaultValue = "include")
    private String internalRows;

    /**
     * An interface of yours, by its full name, that the list of errors implements. What it asks for must be what the
     * errors have, such as {@code String code()}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.errorInterface")
    private @Nullable String errorInterface;

    /**
     * A throwable class of yours, by its full name, that the exceptions extend. It stands instead of {@code checked},
     * and needs an accessible constructor with a message; with {@code stackTraces} other than {@code all}, the one
     * with four arguments that {@code RuntimeException} has.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.baseException")
    private @Nullable String baseException;

    /**
     * An annotation for generated types, by its full name; without it, they have one of their own. That one is kept in
     * class files, where coverage tools look for it. Java has {@code javax.annotation.processing.Generated}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.generatedAnnotation")
    private @Nullable String generatedAnnotation;

    /**
     * The frameworks for which there is code that answers with the errors. Their names are separated by commas:
     * {@code spring}, {@code springWebFlux}, {@code jakartaRest}, {@code micronaut}, {@code grpc}. The project needs
     * the framework, which it has anyway.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.adapters")
    private @Nullable String adapters;

    /**
     * The errors with which the adapters for HTTP answer what a framework refuses by itself, or fails at, such as
     * {@code notFound: 101001, unexpected: 104000}. What can stand before a code is {@code validation},
     * {@code unreadableBody}, {@code missingParameter}, {@code notFound}, {@code methodNotAllowed},
     * {@code unsupportedMediaType}, {@code notAcceptable}, {@code tooLarge} and {@code unexpected}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.fallbacks")
    private @Nullable String fallbacks;

    AbstractJavaMojo(SpecFinder finder, IdeMarkers markers) {
        super(finder, markers);
    }

    /** What was configured, by the name of the option. */
    final Map<String, String> javaOptions() {
        Map<String, String> options = new TreeMap<>();
        options.put(
                "packageName",
                packageName == null ? PackageName.fromGroupId(project().getGroupId()) : packageName);
        put(options, "typePrefix", typePrefix);
        put(options, "errorType", errorType);
        put(options, "exceptions", exceptions);
        put(options, "checked", checked);
        put(options, "stackTraces", stackTraces);
        put(options, "nullness", nullness);
        put(options, "sourceLevel", sourceLevel);
        put(options, "internalRows", internalRows);
        put(options, "errorInterface", errorInterface);
        put(options, "baseException", baseException);
        put(options, "generatedAnnotation", generatedAnnotation);
        put(options, "adapters", adapters);
        put(options, "fallbacks", fallbacks);
        return options;
    }

    private static void put(Map<String, String> options, String name, @Nullable String value) {
        if (value != null) {
            options.put(name, value);
        }
    }
}
