package io.github.errorspec.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** The two kinds of sources in a Maven project. */
enum SourceSet {
    MAIN("compile", "generated-resources") {
        @Override
        void addRoot(MavenProject project, File directory) {
            project.addCompileSourceRoot(directory.getAbsolutePath());
        }

        @Override
        List<Resource> resources(MavenProject project) {
            return project.getResources();
        }

        @Override
        void add(MavenProject project, Resource resource) {
            project.addResource(resource);
        }

        @Override
        boolean sees(String dependencyScope) {
            return switch (dependencyScope) {
                case "compile", "provided", "system" -> true;
                default -> false;
            };
        }
    },
    TEST("test", "generated-test-resources") {
        @Override
        void addRoot(MavenProject project, File directory) {
            project.addTestCompileSourceRoot(directory.getAbsolutePath());
        }

        @Override
        List<Resource> resources(MavenProject project) {
            return project.getTestResources();
        }

        @Override
        void add(MavenProject project, Resource resource) {
            project.addTestResource(resource);
        }

        @Override
        boolean sees(String dependencyScope) {
            return true;
        }
    };

    private final String scope;
    private final String generatedResources;

    SourceSet(String scope, String generatedResources) {
        this.scope = scope;
        this.generatedResources = generatedResources;
    }

    /** The scope of their class path, as users know it. */
    String scope() {
        return scope;
    }

    /** The folder in that of the build for resources that are generated. */
    String generatedResources() {
        return generatedResources;
    }

    abstract void addRoot(MavenProject project, File directory);

    /** What is packaged beside the classes. */
    abstract List<Resource> resources(MavenProject project);

    abstract void add(MavenProject project, Resource resource);

    /** Adds a folder without some of its files, once. */
    final void addResources(MavenProject project, File directory, List<String> excluded) {
        String path = directory.getAbsolutePath();
        if (resources(project).stream().noneMatch(each -> path.equals(each.getDirectory()))) {
            Resource resource = new Resource();
            resource.setDirectory(path);
            excluded.forEach(resource::addExclude);
            add(project, resource);
        }
    }

    /** Whether a dependency of this scope is on their class path. */
    abstract boolean sees(String dependencyScope);
}
