package io.github.errorspec.emit.php;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;
import static io.github.errorspec.emit.language.NameKind.CONSTANT;
import static io.github.errorspec.emit.language.NameKind.EXCEPTION;
import static io.github.errorspec.emit.language.NameKind.OBJECT;

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
import io.github.errorspec.emit.language.Spelling;
import io.github.errorspec.emit.language.Usage;
import io.github.errorspec.model.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** PHP: an enum of the errors, and an exception for each row and category, for PHP 8.2 and later. */
public final class Php {
    private static final ReservedWords RESERVED = ReservedWords.beside(Php.class);

    private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\\\[A-Za-z_][A-Za-z0-9_]*)*");
    private static final Pattern PACKAGE =
            Pattern.compile("[a-z0-9]+([_.-][a-z0-9]+)*/[a-z0-9]+(([_.]|--?)[a-z0-9]+)*");

    private static final Option NAMESPACE_NAME = Option.text(
            "namespace",
            Php::isNamespace,
            "a namespace of ASCII letters is needed, without a backslash at its ends, such as `Acme\\Shop\\Errors`",
            "The namespace of all types; without it, the words of the catalog's `id` and `Errors`.");

    static final Option PACKAGE_NAME = Option.text(
            "packageName",
            name -> PACKAGE.matcher(name).matches(),
            "the name of a Composer package is needed, such as `acme/shop-errors`",
            "What `composer.json` calls the package; without it, the catalog's `id` with `-errors` behind it.");

    private static final Naming NAMING = new Naming(
                    RESERVED,
                    List.of("builtin"),
                    List.of(
                            "Exception",
                            "Error",
                            "ErrorCategory",
                            "ErrorRetry",
                            "ErrorTable",
                            "ErrorFacts",
                            "ErrorHeaders",
                            "ErrorValues",
                            "ErrorLanguages",
                            "ErrorTranslations",
                            "Problem",
                            "Json"),
                    "class",
                    List.of(
                            exception().whenShared(Detour.inserted("Category")),
                            NameRule.of(CONSTANT, Spelling.PASCAL)
                                    .avoiding(Detour.end("Category"), "case")
                                    .in("category")),
                    List.of(
                            exception().whenShared(Detour.inserted("Error")),
                            NameRule.of(CONSTANT, Spelling.PASCAL)
                                    .avoiding(Detour.end("Error"), "case")
                                    .in("case")
                                    .withAliases()),
                    List.of(NameRule.of(ACCESSOR, Spelling.CAMEL)
                            .avoiding(Detour.end("Param"), "property")
                            .in("property")),
                    Set.of("class", "facts"))
            .withFields(NameRule.of(ACCESSOR, Spelling.CAMEL)
                    .avoiding(Detour.end("Field"), "fact")
                    .in("facts"));

    /** Types of objects stand beside the exceptions, and their members are properties. */
    private static final Objects OBJECTS = new Objects(
            NameRule.of(OBJECT, Spelling.PASCAL)
                    .dropping("Exception", "Error")
                    .avoidingOwn(Detour.end("Value"), "builtin", "keyword", "type")
                    .in("class"),
            List.of(NameRule.of(ACCESSOR, Spelling.CAMEL)
                    .avoiding(Detour.end("Member"), "object")
                    .in("members")));

    public static final Language LANGUAGE = Language.of("php", "PHP")
            .options(SharedOptions.TYPE_PREFIX, SharedOptions.INTERNAL_ROWS, NAMESPACE_NAME, PACKAGE_NAME)
            .options(PackageOptions.ALL)
            .refuse(Php::refuse)
            .naming(NAMING)
            .objects(OBJECTS)
            .scalars(new Scalars(
                    Scalars.of("string", "int", "float", "bool", "\\DateTimeImmutable", "string", "mixed"),
                    "array",
                    "?%s",
                    "?%s"))
            .usage(Usage.beside(
                            Php.class,
                            Literals.of(
                                            Php::literal,
                                            Integers.PLAIN.withLowest("PHP_INT_MIN"),
                                            "new \\DateTimeImmutable()",
                                            text -> text,
                                            (type, items) -> "[" + items + "]")
                                    .withObjects((type, members) -> "new " + type + "(" + members + ")", text -> text),
                            (name, value) -> name + ": " + value)
                    .namingSeveral()
                    .with(plan -> Map.of("namespace", namespace(plan))))
            .files(plan -> new PhpFiles(plan).all())
            .formerFiles(plan -> List.of(new FormerFiles(
                    PhpFiles.folder(plan) + "*.php",
                    Set.copyOf(plan.named().types().values()))))
            .build();

    private Php() {}

    /** In single quotes, as most people write it, where nothing has to be escaped. */
    private static String literal(String text) {
        String escaped = Quotes.PHP.literal(text);
        return escaped.equals('"' + text + '"') && text.indexOf('\'') < 0 ? "'" + text + "'" : escaped;
    }

    private static NameRule exception() {
        return NameRule.of(EXCEPTION, Spelling.PASCAL)
                .dropping("Exception", "Error")
                .after("Exception")
                .avoiding(Detour.catalog(), "builtin")
                .in("class");
    }

    private static void refuse(Options options) {
        if (options.text(PACKAGE_NAME).isPresent() && !options.flag(PackageOptions.FILES)) {
            throw new InvalidOptionException("the option `packageName` of the target `php` is of no use without"
                    + " `packageFiles`, which is `true` to get a `composer.json`");
        }
    }

    /** Words that mean something can be parts of a namespace, but not all of it; one cannot be its beginning. */
    private static boolean isNamespace(String name) {
        String first = name.toLowerCase(Locale.ROOT).split("\\\\", -1)[0];
        return NAMESPACE.matcher(name).matches()
                && !RESERVED.contains("namespace", first)
                && !RESERVED.contains("keyword", name.toLowerCase(Locale.ROOT));
    }

    /** {@code acme.web-shop} gives {@code Acme\WebShop\Errors}. */
    static String namespace(LanguagePlan plan) {
        return plan.options().text(NAMESPACE_NAME).orElseGet(() -> {
            String words = Arrays.stream(plan.catalog().definition().id().split("\\.", -1))
                    .map(part -> Words.of(part).pascal())
                    .collect(Collectors.joining("\\"));
            return isNamespace(words + "\\Errors") ? words + "\\Errors" : "Catalog" + words + "\\Errors";
        });
    }
}
