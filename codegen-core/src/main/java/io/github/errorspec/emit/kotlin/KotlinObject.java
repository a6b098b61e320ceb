package io.github.errorspec.emit.kotlin;

import static io.github.errorspec.emit.language.NameKind.EXCEPTION;
import static io.github.errorspec.emit.language.NameKind.OBJECT;

import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import java.util.List;

/** What Kotlin says of the type of a param that is an object, or of those of a list. */
record KotlinObject(KotlinCode kotlin, NamedRow row, NamedParam param) {
    String name() {
        return param.name(OBJECT);
    }

    String doc() {
        String start = param.param().isList() ? "One of the `" : "The `";
        return KotlinDoc.line(start + param.param().name() + "` of [" + row.name(EXCEPTION) + "].");
    }

    List<KotlinParam> members() {
        return params(param.members());
    }

    List<KotlinParam> arguments() {
        return params(param.arguments());
    }

    private List<KotlinParam> params(List<NamedParam> params) {
        return params.stream().map(each -> new KotlinParam(kotlin, each)).toList();
    }

    List<String> tags() {
        return arguments().stream().flatMap(each -> each.tag().stream()).toList();
    }

    /** Java has one constructor more for each of them. */
    boolean hasOptional() {
        return param.members().size() > param.requiredMembers().size();
    }

    /** Of a sensitive one, nobody may see what is in it. */
    boolean isSensitive() {
        return param.param().isSensitive();
    }
}
