package io.github.errorspec.emit.rust;

import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;

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

    boolean hasLists() {
        return code.catalog().hasParam(ResolvedParam::isList);
    }
}
