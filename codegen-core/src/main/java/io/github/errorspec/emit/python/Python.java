package io.github.errorspec.emit.python;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;
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
import io.github.errorspec.emit.language.NameRule;
import io.github.errorspec.emit.language.Naming;
import io.github.errorspec.emit.language.Objects;
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

/** Python: a package with an exception for each row, for 3.9 and later. */
public final class Python {
    private static final ReservedWords RESERVED = ReservedWords.beside(Python.class);

    private static final Pattern PART = Pattern.compile("[a-z_][a-z0-9_]*");

    private static final Option PACKAGE_NAME = Option.text(
            "packageName",
            Python::isPackage,
            "a Python package in small letters is needed, such as `analytics_errors`",
            "The package to import; without it, the last word of the catalog's `id` with `_errors` behind it.");

    private static final NameRule EXCEPTION_RULE = NameRule.of(EXCEPTION, new ClassSpelling())
            .dropping("Error")
            .after("Error")
            .avoiding(Detour.catalog(), "exception")
            .in("package");

    private static final Naming NAMING = new Naming(
                    RESERVED,
                    List.of("exception"),
                    List.of("Error", "ErrorType", "ErrorCategory"),
                    "package",
                    List.of(
                            EXCEPTION_RULE.whenShared(Detour.inserted("Category")),
                            NameRule.of(CONSTANT, Spelling.CONSTANT).in("categories"),
                            NameRule.of(MODULE, Spelling.SNAKE).after("_errors").in("modules")),
                    List.of(EXCEPTION_RULE.whenShared(Detour.inserted("Code")).withAliases()),
                    List.of(NameRule.of(ACCESSOR, Spelling.SNAKE)
                            .avoiding(Detour.end("_"), "keyword", "builtin", "member")
                            .in("params")),
                    Set.of())
            .withFields(NameRule.of(ACCESSOR, Spelling.SNAKE)
                    .avoiding(Detour.end("_"), "keyword", "builtin", "fact")
                    .in("fields"));

    /** Types of objects stand beside the exceptions, and their members are attributes. */
    private static final Objects OBJECTS = new Objects(
            NameRule.of(OBJECT, new ClassSpelling())
                    .dropping("Error")
                    .avoidingOwn(Detour.end("Value"), "exception", "type")
                    .in("package"),
            List.of(NameRule.of(ACCESSOR, Spelling.SNAKE)
                    .avoiding(Detour.end("_"), "keyword", "builtin", "object")
                    .in("members")));

    public static final Language LANGUAGE = Language.of("python", "Python")
            .options(SharedOptions.INTERNAL_ROWS, PACKAGE_NAME, SharedOptions.TYPE_PREFIX)
            .options(PackageOptions.ALL)
            .naming(NAMING)
            .objects(OBJECTS)
            .scalars(new Scalars(
                    Scalars.of("str", "int", "float", "bool", "datetime", "UUID", "object"),
                    "Sequence[%s]",
                    "%s | None",
                    "%s | None"))
            .usage(Usage.beside(
                            Python.class,
                            new Literals(
                                            PythonLiteral::of,
                                            Integers.PLAIN,
                                            List.of("False", "True"),
                                            "datetime.now(timezone.utc)",
                                            text -> "UUID(" + text + ")",
                                            (type, items) -> "[" + items + "]")
                                    .withObjects((type, members) -> type + "(" + members + ")", text -> text),
                            (name, value) -> name + "=" + value)
                    .with(plan -> Map.of("package", packageName(plan))))
            .files(plan -> new PythonFiles(plan).all())
            .formerFiles(plan -> List.of(FormerFiles.at(folder(plan) + "*.py")))
            .build();

    private Python() {}

    /** As classes are called; a name that a user gave so stays as it is. */
    private static final class ClassSpelling implements Spelling {
        private static final Pattern CLASS = Pattern.compile("[A-Z][A-Za-z0-9]*");

        @Override
        public String of(Words words) {
            return words.pascal();
        }

        @Override
        public String given(String name) {
            return CLASS.matcher(name).matches() ? name : of(Words.of(name));
        }
    }

    private static boolean isPackage(String name) {
        return Arrays.stream(name.split("\\.", -1))
                .allMatch(part -> PART.matcher(part).matches() && !RESERVED.contains("keyword", part));
    }

    /** {@code nanostream.analytics} gives {@code analytics_errors}. */
    static String packageName(LanguagePlan plan) {
        return plan.options().text(PACKAGE_NAME).orElseGet(() -> Words.of(
                        plan.catalog().lastWord())
                .without("errors")
                .and("errors")
                .snake());
    }

    /** Where the package stands. */
    static String folder(LanguagePlan plan) {
        return packageName(plan).replace('.', '/') + "/";
    }
}
