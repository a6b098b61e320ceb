package io.github.errorspec.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a commit gives, with real repositories. */
class GitPastTest {
    private static final Path EXAMPLES = Path.of("src/test/specs/invalid-past");

    @TempDir
    private Path temporary;

    private final Diagnostics diagnostics = new Diagnostics();
    private Repository repository;

    @BeforeEach
    void aRepositoryWhoseTableHasALockSinceTheSecondRelease() throws IOException {
        repository = Repository.init(temporary.resolve("work"));
        repository.commit("api/error-spec.yaml", "table 1").git("tag", "v1");
        repository.write("api/error-spec.lock", "lock 2").commit("api/error-spec.yaml", "table 2");
        repository.git("tag", "--annotate", "--message", "the second", "v2");
        repository.commit("api/error-spec.yaml", "table 3");
    }

    private String read(String baseline) {
        return read(baseline, repository.folder(), Repository.ENVIRONMENT);
    }

    private String read(String baseline, Path folder, Map<String, String> environment) {
        SpecFile spec = new SpecFile("api/error-spec.yaml", folder.resolve("api/error-spec.yaml"));
        Optional<PastText> past = Past.read(baseline, FileKind.BASELINE, spec, folder, environment, diagnostics);
        return past.map(text -> text.name() + ": " + new String(text.bytes(), StandardCharsets.UTF_8))
                .orElseGet(this::report);
    }

    /** Without the line that counts. */
    private String report() {
        String report = DiagnosticFormat.report(diagnostics.sorted());
        return report.substring(0, report.lastIndexOf("\n\n") + 1);
    }

    private static String error(String baseline, String reason, String help) {
        return "api/error-spec.yaml:1:1: error: the baseline `" + baseline + "` cannot be read: " + reason
                + " [unreadable-baseline]\n  help: " + help + "\n";
    }

    @ParameterizedTest
    @CsvSource({
        "git:v2, git:v2:api/error-spec.lock: lock 2",
        "git:v1, git:v1:api/error-spec.yaml: table 1",
        "git:v2:api/error-spec.yaml, git:v2:api/error-spec.yaml: table 2",
        "git:v2:./error-spec.yaml, git:v2:api/error-spec.yaml: table 2",
        "git:v2:../api/error-spec.lock, git:v2:api/error-spec.lock: lock 2",
        "git:HEAD:api/error-spec.yaml, git:HEAD:api/error-spec.yaml: table 3",
        "git:HEAD~2, git:HEAD~2:api/error-spec.yaml: table 1",
        "git:main@{1}, git:main@{1}:api/error-spec.lock: lock 2"
    })
    void aCommitHasTheLockElseTheTable(String baseline, String past) {
        assertThat(read(baseline)).isEqualTo(past);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void whatIsNotCommittedDoesNotMatter() throws IOException {
        repository.write("api/error-spec.lock", "a draft");

        assertThat(read("git:HEAD")).isEqualTo("git:HEAD:api/error-spec.lock: lock 2");
    }

    /** As they are in a hook of another repository, where git would silently read that one. */
    @Test
    void variablesThatNameAnotherRepositoryAreNotHeeded() throws IOException {
        Repository other = Repository.init(temporary.resolve("other"));
        other.commit("api/error-spec.yaml", "of another table").git("tag", "v2");
        Map<String, String> hook = new HashMap<>(Repository.ENVIRONMENT);
        hook.put("GIT_DIR", other.folder().resolve(".git").toString());
        hook.put("GIT_WORK_TREE", other.folder().toString());
        hook.put("GIT_INDEX_FILE", "/nowhere");
        hook.put("GIT_TRACE", "1");

        assertThat(read("git:v2", repository.folder(), hook)).isEqualTo("git:v2:api/error-spec.lock: lock 2");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void aWorkTreeOfItsOwnAndASubmoduleAreRepositories() throws IOException {
        repository.git("worktree", "add", "--quiet", "--detach", "../tree", "v1");
        Repository above = Repository.init(temporary.resolve("above")).commit("README", "");
        above.git("submodule", "--quiet", "add", repository.folder().toUri().toString(), "inside");
        above.git("tag", "v2");

        assertThat(read("git:v2", temporary.resolve("tree"), Repository.ENVIRONMENT))
                .isEqualTo("git:v2:api/error-spec.lock: lock 2");
        assertThat(read("git:v2", above.folder().resolve("inside"), Repository.ENVIRONMENT))
                .isEqualTo("git:v2:api/error-spec.lock: lock 2");
    }

    @Test
    void aRepositoryOfAnotherHashIsOneTheSame() throws IOException {
        Repository other = Repository.init(temporary.resolve("sha256"), "--object-format=sha256");
        other.commit("api/error-spec.yaml", "table").git("tag", "v1");

        assertThat(read("git:v1", other.folder(), Repository.ENVIRONMENT))
                .isEqualTo("git:v1:api/error-spec.yaml: table");
    }

    @Test
    void aTagGoesBeforeABranchAndGitWarns() throws IOException {
        repository.git("branch", "v1", "main");

        assertThat(read("git:v1")).isEqualTo("git:v1:api/error-spec.yaml: table 1");
        assertThat(EXAMPLES.resolve("git-warning/expected.txt"))
                .hasContent(DiagnosticFormat.report(diagnostics.sorted()));
    }

    @Test
    void aCommitThatIsNotThere() throws IOException {
        assertThat(read("git:v9"))
                .isEqualTo(error(
                        "git:v9",
                        "the repository has no `v9`",
                        "`git tag` and `git branch --all` list what there is, and there is no remote to fetch from"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v2 | `git fetch --depth=1 origin tag v2` fetches a tag, `git fetch --depth=1 origin v2:v2` a branch",
                "origin/old | `git fetch --depth=1 origin +refs/heads/old:refs/remotes/origin/old` fetches this branch",
                "HEAD^1 | `git fetch --unshallow origin` fetches the whole history",
                "0123456789abcdef0123456789abcdef01234567 | `git fetch --depth=1 origin 0123456789abcdef0123456789abcdef01234567` fetches this commit"
            })
    void aShallowCloneLacksMostAndTheWayOutIsExact(String ref, String help) throws IOException {
        repository.git("branch", "old", "v1");
        Path clone = shallowClone();

        assertThat(read("git:" + ref, clone, Repository.ENVIRONMENT))
                .isEqualTo(error("git:" + ref, "this shallow clone has no `" + ref + "`", help));
    }

    @Test
    void theWayOutOfAShallowCloneLeadsOut() throws IOException {
        repository.git("branch", "old", "v1");
        Repository clone = new Repository(shallowClone());

        clone.git("fetch", "--depth=1", "origin", "tag", "v1");
        clone.git("fetch", "--depth=1", "origin", "+refs/heads/old:refs/remotes/origin/old");

        assertThat(read("git:v1", clone.folder(), Repository.ENVIRONMENT)).endsWith(": table 1");
        assertThat(read("git:origin/old", clone.folder(), Repository.ENVIRONMENT))
                .endsWith(": table 1");
        clone.git("fetch", "--unshallow", "origin");
        assertThat(read("git:HEAD~2", clone.folder(), Repository.ENVIRONMENT)).endsWith(": table 1");
    }

    /** The page of rules shows it. */
    @Test
    void theExampleIsThatOfAShallowClone() throws IOException {
        read("git:v2", shallowClone(), Repository.ENVIRONMENT);

        assertThat(EXAMPLES.resolve("unreadable-baseline/expected.txt"))
                .hasContent(DiagnosticFormat.report(diagnostics.sorted()));
    }

    private Path shallowClone() throws IOException {
        repository.git(
                "clone", "--quiet", "--depth=1", repository.folder().toUri().toString(), "../shallow");
        return temporary.resolve("shallow");
    }

    /** {@code --depth} would cut its history off. */
    @Test
    void aWholeCloneIsNotMadeShallow() throws IOException {
        repository.git("clone", "--quiet", repository.folder().toUri().toString(), "../whole");

        assertThat(read("git:v9", temporary.resolve("whole"), Repository.ENVIRONMENT))
                .isEqualTo(error(
                        "git:v9",
                        "the repository has no `v9`",
                        "`git fetch origin tag v9` fetches a tag, `git fetch origin v9:v9` a branch"));
    }

    @Test
    void aPartialCloneSaysWhatFetchesTheRest() throws IOException {
        repository.git("config", "uploadpack.allowFilter", "true");
        String address = repository.folder().toUri().toString();
        repository.git("clone", "--quiet", "--filter=blob:none", address, "../partial");

        String report = read("git:v1", temporary.resolve("partial"), Repository.ENVIRONMENT);

        assertThat(report)
                .startsWith("api/error-spec.yaml:1:1: error: the baseline `git:v1` cannot be read: git says: ")
                .endsWith(" [unreadable-baseline]\n  help: a partial clone lacks what it never showed:"
                        + " `git show v1:api/error-spec.yaml` fetches it\n");
        new Repository(temporary.resolve("partial")).git("show", "v1:api/error-spec.yaml");
        assertThat(read("git:v1", temporary.resolve("partial"), Repository.ENVIRONMENT))
                .isEqualTo("git:v1:api/error-spec.yaml: table 1");
    }

    @Test
    void aRepositoryWithoutHistory() throws IOException {
        Repository empty = Repository.init(temporary.resolve("empty")).write("api/error-spec.yaml", "table");

        assertThat(read("git:HEAD", empty.folder(), Repository.ENVIRONMENT))
                .isEqualTo(error(
                        "git:HEAD",
                        "the repository has no commit yet",
                        "commit the table first, or name a file instead"));
    }

    @Test
    void aFolderThatIsNoRepository() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("plain/api")).getParent();

        assertThat(read("git:v1", folder, Repository.ENVIRONMENT))
                .isEqualTo(error(
                        "git:v1",
                        "git says: not a git repository (or any of the parent directories): .git",
                        "the folder of api/error-spec.yaml must lie in a repository that git may read"));
    }

    @Test
    void whatGitRefusesIsToldInItsWords() {
        Map<String, String> strange = new HashMap<>(Repository.ENVIRONMENT);
        strange.put("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");

        assertThat(read("git:v1", repository.folder(), strange))
                .contains("git says: detected dubious ownership in repository at ")
                .contains("git config --global --add safe.directory ");
    }

    @Test
    void noGitOnThePath() {
        Map<String, String> bare = new HashMap<>(Repository.ENVIRONMENT);
        bare.put("PATH", temporary.toString());

        assertThat(read("git:v1", repository.folder(), bare))
                .isEqualTo(error(
                        "git:v1", "there is no program `git` on the PATH", "install git, or name a file instead"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing.yaml | `main` has no file `nothing.yaml` | `git ls-tree -r --name-only main` lists what it has; git:main:PATH takes a file by its path there",
                "API/error-spec.yaml | `main` has no file `API/error-spec.yaml` | `git ls-tree -r --name-only main` lists what it has; git:main:PATH takes a file by its path there",
                "api/[e]rror-spec.yaml | `main` has no file `api/[e]rror-spec.yaml` | `git ls-tree -r --name-only main` lists what it has; git:main:PATH takes a file by its path there",
                "api | `api` is a folder in `main`, and no file | name the file",
                "../../up.yaml | `../../up.yaml` leads out of the repository | a path starts at the top of the repository, or with ./ in the folder of api/error-spec.yaml",
                "/etc/passwd | `/etc/passwd` leads out of the repository | a path starts at the top of the repository, or with ./ in the folder of api/error-spec.yaml"
            })
    void aPathThatIsNoFile(String path, String reason, String help) {
        assertThat(read("git:main:" + path)).isEqualTo(error("git:main:" + path, reason, help));
    }

    @Test
    void aLinkIsNoFileAndNotFollowed() throws IOException {
        Path link = repository.folder().resolve("link.yaml");
        try {
            Files.createSymbolicLink(link, Path.of("api/error-spec.yaml"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "there are no links here");
        }
        repository.commit();

        assertThat(read("git:HEAD:link.yaml"))
                .isEqualTo(error(
                        "git:HEAD:link.yaml",
                        "`link.yaml` is a symbolic link in `HEAD`, and no file",
                        "name the file"));
    }

    @Test
    void aPointerOfLfsIsNoTable() throws IOException {
        repository.commit(
                "api/error-spec.lock", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n");

        assertThat(read("git:HEAD"))
                .isEqualTo(error(
                        "git:HEAD",
                        "`api/error-spec.lock` is a pointer of Git LFS, which keeps the file elsewhere",
                        "`git show HEAD:api/error-spec.lock | git lfs smudge > FILE` writes it into a file, which can be"
                                + " named instead"));
    }

    @Test
    void aTagOfAFileIsNoCommit() throws IOException {
        repository.git("tag", "file", "HEAD:api/error-spec.yaml");

        assertThat(read("git:file"))
                .isEqualTo(error(
                        "git:file",
                        "git says: error: file^{commit}: expected commit type, but the object dereferences to blob"
                                + " type",
                        "name a commit, a tag or a branch"));
    }

    @ParameterizedTest
    @CsvSource({"git:, commit", "git::api/error-spec.yaml, commit", "git:v1:, file"})
    void halfANameIsNone(String baseline, String lacks) {
        assertThat(read(baseline))
                .isEqualTo(error(
                        baseline,
                        "it names no " + lacks,
                        "write git:REF or git:REF:PATH, such as git:v1.0 or git:v1.0:api/error-spec.yaml"));
    }

    /** Otherwise git would take it for an option. */
    @Test
    void aRefMayLookLikeAnOption() {
        assertThat(read("git:--all")).contains("the repository has no `--all`");
    }

    @Test
    void aTableInAnArchiveHasNoHistory() throws IOException {
        URI address = URI.create("jar:" + temporary.resolve("errors.jar").toUri());
        try (FileSystem archive = FileSystems.newFileSystem(address, Map.of("create", "true"))) {
            SpecFile spec = new SpecFile("classpath:error-spec.yaml", archive.getPath("/error-spec.yaml"));

            assertThat(Past.read("git:v1", FileKind.BASELINE, spec, temporary, Repository.ENVIRONMENT, diagnostics))
                    .isEmpty();
        }
        assertThat(report())
                .contains(
                        "`git:v1` cannot be read: classpath:error-spec.yaml lies in an archive, which has no history");
    }
}
