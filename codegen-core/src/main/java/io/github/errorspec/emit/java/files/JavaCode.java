package io.github.errorspec.emit.java.files;

import static io.github.errorspec.emit.language.NameKind.EXCEPTION;

import io.github.errorspec.emit.DefaultPackage;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.emit.java.config.ExceptionLayout;
import io.github.errorspec.emit.java.config.JavaOptions;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.language.LanguageCode;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * A catalog as Java sees it, and what all templates see.
 *
 * @param plan the catalog with its names
 * @param options what the user chose
 * @param packageName of all types
 * @param header the first line of every file, behind what begins a comment there
 */
public record JavaCode(LanguagePlan plan, JavaOptions options, String packageName, String header)
        implements LanguageCode {
    /** What the names of the catalog's own types end with. Some are there only if an option asks for them. */
    public static final List<String> TYPES = List.of(
            "Error",
            "ErrorCategory",
            "ErrorLookup",
            "Exception",
            "ExceptionAdvice",
            "ExceptionHandler",
            "ExceptionMapper",
            "Errors",
            "HttpStatusMapper",
            "Generated",
            "Params",
            "Json",
            "Problem",
            "Decoder",
            "Messages",
            "GrpcStatus",
            "GrpcInterceptor",
            "WebFluxAdvice",
            "FallbackAdvice",
            "FallbackController",
            "FallbackHandler",
            "FallbackMapper",
            "ValidationMapper",
            "WebFluxFallbackAdvice");

    private static final Set<String> PRIMITIVE = Set.of("boolean", "double", "int", "long");

    private static final Object WRAPPED = Templates.function(Signature::wrapped);

    public static JavaCode of(LanguagePlan plan) {
        JavaOptions options = JavaOptions.of(plan.options());
        return new JavaCode(
                plan,
                options,
                options.packageName()
                        .orElseGet(() ->
                                DefaultPackage.of(plan.catalog().definition().id(), SourceVersion::isKeyword)),
                JavaFiles.header(plan.catalog().definition()));
    }

    /** The types that hold a part of the constants each, where no single type can hold all. */
    public String constants(int part) {
        return named().prefix() + "Errors" + part;
    }

    /** The types that hold a part of the methods that raise errors each, where no single type can hold all. */
    public String factories(int part) {
        return named().prefix() + "Factories" + part;
    }

    /** The texts in a language: {@code pt-BR} gives {@code AnalyticsMessagesPtBr}. */
    public String messages(String locale) {
        return type("Messages") + Words.of(locale).pascal();
    }

    /** Where the files stand. */
    public String folder() {
        return packageName.replace('.', '/') + "/";
    }

    /** What a row, or a category, extends or shares: the exception of the category, or that of the catalog. */
    public String exception(Optional<NamedCategory> category) {
        return category.map(each -> each.name(EXCEPTION)).orElseGet(() -> type("Exception"));
    }

    /** What the exception of a row extends. */
    public String superclass(NamedRow row) {
        return exception(row.category());
    }

    /** What is thrown for a row, by its own name. */
    public String exception(NamedRow row) {
        return switch (options.exceptions()) {
            case PER_CODE, NESTED -> row.name(EXCEPTION);
            case PER_CATEGORY -> superclass(row);
            case ONE -> type("Exception");
        };
    }

    /** The same as the other types of the package call it, such as {@code RequestException.ParamRequiredException}. */
    public String exceptionName(NamedRow row) {
        return (isNested() ? superclass(row) + "." : "") + exception(row);
    }

    /** Whether the exceptions of rows stand inside those that they extend. */
    public boolean isNested() {
        return options.exceptions() == ExceptionLayout.NESTED;
    }

    /** The rows of a category, or those without one. */
    public List<NamedRow> rows(Optional<NamedCategory> category) {
        return category.map(named()::rowsOf).orElseGet(named()::uncategorized);
    }

    /** What extends the exception of a category, or that of the catalog, as another type of the package calls it. */
    public List<String> subclasses(Optional<NamedCategory> category) {
        List<String> subclasses = new ArrayList<>();
        if (category.isEmpty() && options.exceptions().isPerCategory()) {
            named().categories().forEach(each -> subclasses.add(each.name(EXCEPTION)));
        }
        if (options.exceptions().isPerRow()) {
            rows(category).forEach(row -> subclasses.add(exceptionName(row)));
        }
        return subclasses;
    }

    /** What a concrete code is: {@code long} in integer catalogs, whatever codes they have today. */
    public String codeType() {
        return catalog().hasIntegerCodes() ? "long" : "String";
    }

    public String codeBoxed() {
        return catalog().hasIntegerCodes() ? "Long" : "String";
    }

    /** A code that is a text can be anything that another service sent. */
    public String codeForLogs() {
        return catalog().hasIntegerCodes() ? "exception.code()" : type("Params") + ".singleLine(exception.code())";
    }

    /** What stands before a type whose values can be null, if the consumer wants to know. */
    public String nullable() {
        return options.hasJSpecify() ? "@Nullable " : "";
    }

    /** A type whose values can be null. */
    public String nullable(String type) {
        return PRIMITIVE.contains(type) ? type : nullable() + type;
    }

    /** The annotation of every type. */
    public Marker generated() {
        return Marker.of(this);
    }

    /** Divides the first line of a method that is too long. */
    Object wrapped() {
        return WRAPPED;
    }

    @Override
    public String literal(String text) {
        return JavaLiteral.of(text);
    }
}
