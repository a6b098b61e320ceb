package io.github.errorspec.maven;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.Build;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.FileSet;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * What the build cache compares before it restores a module instead of building it: folders of sources and resources, and paths
 * that the POM shows, in properties or in our configuration. A default value shows nowhere.
 *
 * @param basedir the module's folder
 * @param paths files, and folders with all that is in them
 * @param names of the files in folders that count
 */
record ComparedPaths(Path basedir, Set<Path> paths, PathMatcher names) {
    /** What the names of properties begin with whose value is a path to compare. */
    static final String PROPERTY = "maven.build.cache.input";

    private static final String GLOB = PROPERTY + ".glob";
    private static final Pattern VALUE = Pattern.compile(">\\s*([^<>]*[^<>\\s])\\s*</");
    private static final Pattern CONFIGURED_GLOB = Pattern.compile("<glob>\\s*([^<]+?)\\s*</glob>");

    /**
     * Those of a module.
     *
     * @param configuration the text of the cache's own configuration; empty if there is none
     */
    static ComparedPaths of(MavenProject project, String configuration) {
        Path basedir = project.getBasedir().toPath().toAbsolutePath().normalize();
        List<String> shown = new ArrayList<>();
        Build build = project.getBuild();
        shown.add(build.getSourceDirectory());
        shown.add(build.getTestSourceDirectory());
        build.getResources().stream().map(FileSet::getDirectory).forEach(shown::add);
        build.getTestResources().stream().map(FileSet::getDirectory).forEach(shown::add);
        for (String name : project.getProperties().stringPropertyNames()) {
            if (name.startsWith(PROPERTY) && !name.equals(GLOB)) {
                shown.add(project.getProperties().getProperty(name));
            }
        }
        Plugin ours = build.getPluginsAsMap().get(BuildCache.PLUGIN);
        if (ours != null) {
            addValues(ours, shown);
            ours.getExecutions().forEach(execution -> addValues(execution, shown));
        }
        Matcher configured = CONFIGURED_GLOB.matcher(configuration);
        String glob = project.getProperties().getProperty(GLOB, configured.find() ? configured.group(1) : "*");
        Set<Path> paths = new LinkedHashSet<>();
        shown.stream()
                .filter(Objects::nonNull)
                .forEach(path -> paths.add(basedir.resolve(path).normalize()));
        return new ComparedPaths(basedir, paths, FileSystems.getDefault().getPathMatcher("glob:" + glob));
    }

    /** Those of all elements; as text, since the class of what holds them is another from Maven to Maven. */
    private static void addValues(ConfigurationContainer container, List<String> shown) {
        Matcher values = VALUE.matcher(String.valueOf(container.getConfiguration()));
        while (values.find()) {
            shown.add(values.group(1).replace("&amp;", "&"));
        }
    }

    boolean has(Path file) {
        return paths.contains(file) || hasFilesLike(file);
    }

    /** Whether a new file beside this one, with such a name, would be compared too. */
    boolean hasFilesLike(Path file) {
        Path folder = Objects.requireNonNull(file.getParent(), "a file is in a folder");
        // Of the folders above the module and its own, only the files right in them are compared.
        return names.matches(file.getFileName())
                && paths.stream()
                        .anyMatch(path -> basedir.startsWith(path) ? folder.equals(path) : folder.startsWith(path));
    }
}
