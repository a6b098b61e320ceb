package io.github.errorspec;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.emit.api.ApiDocument;
import io.github.errorspec.emit.api.Raisers;
import io.github.errorspec.emit.csharp.CSharp;
import io.github.errorspec.emit.go.Go;
import io.github.errorspec.emit.java.Java;
import io.github.errorspec.emit.java.SpringBoot;
import io.github.errorspec.emit.json.JsonEmitter;
import io.github.errorspec.emit.kotlin.Kotlin;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.LanguageEmitter;
import io.github.errorspec.emit.markdown.CodePages;
import io.github.errorspec.emit.markdown.MarkdownEmitter;
import io.github.errorspec.emit.openapi.OpenApiEmitter;
import io.github.errorspec.emit.php.Php;
import io.github.errorspec.emit.python.Python;
import io.github.errorspec.emit.rust.Rust;
import io.github.errorspec.emit.site.SiteEmitter;
import io.github.errorspec.emit.template.TemplateEmitter;
import io.github.errorspec.emit.typescript.TypeScript;
import io.github.errorspec.source.TextFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All targets. */
public final class Emitters {
    /** In the order in which they are shown. */
    static final List<String> NAMES = List.of(
            "java",
            "spring-boot",
            "typescript",
            "python",
            "go",
            "kotlin",
            "csharp",
            "rust",
            "php",
            "json",
            "markdown",
            "site",
            "openapi");

    private Emitters() {}

    /** The target that users call by this name; no other one is loaded. */
    public static Emitter named(String name) {
        return named(name, Optional.empty());
    }

    /**
     * A built-in one.
     *
     * @param document that of an API, if the target works on one
     */
    private static Emitter named(String name, Optional<ApiDocument> document) {
        return switch (name) {
            case "java" -> new LanguageEmitter(Java.LANGUAGE);
            case "spring-boot" -> new LanguageEmitter(SpringBoot.LANGUAGE);
            case "typescript" -> new LanguageEmitter(TypeScript.LANGUAGE);
            case "python" -> new LanguageEmitter(Python.LANGUAGE);
            case "go" -> new LanguageEmitter(Go.LANGUAGE);
            case "kotlin" -> new LanguageEmitter(Kotlin.LANGUAGE);
            case "csharp" -> new LanguageEmitter(CSharp.LANGUAGE);
            case "rust" -> new LanguageEmitter(Rust.LANGUAGE);
            case "php" -> new LanguageEmitter(Php.LANGUAGE);
            case "json" -> new JsonEmitter(Emitters::languages);
            case "markdown" -> new MarkdownEmitter(Emitters::languages, Raisers.of(document));
            case "site" -> new SiteEmitter(Emitters::languages, CodePages::new, Raisers.of(document));
            case "openapi" -> new OpenApiEmitter(document);
            default ->
                throw new InvalidOptionException(
                        "there is no target `" + name + "`; there are: " + String.join(", ", NAMES));
        };
    }

    /**
     * What makes the output of a target.
     *
     * @param folder that of the templates, if the target has some
     * @param templates what is in it
     * @param document that of an API, if the target works on one
     */
    static Emitter of(String name, Optional<Path> folder, List<TextFile> templates, Optional<ApiDocument> document) {
        return folder.<Emitter>map(path -> new TemplateEmitter(name, String.valueOf(path.getFileName()), templates))
                .orElseGet(() -> named(name, document));
    }

    /** What any target can report. */
    static List<Rule> rules() {
        return List.of(TargetRule.values());
    }

    /** The languages in which rows have names, in the order of the targets. */
    static List<Language> languages() {
        return NAMES.stream()
                .map(Emitters::named)
                .filter(LanguageEmitter.class::isInstance)
                .map(emitter -> ((LanguageEmitter) emitter).language())
                .filter(language -> !language.naming().rows().isEmpty())
                .toList();
    }
}
