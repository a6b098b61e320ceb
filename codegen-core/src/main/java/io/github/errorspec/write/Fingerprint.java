package io.github.errorspec.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A digest of everything that an output depends on; the same digest means the same output. */
public final class Fingerprint {
    private final MessageDigest digest = sha256();

    /** Adds a text. */
    public Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes. */
    public Fingerprint add(byte[] bytes) {
        // The length goes first, so that "ab","c" and "a","bc" differ.
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    /** Adds the version of the tool; of a snapshot also when its code was built, since its version stays the same. */
    public Fingerprint addTool(Class<?> tool) {
        String version = version(tool);
        add(version);
        if (version.endsWith("-SNAPSHOT")) {
            add(buildTime(tool));
        }
        return this;
    }

    /** The digest of all that was added. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String version(Class<?> tool) {
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
