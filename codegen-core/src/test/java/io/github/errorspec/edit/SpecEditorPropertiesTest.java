package io.github.errorspec.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the layout of a spec, an edit adds what is wanted, changes nothing else, and can be taken back. */
class SpecEditorPropertiesTest {
    /** A row in each form that authors use; CODE and TEXT are filled in. */
    private static final List<String> ROWS = List.of(
            "  CODE: {name: TEXT}\n",
            "  CODE: {name: TEXT, http: 404}   # a, b }\n",
            "  CODE: {name: TEXT, params: [a, b], links: {a: \"https://a.example\"}}\n",
            "  \"CODE\": { 'name': 'TEXT' }\n",
            "  CODE: {\n    name: TEXT,\n    http: 404, # b, c\n  }\n",
            "  CODE: {name: TEXT,\n\n     # why\n     http: 404}\n",
            "  CODE:\n      name: TEXT\n",
            "  CODE:   # first\n    name: TEXT   # second\n    causes:\n    - One # third\n    - |\n      Two\n\n\n",
            "  # above\n  CODE:\n    description: >-\n      One\n\n      two\n    name: TEXT\n\n",
            "  CODE:\n    name: TEXT\n    description: |\n      One # no comment\n\n  # below\n",
            "  CODE:\n    <<: *defaults\n    name: TEXT\n    links: {a: \"https://a.example\"\t}  # tab\n",
            "  CODE: {<<: *defaults, name: TEXT}\n",
            "  ? CODE\n  : {name: TEXT}\n");

    private static final String HEAD =
            "# 漢🛒\nerrorSpec: 1\nid: a.b\nhttp: 400\nx-defaults: &defaults {since: 1.0.0}\nerrors:\n";

    @Provide
    Arbitrary<String> specs() {
        return Combinators.combine(
                        Arbitraries.of(ROWS).list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(true, false))
                .as(SpecEditorPropertiesTest::spec);
    }

    private static String spec(List<String> rows, String lineBreak, boolean lastBreak) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < rows.size(); i++) {
            text.append(rows.get(i).replace("CODE", "100" + i).replace("TEXT", "Row " + (char) ('A' + i)));
        }
        // The line break that a block text ends in is part of it, so that another one behind it would change it.
        boolean kept = lastBreak || rows.get(rows.size() - 1).contains("|\n");
        String all = kept ? text.toString() : text.toString().stripTrailing();
        return all.replace("\n", lineBreak);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ascii()
                .withChars('ä', '漢', '\u2028', '\u0085', '\uFEFF', '\t', '\n', '\r', '"', '\\', '#', ':', ',', '{')
                .ofMaxLength(20);
    }

    @Property(tries = 200)
    void onlyTheWantedRowChanges(@ForAll("specs") String spec, @ForAll("texts") String text, @ForAll int which)
            throws UneditableException {
        SourceText source = SourceText.of("spec.yaml", spec);
        Catalog before = catalog(spec);
        ErrorDefinition row =
                before.errors().get(Math.floorMod(which, before.errors().size()));

        String edited = edited(source, new Wish.Put(place(row, source), List.of("x-a", "b"), new Value.Text(text)));

        assertThat(shown(catalog(edited))
                        .replaceFirst(
                                "x-a=Mapping\\[entries=\\{b=Scalar\\[text=(?s:.*?)\\]\\}, keys=\\{b=\\}, span=\\]", ""))
                .isEqualTo(shown(before));
        assertThat(isSubsequence(spec, edited)).isTrue();
        assertThat(extension(catalog(edited), row)).contains("text=" + text + ",");
    }

    @Property(tries = 100)
    void whatWasAddedCanBeTakenBack(@ForAll("specs") String spec, @ForAll int which) throws UneditableException {
        SourceText source = SourceText.of("spec.yaml", spec);
        Catalog before = catalog(spec);
        ErrorDefinition row =
                before.errors().get(Math.floorMod(which, before.errors().size()));

        String added = edited(source, new Wish.Put(place(row, source), List.of("x-a", "b"), new Value.Text("c")));
        SourceText again = SourceText.of("spec.yaml", added);
        String removed = edited(again, new Wish.Remove(place(row, again), List.of("x-a", "b")));

        // A comma may stay where there was none: one behind the last of several lines does no harm.
        assertThat(removed.replace(",", "")).isEqualTo(spec.replace(",", ""));
        assertThat(shown(catalog(removed))).isEqualTo(shown(before));
    }

    private static SourceSpan place(ErrorDefinition row, SourceText source) {
        return catalog(source.content()).errors().stream()
                .filter(each -> each.code().equals(row.code()))
                .map(each -> source.span(
                        each.span().line(), each.span().column(), each.span().length()))
                .findFirst()
                .orElseThrow();
    }

    private static String edited(SourceText source, Wish wish) throws UneditableException {
        return SpecEditor.of(source).orElseThrow().edited(List.of(wish)).content();
    }

    private static Catalog catalog(String spec) {
        Diagnostics diagnostics = new Diagnostics();
        return SpecReader.read("spec.yaml", spec.getBytes(StandardCharsets.UTF_8), diagnostics)
                .catalog()
                .orElseThrow(() -> new AssertionError(spec + diagnostics.sorted()));
    }

    /** Everything but places. */
    private static String shown(Catalog catalog) {
        return catalog.toString().replaceAll("spec\\.yaml:[0-9]+:[0-9]+", "");
    }

    private static String extension(Catalog catalog, ErrorDefinition row) {
        return catalog.errors().stream()
                .filter(each -> each.code().equals(row.code()))
                .map(each -> each.extensions().toString())
                .findFirst()
                .orElseThrow();
    }

    /** Whether nothing of a text is missing in another, nor in another order there. */
    private static boolean isSubsequence(String text, String other) {
        int at = 0;
        for (int i = 0; i < other.length() && at < text.length(); i++) {
            if (other.charAt(i) == text.charAt(at)) {
                at++;
            }
        }
        return at == text.length();
    }
}
