package io.github.errorspec.maven;

import io.github.errorspec.input.Sources;
import io.github.errorspec.source.ClassPath;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.source.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.classworlds.realm.ClassRealm;

/**
 * maven-build-cache-extension restores a module, and runs none of its goals, if nothing changed that it compares. What it
 * compares is settled before any goal runs; a goal can only see to it that a module is not saved of which it would restore an old state.
 */
final class BuildCache {
    private static final Pattern EXTENSION =
            Pattern.compile(".*>org\\.apache\\.maven\\.extensions:maven-build-cache-extension:([^:]+)");

    static final String ARTIFACT = "codegen-maven-plugin";

    /** Whose configuration shows paths. */
    static final String PLUGIN = "io.github.errorspec:" + ARTIFACT;

    /** With an older one the extension says so, and does nothing. */
    private static final String OLDEST_MAVEN = "3.9.0";

    private static final String ENABLED = "maven.build.cache.enabled";
    private static final String SKIP_SAVE = "maven.build.cache.skipSave";
    private static final String PAGE = "docs/maven.md of ErrorSpec tells more.";

    private final String version;
    private final MavenSession session;
    private final MavenProject project;

    BuildCache(String version, MavenSession session, MavenProject project) {
        this.version = version;
        this.session = session;
        this.project = project;
    }

    /** The one that takes part in this build; none if it is absent or switched off. */
    static Optional<BuildCache> of(MavenSession session, MavenProject project) {
        if (!(BuildCache.class.getClassLoader() instanceof ClassRealm realm)) {
            return Optional.empty();
        }
        return realm.getWorld().getRealms().stream()
                .map(each -> EXTENSION.matcher(each.getId()))
                .filter(Matcher::matches)
                .map(matcher -> new BuildCache(matcher.group(1), session, project))
                .filter(BuildCache::isOn)
                .findFirst();
    }

    /** Whether it saves and restores this module at all. */
    boolean isOn() {
        String maven = session.getSystemProperties().getProperty("maven.version", OLDEST_MAVEN);
        return new DefaultArtifactVersion(maven).compareTo(new DefaultArtifactVersion(OLDEST_MAVEN)) >= 0
                && Boolean.parseBoolean(project.getProperties().getProperty(ENABLED, "true"))
                && CacheConfiguration.property(session, ENABLED)
                        .map(Boolean::parseBoolean)
                        .orElseGet(() -> CacheConfiguration.of(session).isEnabled());
    }

    /**
     * Keeps the module out of the cache if it would not be restored as it has to be, and says why.
     *
     * @param inputs what the output was made of
     * @param outputs where it went
     * @param history what git was asked for, which is another tomorrow
     */
    void guard(Set<Input> inputs, List<Path> outputs, Optional<String> history, Log log) throws MojoFailureException {
        CacheConfiguration configuration = CacheConfiguration.of(session);
        ComparedPaths compared = ComparedPaths.of(project, configuration.glob());
        List<String> reasons = new ArrayList<>();
        inputs.stream()
                .filter(input -> input.isPattern() && !compared.hasName(input.file()))
                .findFirst()
                .ifPresent(input -> reasons.add("its <glob> leaves out files such as "
                        + input.file().getFileName() + ", of which this module's errors are made. Widen it"));
        Set<Path> missing = missing(inputs, compared);
        if (!missing.isEmpty()) {
            reasons.add("it does not compare what this module's errors are made of. Add to its <properties>:"
                    + properties(missing, compared));
        }
        if (!runsAlways(configuration)) {
            outputs.stream()
                    .filter(output -> !isRestored(output, configuration))
                    .findFirst()
                    .ifPresent(output -> reasons.add("it does not restore " + compared.shown(output)
                            + ". Let the goal run always, by <runAlways> in its configuration, or have the output below "
                            + "${project.build.directory}/generated-sources"));
            history.ifPresent(asked -> reasons.add("it does not compare what git has for " + asked
                    + ". Let the goal run always, by <runAlways> in its configuration"));
        }
        if (session.getUserProperties().stringPropertyNames().stream()
                .anyMatch(name -> name.startsWith("errorspec."))) {
            reasons.add("it does not compare the options -Derrorspec... of this build");
        }
        if (!reasons.isEmpty()) {
            keepOut(
                    "maven-build-cache-extension is not given this module: "
                            + String.join(";" + System.lineSeparator(), reasons) + System.lineSeparator() + PAGE,
                    log);
        }
    }

    /**
     * A file that the output was made of.
     *
     * @param file absolute
     * @param isPattern whether others with such names in its folder belong to it as soon as they exist
     */
    record Input(Path file, boolean isPattern) {
        /** All that users wrote. */
        static List<Input> of(Sources sources) {
            Stream<Input> others =
                    sources.others().stream().flatMap(other -> of(other.file(), other.kind() == FileKind.TRANSLATION));
            Stream<Input> templates = sources.templates().entrySet().stream()
                    .flatMap(folder -> of(folder.getKey(), folder.getValue()).stream());
            Stream<Input> documents = sources.documents().stream().flatMap(document -> of(document.file(), false));
            return Stream.of(of(sources.spec(), false), others, templates, documents)
                    .flatMap(Function.identity())
                    .toList();
        }

        /** A single file, which need not be there yet. */
        static List<Input> of(SpecFile file) {
            return of(file, false).toList();
        }

        /** What is in a dependency is compared with it. */
        private static Stream<Input> of(SpecFile file, boolean isPattern) {
            return file.name().startsWith(ClassPath.PREFIX)
                    ? Stream.empty()
                    : Stream.of(new Input(file.path().toAbsolutePath().normalize(), isPattern));
        }

        /** All of a folder of templates, since what is no template is copied, whatever its name is; and one that is yet to come. */
        static List<Input> of(Path templates, List<TextFile> files) {
            Path folder = templates.toAbsolutePath().normalize();
            return Stream.concat(files.stream().map(TextFile::name), Stream.of("template.peb"))
                    .map(name -> new Input(folder.resolve(name), true))
                    .toList();
        }
    }

    private static Set<Path> missing(Set<Input> inputs, ComparedPaths compared) {
        Set<Path> folders = new LinkedHashSet<>();
        for (Input input : inputs) {
            if (input.isPattern() && compared.hasName(input.file()) && !compared.hasFilesLike(input.file())) {
                folders.add(input.file().getParent());
            }
        }
        Set<Path> missing = new LinkedHashSet<>(folders);
        missing.removeIf(folder -> folders.stream()
                .anyMatch(other -> !compared.isFlat(other) && !folder.equals(other) && folder.startsWith(other)));
        for (Input input : inputs) {
            if (!input.isPattern()
                    && !compared.has(input.file())
                    && !missing.contains(input.file().getParent())) {
                missing.add(input.file());
            }
        }
        return missing;
    }

    private static String properties(Set<Path> missing, ComparedPaths compared) {
        StringBuilder lines = new StringBuilder();
        int number = 1;
        for (Path path : missing) {
            String name = ComparedPaths.PROPERTY + ".errorspec" + (missing.size() == 1 ? "" : "." + number++);
            lines.append(System.lineSeparator())
                    .append("  <" + name + ">" + compared.shown(path))
                    .append("</" + name + ">");
        }
        return lines.toString();
    }

    /** The cache restores generated sources, below the build directory, and folders of the module that its configuration names. */
    private boolean isRestored(Path output, CacheConfiguration configuration) {
        Path target = Path.of(project.getBuild().getDirectory());
        boolean isAttached = output.startsWith(project.getBasedir().toPath())
                && configuration.attachedOutputs().stream()
                        .anyMatch(folder ->
                                output.startsWith(target.resolve(folder).normalize()));
        return isAttached
                || output.startsWith(target.resolve("generated-sources"))
                || output.startsWith(target.resolve("generated-test-sources"))
                || (output.startsWith(target)
                        && (project.getCompileSourceRoots().contains(output.toString())
                                || project.getTestCompileSourceRoots().contains(output.toString())));
    }

    private boolean runsAlways(CacheConfiguration configuration) {
        return configuration.runsAlways()
                || CacheConfiguration.property(session, "maven.build.cache.alwaysRunPlugins").stream()
                        .flatMap(plugins -> Arrays.stream(plugins.split(",")))
                        .anyMatch(plugin -> plugin.split(":", 2)[0].equals(ARTIFACT));
    }

    private void keepOut(String message, Log log) throws MojoFailureException {
        if (version.startsWith("1.0.") || version.startsWith("1.1.")) {
            throw new MojoFailureException(message + System.lineSeparator()
                    + "From version 1.2.0 on of the extension this is a warning: only then a module can be left out.");
        }
        log.warn(message);
        project.getProperties().setProperty(SKIP_SAVE, "true");
        if (version.startsWith("1.2.")) {
            // It asks the session only: what is built after this module is not saved either.
            session.getUserProperties().setProperty(SKIP_SAVE, "true");
        }
    }
}
