package io.github.errorspec.languages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tables of a kind that others have no need of. */
final class KotlinCatalogs {
    private KotlinCatalogs() {}

    /** More rows than one class of the JVM can make. */
    static TestCatalog large(Path folder) throws IOException {
        StringBuilder spec = new StringBuilder("""
                errorSpec: 1
                id: acme.large
                locales: {default: en, files: "large.{locale}.yaml"}
                categories:
                  some:
                    title: Some
                    http: 400
                    errors:
                      1: {name: First, http: 503, retry: {when: later, after: PT1.5S}, deprecated: {replacedBy: 2}}
                """);
        StringBuilder german = new StringBuilder("errorSpec: 1\nerrors:\n");
        for (int i = 2; i <= 301; i++) {
            spec.append("      ").append(i).append(": {name: Row ").append(i).append("}\n");
            german.append("  ").append(i).append(": {name: Zeile ").append(i).append("}\n");
        }
        spec.append("      7XX: {name: Family}\n");
        return catalog(folder, "large", spec.toString(), german.toString());
    }

    /** Bodies have no code, and params are called like what Kotlin has in properties and constructors. */
    static TestCatalog withoutCode(Path folder) throws IOException {
        return catalog(folder, "no-code", """
                errorSpec: 1
                id: acme.no-code
                body: {message: /errors/0/message}
                http: 400
                locales: {default: en, files: "no-code.{locale}.yaml"}
                categories:
                  empty: {title: Nothing in it}
                errors:
                  X1: {name: Soft keywords, params: [to, it, field, value, get, by, init, constructor, where, out, data, open]}
                  X2:
                    name: Long lists
                    aliases: [A_VERY_LONG_NAME_OF_A_ROW_1, A_VERY_LONG_NAME_OF_A_ROW_2, A_VERY_LONG_NAME_OF_A_ROW_3, A_VERY_LONG_NAME_OF_A_ROW_4]
                    params:
                      a-very-long-name-of-a-param-that-is-sensitive-1: {type: string, sensitive: true}
                      a-very-long-name-of-a-param-that-is-sensitive-2: {type: string, sensitive: true}
                      a-very-long-name-of-a-param-that-is-sensitive-3: {type: string, sensitive: true}
                """, "errorSpec: 1\n");
    }

    private static TestCatalog catalog(Path folder, String name, String spec, String german) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".yaml"), spec);
        Files.writeString(folder.resolve(name + ".de.yaml"), german);
        return new TestCatalog(name, folder.resolve(name + ".yaml"));
    }
}
