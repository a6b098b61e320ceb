package io.github.errorspec.source;

import java.io.IOException;
import java.nio.file.Path;

/** Where {@code classpath:} leads in a spec. */
public interface ClassPath {
    /** What the name of a file on it begins with. */
    String PREFIX = "classpath:";

    /**
     * A file on it, which may lie in a zip file system.
     *
     * @param resource its path, without the prefix
     * @throws IOException if there is none; the message is for users
     */
    Path find(String resource) throws IOException;
}
