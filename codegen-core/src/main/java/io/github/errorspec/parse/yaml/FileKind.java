package io.github.errorspec.parse.yaml;

/** What a file is, as messages call it. */
public enum FileKind {
    SPEC("spec", "begin with `errorSpec: 1`, `id: my.api` and `errors:`"),
    TRANSLATION("translation", "begin with `errorSpec: 1` and `errors:`");

    private final String word;
    private final String howToBegin;

    FileKind(String word, String howToBegin) {
        this.word = word;
        this.howToBegin = howToBegin;
    }

    public String word() {
        return word;
    }

    public String howToBegin() {
        return howToBegin;
    }
}
