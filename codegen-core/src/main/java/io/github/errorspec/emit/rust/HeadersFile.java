package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.Header;
import java.util.ArrayList;
import java.util.List;

/** The headers of answers. */
record HeadersFile(RustCode code) {
    /** Of all rows, in the order of their kinds. */
    String headers() {
        List<List<String>> tuples = new ArrayList<>();
        for (NamedRow row : code.named().rows()) {
            for (Header header : row.row().definition().policy().headers()) {
                tuples.add(List.of(
                        code.kind() + "::" + row.name(NameKind.TYPE),
                        RustLiteral.of(header.name().value()),
                        RustLiteral.of(header.value().toString())));
            }
        }
        return RustLayout.tuples("static HEADERS: [(" + code.kind() + ", &str, &str); " + tuples.size() + "]", tuples);
    }
}
