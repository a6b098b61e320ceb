package io.github.errorspec.benchmarks.lookup;

import io.github.errorspec.benchmarks.catalog.CodeStyle;
import io.github.errorspec.benchmarks.java.GeneratedCatalog;
import io.github.errorspec.model.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes what is measured: generated code, and its competitors over the same rows. */
final class Finders {
    private Finders() {}

    static CodeFinder ofCodes(GeneratedCatalog catalog, Way way) {
        return switch (way) {
            case GENERATED -> adaptor(catalog, CodeFinder.class, "long", "fromCodeOrNull");
            case GENERATED_OPTIONAL -> adaptor(catalog, CodeFinder.class, "long", "fromCode");
            case SWITCH -> {
                Rows<Integer> rows = Rows.of(catalog, constants(catalog), Integer::valueOf);
                yield load(catalog, CodeFinder.class, SwitchSource.ofCodes(rows.exact(), rows.families()));
            }
            case SORTED_ARRAY -> codes(catalog, CodeTable.Sorted::of);
            case PERFECT_HASH -> codes(catalog, CodeTable.Perfect::of);
            case OPEN_ADDRESSING -> codes(catalog, CodeTable.Open::of);
            case HASH_MAP -> codes(catalog, CodeTable.Boxed::of);
        };
    }

    static TextFinder ofTexts(GeneratedCatalog catalog, Way way) {
        return switch (way) {
            case GENERATED -> adaptor(catalog, TextFinder.class, "String", "fromCodeOrNull");
            case GENERATED_OPTIONAL -> adaptor(catalog, TextFinder.class, "String", "fromCode");
            case SWITCH -> {
                Rows<String> rows = Rows.of(catalog, constants(catalog), Function.identity());
                yield load(catalog, TextFinder.class, SwitchSource.ofTexts(rows.exact(), rows.families()));
            }
            case SORTED_ARRAY -> texts(catalog, TextTable.Sorted::of);
            case PERFECT_HASH -> texts(catalog, TextTable.Perfect::of);
            case OPEN_ADDRESSING -> texts(catalog, TextTable.Open::of);
            case HASH_MAP -> texts(catalog, TextTable.Hashed::of);
        };
    }

    private static CodeFinder codes(GeneratedCatalog catalog, Function<List<Row<Integer>>, CodeTable> way) {
        Rows<Integer> rows = Rows.of(catalog, names(catalog), Integer::valueOf);
        return HiddenClass.create(
                CodeFinder.class,
                CodeTableFinder.class,
                new CodeTableFinder.Tables(way.apply(rows.exact()), way.apply(rows.families())));
    }

    private static TextFinder texts(GeneratedCatalog catalog, Function<List<Row<String>>, TextTable> way) {
        Rows<String> rows = Rows.of(catalog, names(catalog), Function.identity());
        return HiddenClass.create(
                TextFinder.class,
                TextTableFinder.class,
                new TextTableFinder.Tables(way.apply(rows.exact()), way.apply(rows.families())));
    }

    private static <T> T adaptor(GeneratedCatalog catalog, Class<T> finder, String codeType, String method) {
        return load(catalog, finder, """
                public final class Finder implements %s {
                    public Object find(%s code) {
                        return %s.%s(code);
                    }
                }
                """.formatted(finder.getName(), codeType, GeneratedCatalog.ERROR_TYPE, method));
    }

    private static <T> T load(GeneratedCatalog catalog, Class<T> finder, String source) {
        try {
            return finder.cast(catalog.loadErrorType(Map.of("Finder", source))
                    .loadClass(GeneratedCatalog.PACKAGE + ".Finder")
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stand for the errors, which nobody looks into: compiling them would take longer than all else. */
    private static Object[] names(GeneratedCatalog catalog) {
        return catalog.catalog().errors().stream()
                .map(error -> error.id().value())
                .toArray();
    }

    /** What source calls the errors. */
    private static Object[] constants(GeneratedCatalog catalog) {
        return catalog.catalog().errors().stream()
                .map(error -> GeneratedCatalog.ERROR_TYPE + '.' + error.id().value())
                .toArray();
    }

    /** The exact rows, and the families by what stands before their wildcards. */
    record Rows<C extends Comparable<C>>(List<Row<C>> exact, List<Row<C>> families) {
        static <C extends Comparable<C>> Rows<C> of(
                GeneratedCatalog catalog, Object[] errors, Function<String, C> key) {
            Rows<C> rows = new Rows<>(new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < errors.length; i++) {
                ErrorCode code = catalog.catalog().errors().get(i).code();
                String text = code.text();
                if (code.isFamily()) {
                    String prefix = text.substring(0, text.length() - CodeStyle.WILDCARDS);
                    rows.families.add(new Row<>(key.apply(prefix), errors[i]));
                } else {
                    rows.exact.add(new Row<>(key.apply(text), errors[i]));
                }
            }
            return rows;
        }
    }
}
