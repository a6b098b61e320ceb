package io.github.errorspec.benchmarks.jvm;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java compiler in this JVM, as build tools call it, with no flags but those for its folders. */
public final class Javac {
    private Javac() {}

    /**
     * Compiles files.
     *
     * @param classPath what they need
     * @param output where their classes go; made if it is not there
     */
    public static void compile(List<Path> files, Path classPath, Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        Files.createDirectories(output);
        List<String> options = List.of("-classpath", classPath.toString(), "-d", output.toString());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            if (!compiler.getTask(messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call()) {
                throw new IllegalStateException(messages.toString());
            }
        }
    }
}
