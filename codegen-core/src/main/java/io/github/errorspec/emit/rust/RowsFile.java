package io.github.errorspec.emit.rust;

import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;

/** The types of the rows, and the functions that these need. */
record RowsFile(ResolvedCatalog catalog, List<RustRow> rows) {
    boolean hasTexts() {
        return keepsWith("set_text");
    }

    boolean hasValues() {
        return keepsWith("set_value");
    }

    boolean hasTextLists() {
        return keepsWith("set_texts");
    }

    boolean hasValueLists() {
        return keepsWith("set_list");
    }

    private boolean keepsWith(String function) {
        return catalog.hasParam(param -> RustParam.keeper(param).equals(function));
    }

    boolean hasSingles() {
        return catalog.hasParam(param -> !param.isList());
    }

    boolean hasLists() {
        return catalog.hasParam(ResolvedParam::isList);
    }
}
