package io.github.errorspec.emit.php;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.markdown.Markdown;
import java.util.List;

/** What PHP says of the type of a param that is an object, or of those of a list. */
record PhpObject(PhpRow row, NamedParam param) {
    static List<PhpObject> of(PhpRow row) {
        return row.named().params().stream()
                .filter(param -> param.param().isObject())
                .map(param -> new PhpObject(row, param))
                .toList();
    }

    String name() {
        return param.name(NameKind.OBJECT);
    }

    String typeDoc() {
        String what = (param.param().isList() ? "One of the `" : "The `")
                + param.param().name() + "` of `" + row.exception() + "`.";
        return PhpDoc.of("", Markdown.read(what), List.of());
    }

    List<PhpParam> members() {
        return PhpParam.all(row.all(), param.members());
    }

    /** As the constructor takes them. */
    List<PhpParam> arguments() {
        return PhpParam.all(row.all(), param.arguments());
    }

    String constructorDoc() {
        return PhpDoc.of(
                "    ",
                Markdown.read("Makes the object."),
                arguments().stream().map(PhpParam::tag).toList());
    }

    /** Of a sensitive one, nobody may see what is in it. */
    boolean isHidden() {
        return param.param().isSensitive();
    }
}
