package io.github.errorspec.emit.rust;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;
import static io.github.errorspec.emit.language.NameKind.CONSTANT;
import static io.github.errorspec.emit.language.NameKind.OBJECT;
import static io.github.errorspec.emit.language.NameKind.SETTER;
import static io.github.errorspec.emit.language.NameKind.TYPE;

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
import io.github.errorspec.emit.language.Quotes;
import io.github.errorspec.emit.language.ReservedWords;
import io.github.errorspec.emit.language.Scalars;
import io.github.errorspec.emit.language.Spelling;
import io.github.errorspec.emit.language.Usage;
import io.github.errorspec.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Rust: one error type, its kinds, and a type for each row; edition 2021, without a dependency. */
public final class Rust {
    private static final ReservedWords RESERVED = ReservedWords.beside(Rust.class);

    /** What Cargo and its registry accept; of an underscore and a hyphen at the same place, the registry takes one. */
    private static final Pattern CRATE = Pattern.compile("[a-z][a-z0-9]*([-_][a-z0-9]+)*");

    private static final Pattern ADDRESS = Pattern.compile("https?://[!-~&&[^\"\\\\]]+");

    private static final Option CRATE_NAME = Option.text(
            "crateName",
            Rust::isCrate,
            "the name of a crate is needed: words of small letters and digits, such as `acme-shop-errors`",
            "What the crate is called, with `packageFiles`; without it, the catalog's `id` with `errors` behind it.");

    static final Option REPOSITORY = Option.text(
            "repository",
            address -> ADDRESS.matcher(address).matches(),
            "an address is needed, such as `https://git.example.com/shop/errors`",
            "Where the crate is developed, as `Cargo.toml` says it.");

    private static final Naming NAMING = new Naming(
                    RESERVED,
                    List.of(),
                    List.of("Error", "ErrorKind", "ErrorRow"),
                    "rows",
                    List.of(NameRule.of(CONSTANT, Spelling.PASCAL)
                            .avoiding(Detour.end("Category"), "variant")
                            .in("categories")),
                    List.of(NameRule.of(TYPE, RustSpelling.TYPE)
                            .avoiding(Detour.end("Error"), "type")
                            .whenShared(Detour.inserted("Code"))
                            .in("rows")
                            .withAliases()),
                    List.of(
                            NameRule.of(ACCESSOR, RustSpelling.PARAM)
                                    .avoiding(Detour.end("_"), "keyword", "member")
                                    .in("params"),
                            NameRule.of(SETTER, Spelling.SNAKE).before("with_").avoiding(Detour.end("_"), "setter")),
                    Set.of())
            .withFields(NameRule.of(ACCESSOR, RustSpelling.PARAM)
                    .avoiding(Detour.end("_"), "keyword", "fact")
                    .in("facts"));

    /** Types of objects stand beside those of rows, and their members are fields. */
    private static final Objects OBJECTS = new Objects(
            NameRule.of(OBJECT, RustSpelling.TYPE)
                    .avoidingOwn(Detour.end("Value"), "type")
                    .in("rows"),
            List.of(
                    NameRule.of(ACCESSOR, Spelling.SNAKE)
                            .avoiding(Detour.end("_"), "keyword")
                            .in("members"),
                    NameRule.of(SETTER, Spelling.SNAKE).before("with_")));

    public static final Language LANGUAGE = Language.of("rust", "Rust")
            .options(SharedOptions.INTERNAL_ROWS, CRATE_NAME, REPOSITORY, SharedOptions.TYPE_PREFIX)
            .options(PackageOptions.ALL)
            .naming(NAMING)
            .objects(OBJECTS)
            .scalars(new Scalars(
                    Scalars.of("&str", "i64", "f64", "bool", "Timestamp", "Uuid", "&Value"), "Vec<%s>", "%s", "%s"))
            .usage(Usage.beside(
                            Rust.class,
                            Literals.of(
                                            Quotes.RUST::literal,
                                            Integers.PLAIN,
                                            "Timestamp::now()",
                                            text -> text + ".parse().expect(\"a UUID\")",
                                            (type, items) -> "[" + items + "]")
                                    .withObjects(
                                            (type, members) -> "rows::" + type + "::new(" + members + ")",
                                            text -> text))
                    .with(plan -> Map.of("crate", crateName(plan).replace('-', '_'))))
            .files(plan -> new RustFiles(new RustCode(plan)).all())
            .formerFiles(plan -> List.of(FormerFiles.at(folder(plan) + "*.rs")))
            .build();

    private Rust() {}

    private static boolean isCrate(String name) {
        return name.length() <= 64 && CRATE.matcher(name).matches() && !RESERVED.contains("keyword", name);
    }

    /** {@code acme.shop} is {@code acme-shop-errors}. */
    static String crateName(LanguagePlan plan) {
        Words words = Words.of(plan.catalog().definition().id());
        return plan.options()
                .text(CRATE_NAME)
                .orElseGet(() -> words.without("errors").and("errors").kebab());
    }

    /** Where the code stands. */
    static String folder(LanguagePlan plan) {
        return plan.options().flag(PackageOptions.FILES) ? "src/" : "";
    }
}
