package io.github.errorspec.past;

import java.util.List;

/** Says why a repository has no such commit, and how to get it: after a checkout by CI, few have more than one. */
final class MissingCommit {
    private MissingCommit() {}

    /**
     * The failure to throw.
     *
     * @param commit what was asked for, with a ref in it
     */
    static UnavailablePastException of(String ref, String commit, Git git) throws UnavailablePastException {
        Git.Answer quiet = git.run("rev-parse", "--verify", "--quiet", "--end-of-options", commit);
        if (!quiet.complaints().isEmpty()) {
            return new UnavailablePastException(quiet.reason(), "name a commit, a tag or a branch");
        }
        if (!hasCommits(git)) {
            return new UnavailablePastException(
                    "the repository has no commit yet", "commit the table first, or name a file instead");
        }
        boolean isShallow =
                git.run("rev-parse", "--is-shallow-repository").text().equals("true");
        List<String> remotes = git.run("remote").text().lines().toList();
        return new UnavailablePastException(
                (isShallow ? "this shallow clone" : "the repository") + " has no `" + ref + "`",
                help(ref, isShallow, remotes));
    }

    private static boolean hasCommits(Git git) throws UnavailablePastException {
        return !git.run("rev-list", "--max-count=1", "--all").text().isEmpty()
                || git.run("rev-parse", "--verify", "--quiet", "HEAD").isFine();
    }

    private static String help(String ref, boolean isShallow, List<String> remotes) {
        if (remotes.isEmpty()) {
            return "`git tag` and `git branch --all` list what there is, and there is no remote to fetch from";
        }
        String remote = remotes.contains("origin") ? "origin" : remotes.get(0);
        // In a clone with the whole history it would cut that off.
        String fetch = "`git fetch " + (isShallow ? "--depth=1 " : "") + remote;
        for (String each : remotes) {
            if (ref.startsWith(each + "/")) {
                String branch = ref.substring(each.length() + 1);
                return fetch.replace(" " + remote, " " + each) + " +refs/heads/" + branch + ":refs/remotes/" + ref
                        + "` fetches this branch";
            }
        }
        if (ref.matches(".*[~^@].*")) {
            return isShallow
                    ? "`git fetch --unshallow " + remote + "` fetches the whole history"
                    : "`git log` shows the history";
        }
        if (ref.matches("[0-9a-f]{40}|[0-9a-f]{64}")) {
            return fetch + " " + ref + "` fetches this commit";
        }
        return fetch + " tag " + ref + "` fetches a tag, " + fetch + " " + ref + ":" + ref + "` a branch";
    }
}
