package io.github.errorspec.emit.kotlin;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;
import static io.github.errorspec.emit.language.NameKind.CONSTANT;
import static io.github.errorspec.emit.language.NameKind.EXCEPTION;
import static io.github.errorspec.emit.language.NameKind.OBJECT;

import io.github.errorspec.emit.DefaultPackage;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.PackageOptions;
import io.github.errorspec.emit.SharedOptions;
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
import io.github.errorspec.emit.language.Scalars;
import io.github.errorspec.emit.language.Spelling;
import io.github.errorspec.emit.language.Usage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Kotlin for the JVM: the rows as constants, and a hierarchy of exceptions. */
public final class Kotlin {
    private static final ReservedWords RESERVED = ReservedWords.beside(Kotlin.class);

    private static final Pattern PACKAGE = Pattern.compile("[a-z][A-Za-z0-9_]*(\\.[a-z][A-Za-z0-9_]*)*");

    /** Whether code that uses the exceptions can rely on knowing all of them. */
    enum Hierarchy {
        /** A {@code when} over all of them needs no {@code else}, and stops compiling when there is a new one. */
        SEALED,
        /** A new one is no change that others notice. */
        OPEN
    }

    private static final Option PACKAGE_NAME = Option.text(
            "packageName",
            Kotlin::isPackage,
            "it is a package, such as `com.acme.errors`, without keywords of Kotlin or Java, and not one of theirs",
            "The package of all files; without it, the catalog's `id` with `errors` behind it.");

    static final Option HIERARCHY = Option.choice(
            "hierarchy",
            Hierarchy.SEALED,
            "Whether the compiler knows all exceptions, so that a `when` over them needs no `else`.");

    private static final Naming NAMING = new Naming(
                    RESERVED,
                    List.of("throwable"),
                    List.of(
                            "Error",
                            "Exception",
                            "ErrorCategory",
                            "Details",
                            "Values",
                            "Json",
                            "Problem",
                            "Lookup",
                            "Decoder",
                            "Messages"),
                    "types",
                    List.of(
                            exception().whenShared(Detour.inserted("Category")),
                            NameRule.of(CONSTANT, Spelling.CONSTANT).in("categories")),
                    List.of(
                            exception().whenShared(Detour.inserted("Error")),
                            NameRule.of(CONSTANT, Spelling.ID).in("constants").withAliases()),
                    List.of(NameRule.of(ACCESSOR, Spelling.CAMEL)
                            .avoiding(Detour.end("Param"), "keyword", "member")
                            .in("params")),
                    // Each type has a file of its own.
                    Set.of("types"))
            .withFields(NameRule.of(ACCESSOR, Spelling.CAMEL)
                    .avoiding(Detour.end("Field"), "keyword", "fact")
                    .in("facts"));

    /** Types of objects stand beside the exceptions. */
    private static final Objects OBJECTS = new Objects(
            NameRule.of(OBJECT, Spelling.PASCAL)
                    .dropping("Exception", "Error")
                    .avoidingOwn(Detour.end("Value"), "throwable", "type")
                    .in("types"),
            List.of(NameRule.of(ACCESSOR, Spelling.CAMEL)
                    .avoiding(Detour.end("Member"), "keyword", "object")
                    .in("members")));

    public static final Language LANGUAGE = Language.of("kotlin", "Kotlin")
            .options(HIERARCHY, SharedOptions.INTERNAL_ROWS, PACKAGE_NAME, SharedOptions.TYPE_PREFIX)
            .options(PackageOptions.WITHOUT_README)
            .naming(NAMING)
            .objects(OBJECTS)
            .scalars(new Scalars(
                    Scalars.of("String", "Long", "Double", "Boolean", "Instant", "UUID", "Any"),
                    "List<%s>",
                    "%s?",
                    "%s?"))
            .limits(new Limits(10_000, 1_500, Limits.JVM_PARAMS, Limits.JVM_FIELDS))
            .usage(Usage.beside(
                            Kotlin.class,
                            Literals.of(
                                            Quotes.KOTLIN::literal,
                                            Integers.WITH_L.withLowest("Long.MIN_VALUE"),
                                            "Instant.now()",
                                            text -> "UUID.fromString(" + text + ")",
                                            (type, items) -> "listOf(" + items + ")")
                                    .withObjects((type, members) -> type + "(" + members + ")", text -> text),
                            (name, value) -> name + " = " + value)
                    .namingSeveral()
                    .with(plan -> Map.of("package", packageName(plan))))
            .files(plan -> new KotlinFiles(plan).all())
            .formerFiles(plan -> List.of(formerFiles(plan)))
            .build();

    private Kotlin() {}

    private static NameRule exception() {
        return NameRule.of(EXCEPTION, Spelling.PASCAL)
                .dropping("Exception", "Error")
                .after("Exception")
                .avoiding(Detour.catalog(), "throwable")
                .in("types");
    }

    private static boolean isPackage(String name) {
        return PACKAGE.matcher(name).matches()
                && !DefaultPackage.isOwned(name)
                && Arrays.stream(name.split("\\.", -1)).noneMatch(Kotlin::isKeyword);
    }

    private static boolean isKeyword(String word) {
        return RESERVED.contains(List.of("keyword", "java"), word);
    }

    static String packageName(LanguagePlan plan) {
        return plan.options()
                .text(PACKAGE_NAME)
                .orElseGet(() -> DefaultPackage.of(plan.catalog().definition().id(), Kotlin::isKeyword));
    }

    /** Where the code stands. */
    static String folder(LanguagePlan plan) {
        String root = plan.options().flag(PackageOptions.FILES) ? "src/main/kotlin/" : "";
        return root + packageName(plan).replace('.', '/') + "/";
    }

    /** Files with names of their own mention the type of the errors or extend that of all exceptions, as no other table's do. */
    private static FormerFiles formerFiles(LanguagePlan plan) {
        return new FormerFiles(
                folder(plan) + "*.kt",
                Set.of(plan.named().type("Error"), ": " + plan.named().type("Exception")));
    }
}
