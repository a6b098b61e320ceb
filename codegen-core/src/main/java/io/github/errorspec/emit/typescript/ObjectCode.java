package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.List;

/**
 * The type of a param that is an object, or of those of a list.
 *
 * @param doc its comment
 * @param name what it is called
 * @param members in order
 */
record ObjectCode(String doc, String name, List<ParamCode> members) {
    static ObjectCode of(ResolvedRow row, NamedParam param) {
        String which = param.param().isList() ? "One of the `" : "The `";
        return new ObjectCode(
                TypeScriptComment.of(Markdown.read(which + param.param().name() + "` of `" + row.id() + "`."), 0),
                param.name(NameKind.OBJECT),
                new ParamCode(param).inner());
    }
}
