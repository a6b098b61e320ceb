package io.github.errorspec.emit.kotlin;

import static io.github.errorspec.emit.language.NameKind.CONSTANT;
import static io.github.errorspec.emit.language.NameKind.EXCEPTION;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A row as an exception. */
record KotlinRow(KotlinCode kotlin, NamedRow named) {
    String id() {
        return named.name(CONSTANT);
    }

    String name() {
        return named.name(EXCEPTION);
    }

    String doc() {
        return KotlinDoc.of(Prose.blocks(named.row()), 0);
    }

    List<String> deprecation() {
        return KotlinText.deprecation(kotlin, named, 0, row -> row.name(EXCEPTION));
    }

    String superclass() {
        return named.category().map(category -> category.name(EXCEPTION)).orElseGet(kotlin::exception);
    }

    boolean isFamily() {
        return named.row().isFamily();
    }

    /** Whether its constructor takes the cause only. */
    boolean isPlain() {
        return !isFamily() && named.params().isEmpty();
    }

    List<KotlinParam> params() {
        return named.arguments().stream()
                .map(param -> new KotlinParam(kotlin, param))
                .toList();
    }

    List<KotlinObject> objects() {
        return named.params().stream()
                .filter(param -> param.param().isObject())
                .map(param -> new KotlinObject(kotlin, named, param))
                .toList();
    }

    /** What comments say of the arguments of the constructor. */
    List<String> tags() {
        List<String> tags = new ArrayList<>();
        if (isFamily()) {
            tags.addAll(KotlinDoc.tag(
                    "@param code",
                    List.of(Markdown.words(
                            "A concrete code of the family " + named.row().code() + "."))));
        }
        for (KotlinParam param : params()) {
            tags.addAll(param.tag());
        }
        tags.add("@param cause What led to the error, if there is something.");
        if (isFamily()) {
            tags.add("@throws IllegalArgumentException if the code is none of the family.");
        }
        return tags;
    }

    List<String> parameters() {
        Stream<String> code = isFamily() ? Stream.of("code: " + kotlin.code()) : Stream.of();
        return Stream.concat(code, params().stream().map(KotlinParam::declaration))
                .toList();
    }

    /** What the constructor makes of its arguments. */
    List<String> arguments() {
        Stream<String> family = isFamily() ? Stream.of("code", "cause") : Stream.of();
        return Stream.concat(family, named.params().stream().map(param -> new KotlinParam(kotlin, param).pair()))
                .toList();
    }
}
