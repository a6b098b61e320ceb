package io.github.errorspec.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;

/**
 * What the configuration of maven-build-cache-extension says that matters here.
 *
 * @param isEnabled unless a property of the session says otherwise
 * @param glob which names count in folders
 * @param runsAlways whether our goals run where a module is restored
 * @param attachedOutputs folders that are restored as a whole, relative to the build directory
 */
record CacheConfiguration(boolean isEnabled, String glob, boolean runsAlways, List<String> attachedOutputs) {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ENABLED = Pattern.compile("<enabled>\\s*([^<]+?)\\s*</enabled>");
    private static final Pattern GLOB = Pattern.compile("<glob>\\s*([^<]+?)\\s*</glob>");
    private static final Pattern RUN_ALWAYS = Pattern.compile("<runAlways>(.*?)</runAlways>", Pattern.DOTALL);
    private static final Pattern OURS =
            Pattern.compile("\\bartifactId\\s*=\\s*([\"'])" + Pattern.quote(BuildCache.ARTIFACT) + "\\1");
    private static final Pattern ATTACHED = Pattern.compile("<dirName>\\s*([^<]+?)\\s*</dirName>");

    /** That of a build; the defaults if there is no file, or none that the cache could read. */
    static CacheConfiguration of(MavenSession session) {
        Path file = property(session, "maven.build.cache.configPath")
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElseGet(() -> session.getRequest()
                        .getMultiModuleProjectDirectory()
                        .toPath()
                        .resolve(".mvn/maven-build-cache-config.xml"));
        try {
            return of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return of("");
        }
    }

    private static CacheConfiguration of(String xml) {
        String text = COMMENT.matcher(xml).replaceAll("");
        return new CacheConfiguration(
                first(ENABLED, text).map(Boolean::parseBoolean).orElse(true),
                first(GLOB, text).orElse("*"),
                first(RUN_ALWAYS, text).filter(OURS.asPredicate()).isPresent(),
                ATTACHED.matcher(text).results().map(found -> found.group(1)).toList());
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** As the cache looks for its properties. */
    static Optional<String> property(MavenSession session, String name) {
        return Optional.ofNullable(session.getUserProperties().getProperty(name))
                .or(() -> Optional.ofNullable(session.getSystemProperties().getProperty(name)));
    }
}
