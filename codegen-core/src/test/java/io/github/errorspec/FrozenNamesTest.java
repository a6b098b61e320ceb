package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.LanguageEmitter;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedCatalog;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The names of whole tables in every language, as they are for good. What stands in {@code frozen-names.tsv} is in the code of others:
 * within a major version of ErrorSpec no line of it changes, and none goes. New lines are for new tables, languages and kinds of names.
 */
class FrozenNamesTest {
    private static final Path FROZEN = Path.of("src/test/resources/frozen-names.tsv");

    /** The specs whose names meet each other, those of a language, and what it can take; and those of objects and fields. */
    private static final List<String> DETOURS =
            List.of("same-names", "acronyms", "long-names", "objects", "everything");

    private static final String HEAD = """
            # What is called how, in each language, for tables that have every detour which a name can take. Printed by FrozenNamesTest.
            # NEVER CHANGE OR REMOVE A LINE within a major version of ErrorSpec: somebody's code has the name. If the test fails, the
            # change of ErrorSpec is wrong and not this file. Lines may be added for new tables, languages and kinds of names.
            # table	language	element	kind	name
            """;

    @Test
    void noNameChangesWithinAMajorVersion() throws IOException {
        StringBuilder names = new StringBuilder(HEAD);
        add("analytics", Specs.read(Path.of("../error-spec.yaml")), names);
        for (String spec : DETOURS) {
            add(spec, Specs.readValid(spec), names);
        }
        // Before the file is written, which an update would do.
        assertThat(names.toString().lines()).containsAll(Files.readAllLines(FROZEN));
        Golden.assertMatches(names.toString(), FROZEN);
    }

    private static void add(String table, Catalog catalog, StringBuilder out) {
        for (Language language : Emitters.languages()) {
            NamedCatalog named = new LanguageEmitter(language)
                    .plan(ResolvedCatalog.of(catalog), Map.of())
                    .named();
            String start = table + "\t" + language.name() + "\t";
            named.types().forEach((ending, name) -> out.append(start)
                    .append("catalog\t")
                    .append(ending)
                    .append('\t')
                    .append(name)
                    .append('\n'));
            for (NamedCategory category : named.categories()) {
                add(start + category.category().id(), category.names(), out);
            }
            for (NamedParam field : named.fields()) {
                add(start + "field " + field.param().name(), field.names(), out);
            }
            for (NamedRow row : named.rows()) {
                String element = start + row.row().code();
                add(element, row.names(), out);
                row.aliases()
                        .forEach(alias ->
                                add(element + " was " + alias.id().value(), Map.of(alias.kind(), alias.name()), out));
                for (NamedParam param : row.params()) {
                    String ofParam = element + " " + param.param().name();
                    add(ofParam, param.names(), out);
                    for (NamedParam member : param.members()) {
                        add(ofParam + " " + member.param().name(), member.names(), out);
                    }
                }
            }
        }
    }

    private static void add(String element, Map<NameKind, String> names, StringBuilder out) {
        names.forEach((kind, name) -> out.append(element)
                .append('\t')
                .append(kind.word())
                .append('\t')
                .append(name)
                .append('\n'));
    }
}
