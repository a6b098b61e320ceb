package io.github.errorspec;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.emit.csharp.CSharp;
import io.github.errorspec.emit.go.Go;
import io.github.errorspec.emit.java.Java;
import io.github.errorspec.emit.java.SpringBoot;
import io.github.errorspec.emit.json.JsonEmitter;
import io.github.errorspec.emit.kotlin.Kotlin;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.LanguageEmitter;
import io.github.errorspec.emit.php.Php;
import io.github.errorspec.emit.python.Python;
import io.github.errorspec.emit.rust.Rust;
import io.github.errorspec.emit.template.TemplateEmitter;
import io.github.errorspec.emit.typescript.TypeScript;
import io.github.errorspec.source.TextFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All targets. */
public final class Emitters {
    public static final List<Emitter> ALL = List.of(
            new LanguageEmitter(Java.LANGUAGE),
            new LanguageEmitter(SpringBoot.LANGUAGE),
            new LanguageEmitter(TypeScript.LANGUAGE),
            new LanguageEmitter(Python.LANGUAGE),
            new LanguageEmitter(Go.LANGUAGE),
            new LanguageEmitter(Kotlin.LANGUAGE),
            new LanguageEmitter(CSharp.LANGUAGE),
            new LanguageEmitter(Rust.LANGUAGE),
            new LanguageEmitter(Php.LANGUAGE),
            new JsonEmitter(Emitters::languages));

    private Emitters() {}

    /**
     * What makes the output of a target.
     *
     * @param folder that of the templates, if the target has some
     * @param templates what is in it
     */
    static Emitter of(String name, Optional<Path> folder, List<TextFile> templates) {
        return folder.<Emitter>map(path -> new TemplateEmitter(name, String.valueOf(path.getFileName()), templates))
                .orElseGet(() -> named(name));
    }

    /** What any target can report. */
    static List<Rule> rules() {
        return Stream.concat(Stream.of(TargetRule.values()), TemplateEmitter.faults().stream())
                .toList();
    }

    /** The languages in which rows have names, in the order of the targets. */
    static List<Language> languages() {
        return ALL.stream()
                .filter(LanguageEmitter.class::isInstance)
                .map(emitter -> ((LanguageEmitter) emitter).language())
                .filter(language -> !language.naming().rows().isEmpty())
                .toList();
    }

    /** The target that users call by this name. */
    public static Emitter named(String name) {
        return ALL.stream()
                .filter(emitter -> emitter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidOptionException("there is no target `" + name + "`; there are: "
                        + ALL.stream().map(Emitter::name).collect(Collectors.joining(", "))));
    }
}
