package io.github.errorspec.resolve;

import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Words;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row with every default applied.
 *
 * @param definition what the spec says about it
 * @param index its place in the order of the catalog, counted from 0
 * @param words those of its id
 * @param category the one that it belongs to, if any
 * @param message what an error of this kind says; its title where the spec has no message
 * @param type the {@code type} of RFC 9457, that of a family with its wildcards; nothing if bodies have none
 * @param successor the row that a deprecated one names as its replacement, if that is part of the catalog
 * @param params in the spec's order
 * @param translations into other languages, sorted by tag; only those that say something of this row
 */
public record ResolvedRow(
        ErrorDefinition definition,
        int index,
        Words words,
        Optional<Category> category,
        Message message,
        Optional<String> type,
        Optional<ErrorDefinition> successor,
        List<ResolvedParam> params,
        List<ResolvedText> translations) {
    /** The code or family, as the spec writes it. */
    public String code() {
        return definition.code().text();
    }

    public String id() {
        return definition.id().value();
    }

    public boolean isFamily() {
        return definition.code().isFamily();
    }

    /** Whether it is answered with a body. */
    public boolean hasBody() {
        return !definition.policy().noBody();
    }

    public boolean isDeprecated() {
        return definition.isDeprecated();
    }

    /** Earlier ids. */
    public List<Located<String>> aliases() {
        return definition.aliases();
    }

    /** The params that an error of this kind always has. */
    public List<ResolvedParam> required() {
        return params.stream().filter(param -> !param.isOptional()).toList();
    }

    /** The params that it may lack. */
    public List<ResolvedParam> optional() {
        return params.stream().filter(ResolvedParam::isOptional).toList();
    }

    /** The names of the params that stay out of logs, bodies and messages. */
    public List<String> sensitive() {
        List<String> names = new ArrayList<>();
        // Asked for each body of each row: a stream would be a fifth of what is allocated for them.
        for (ResolvedParam param : params) {
            if (param.isSensitive()) {
                names.add(param.name());
            }
        }
        return names;
    }

    /** The params as a constructor takes them: those that must be given, then the others. */
    public List<ResolvedParam> arguments() {
        return Stream.concat(required().stream(), optional().stream()).toList();
    }

    /** What it says in another language; nothing if the translation leaves it out. */
    public Optional<ResolvedText> text(String locale) {
        return translations.stream()
                .filter(text -> text.locale().equals(locale))
                .findFirst();
    }
}
