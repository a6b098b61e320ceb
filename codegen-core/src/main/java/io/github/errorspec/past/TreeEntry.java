package io.github.errorspec.past;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a commit has at a path.
 *
 * @param mode what it is, in the numbers of git
 * @param object its content
 * @param path from the top of the repository
 */
record TreeEntry(String mode, String object, String path) {
    /** What {@code git ls-tree -z} prints: {@code 100644 blob 1f2e3d... api/error-spec.lock}, with a tab before the path. */
    static List<TreeEntry> all(String listing) {
        return Stream.of(listing.split("\0", -1))
                .filter(line -> !line.isEmpty())
                .map(TreeEntry::of)
                .toList();
    }

    private static TreeEntry of(String line) {
        int tab = line.indexOf('\t');
        String[] facts = line.substring(0, tab).split(" ", -1);
        return new TreeEntry(facts[0], facts[2], line.substring(tab + 1));
    }

    boolean isFile() {
        return mode.equals("100644") || mode.equals("100755");
    }

    /** What it is if it is no file, as a part of a sentence. */
    String kind() {
        return switch (mode) {
            case "040000" -> "a folder";
            case "120000" -> "a symbolic link";
            case "160000" -> "a submodule";
            default -> "something of the mode " + mode;
        };
    }
}
