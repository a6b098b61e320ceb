package io.github.errorspec.input;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the system did not read or write a file, in words: what Java says is often the path alone, or the name of a class. */
public final class Refusal {
    private Refusal() {}

    /** The reason as a part of a sentence, without the file. */
    public static String why(@Nullable Throwable e) {
        if (e instanceof DirectoryIteratorException || e instanceof UncheckedIOException) {
            return why(e.getCause());
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (e instanceof NotDirectoryException) {
            return "it is no folder";
        }
        if (e instanceof FileSystemLoopException) {
            return "its links lead in a circle";
        }
        Optional<String> words = e instanceof FileSystemException failure
                ? Optional.ofNullable(failure.getReason())
                : Optional.ofNullable(e).map(Throwable::getMessage);
        return words.filter(each -> !each.isBlank()).orElse("the system does not say why");
    }
}
