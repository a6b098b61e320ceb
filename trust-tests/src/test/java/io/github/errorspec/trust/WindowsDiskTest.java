package io.github.errorspec.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.errorspec.CompileRequest;
import io.github.errorspec.CompileResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.diagnostic.DiagnosticFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a disk as Windows has it: drives, backslashes, names of devices, no case, no modes, files that others hold, no move at once. */
class WindowsDiskTest {
    private final WindowsRules rules = new WindowsRules();
    private final Faults faults = new Faults(rules);
    private Project project;

    @BeforeEach
    void layOut() throws IOException {
        FaultyDisk disk = new FaultyDisk(Jimfs.newFileSystem(Configuration.windows()), faults);
        project = Project.in(disk.getPath("C:\\Users\\me\\shop"));
    }

    private void run() throws IOException {
        CompileResult result = Compiler.run(project.request(false));
        assertThat(result.failed())
                .as(DiagnosticFormat.report(result.diagnostics()))
                .isFalse();
    }

    private void assertThatNothingIsLeftToDo() throws IOException {
        CompileRequest check = project.request(true);
        assertThat(Compiler.run(check).differences()).isEmpty();
    }

    private void writeDevices() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String name : new String[] {"con", "Aux", "nul", "com1", "lpt9", "con.x", "prn-1"}) {
            rows.append("  ").append(name).append(": {http: 400, message: It is called so.}\n");
        }
        project.write("error-spec.yaml", Project.table(rows.toString()));
    }

    @Test
    void rowsThatAreCalledAsDevicesHaveFilesOfOtherNames() throws IOException {
        writeDevices();
        Files.move(
                project.folder().resolve(Project.TEMPLATE), project.folder().resolve("own/of-{error.kebab}.txt.peb"));

        run();

        assertThatNothingIsLeftToDo();
    }

    @Test
    void aTemplateWhoseFileIsCalledAsADeviceIsRefusedByThatName() throws IOException {
        writeDevices();

        assertThatThrownBy(this::run).isInstanceOf(IOException.class).hasMessageContaining("con.txt");

        assertThat(project.files().keySet())
                .filteredOn(path -> path.endsWith(".tmp"))
                .allMatch(Project::isForeign);
    }

    @Test
    void aNameThatChangesInCaseOnlyIsTheSameFile() throws IOException {
        project.write("error-spec.yaml", Project.table("  1: {name: Out of stock, http: 400}\n"));
        run();
        project.write("error-spec.yaml", Project.table("  1: {name: Outof stock, http: 400}\n"));

        run();

        Path java = project.folder().resolve("gen/java/acme/shop/errors/OutofStockException.java");
        assertThat(Files.readString(java)).contains("class OutofStockException");
        assertThatNothingIsLeftToDo();
    }

    @Test
    void aFileThatAnotherProgramHoldsIsNamedAndStays() throws IOException {
        run();
        project.write("error-spec.yaml", Project.TABLES.get(1));
        for (String held : new String[] {"gen/json/catalog.json", "docs/guide/api.md", "gen/own/card-declined.txt"}) {
            Map<String, Project.Saved> before = project.files();
            Path file = project.folder().resolve(held);
            rules.hold(FaultyPath.below(file));

            assertThatThrownBy(this::run).isInstanceOf(IOException.class).hasMessageContaining(file.toString());

            assertThat(project.files().get(held)).isEqualTo(before.get(held));
            assertThat(project.files().keySet())
                    .filteredOn(path -> path.endsWith(".tmp"))
                    .allMatch(Project::isForeign);
            rules.release();
            project.restore(before);
        }

        run();

        assertThatNothingIsLeftToDo();
    }

    @Test
    void outputCanBeOnAnotherDrive() throws IOException {
        FaultyDisk disk = new FaultyDisk(
                Jimfs.newFileSystem(Configuration.windows().toBuilder()
                        .setRoots("C:\\", "D:\\")
                        .build()),
                faults);
        project = Project.in(disk.getPath("C:\\shop"));
        CompileRequest request = project.request(false, record -> disk.getPath("D:\\records\\" + record + ".manifest"));

        assertThat(Compiler.run(request).written()).isNotEmpty();
        assertThat(Compiler.run(request).upToDate()).isTrue();
        project.write("error-spec.yaml", Project.TABLES.get(1));
        assertThat(Compiler.run(request).removed()).isNotEmpty();
        assertThat(Compiler.run(new CompileRequest(request.spec(), request.targets(), true))
                        .differences())
                .isEmpty();
    }
}
