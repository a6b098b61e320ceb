package io.github.errorspec;

import io.github.errorspec.diagnostic.Visible;
import io.github.errorspec.input.Refusal;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Why a file could not be read or written, in words: the messages of Java are often the path alone. */
public final class Failure {
    private Failure() {}

    /** One line, with the file that it is about. */
    public static String reason(IOException e) {
        return Visible.sentence(text(e));
    }

    private static String text(IOException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), Refusal.why(e));
        if (!(e instanceof FileSystemException failure) || failure.getFile() == null) {
            return message;
        }
        if (failure instanceof AccessDeniedException) {
            return failure.getFile() + ": the system does not permit this";
        }
        if (failure instanceof NoSuchFileException) {
            return failure.getFile() + " does not exist";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return failure.getFile() + " is a file where a folder is needed";
        }
        return failure.getReason() == null ? failure.getFile() + ": " + Refusal.why(e) : message;
    }
}
