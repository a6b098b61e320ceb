package io.github.errorspec.emit.go;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;
import static io.github.errorspec.emit.language.NameKind.ARGUMENT;
import static io.github.errorspec.emit.language.NameKind.CONSTANT;
import static io.github.errorspec.emit.language.NameKind.FUNCTION;
import static io.github.errorspec.emit.language.NameKind.OBJECT;
import static io.github.errorspec.emit.language.NameKind.PARAMS;

import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.PackageOptions;
import io.github.errorspec.emit.SharedOptions;
import io.github.errorspec.emit.language.Detour;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.emit.language.Literals;
import io.github.errorspec.emit.language.Literals.Integers;
import io.github.errorspec.emit.language.NameRule;
import io.github.errorspec.emit.language.Naming;
import io.github.errorspec.emit.language.Objects;
import io.github.errorspec.emit.language.Quotes;
import io.github.errorspec.emit.language.ReservedWords;
import io.github.errorspec.emit.language.Scalars;
import io.github.errorspec.emit.language.Usage;
import io.github.errorspec.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Go: one error type, a constant for each kind of error, and typed constructors, for Go 1.21 and later. */
public final class Go {
    static final ReservedWords RESERVED = ReservedWords.beside(Go.class);

    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(?<!_test)");
    private static final Pattern MODULE =
            Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]*(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*(?<!\\.)");

    private static final Option PACKAGE_NAME = Option.text(
            "packageName",
            Go::isPackage,
            "the name of a Go package is needed: small letters and digits, no keyword, such as `shoperrors`",
            "The package of all files; without it, the last word of the catalog's `id` with `errors` behind it.");

    static final Option MODULE_PATH = Option.text(
            "modulePath",
            path -> MODULE.matcher(path).matches(),
            "the path of a Go module is needed, such as `example.com/shop/shoperrors`",
            "What `go.mod` says; given together with `packageFiles`.");

    private static final Naming NAMING = new Naming(
                    RESERVED,
                    List.of(),
                    List.of(),
                    "",
                    List.of(NameRule.of(CONSTANT, GoSpelling.PASCAL)
                            .before("Category")
                            .in("package")),
                    List.of(
                            row(NameRule.of(CONSTANT, GoSpelling.PASCAL).before("Err"))
                                    .withAliases(),
                            row(NameRule.of(FUNCTION, GoSpelling.PASCAL).before("New")),
                            row(NameRule.of(PARAMS, GoSpelling.PASCAL).after("Params"))),
                    List.of(
                            NameRule.of(ACCESSOR, GoSpelling.PASCAL)
                                    .avoiding(Detour.end("Param"), "field")
                                    .in("fields"),
                            NameRule.of(ARGUMENT, GoSpelling.CAMEL)
                                    .avoiding(Detour.end("Param"), "keyword", "predeclared", "argument")
                                    .in("arguments")),
                    Set.of())
            .withFields(NameRule.of(ACCESSOR, GoSpelling.PASCAL)
                    .avoiding(Detour.end("Field"), "fact")
                    .in("facts"));

    /** Types of objects stand in the package like all others, and their members are fields. */
    private static final Objects OBJECTS = new Objects(
            row(NameRule.of(OBJECT, GoSpelling.PASCAL)).avoiding(Detour.end("Value"), "package"),
            List.of(NameRule.of(ACCESSOR, GoSpelling.PASCAL).in("members")));

    public static final Language LANGUAGE = Language.of("go", "Go")
            .options(SharedOptions.INTERNAL_ROWS, PACKAGE_NAME, MODULE_PATH)
            .options(PackageOptions.ALL)
            .refuse(Go::refuse)
            .naming(NAMING)
            .objects(OBJECTS)
            .scalars(new Scalars(
                    Scalars.of("string", "int64", "float64", "bool", "time.Time", "UUID", "any"), "[]%s", "*%s", "%s"))
            .usage(Usage.beside(Go.class, Go::literals)
                    .with(plan -> Map.of("package", packageName(plan)))
                    .withMembers((name, value) -> name + ": " + value))
            .files(plan -> new GoFiles(plan).all())
            .formerFiles(plan -> List.of(FormerFiles.at("*.go")))
            .build();

    private Go() {}

    /** In code outside the package. */
    private static Literals literals(LanguagePlan plan) {
        String own = packageName(plan) + ".";
        return Literals.of(
                        Quotes.GO::literal,
                        Integers.PLAIN,
                        "time.Now()",
                        text -> own + "UUID{}",
                        (type, items) ->
                                "[]" + (Character.isUpperCase(type.charAt(0)) ? own : "") + type + "{" + items + "}")
                .withObjects((type, members) -> own + type + "{" + members + "}", text -> text);
    }

    private static NameRule row(NameRule rule) {
        return rule.droppingOfIds("Error").in("package");
    }

    private static void refuse(Options options) {
        if (options.flag(PackageOptions.FILES) != options.text(MODULE_PATH).isPresent()) {
            throw new InvalidOptionException(
                    "the options `packageFiles` and `modulePath` of the target `go` need each other:"
                            + " `packageFiles` is `true` to get a `go.mod`, and `modulePath` says what stands in it");
        }
    }

    private static boolean isPackage(String name) {
        return PACKAGE.matcher(name).matches()
                && !RESERVED.contains(List.of("keyword", "predeclared", "argument"), name)
                && !name.equals("main");
    }

    /** {@code acme.web-shop} gives {@code webshoperrors}. */
    static String packageName(LanguagePlan plan) {
        Words words = Words.of(plan.catalog().lastWord()).without("errors").without("error");
        return plan.options().text(PACKAGE_NAME).orElseGet(() -> String.join("", words.words()) + "errors");
    }
}
