package io.github.errorspec.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Targets;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.language.LanguageEmitter;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Generates, and compiles the result with every warning on. */
final class JavaCompilation {
    static final String PACKAGE = "com.example.generated";

    private JavaCompilation() {}

    static Map<String, String> options(String errorType) {
        return Map.of("packageName", PACKAGE, "errorType", errorType);
    }

    /** The generated files; fails if the target has something to say against the catalog. */
    static List<GeneratedFile> generate(Catalog catalog, String errorType) {
        return generate(catalog, options(errorType));
    }

    /** The names of what is generated. */
    static JavaCode code(Catalog catalog, Map<String, String> options) {
        return JavaCode.of(new LanguageEmitter(Java.LANGUAGE).plan(ResolvedCatalog.of(catalog), options));
    }

    static List<GeneratedFile> generate(Catalog catalog, Map<String, String> options) {
        Emitter emitter = Targets.named("java");
        Diagnostics diagnostics = new Diagnostics();
        Targets.check(emitter, catalog, options, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return Targets.files(emitter, catalog, options);
    }

    /** Compiles into a directory, for a release of Java; fails on the first warning of javac or of its check of Javadoc. */
    static void compile(List<GeneratedFile> files, int release, Path directory) {
        compile(files, release, directory, List.of("-Xlint:all", "-Xdoclint:all/protected", "-Werror"));
    }

    static void compile(List<GeneratedFile> files, int release, Path directory, List<String> checks) {
        List<JavaFileObject> sources = new ArrayList<>();
        files.forEach(file -> sources.add(new Source(file)));
        StringWriter out = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(checks);
        arguments.addAll(List.of("--release", String.valueOf(release), "-d", directory.toString()));
        if (Runtime.version().feature() > 17) {
            // Later compilers warn of old releases as such.
            arguments.add("-Xlint:-options");
        }
        boolean success =
                compiler.getTask(out, null, null, arguments, null, sources).call();
        assertThat(success).as("javac --release %s: %s", release, out).isTrue();
        assertThat(out.toString()).isEmpty();
    }

    /** The compiled classes, apart from those of the tests. */
    static URLClassLoader load(Path directory) throws IOException {
        return new URLClassLoader(new URL[] {directory.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String content;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            this.content = file.content();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }
}
