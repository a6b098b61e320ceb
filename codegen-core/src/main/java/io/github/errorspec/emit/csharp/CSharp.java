package io.github.errorspec.emit.csharp;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;
import static io.github.errorspec.emit.language.NameKind.ARGUMENT;
import static io.github.errorspec.emit.language.NameKind.CONSTANT;
import static io.github.errorspec.emit.language.NameKind.EXCEPTION;
import static io.github.errorspec.emit.language.NameKind.MODULE;
import static io.github.errorspec.emit.language.NameKind.OBJECT;

import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.PackageOptions;
import io.github.errorspec.emit.SharedOptions;
import io.github.errorspec.emit.language.Detour;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.emit.language.Literals;
import io.github.errorspec.emit.language.Literals.Integers;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NameRule;
import io.github.errorspec.emit.language.Naming;
import io.github.errorspec.emit.language.Objects;
import io.github.errorspec.emit.language.Quotes;
import io.github.errorspec.emit.language.ReservedWords;
import io.github.errorspec.emit.language.Scalars;
import io.github.errorspec.emit.language.Spelling;
import io.github.errorspec.emit.language.Usage;
import io.github.errorspec.model.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** C#: a struct that names the errors, and exceptions, for .NET Standard 2.0 and later. */
public final class CSharp {
    private static final ReservedWords RESERVED = ReservedWords.beside(CSharp.class);

    private static final Pattern NAMESPACE_FORM = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

    private static final Option NAMESPACE = Option.text(
            "namespace",
            CSharp::isNamespace,
            "a C# namespace of ASCII letters is needed, such as `Example.Errors`",
            "The namespace of all types; without it, the words of the catalog's `id`.");

    static final Option NULLABLE =
            Option.flag("nullable", false, "Whether references that can be null are marked, which needs C# 8.");

    private static final Naming NAMING = new Naming(
                    RESERVED,
                    List.of("exception"),
                    List.of(
                            "ErrorCode",
                            "ErrorCategory",
                            "ErrorRetry",
                            "ErrorLogLevel",
                            "ErrorRow",
                            "ErrorTable",
                            "Exception",
                            "Headers",
                            "Params",
                            "Timestamps",
                            "Problem",
                            "Json",
                            "Messages"),
                    "types",
                    List.of(
                            exception(EXCEPTION).whenShared(Detour.inserted("Category")),
                            NameRule.of(CONSTANT, Spelling.PASCAL)
                                    .avoidingOwn(Detour.end("Category"), "category")
                                    .in("categories"),
                            exception(MODULE)
                                    .whenShared(Detour.inserted("Category"))
                                    .in("files")),
                    List.of(
                            exception(EXCEPTION).whenShared(Detour.inserted("Error")),
                            NameRule.of(CONSTANT, Spelling.PASCAL)
                                    .avoidingOwn(Detour.end("Error"), "code")
                                    .in("codes")
                                    .withAliases()),
                    List.of(
                            NameRule.of(ACCESSOR, Spelling.PASCAL)
                                    .avoidingOwn(Detour.end("Param"), "member")
                                    .in("properties"),
                            NameRule.of(ARGUMENT, Spelling.CAMEL)
                                    .avoiding(Detour.end("Param"), "argument")
                                    .avoiding(Detour.front("@"), "keyword", "contextual")),
                    Set.of("files"))
            .withFields(NameRule.of(ACCESSOR, Spelling.PASCAL)
                    .avoidingOwn(Detour.end("Field"), "code", "fact")
                    .in("codes"));

    /** Types of objects stand beside the exceptions, and their members are properties. */
    private static final Objects OBJECTS = new Objects(
            NameRule.of(OBJECT, Spelling.PASCAL)
                    .dropping("Exception", "Error")
                    .avoidingOwn(Detour.end("Value"), "exception", "type")
                    .in("types"),
            List.of(
                    NameRule.of(ACCESSOR, Spelling.PASCAL)
                            .avoidingOwn(Detour.end("Member"), "object")
                            .in("members"),
                    NameRule.of(ARGUMENT, Spelling.CAMEL).avoiding(Detour.front("@"), "keyword", "contextual")));

    public static final Language LANGUAGE = Language.of("csharp", "C#")
            .options(NAMESPACE, SharedOptions.TYPE_PREFIX, NULLABLE, SharedOptions.INTERNAL_ROWS)
            .options(PackageOptions.ALL)
            .naming(NAMING)
            .objects(OBJECTS)
            .scalars(new Scalars(
                    Scalars.of("string", "long", "double", "bool", "DateTimeOffset", "Guid", "object"),
                    "IReadOnlyList<%s>",
                    "%s",
                    "%s"))
            .usage(Usage.beside(
                            CSharp.class,
                            Literals.of(
                                            Quotes.CSHARP::literal,
                                            Integers.WITH_L,
                                            "DateTimeOffset.UtcNow",
                                            text -> "Guid.Parse(" + text + ")",
                                            (type, items) -> "new[] { " + items + " }")
                                    .withObjects((type, members) -> "new " + type + "(" + members + ")", text -> text),
                            (name, value) -> name + ": " + value)
                    .namingSeveral()
                    .with(plan -> Map.of("namespace", namespace(plan))))
            .files(plan -> new CSharpFiles(new CSharpCode(plan)).all())
            .formerFiles(CSharp::formerFiles)
            .build();

    private CSharp() {}

    /** {@code PARAM_REQUIRED} gives {@code ParamRequiredException}, {@code INTERNAL_ERROR} gives {@code InternalException}. */
    private static NameRule exception(NameKind kind) {
        return NameRule.of(kind, Spelling.PASCAL)
                .dropping("Exception", "Error")
                .after("Exception")
                .avoiding(Detour.catalog(), "exception")
                .in("types");
    }

    private static boolean isNamespace(String text) {
        return NAMESPACE_FORM.matcher(text).matches()
                && Arrays.stream(text.split("\\.", -1)).noneMatch(word -> RESERVED.contains("keyword", word));
    }

    /** {@code acme.web-shop} gives {@code Acme.WebShop}. */
    static String namespace(LanguagePlan plan) {
        String id = plan.catalog().definition().id();
        return plan.options().text(NAMESPACE).orElseGet(() -> Arrays.stream(id.split("\\.", -1))
                .map(word -> Words.of(word).pascal())
                .collect(Collectors.joining(".")));
    }

    /** Categories extend a type of the catalog's own; rows of a table in another namespace may be called like its other types. */
    private static List<FormerFiles> formerFiles(LanguagePlan plan) {
        return List.of(
                new FormerFiles("*.cs", Set.of(": " + plan.named().type("Exception"))),
                FormerFiles.at(plan.named().prefix() + "Exceptions.cs"),
                FormerFiles.at(plan.named().type("ErrorCategory") + ".cs"),
                FormerFiles.at(plan.named().type("Messages") + ".cs"));
    }
}
