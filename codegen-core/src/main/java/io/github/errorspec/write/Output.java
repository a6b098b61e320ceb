package io.github.errorspec.write;

import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What an output directory is to hold.
 *
 * @param files all that is generated there
 * @param former where files may lie that were generated there once
 */
public record Output(List<GeneratedFile> files, List<FormerFiles> former) {
    public Output {
        files = List.copyOf(files);
        former = List.copyOf(former);
    }

    /** That of two targets that share a directory. */
    public static Output both(Output one, Output other) {
        return new Output(concat(one.files, other.files), concat(one.former, other.former));
    }

    private static <T> List<T> concat(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
