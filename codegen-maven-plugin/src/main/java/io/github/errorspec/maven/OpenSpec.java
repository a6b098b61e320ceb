package io.github.errorspec.maven;

import io.github.errorspec.source.SpecFile;
import java.io.Closeable;
import java.io.IOException;

/**
 * A spec that was found, readable until it is closed.
 *
 * @param file the spec
 * @param container what it lies in, such as an opened jar
 */
record OpenSpec(SpecFile file, Closeable container) implements Closeable {
    @Override
    public void close() throws IOException {
        container.close();
    }
}
