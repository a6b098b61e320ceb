package io.github.errorspec.emit.rust;

import io.github.errorspec.model.ParameterType.Scalar;
import java.util.ArrayList;
import java.util.List;

/** The type of each row. */
final class RowTypes {
    private static final String INDENT = "    ";
    private static final String BODY = "        ";

    private final RustCatalog catalog;
    private final RustDocs docs;

    RowTypes(RustCatalog catalog) {
        this.catalog = catalog;
        this.docs = new RustDocs(catalog);
    }

    /** What the template needs. */
    record Values(
            List<String> uses,
            boolean texts,
            boolean values,
            boolean textLists,
            boolean valueLists,
            boolean singles,
            boolean lists,
            List<Row> rows) {}

    /** A row in it. */
    record Row(
            String name,
            String code,
            List<String> doc,
            List<String> deprecation,
            List<String> head,
            List<String> tail,
            boolean family,
            boolean arguments,
            List<String> argumentDoc,
            String mut,
            List<String> signature,
            List<String> trySignature,
            List<String> call,
            List<String> keeping,
            List<Method> setters,
            List<Method> getters,
            List<Alias> aliases) {}

    /** A method for a param. */
    record Method(List<String> doc, List<String> signature, List<String> keeping, List<String> finding) {}

    /** An earlier name. */
    record Alias(List<String> doc, String deprecation, List<String> declaration) {}

    Values values() {
        return new Values(
                uses(),
                catalog.anyParam(param -> param.keeper().equals("set_text")),
                catalog.anyParam(param -> param.keeper().equals("set_value")),
                catalog.anyParam(param -> param.keeper().equals("set_texts")),
                catalog.anyParam(param -> param.keeper().equals("set_list")),
                catalog.anyParam(param -> !param.isList()),
                catalog.anyParam(RustParam::isList),
                catalog.rows().stream().map(this::row).toList());
    }

    private List<String> uses() {
        RustNames names = catalog.names();
        List<String> uses = new ArrayList<>();
        uses.add("super::catalog::" + names.kind());
        uses.add("super::error::sealed::Sealed");
        uses.add("super::error::{" + names.error() + ", " + names.row() + "}");
        if (catalog.anyParam(param -> true)) {
            uses.add("super::json::Value");
        }
        if (catalog.has(Scalar.TIMESTAMP)) {
            uses.add("super::timestamp::Timestamp");
        }
        if (catalog.has(Scalar.UUID)) {
            uses.add("super::uuid::Uuid");
        }
        return uses;
    }

    private Row row(RustRow row) {
        List<RustParam> required =
                row.params().stream().filter(param -> !param.optional()).toList();
        List<String> arguments = new ArrayList<>();
        List<String> names = new ArrayList<>();
        if (row.isFamily()) {
            arguments.add("code: " + (catalog.hasIntegerCodes() ? "i64" : "&str"));
            names.add("code");
        }
        required.forEach(param -> arguments.add(param.argument()));
        required.forEach(param -> names.add(param.name()));
        return new Row(
                row.name(),
                row.definition().code().text(),
                docs.type(row),
                docs.deprecation(row).stream().toList(),
                List.of("impl " + row.name() + " {"),
                RustLayout.call("", "row!(", List.of(row.name()), ");"),
                row.isFamily(),
                !required.isEmpty(),
                required.isEmpty() ? List.of() : RustDocs.arguments(required),
                required.isEmpty() ? "" : "mut ",
                RustLayout.signature(INDENT, "pub fn new(", arguments, ") -> Self {"),
                RustLayout.signature(INDENT, "pub fn try_new(", arguments, ") -> Option<Self> {"),
                RustLayout.call(BODY, "let row = Self::new(", names, ");"),
                required.stream()
                        .flatMap(param -> keep(param, "&mut error").stream())
                        .toList(),
                row.params().stream()
                        .filter(RustParam::optional)
                        .map(RowTypes::setter)
                        .toList(),
                row.params().stream().map(RowTypes::getter).toList(),
                aliases(row));
    }

    private static List<String> keep(RustParam param, String error) {
        String key = RustLiteral.of(param.definition().name());
        return RustLayout.call(BODY, param.keeper() + "(", List.of(error, key, param.name()), ");");
    }

    private static Method setter(RustParam param) {
        String name = RustNames.setter(param.definition().name());
        return new Method(
                RustDocs.setter(param),
                RustLayout.signature(
                        INDENT, "pub fn " + name + "(", List.of("mut self", param.argument()), ") -> Self {"),
                keep(param, "&mut self.0"),
                List.of());
    }

    private static Method getter(RustParam param) {
        String key = RustLiteral.of(param.definition().name());
        return new Method(
                RustDocs.getter(param),
                RustLayout.signature(
                        INDENT, "pub fn " + param.name() + "(", List.of("&self"), ") -> " + param.result() + " {"),
                List.of(),
                RustLayout.call(BODY, param.finder() + "(", List.of("&self.0", key, param.reader()), ")"));
    }

    private static List<Alias> aliases(RustRow row) {
        return row.definition().aliases().stream()
                .map(alias -> new Alias(
                        RustDocs.alias("", row),
                        RustDocs.aliasDeprecation(row),
                        RustLayout.assignment("", "pub type " + RustNames.type(alias.value()), row.name())))
                .toList();
    }
}
