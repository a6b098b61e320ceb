package io.github.errorspec.emit.csharp;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The exceptions: a file for each category, and one for the rows without one. */
final class ExceptionFiles {
    private static final String TYPE = " ".repeat(4);
    private static final String MEMBER = " ".repeat(8);

    private final CSharpCatalog catalog;
    private final CSharpFiles files;
    private final CSharpNames names;
    private final ParamTypes types;
    private final Prose prose;

    ExceptionFiles(CSharpCatalog catalog, CSharpFiles files) {
        this.catalog = catalog;
        this.files = files;
        this.names = catalog.names();
        this.types = new ParamTypes(files.shared());
        this.prose = new Prose(catalog.definition(), error -> "`" + names.exception(error) + "`");
    }

    private record Content(boolean lists, List<CategoryType> category, List<Row> rows) {}

    private record CategoryType(String doc, String name) {}

    private record Row(
            String doc,
            List<String> obsolete,
            String name,
            String base,
            String constructorDoc,
            String parameters,
            String arguments,
            List<Property> properties) {}

    private record Property(String doc, String type, String name, String get) {}

    List<GeneratedFile> files() {
        List<GeneratedFile> all = new ArrayList<>();
        int from = 0;
        all.add(files.source("Exception", names.baseException(), new Content(false, List.of(), List.of())));
        for (Category category : catalog.definition().categories()) {
            String name = names.exception(category);
            // Rows stand in the order of their categories.
            int to = from + category.errors().size();
            CategoryType type = new CategoryType(XmlDoc.of(CategoryProse.ofType(category), TYPE), name);
            all.add(files.source(
                    "Exceptions", name, content(List.of(type), catalog.rows().subList(from, to), name)));
            from = to;
        }
        List<CSharpRow> others = catalog.rows().subList(from, catalog.rows().size());
        if (!others.isEmpty()) {
            all.add(files.source(
                    "Exceptions", names.uncategorized(), content(List.of(), others, names.baseException())));
        }
        return all;
    }

    private Content content(List<CategoryType> category, List<CSharpRow> rows, String base) {
        boolean lists = rows.stream()
                .flatMap(row -> row.params().stream())
                .anyMatch(param -> param.definition().type().list());
        return new Content(
                lists, category, rows.stream().map(row -> row(row, base)).toList());
    }

    private Row row(CSharpRow row, String base) {
        ErrorDefinition error = row.error();
        return new Row(
                XmlDoc.of(prose.of(error), TYPE),
                prose.deprecation(error).map(CSharpText::literal).stream().toList(),
                row.exception(),
                base,
                constructorDoc(row),
                parameters(row),
                arguments(row),
                row.params().stream().map(this::property).toList());
    }

    private String constructorDoc(CSharpRow row) {
        List<String> lines = new ArrayList<>();
        lines.add("<summary>Raises the error.</summary>");
        if (row.error().code().isFamily()) {
            lines.add("<param name=\"code\">The concrete code, one of "
                    + XmlDoc.escaped(row.error().code().text()) + ".</param>");
        }
        for (CSharpRow.Param param : row.arguments()) {
            lines.addAll(XmlDoc.param(param.argument().replace("@", ""), Prose.of(param.definition()) + "."));
        }
        lines.add("<param name=\"innerException\">What caused it; null if nothing did.</param>");
        if (row.error().code().isFamily()) {
            lines.add("<exception cref=\"ArgumentException\">The code is not of this family.</exception>");
        }
        return XmlDoc.comment(lines, MEMBER);
    }

    /** On one line if there is little, else each on its own. */
    private String parameters(CSharpRow row) {
        List<String> parameters = new ArrayList<>();
        if (row.error().code().isFamily()) {
            parameters.add(files.shared().code() + " code");
        }
        row.arguments().forEach(param -> parameters.add(types.parameter(param)));
        parameters.add("global::System.Exception" + files.shared().q() + " innerException = null");
        String line = String.join(", ", parameters);
        String indent = "\n" + " ".repeat(12);
        return line.length() <= 80 ? line : indent + String.join("," + indent, parameters);
    }

    /** What the base is given: on one line if that is short. */
    private String arguments(CSharpRow row) {
        String code = files.shared().errorCode() + "." + row.member();
        List<String> values = row.params().stream().map(types::add).toList();
        String made = "new " + files.shared().params() + "()";
        List<String> arguments =
                List.of(code, codeArgument(row.error()), made + String.join("", values), "innerException");
        String line = String.join(", ", arguments);
        if (line.length() <= 100) {
            return line;
        }
        String indent = "\n" + " ".repeat(16);
        String chained =
                made + values.stream().map(each -> indent + "    " + each).collect(Collectors.joining());
        return indent + String.join("," + indent, List.of(code, arguments.get(1), chained, "innerException"));
    }

    private String codeArgument(ErrorDefinition error) {
        if (error.code().isFamily()) {
            return "code";
        }
        String text = error.code().text();
        return catalog.hasIntegerCodes() ? CSharpText.literal(Long.parseLong(text)) : CSharpText.literal(text);
    }

    private Property property(CSharpRow.Param param) {
        Parameter definition = param.definition();
        List<String> blocks = List.of(Prose.of(definition) + "; null if there is none.");
        return new Property(
                XmlDoc.of(blocks, MEMBER), types.property(definition), param.property(), types.get(definition));
    }
}
