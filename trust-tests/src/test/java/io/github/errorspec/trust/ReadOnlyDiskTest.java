package io.github.errorspec.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.errorspec.Compiler;
import io.github.errorspec.Failure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In folders that may be read alone; root may write into each, so that modes would not show it everywhere. */
class ReadOnlyDiskTest {
    private final Closed closed = new Closed();
    private Project project;

    private static final class Closed implements Faults.Rules {
        private String folder = "none";

        @Override
        public void name(Path path) throws IOException {
            if (path.startsWith(folder)) {
                throw new AccessDeniedException(path.toString());
            }
        }

        @Override
        public void change(Path path) throws IOException {
            name(path);
        }

        @Override
        public boolean movesAtOnce() {
            return true;
        }
    }

    @BeforeEach
    void generate() throws IOException {
        FaultyDisk disk = new FaultyDisk(Jimfs.newFileSystem(Configuration.unix()), new Faults(closed));
        project = Project.in(disk.getPath("/home/me/shop"));
        Compiler.run(project.request(false));
    }

    @Test
    void whatHasNothingToDoPasses() throws IOException {
        closed.folder = "/home/me/shop";

        assertThat(Compiler.run(project.request(false)).upToDate()).isTrue();
        assertThat(Compiler.run(project.request(true)).differences()).isEmpty();
    }

    @Test
    void aCheckTellsWhatWouldBeWritten() throws IOException {
        project.write("error-spec.yaml", Project.TABLES.get(1));
        closed.folder = "/home/me/shop";

        assertThat(Compiler.run(project.request(true)).differences()).isNotEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndStays() throws IOException {
        project.write("error-spec.yaml", Project.TABLES.get(1));
        Map<String, Project.Saved> before = project.files();
        closed.folder = "/home/me/shop/gen/json";

        assertThatThrownBy(() -> Compiler.run(project.request(false)))
                .isInstanceOfSatisfying(IOException.class, e -> assertThat(Failure.reason(e))
                        .matches("/home/me/shop/gen/json/\\w+\\.json: the system does not permit this"));

        assertThat(project.files().get("gen/json/catalog.json")).isEqualTo(before.get("gen/json/catalog.json"));
        assertThat(project.files().keySet())
                .filteredOn(path -> path.endsWith(".tmp"))
                .allMatch(Project::isForeign);
        closed.folder = "none";
        Compiler.run(project.request(false));
        assertThat(Compiler.run(project.request(true)).differences()).isEmpty();
    }
}
