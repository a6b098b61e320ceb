package io.github.errorspec.maven;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
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
    private static final Set<String> WORDS = Set.of("true", "false", "utf-8", "null", "\\");
    private static final Pattern PACKAGE = Pattern.compile("(com|org|io|java|javax)\\..*", Pattern.DOTALL);

    /**
     * Those of a module.
     *
     * @param glob which names count in folders, unless the module says so itself
     */
    static ComparedPaths of(MavenProject project, String glob) {
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
        Set<Path> paths = new LinkedHashSet<>();
        shown.stream()
                .filter(Objects::nonNull)
                .flatMap(path -> resolve(basedir, path))
                .forEach(paths::add);
        return new ComparedPaths(basedir, paths, matcher(project.getProperties().getProperty(GLOB, glob)));
    }

    /** Those of all elements; as text, since the class of what holds them is another from Maven to Maven. */
    private static void addValues(ConfigurationContainer container, List<String> shown) {
        Matcher values = VALUE.matcher(String.valueOf(container.getConfiguration()));
        while (values.find()) {
            String value = values.group(1).replace("&amp;", "&");
            if (isProbed(value)) {
                shown.add(value);
            }
        }
    }

    /** What the cache takes for something else than a path, such as {@code classpath:...}, it does not look for. */
    private static boolean isProbed(String value) {
        return !WORDS.contains(value.toLowerCase(Locale.ROOT))
                && !value.contains("*")
                && (!value.contains(":") || value.contains(":\\"))
                && !PACKAGE.matcher(value).matches()
                && !value.startsWith("${env.")
                && !value.startsWith(System.getProperty("java.io.tmpdir"));
    }

    /** None for a text that no path can have on this system. */
    private static Stream<Path> resolve(Path basedir, String text) {
        try {
            return Stream.of(basedir.resolve(text).normalize());
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /** That of a broken glob has no names: it is for the cache to tell of it, as soon as it looks into a folder. */
    private static PathMatcher matcher(String glob) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException e) {
            return name -> false;
        }
    }

    boolean has(Path file) {
        return paths.contains(file) || hasFilesLike(file);
    }

    /** Whether a new file beside this one, with such a name, would be compared too. */
    boolean hasFilesLike(Path file) {
        Path folder = Objects.requireNonNull(file.getParent(), "a file is in a folder");
        return hasName(file)
                && paths.stream().anyMatch(path -> isFlat(path) ? folder.equals(path) : folder.startsWith(path));
    }

    /** Whether it would be compared if its folder were. */
    boolean hasName(Path file) {
        return names.matches(file.getFileName());
    }

    /** Of the folders above the module and its own, only the files right in them are compared. */
    boolean isFlat(Path folder) {
        return basedir.startsWith(folder);
    }

    /** As the POM can write it; on another drive, a path has no other form than its absolute one. */
    String shown(Path path) {
        if (!Objects.equals(basedir.getRoot(), path.getRoot())) {
            return path.toString();
        }
        String relative = basedir.relativize(path).toString().replace('\\', '/');
        return "${project.basedir}" + (relative.isEmpty() ? "" : "/" + relative);
    }
}
