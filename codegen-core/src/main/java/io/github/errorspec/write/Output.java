package io.github.errorspec.write;

import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Region;
import java.util.ArrayList;
import java.util.List;

/**
 * What an output directory is to hold.
 *
 * @param files all that is generated there
 * @param former where files may lie that were generated there once
 * @param regions the files that go into a part of a user's file
 */
public record Output(List<GeneratedFile> files, List<FormerFiles> former, List<Region> regions) {
    public Output {
        files = List.copyOf(files);
        former = List.copyOf(former);
        regions = List.copyOf(regions);
    }

    /** One without a part of a user's file. */
    public Output(List<GeneratedFile> files, List<FormerFiles> former) {
        this(files, former, List.of());
    }

    /** That of two targets that share a directory. */
    public static Output both(Output one, Output other) {
        return new Output(
                concat(one.files, other.files), concat(one.former, other.former), concat(one.regions, other.regions));
    }

    private static <T> List<T> concat(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
