package io.github.errorspec.emit.php;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.emit.language.Quotes;
import java.util.List;

/** What PHP says of a category. */
record PhpCategory(PhpCode all, NamedCategory named) {
    String id() {
        return named.category().id();
    }

    String constant() {
        return named.name(NameKind.CONSTANT);
    }

    String exception() {
        return named.name(NameKind.EXCEPTION);
    }

    String title() {
        return Quotes.PHP.literal(named.category().definition().title());
    }

    String doc() {
        return PhpDoc.of("    ", Prose.blocks(named.category()), List.of());
    }

    String exceptionDoc() {
        return PhpDoc.of("", Prose.exceptions(named.category()), List.of());
    }
}
