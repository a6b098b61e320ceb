package io.github.errorspec.emit.java.config;

import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.emit.OptionReader;
import io.github.errorspec.resolve.InternalRows;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * How the Java target is configured. Every component is an option of the same name.
 *
 * @param packageName of all generated types; the catalog's id and {@code errors} when absent
 * @param typePrefix what the names of the catalog's own types begin with; the last word of its id when absent
 * @param errorType what the constants of the catalog are
 * @param exceptions how many exception classes there are
 * @param checked whether the compiler insists that the exceptions are caught or declared
 * @param stackTraces which exceptions have a stack trace
 * @param nullness which annotations say what can be null
 * @param sourceLevel the version of Java that the code is for: 8, 11 or 17
 * @param internalRows what becomes of rows that are internal
 * @param errorInterface an interface of the consumer that the error type implements
 * @param baseException a class of the consumer that the exceptions extend
 * @param generatedAnnotation an annotation that marks generated types; one of the catalog's own when absent
 * @param adapters the frameworks to fit into
 */
public record JavaOptions(
        Optional<String> packageName,
        Optional<String> typePrefix,
        ErrorType errorType,
        ExceptionLayout exceptions,
        boolean checked,
        StackTraces stackTraces,
        Nullness nullness,
        int sourceLevel,
        InternalRows internalRows,
        Optional<String> errorInterface,
        Optional<String> baseException,
        Optional<String> generatedAnnotation,
        Set<Adapter> adapters) {
    private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9_.]+");

    /** From the texts of a build file; what is not given has its default. */
    public static JavaOptions of(Map<String, String> options) {
        return of("java", options);
    }

    /** The same for another target that has the options of Java. */
    public static JavaOptions of(String target, Map<String, String> options) {
        OptionReader reader = new OptionReader(target, options);
        JavaOptions java = new JavaOptions(
                reader.text(
                        "packageName",
                        JavaOptions::isName,
                        "a Java package of ASCII letters is needed, such as `com.example.errors`"),
                reader.typePrefix("typePrefix"),
                reader.choice("errorType", ErrorType.ENUM),
                reader.choice("exceptions", ExceptionLayout.PER_CODE),
                reader.flag("checked"),
                reader.choice("stackTraces", StackTraces.ALL),
                reader.choice("nullness", Nullness.NONE),
                reader.number("sourceLevel", 8, 11, 17),
                reader.choice("internalRows", InternalRows.INCLUDE),
                className(reader, "errorInterface"),
                className(reader, "baseException"),
                className(reader, "generatedAnnotation"),
                reader.choices("adapters", Adapter.class));
        reader.refuseOthers();
        if (java.checked() && java.baseException().isPresent()) {
            throw new InvalidOptionException(
                    "the options `checked` and `baseException` of the target `" + target + "` exclude each other;"
                            + " the exceptions are checked if `"
                            + java.baseException().get() + "` is");
        }
        return java;
    }

    private static Optional<String> className(OptionReader reader, String name) {
        return reader.text(
                name,
                text -> isName(text) && text.contains("."),
                "the full name of a Java type is needed, such as `com.example.ApiError`");
    }

    private static boolean isName(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17)
                && ASCII.matcher(name).matches();
    }

    public boolean hasJSpecify() {
        return nullness == Nullness.JSPECIFY;
    }

    /** Whether the language has sealed classes. */
    public boolean isSealed() {
        return sourceLevel >= 17;
    }
}
