package io.github.errorspec.emit.csharp;

import static io.github.errorspec.emit.language.NameKind.CONSTANT;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.List;

/** The struct that names the errors. */
record CodeFile(CSharpCode code) {
    private static final String MEMBER = " ".repeat(8);

    record Row(String doc, String name, int number) {}

    /**
     * An earlier name of a row.
     *
     * @param id the earlier id, as a literal
     */
    record Alias(String name, String alias, String id, int number) {}

    String doc() {
        return XmlDoc.of(Prose.blocks(code.catalog()), " ".repeat(4));
    }

    List<Row> rows() {
        Prose prose = new Prose(error -> "`" + code.named().named(error).name(CONSTANT) + "`");
        return code.named().rows().stream()
                .map(row -> new Row(doc(row.row(), prose), row.name(CONSTANT), number(row)))
                .toList();
    }

    /** Counted from 1; 0 is no row. */
    static int number(NamedRow row) {
        return row.row().index() + 1;
    }

    /** A row; a deprecated one has its mark and reason. */
    private static String doc(ResolvedRow row, Prose prose) {
        String doc = XmlDoc.of(Prose.blocks(row), MEMBER);
        return prose.deprecation(row)
                .map(reason -> doc + "\n" + MEMBER + "[Obsolete(" + CSharpText.literal(reason) + ")]")
                .orElse(doc);
    }

    List<Alias> aliases() {
        return code.named().rows().stream()
                .flatMap(row -> row.aliases().stream()
                        .map(alias -> new Alias(
                                row.name(CONSTANT),
                                alias.name(),
                                CSharpText.literal(alias.id().value()),
                                number(row))))
                .toList();
    }
}
