package io.github.errorspec.emit.typescript;

import static io.github.errorspec.emit.language.NameKind.FUNCTION;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A function that raises an error.
 *
 * @param doc its comment
 * @param signature up to the brace
 * @param result the statement that returns the error
 */
record FunctionCode(String doc, String signature, String result) {
    static FunctionCode of(TypeScriptCode code, NamedRow row) {
        return of(
                code,
                row,
                row.name(FUNCTION),
                Prose.blocks(row.row()),
                code.prose().deprecation(row.row()));
    }

    /** One that is called as the row was earlier. */
    static FunctionCode of(TypeScriptCode code, NamedRow row, NamedRow.Alias alias) {
        String title = row.row().definition().texts().name();
        return of(
                code,
                row,
                alias.name(),
                List.of(Markdown.words(title + ": has another id now.")),
                Optional.of("Use `" + row.name(FUNCTION) + "` instead."));
    }

    private static FunctionCode of(
            TypeScriptCode code, NamedRow named, String name, List<Block> doc, Optional<String> deprecation) {
        ResolvedRow row = named.row();
        String type = code.P() + "ErrorOf<\"" + row.id() + "\">";
        List<Block> blocks = new ArrayList<>(doc);
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>(List.of(row.id() + "_ROW"));
        if (row.isFamily()) {
            parameters.add("code: " + code.P() + "ErrorCode");
            arguments.add("code");
            blocks.addAll(Markdown.read("Throws a `RangeError` if the code is none of `" + row.code() + "`."));
        }
        if (!row.params().isEmpty()) {
            String absent = row.required().isEmpty() ? " = {}" : "";
            parameters.add("params: " + code.P() + "ErrorParams[\"" + row.id() + "\"]" + absent);
        }
        arguments.add(row.params().isEmpty() ? "{}" : "params");
        parameters.add("options?: ErrorOptions");
        arguments.add("options");
        String raise = "return " + (row.isFamily() ? "raiseMember" : "raise") + "<\"" + row.id() + "\">(";
        return new FunctionCode(
                TypeScriptComment.of(blocks, deprecation, 0),
                TypeScriptLayout.list(0, "export function " + name + "(", parameters, "): " + type + " {", ","),
                TypeScriptLayout.list(2, raise, arguments, ");", ","));
    }
}
