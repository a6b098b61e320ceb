package io.github.errorspec.past;

import io.github.errorspec.source.SpecFile;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file as a commit of git has it. What the local repository has is enough: nothing is fetched.
 *
 * <p>Three steps, so that each can say what is missing: the commit, the file in it, its content.
 *
 * @param ref whatever git takes for a commit
 * @param path that of the file, as git has it: from the top of the repository, or with {@code ./} from the folder of the spec; if
 *     there is none, the lock is taken, and the spec itself where there was no lock yet
 */
record GitPast(String ref, Optional<String> path) {
    /** The first line of what Git LFS commits instead of a file. */
    private static final String LFS = "version https://git-lfs.github.com/spec/";

    /**
     * What stands behind {@code git:}.
     *
     * @param text {@code REF} or {@code REF:PATH}; no ref has a colon
     */
    static GitPast of(String text) throws UnavailablePastException {
        int colon = text.indexOf(':');
        String ref = colon < 0 ? text : text.substring(0, colon);
        Optional<String> path = colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
        if (ref.isBlank() || path.filter(String::isBlank).isPresent()) {
            throw new UnavailablePastException(
                    "it names no " + (ref.isBlank() ? "commit" : "file"),
                    "write git:REF or git:REF:PATH, such as git:v1.0 or git:v1.0:api/error-spec.yaml");
        }
        return new GitPast(ref, path);
    }

    /**
     * Reads it.
     *
     * @param spec whose past it is; git runs in its folder, which may be a submodule, or a work tree of its own
     * @param environment of this process
     * @param warnings receives what git says beside
     */
    PastText read(SpecFile spec, Map<String, String> environment, Consumer<String> warnings)
            throws UnavailablePastException {
        Git git = Git.in(folder(spec), environment, Git.PATIENCE);
        Git.Answer prefix = git.run("rev-parse", "--show-prefix");
        if (!prefix.isFine()) {
            throw new UnavailablePastException(
                    prefix.reason(), "the folder of " + spec.name() + " must lie in a repository that git may read");
        }
        List<String> wanted = wanted(spec, prefix.text());
        String commit = commit(git, warnings);
        TreeEntry entry = entry(git, commit, wanted);
        return new PastText("git:" + ref + ":" + entry.path(), content(git, entry));
    }

    private static Path folder(SpecFile spec) throws UnavailablePastException {
        Path folder = spec.path().toAbsolutePath().normalize().getParent();
        if (folder == null || !folder.getFileSystem().equals(FileSystems.getDefault())) {
            throw new UnavailablePastException(
                    spec.name() + " lies in an archive, which has no history", "name a file instead");
        }
        return folder;
    }

    private List<String> wanted(SpecFile spec, String prefix) throws UnavailablePastException {
        if (path.isEmpty()) {
            return List.of(prefix + nameOf(Past.lockOf(spec)), prefix + nameOf(spec));
        }
        String given = path.get();
        boolean isNear = given.startsWith("./") || given.startsWith("../");
        Path from = Path.of(isNear ? prefix + given : given).normalize();
        if (from.isAbsolute() || from.startsWith("..") || from.toString().isEmpty()) {
            throw new UnavailablePastException(
                    "`" + given + "` leads out of the repository",
                    "a path starts at the top of the repository, or with ./ in the folder of " + spec.name());
        }
        return List.of(from.toString().replace(File.separatorChar, '/'));
    }

    private static String nameOf(SpecFile file) {
        return String.valueOf(file.path().getFileName());
    }

    /** With its warnings, which git does not tell when it is asked to be quiet about failures. */
    private String commit(Git git, Consumer<String> warnings) throws UnavailablePastException {
        String wanted = ref + "^{commit}";
        Git.Answer commit = git.run("rev-parse", "--verify", "--end-of-options", wanted);
        if (!commit.isFine()) {
            throw MissingCommit.of(ref, wanted, git);
        }
        String warning = "warning: ";
        commit.complaints().stream()
                .filter(line -> line.startsWith(warning))
                .map(line -> line.substring(warning.length()))
                .forEach(warnings);
        return commit.text();
    }

    /** The first that the commit has. */
    private TreeEntry entry(Git git, String commit, List<String> wanted) throws UnavailablePastException {
        List<String> arguments = new ArrayList<>(List.of("ls-tree", "-z", "--full-tree", commit, "--"));
        arguments.addAll(wanted);
        Git.Answer listed = git.run(arguments.toArray(String[]::new));
        if (!listed.isFine()) {
            throw unreadable(wanted.get(wanted.size() - 1), listed);
        }
        List<TreeEntry> entries = TreeEntry.all(listed.text());
        for (String name : wanted) {
            for (TreeEntry entry : entries) {
                if (entry.path().equals(name)) {
                    return entry;
                }
            }
        }
        throw new UnavailablePastException(
                "`" + ref + "` has no file `" + String.join("`, and no `", wanted) + "`",
                "`git ls-tree -r --name-only " + ref + "` lists what it has; git:" + ref
                        + ":PATH takes a file by its path there");
    }

    private byte[] content(Git git, TreeEntry entry) throws UnavailablePastException {
        if (!entry.isFile()) {
            throw new UnavailablePastException(
                    "`" + entry.path() + "` is " + entry.kind() + " in `" + ref + "`, and no file", "name the file");
        }
        Git.Answer blob = git.run("cat-file", "blob", entry.object());
        if (!blob.isFine()) {
            throw unreadable(entry.path(), blob);
        }
        if (blob.isTooLong()) {
            throw new UnavailablePastException("`" + entry.path() + "` has more than 64 MiB", "name a spec or a lock");
        }
        if (new String(blob.output(), 0, Math.min(blob.output().length, LFS.length()), StandardCharsets.UTF_8)
                .equals(LFS)) {
            throw new UnavailablePastException(
                    "`" + entry.path() + "` is a pointer of Git LFS, which keeps the file elsewhere",
                    "`git show " + ref + ":" + entry.path() + " | git lfs smudge > FILE` writes it into a file, which"
                            + " can be named instead");
        }
        return blob.output();
    }

    private UnavailablePastException unreadable(String file, Git.Answer answer) {
        return new UnavailablePastException(
                answer.reason(),
                "a partial clone lacks what it never showed: `git show " + ref + ":" + file + "` fetches it");
    }
}
