package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.resolve.ResolvedCategory;

/** What templates say of a category. */
record CategoryCode(ResolvedCategory category) {
    String doc() {
        return TypeScriptComment.of(Prose.blocks(category), 2);
    }

    /** Its id as the name of a member. */
    String key() {
        return category.id().contains("-") ? TypeScriptLiteral.of(category.id()) : category.id();
    }

    /** The member with its title. */
    String title() {
        return TypeScriptLayout.property(
                2, key(), TypeScriptLiteral.of(category.definition().title()));
    }
}
