package io.github.errorspec.emit.java;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;
import static io.github.errorspec.emit.language.NameKind.CONSTANT;
import static io.github.errorspec.emit.language.NameKind.EXCEPTION;
import static io.github.errorspec.emit.language.NameKind.FUNCTION;
import static io.github.errorspec.emit.language.NameKind.OBJECT;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.java.adapters.AdapterTypes;
import io.github.errorspec.emit.java.adapters.ErrorInfoCheck;
import io.github.errorspec.emit.java.adapters.Fallbacks;
import io.github.errorspec.emit.java.config.ExceptionLayout;
import io.github.errorspec.emit.java.config.JavaOptions;
import io.github.errorspec.emit.java.exceptions.ExceptionClasses;
import io.github.errorspec.emit.java.exceptions.ObjectTypes;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaParam;
import io.github.errorspec.emit.java.lookup.CodeLookup;
import io.github.errorspec.emit.java.messages.Messages;
import io.github.errorspec.emit.java.poet.CategoryEnum;
import io.github.errorspec.emit.java.poet.HttpStatusMapper;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.types.ErrorTypes;
import io.github.errorspec.emit.java.types.GeneratedAnnotation;
import io.github.errorspec.emit.java.wire.WireTypes;
import io.github.errorspec.emit.language.Detour;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.emit.language.Limits;
import io.github.errorspec.emit.language.Literals;
import io.github.errorspec.emit.language.Literals.Integers;
import io.github.errorspec.emit.language.NameRule;
import io.github.errorspec.emit.language.Naming;
import io.github.errorspec.emit.language.Objects;
import io.github.errorspec.emit.language.Quotes;
import io.github.errorspec.emit.language.ReservedWords;
import io.github.errorspec.emit.language.Spelling;
import io.github.errorspec.emit.language.Usage;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Java: error and category types, exceptions, and the HTTP-status mapper, for Java 8 and later. */
public final class Java {
    private static final ReservedWords RESERVED = ReservedWords.beside(Java.class);

    private static final NameRule EXCEPTION_RULE = NameRule.of(EXCEPTION, Spelling.PASCAL)
            .dropping("Exception", "Error")
            .after("Exception")
            .avoiding(Detour.catalog(), "throwable")
            .in("types");

    private static final Naming NAMING = naming(
            List.of(
                    EXCEPTION_RULE.whenShared(Detour.inserted("Category")).when(options -> layout(options)
                            .isPerCategory()),
                    NameRule.of(CONSTANT, Spelling.CONSTANT).in("categories")),
            List.of(
                    NameRule.of(CONSTANT, Spelling.ID).withAliases(),
                    EXCEPTION_RULE.whenShared(Detour.inserted("Error")).when(options -> layout(options)
                            .isPerRow()),
                    NameRule.of(FUNCTION, Spelling.CAMEL)
                            .avoiding(Detour.end("Error"), "keyword", "member")
                            .in("methods")
                            .when(options -> !layout(options).isPerRow())),
            List.of(NameRule.of(ACCESSOR, Spelling.CAMEL)
                    .avoiding(Detour.end("Param"), "keyword", "member")
                    .in("params")));

    /** Types of objects stand beside all others, and their members are methods. */
    static final Objects OBJECTS = new Objects(
            NameRule.of(OBJECT, Spelling.PASCAL)
                    .dropping("Exception", "Error")
                    .avoidingOwn(Detour.end("Value"), "throwable", "type")
                    .in("types"),
            List.of(NameRule.of(ACCESSOR, Spelling.CAMEL)
                    .avoiding(Detour.end("Member"), "keyword", "object")
                    .in("members")));

    public static final Language LANGUAGE = Language.of("java", "Java")
            .options(JavaOptions.ALL)
            .refuse(JavaOptions::refuse)
            .naming(NAMING)
            .objects(OBJECTS)
            .scalars(JavaParam.SCALARS)
            .limits(new Limits(Integer.MAX_VALUE, JavaLimits.CATEGORIES, Limits.JVM_PARAMS, Limits.JVM_FIELDS))
            .check(Java::check)
            .usage(Usage.beside(
                    Java.class,
                    Literals.of(
                                    Quotes.JAVA::literal,
                                    Integers.WITH_L,
                                    "Instant.now()",
                                    text -> "UUID.fromString(" + text + ")",
                                    (type, items) -> "List.of(" + items + ")")
                            .withObjects((type, members) -> "new " + type + "(" + members + ")", text -> text)))
            .files(Java::files)
            .formerFiles(Java::formerFiles)
            .build();

    private Java() {}

    /** How elements are named, if they are; the names of the catalog's own types are always the same. */
    static Naming naming(List<NameRule> categories, List<NameRule> rows, List<NameRule> params) {
        return new Naming(
                        RESERVED,
                        List.of("throwable"),
                        JavaCode.TYPES,
                        "types",
                        categories,
                        rows,
                        params,
                        Set.of("types", "methods"))
                .withFields(NameRule.of(ACCESSOR, Spelling.CAMEL)
                        .avoiding(Detour.end("Field"), "keyword", "fact")
                        .in("facts"));
    }

    private static ExceptionLayout layout(Options options) {
        return options.choice(JavaOptions.EXCEPTIONS, ExceptionLayout.class);
    }

    private static void check(LanguagePlan plan, Diagnostics diagnostics) {
        JavaCode code = JavaCode.of(plan);
        JavaLimits.check(code, diagnostics);
        if (code.options().hasGrpc()) {
            ErrorInfoCheck.check(plan.catalog(), diagnostics);
        }
        if (!code.options().fallbacks().isEmpty()) {
            new Fallbacks(code).check(diagnostics);
        }
    }

    private static List<GeneratedFile> files(LanguagePlan plan) {
        JavaCode code = JavaCode.of(plan);
        ErrorJavadoc javadoc =
                new ErrorJavadoc(code.type("Error"), plan.catalog().rows());
        // The first two are most of the work, and none needs another.
        return Stream.<Supplier<List<GeneratedFile>>>of(
                        () -> new ErrorTypes(code, javadoc).files(),
                        () -> new ExceptionClasses(code, javadoc).files(),
                        () -> new ObjectTypes(code).files(),
                        () -> new CategoryEnum(code).files(),
                        () -> new CodeLookup(code).files(),
                        () -> new WireTypes(code).files(),
                        () -> new Messages(code).files(),
                        () -> new AdapterTypes(code).files(),
                        () -> new HttpStatusMapper(code).files(),
                        () -> new GeneratedAnnotation(code).files())
                .parallel()
                .map(Supplier::get)
                .flatMap(List::stream)
                .toList();
    }

    /** Files with names of their own mention the type of the errors, which no other table in the package has. */
    private static List<FormerFiles> formerFiles(LanguagePlan plan) {
        JavaCode code = JavaCode.of(plan);
        return List.of(new FormerFiles(code.folder() + "*.java", Set.of(code.type("Error"))));
    }
}
