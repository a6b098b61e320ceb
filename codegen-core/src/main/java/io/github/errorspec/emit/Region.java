package io.github.errorspec.emit;

/**
 * The part of a user's file that a target fills: what stands between two lines, each of which has nothing but its words and marks
 * around them, such as those of a comment. All else in the file is the user's.
 *
 * @param path the file, which a generated file names too that has what is to stand there
 * @param id tells the region from others in the same file
 * @param note what its first line says, in a comment like that of the line above
 * @param opening what begins a comment on a line, for who has not written the two lines yet
 * @param closing what ends it
 */
public record Region(String path, String id, String note, String opening, String closing) {
    /** The two lines as they can be pasted, as a part of a sentence. */
    public String lines() {
        return "the lines `" + beginLine() + "` and `" + endLine() + "`";
    }

    /** The line that begins it, as it can be pasted. */
    String beginLine() {
        return line(MarkedText.BEGIN);
    }

    /** The line that ends it. */
    String endLine() {
        return line(MarkedText.END);
    }

    private String line(String word) {
        return (opening + " " + word + " " + id + " " + closing).strip();
    }
}
