package io.github.errorspec.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final Map<Exception, String> WORDS = Map.of(
            new AccessDeniedException("/a"), "permission denied",
            new NoSuchFileException("/a"), "it does not exist",
            new NotDirectoryException("/a"), "it is no folder",
            new FileSystemLoopException("/a"), "its links lead in a circle",
            new FileSystemException("/a", null, "Input/output error"), "Input/output error",
            new FileSystemException("/a"), "the system does not say why",
            new DirectoryIteratorException(new AccessDeniedException("/a")), "permission denied",
            new IOException("Stale file handle"), "Stale file handle",
            new IOException(), "the system does not say why");

    @Test
    void aReasonIsToldInWords() {
        assertThat(WORDS)
                .allSatisfy((failure, words) -> assertThat(Refusal.why(failure)).isEqualTo(words));
    }
}
