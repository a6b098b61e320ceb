package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;
import java.util.function.Predicate;

/** The types of the rows, and the functions that these need. */
record RowsFile(RustCode code, List<RustRow> rows) {
    boolean hasTexts() {
        return keepsWith("set_text");
    }

    boolean hasValues() {
        return keepsWith("set_value");
    }

    /** Heads of functions; short names make them fit into a line. */
    List<String> textListSetters() {
        return setters("set_texts", "texts: impl IntoIterator<Item = impl Into<String>>");
    }

    List<String> valueListSetters() {
        return setters("set_list", "values: impl IntoIterator<Item = impl Into<Value>>");
    }

    private List<String> setters(String function, String argument) {
        List<String> arguments = List.of("error: &mut " + code.error(), "name: &str", argument);
        return keepsWith(function)
                ? List.of(RustLayout.signature("", "fn " + function + "(", arguments, ") {"))
                : List.of();
    }

    private boolean keepsWith(String function) {
        return code.catalog().hasParam(param -> RustParam.keeper(param).equals(function));
    }

    boolean hasSingles() {
        return code.catalog().hasParam(param -> !param.isList());
    }

    /** Whether some param is an object, or a list of them. */
    boolean hasObjectTypes() {
        return code.catalog().has(Scalar.OBJECT);
    }

    /** Whether something is made with more that is true or false than Clippy likes. */
    boolean hasManyFlags() {
        return rows.stream()
                .anyMatch(row -> areManyFlags(row.named().required())
                        || row.named().params().stream().anyMatch(param -> areManyFlags(param.requiredMembers())));
    }

    private static boolean areManyFlags(List<NamedParam> params) {
        return params.stream().filter(param -> RustField.isFlag(param.param())).count() > 3;
    }

    boolean readsRequired() {
        return hasMember(member -> !member.isOptional());
    }

    boolean readsOptional() {
        return hasMember(ResolvedParam::isOptional);
    }

    boolean readsLists() {
        return hasMember(ResolvedParam::isList);
    }

    boolean readsTexts() {
        return hasMember(member -> member.scalar() == Scalar.STRING);
    }

    boolean readsJson() {
        return hasMember(member -> member.scalar() == Scalar.JSON);
    }

    private boolean hasMember(Predicate<ResolvedParam> wanted) {
        return code.catalog().hasParam(param -> param.members().stream().anyMatch(wanted));
    }

    boolean hasLists() {
        return code.catalog().hasParam(ResolvedParam::isList);
    }
}
