package io.github.errorspec.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What ErrorSpec itself adds to what an output depends on. */
public final class ToolVersion {
    private ToolVersion() {}

    /**
     * The version; of a snapshot also when its code was built, since its version stays the same.
     *
     * @param tool a class of the tool, beside which its version is written
     */
    public static String of(Class<?> tool) {
        String version = number(tool);
        return version.endsWith("-SNAPSHOT") ? version + " " + buildTime(tool) : version;
    }

    /** The version alone, such as {@code 1.2.0}. */
    public static String number(Class<?> tool) {
        Properties properties = new Properties();
        try (InputStream in = tool.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown-SNAPSHOT");
    }

    private static String buildTime(Class<?> tool) {
        CodeSource source = tool.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "";
        }
        try (Stream<Path> files = Files.walk(Path.of(source.getLocation().toURI()))) {
            List<Long> times =
                    files.map(file -> file.toFile().lastModified()).sorted().toList();
            return times.size() + "@" + times.get(times.size() - 1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
