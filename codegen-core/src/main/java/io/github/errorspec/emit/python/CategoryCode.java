package io.github.errorspec.emit.python;

import static io.github.errorspec.emit.language.NameKind.CONSTANT;
import static io.github.errorspec.emit.language.NameKind.EXCEPTION;
import static io.github.errorspec.emit.language.NameKind.MODULE;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.model.Category;

/** What templates say of a category: a constant, and an exception. */
record CategoryCode(PythonCode code, NamedCategory named) {
    private Category definition() {
        return named.category().definition();
    }

    String constantLine() {
        return Code.parenthesized(4, named.name(CONSTANT) + " = ", id());
    }

    String constantDoc() {
        return PythonText.docstring(sentence(), Prose.description(definition().description()), 4);
    }

    String id() {
        return PythonLiteral.of(definition().id());
    }

    String title() {
        return PythonLiteral.of(definition().title());
    }

    String classLine() {
        return Code.group("class " + named.name(EXCEPTION) + "(", "):", code.base())
                .text(0);
    }

    String classDoc() {
        return PythonText.docstring(
                "Any error of the category `" + definition().id() + "`: " + sentence(),
                Prose.description(definition().description()),
                4);
    }

    String className() {
        return PythonLiteral.of(named.name(EXCEPTION));
    }

    String module() {
        return PythonLiteral.of(named.name(MODULE));
    }

    /** The title as the first line of a docstring should end. */
    private String sentence() {
        String stripped = definition().title().strip();
        return stripped.endsWith(".") ? stripped : stripped + ".";
    }
}
