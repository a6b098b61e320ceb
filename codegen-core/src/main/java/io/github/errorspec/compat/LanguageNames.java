package io.github.errorspec.compat;

import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.Map;
import java.util.function.Function;

/** What a language calls the rows of a catalog. */
public interface LanguageNames {
    /** How targets call the language. */
    String language();

    /** How people call it, such as {@code C#}. */
    String title();

    /** The name of a row from which all others follow, as long as nothing else is called so; empty where the id itself is it. */
    String frozen(ResolvedRow row);

    /** By the code of a row, what it is called, by what it is the name of; nothing for a row that the language leaves out. */
    Function<String, Map<?, String>> of(ResolvedCatalog catalog);
}
