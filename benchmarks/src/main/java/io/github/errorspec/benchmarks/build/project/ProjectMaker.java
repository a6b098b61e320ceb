package io.github.errorspec.benchmarks.build.project;

import java.io.IOException;
import java.nio.file.Path;

/** Makes a project for one tool. */
public interface ProjectMaker {
    /** What the project consists of, for a catalog of this number of rows. */
    ProjectFiles files(int rows);

    /** Writes it into an empty folder. */
    default void make(Path folder, int rows) throws IOException {
        files(rows).write(folder);
    }
}
