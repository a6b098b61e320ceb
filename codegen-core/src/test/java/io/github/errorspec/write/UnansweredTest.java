package io.github.errorspec.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A system that does not say what stands somewhere does not say that nothing stands there. Links that lead in a circle make it so. */
class UnansweredTest extends OutputTreeFixture {
    private static void circle(Path link) throws IOException {
        try {
            Files.createSymbolicLink(link, link.getFileName());
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(e).as("links can be made here").isNull();
        }
    }

    @Test
    void aFileThatIsGeneratedNoLongerIsNotForgottenWhileItCannotBeSeen() throws IOException {
        write("a/A.java", "b/B.java");
        Path folder = out.resolve("b");
        Path away = Files.move(folder, project.resolve("away"));
        circle(folder);

        assertThatThrownBy(() -> write("a/A.java"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.resolve("B.java").toString());

        Files.delete(folder);
        Files.move(away, folder);
        write("a/A.java");
        assertThat(tree(out)).containsOnlyKeys("a", "a/A.java");
    }

    @Test
    void noLockIsWrittenWhereSomethingCannotBeSeen() throws IOException {
        Path lock = project.resolve("error-spec.lock");
        circle(lock);

        assertThatThrownBy(() -> LockFile.write(lock, "new", "new"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(lock.toString());

        assertThat(lock).isSymbolicLink();
    }

    @Test
    void aFileWhereAFolderWasIsNoRiddle() throws IOException {
        write("a/A.java", "b/B.java");
        Files.delete(out.resolve("b/B.java"));
        Files.delete(out.resolve("b"));
        Files.writeString(out.resolve("b"), "mine");

        write("a/A.java");

        assertThat(tree(out)).containsOnlyKeys("a", "a/A.java", "b");
    }
}
