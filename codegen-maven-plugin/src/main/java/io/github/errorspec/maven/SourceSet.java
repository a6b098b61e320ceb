package io.github.errorspec.maven;

import java.io.File;
import org.apache.maven.project.MavenProject;

/** The two kinds of sources in a Maven project. */
enum SourceSet {
    MAIN("compile") {
        @Override
        void addRoot(MavenProject project, File directory) {
            project.addCompileSourceRoot(directory.getAbsolutePath());
        }

        @Override
        boolean sees(String dependencyScope) {
            return switch (dependencyScope) {
                case "compile", "provided", "system" -> true;
                default -> false;
            };
        }
    },
    TEST("test") {
        @Override
        void addRoot(MavenProject project, File directory) {
            project.addTestCompileSourceRoot(directory.getAbsolutePath());
        }

        @Override
        boolean sees(String dependencyScope) {
            return true;
        }
    };

    private final String scope;

    SourceSet(String scope) {
        this.scope = scope;
    }

    /** The scope of their class path, as users know it. */
    String scope() {
        return scope;
    }

    abstract void addRoot(MavenProject project, File directory);

    /** Whether a dependency of this scope is on their class path. */
    abstract boolean sees(String dependencyScope);
}
