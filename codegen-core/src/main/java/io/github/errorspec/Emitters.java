package io.github.errorspec;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.csharp.CSharpEmitter;
import io.github.errorspec.emit.go.GoEmitter;
import io.github.errorspec.emit.java.JavaEmitter;
import io.github.errorspec.emit.java.SpringBootEmitter;
import io.github.errorspec.emit.json.JsonEmitter;
import io.github.errorspec.emit.kotlin.KotlinEmitter;
import io.github.errorspec.emit.python.PythonEmitter;
import io.github.errorspec.emit.rust.RustEmitter;
import io.github.errorspec.emit.template.TemplateEmitter;
import io.github.errorspec.emit.typescript.TypeScriptEmitter;
import io.github.errorspec.source.TextFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All targets. */
final class Emitters {
    static final List<Emitter> ALL = List.of(
            new JavaEmitter(),
            new SpringBootEmitter(),
            new TypeScriptEmitter(),
            new PythonEmitter(),
            new GoEmitter(),
            new KotlinEmitter(),
            new CSharpEmitter(),
            new RustEmitter(),
            new JsonEmitter());

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
        return Stream.of(
                        ALL.stream().flatMap(emitter -> emitter.rules().stream()),
                        TemplateEmitter.faults().stream(),
                        PackageFacts.rules().stream())
                .flatMap(rules -> rules)
                .toList();
    }

    /** The target that users call by this name. */
    static Emitter named(String name) {
        return ALL.stream()
                .filter(emitter -> emitter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidOptionException("there is no target `" + name + "`; there are: "
                        + ALL.stream().map(Emitter::name).collect(Collectors.joining(", "))));
    }
}
