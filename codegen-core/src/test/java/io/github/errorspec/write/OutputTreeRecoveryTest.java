package io.github.errorspec.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a run that was cut off, and with a manifest that cannot be trusted. */
class OutputTreeRecoveryTest extends OutputTreeFixture {
    private static final String STAGING = ".01234567-89ab-cdef-0123-456789abcdef.tmp";

    @Test
    void aRunThatWasCutOffIsCleanedUpByTheNext() throws IOException {
        write("A.java", "Old.java");
        // As it is while files are written: no fingerprint, both states, and a temporary file beside its target.
        String journal = Files.readString(manifest)
                .replaceFirst("fingerprint .*", "fingerprint ")
                .replaceFirst("staging .*", "staging " + STAGING)
                .replace("end\n", "file 00 0 0 New.java\nend\n");
        Files.writeString(manifest, journal);
        Files.writeString(out.resolve("New.java" + STAGING), "half of i");
        Files.writeString(out.resolve("New.java.9999.tmp"), "not ours");

        assertThat(Manifest.read(manifest).isCurrent("fingerprint")).isFalse();
        write("A.java", "New.java");

        assertThat(tree(out)).containsOnlyKeys("A.java", "New.java", "New.java.9999.tmp");
        assertThat(Manifest.read(manifest).isCurrent("fingerprint")).isTrue();
    }

    /** Files of templates need not say whose they are; the record that a run writes before it begins has both states. */
    @Test
    void whatARunThatWasCutOffLeftIsOursInEitherState() throws IOException {
        write(manifest, Map.of(out, List.of(new GeneratedFile("a.txt", "old"), new GeneratedFile("b.txt", "old"))));
        List<GeneratedFile> now = List.of(new GeneratedFile("a.txt", "new"), new GeneratedFile("b.txt", "new"));
        // As if it had been cut off between the two.
        Map<OutputPath, Stamp> coming = new LinkedHashMap<>();
        now.forEach(file -> coming.put(OutputPath.of(out, file.path()), Stamp.yetToBeWritten("new".getBytes(UTF_8))));
        Manifest last = Manifest.read(manifest);
        List<Manifest.Entry> both = Manifest.entries(last.files());
        both.addAll(Manifest.entries(coming));
        new Manifest(last.subject(), "", List.of(), 1, "", both).write(manifest);
        Files.writeString(out.resolve("a.txt"), "new");

        write(manifest, Map.of(out, now));

        assertThat(out.resolve("a.txt")).hasContent("new");
        assertThat(out.resolve("b.txt")).hasContent("new");
    }

    @Test
    void aRunThatFailsHalfWayIsNotTakenForComplete() throws IOException {
        write("A.java");
        // A file where a folder has to be.
        Files.writeString(out.resolve("b"), "mine");

        assertThatThrownBy(() -> write("A.java", "b/C.java")).isInstanceOf(IOException.class);

        assertThat(Manifest.read(manifest).isCurrent("fingerprint")).isFalse();
        assertThat(out.resolve("b")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "ErrorSpec manifest 2",
                "ErrorSpec manifest 2\nend\n",
                "ErrorSpec manifest 2\nsubject s\nfingerprint x\nrows many\nstaging \nroot ../generated\nend\n",
                "ErrorSpec manifest 2\nsubject s\nfingerprint x\nrows 1\nstaging \nroot ../generated\nfile\nend\n",
                "ErrorSpec manifest 2\nsubject s\nfingerprint x\nrows 1\nstaging \nroot ../generated\nfile 00 0 0 ../../precious.txt\nend\n",
                "ErrorSpec manifest 2\nsubject s\nfingerprint x\nrows 1\nstaging \nroot ../generated\nfile 00 0 0 /precious.txt\nend\n",
                "ErrorSpec manifest 2\nsubject s\nfingerprint x\nrows 1\nstaging \nroot ../generated\nfile 00 0 Old.java\nend\n",
                "ErrorSpec manifest 2\nsubject s\nfingerprint x\nrows 1\nstaging \nroot ../generated\nfile 00 0 0 Old.java",
                "ErrorSpec manifest 3\nsubject s\nfingerprint x\nrows 1\nstaging \nroot ../generated\nfile 00 0 0 Old.java\nend\n",
                "\uD83D\uDED2\u0000"
            })
    void aBrokenManifestDeletesNothing(String content) throws IOException {
        write("A.java", "Old.java");
        Files.writeString(project.resolve("precious.txt"), "precious");
        Files.writeString(manifest, content);

        write("A.java");

        assertThat(out.resolve("Old.java")).exists();
        assertThat(project.resolve("precious.txt")).hasContent("precious");
        assertThat(Manifest.read(manifest).isCurrent("fingerprint")).isTrue();
    }

    @Test
    void aManifestThatIsNoTextDeletesNothing() throws IOException {
        write("A.java", "Old.java");
        Files.write(manifest, new byte[] {(byte) 0xFF, (byte) 0xFE, 0});

        write("A.java");

        assertThat(out.resolve("Old.java")).exists();
    }
}
