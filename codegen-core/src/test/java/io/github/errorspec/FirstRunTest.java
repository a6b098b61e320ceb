package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first run of a fresh machine must not cost. */
class FirstRunTest {
    @TempDir
    Path project;

    /** Makes every target of the real table. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) throws IOException {
            Path project = Path.of(args[0]);
            List<Target> targets = Emitters.NAMES.stream()
                    .map(name -> new Target(
                            name,
                            project.resolve(name),
                            name.equals("java") ? Map.of("packageName", "com.acme") : Map.of(),
                            project.resolve(name + ".manifest")))
                    .toList();
            CompileResult result = Compiler.run(
                    new CompileRequest(new SpecFile("error-spec.yaml", Path.of("../error-spec.yaml")), targets));
            System.out.println("written=" + !result.failed());
        }
    }

    /**
     * The first time that a record is compared or hashed, the JDK takes 20 ms to make the method, as long as reading a table of some
     * hundred rows: what has to be found again is found by its name.
     */
    @Test
    void noRecordIsComparedAsAWhole() throws Exception {
        List<String> log = FreshJvm.loadedClasses(Program.class, project);

        assertThat(log).contains("written=true");
        assertThat(log).noneMatch(line -> line.contains(" java.lang.runtime.ObjectMethods "));
    }
}
