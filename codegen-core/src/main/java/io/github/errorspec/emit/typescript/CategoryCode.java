package io.github.errorspec.emit.typescript;

import io.github.errorspec.resolve.ResolvedCategory;
import java.util.ArrayList;
import java.util.List;

/** What templates say of a category. */
record CategoryCode(ResolvedCategory category) {
    String doc() {
        List<String> blocks = new ArrayList<>(List.of(category.definition().title() + "."));
        category.definition().description().ifPresent(blocks::add);
        return TypeScriptComment.of(blocks, 2);
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
