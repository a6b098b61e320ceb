package io.github.errorspec.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** Whose configuration shows paths. */
    static final String PLUGIN = "io.github.errorspec:codegen-maven-plugin";

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
        if (!(BuildCache.class.getClassLoader() instanceof ClassRealm realm) || isOff(session, project)) {
            return Optional.empty();
        }
        return realm.getWorld().getRealms().stream()
                .map(each -> EXTENSION.matcher(each.getId()))
                .filter(Matcher::matches)
                .map(matcher -> new BuildCache(matcher.group(1), session, project))
                .findFirst();
    }

    private static boolean isOff(MavenSession session, MavenProject project) {
        String name = "maven.build.cache.enabled";
        return "false".equals(session.getUserProperties().getProperty(name))
                || "false".equals(project.getProperties().getProperty(name));
    }

    /**
     * Keeps the module out of the cache if it would not be restored as it has to be, and says why.
     *
     * @param inputs what the output was made of
     * @param outputs where it went
     */
    void guard(Set<Input> inputs, List<Path> outputs, Log log) throws MojoFailureException {
        String configuration = configuration();
        ComparedPaths compared = ComparedPaths.of(project, configuration);
        List<String> reasons = new ArrayList<>();
        Set<Path> missing = missing(inputs, compared);
        if (!missing.isEmpty()) {
            reasons.add("it does not compare what this module's errors are made of. Add to its <properties>:"
                    + properties(missing, compared.basedir()));
        }
        outputs.stream()
                .filter(output -> !isRestored(output) && !configuration.contains("codegen-maven-plugin"))
                .findFirst()
                .ifPresent(output ->
                        reasons.add("it does not restore " + compared.basedir().relativize(output)
                                + ". Let the goal run always, by <runAlways> in its configuration, or have the output below "
                                + "${project.build.directory}/generated-sources"));
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
    record Input(Path file, boolean isPattern) {}

    private static Set<Path> missing(Set<Input> inputs, ComparedPaths compared) {
        Set<Path> missing = new LinkedHashSet<>();
        for (Input input : inputs) {
            if (input.isPattern() && !compared.hasFilesLike(input.file())) {
                missing.add(input.file().getParent());
            }
        }
        for (Input input : inputs) {
            if (!input.isPattern()
                    && !compared.has(input.file())
                    && !missing.contains(input.file().getParent())) {
                missing.add(input.file());
            }
        }
        return missing;
    }

    private static String properties(Set<Path> missing, Path basedir) {
        StringBuilder lines = new StringBuilder();
        int number = 1;
        for (Path path : missing) {
            String relative = basedir.relativize(path).toString().replace('\\', '/');
            String name = ComparedPaths.PROPERTY + ".errorspec" + (missing.size() == 1 ? "" : "." + number++);
            lines.append(System.lineSeparator())
                    .append("  <" + name + ">${project.basedir}" + (relative.isEmpty() ? "" : "/" + relative))
                    .append("</" + name + ">");
        }
        return lines.toString();
    }

    /** The cache restores generated sources, below the build directory. */
    private boolean isRestored(Path output) {
        Path target = Path.of(project.getBuild().getDirectory());
        return output.startsWith(target.resolve("generated-sources"))
                || output.startsWith(target.resolve("generated-test-sources"))
                || (output.startsWith(target)
                        && (project.getCompileSourceRoots().contains(output.toString())
                                || project.getTestCompileSourceRoots().contains(output.toString())));
    }

    private String configuration() {
        Path file = session.getRequest()
                .getMultiModuleProjectDirectory()
                .toPath()
                .resolve(".mvn/maven-build-cache-config.xml");
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            // There is none, or none that the cache could read.
            return "";
        }
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
