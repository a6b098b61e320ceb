package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.model.Category;
import java.util.ArrayList;
import java.util.List;

/** A category, as a constant and as an exception. */
record KotlinCategory(NamedCategory named) {
    private Category definition() {
        return named.category().definition();
    }

    String constant() {
        return named.name(NameKind.CONSTANT);
    }

    String doc() {
        return KotlinDoc.of(Prose.blocks(named.category()).subList(0, 1), 4);
    }

    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add(KotlinText.argument("id", definition().id(), 8));
        arguments.add(KotlinText.argument("title", definition().title(), 8));
        definition().description().ifPresent(text -> arguments.add(KotlinText.argument("description", text, 8)));
        return arguments;
    }

    String exceptionName() {
        return named.name(NameKind.EXCEPTION);
    }

    String exceptionDoc() {
        return KotlinDoc.of(Prose.exceptions(named.category()), 0);
    }
}
