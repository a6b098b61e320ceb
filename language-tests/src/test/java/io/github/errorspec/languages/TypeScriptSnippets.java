package io.github.errorspec.languages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the site shows of TypeScript: a module for each snippet, since imports are those of a module. */
final class TypeScriptSnippets {
    private static final Pattern MODULE = Pattern.compile("(?<= from )\"[a-z0-9-]+-errors\"");

    private static final String SHARED = """
            declare const console: { log(text: string): void };

            const logged: unknown[] = [];

            export function log(value: unknown): void {
              logged.push(value);
            }

            export async function recognised(number: number, send: () => Promise<void>): Promise<void> {
              if (logged.length !== number + 1) {
                throw new Error(`${number} is not recognised`);
              }
              try {
                await send();
              } catch (error) {
                console.log(`${number} ${(error as { code: unknown }).code}`);
              }
            }
            """;

    private static final String EACH = """
            $imports
            import { log, recognised } from "./shared.ts";

            async function send(): Promise<void> {
              $raise
            }

            export async function usage(): Promise<void> {
              $recognise
              await recognised($number, send);
            }
            """;

    private TypeScriptSnippets() {}

    /**
     * Writes them.
     *
     * @param code the modules of the tables, as seen from there
     */
    static void write(Path folder, String code, List<Snippet> snippets) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}\n");
        Files.writeString(folder.resolve("shared.ts"), SHARED);
        StringBuilder main = new StringBuilder();
        for (Snippet snippet : snippets) {
            String module = "\"" + code + "/" + snippet.catalog().name() + "/index.ts\"";
            String file = "usage" + snippet.number() + ".ts";
            Files.writeString(
                    folder.resolve(file), snippet.importing(MODULE, module).in(EACH));
            main.append("await (await import(\"./").append(file).append("\")).usage();\n");
        }
        Files.writeString(folder.resolve("main.ts"), main.append("export {};\n"));
    }
}
