package io.github.errorspec.emit.typescript;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;
import static io.github.errorspec.emit.language.NameKind.FUNCTION;
import static io.github.errorspec.emit.language.NameKind.OBJECT;

import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.PackageOptions;
import io.github.errorspec.emit.SharedOptions;
import io.github.errorspec.emit.language.Detour;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.emit.language.Literals;
import io.github.errorspec.emit.language.NameRule;
import io.github.errorspec.emit.language.Naming;
import io.github.errorspec.emit.language.Objects;
import io.github.errorspec.emit.language.ReservedWords;
import io.github.errorspec.emit.language.Scalars;
import io.github.errorspec.emit.language.Spelling;
import io.github.errorspec.emit.language.Usage;
import io.github.errorspec.model.Words;
import io.github.errorspec.resolve.InternalRows;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** TypeScript: an ES module for browsers and servers, without dependencies, and one for each translation. */
public final class TypeScript {
    private static final Pattern PACKAGE =
            Pattern.compile("(?=.{1,214}$)(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*");

    private static final Option PACKAGE_NAME = Option.text(
            "packageName",
            name -> PACKAGE.matcher(name).matches(),
            "a name for npm in small letters is needed, such as `@acme/shop-errors`",
            "What npm calls the package; without it, the catalog's `id` with hyphens and `-errors` behind it.");

    /** The class and the guards, then all other types, which one of objects may not be called. */
    private static final List<String> TYPES = List.of(
            "Error",
            "is*Error",
            "find*Error",
            "Any*Error",
            "Unknown*Error",
            "ErrorCategory",
            "ErrorCode",
            "ErrorFacts",
            "ErrorFields",
            "ErrorHeaders",
            "ErrorId",
            "ErrorLogLevel",
            "ErrorOf",
            "ErrorParam",
            "ErrorParams",
            "ErrorResponse",
            "ErrorRetry",
            "ErrorRow",
            "ErrorTable",
            "ErrorTag",
            "ErrorTexts",
            "NoParams",
            "Problem",
            "Translation");

    private static final Naming NAMING = new Naming(
                    ReservedWords.beside(TypeScript.class),
                    List.of("error"),
                    TYPES,
                    "module",
                    List.of(),
                    List.of(NameRule.of(FUNCTION, new FunctionSpelling())
                            .dropping("Error")
                            .after("Error")
                            .avoidingOwn(Detour.inserted("Catalog"))
                            .in("module")
                            .withAliases()),
                    List.of(NameRule.of(ACCESSOR, Spelling.CAMEL)
                            .avoiding(Detour.end("Param"), "member")
                            .in("params")),
                    Set.of())
            .withFields(NameRule.of(ACCESSOR, Spelling.CAMEL)
                    .avoiding(Detour.end("Field"), "member")
                    .in("facts"));

    /** Types of objects stand in the module, and their members are properties. */
    private static final Objects OBJECTS = new Objects(
            NameRule.of(OBJECT, Spelling.PASCAL)
                    .dropping("Error")
                    .avoidingOwn(Detour.end("Value"), "type")
                    .in("module"),
            List.of(NameRule.of(ACCESSOR, Spelling.CAMEL)
                    .avoiding(Detour.end("Member"), "member")
                    .in("members")));

    public static final Language LANGUAGE = Language.of("typescript", "TypeScript")
            // They are left out unless wanted, since browsers show all code.
            .options(SharedOptions.internalRows(InternalRows.OMIT), PACKAGE_NAME, SharedOptions.TYPE_PREFIX)
            .options(PackageOptions.ALL)
            .naming(NAMING)
            .objects(OBJECTS)
            .scalars(new Scalars(
                    Scalars.of("string", "number | bigint", "number", "boolean", "Date", "string", "unknown"),
                    "readonly %s[]",
                    "%s | undefined",
                    "%s | undefined"))
            .usage(Usage.beside(
                            TypeScript.class,
                            Literals.of(
                                            TypeScriptLiteral::of,
                                            (value, isItem) -> TypeScriptLiteral.of(value),
                                            "new Date()",
                                            text -> text,
                                            (type, items) -> "[" + items + "]")
                                    .withObjects(
                                            (type, members) -> members.isEmpty() ? "{}" : "{ " + members + " }",
                                            text -> text),
                            (name, value) -> name + ": " + value)
                    .with(plan -> Map.of("guard", plan.named().type("is*Error"), "package", packageName(plan))))
            .files(plan -> new TypeScriptFiles(plan).all())
            .formerFiles(plan -> List.of(FormerFiles.at("locales/*.ts")))
            .build();

    private TypeScript() {}

    /** As functions are called; a name that a user gave stays as it is, but for its first letter. */
    private static final class FunctionSpelling implements Spelling {
        @Override
        public String of(Words words) {
            return words.camel();
        }

        @Override
        public String given(String name) {
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }
    }

    /** {@code acme.shop} gives {@code acme-shop-errors}. */
    static String packageName(LanguagePlan plan) {
        return plan.options()
                .text(PACKAGE_NAME)
                .orElseGet(() -> plan.catalog().definition().id().replace('.', '-') + "-errors");
    }
}
