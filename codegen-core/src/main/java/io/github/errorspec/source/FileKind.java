package io.github.errorspec.source;

/** What a file is, as messages call it. */
public enum FileKind {
    SPEC(
            "spec",
            "a spec is a YAML file, by convention named error-spec.yaml and kept beside the build file",
            "begin with `errorSpec: 1`, `id: my.api` and `errors:`"),
    TRANSLATION(
            "translation",
            "`locales.files` of the spec finds it; a translation is a YAML file",
            "begin with `errorSpec: 1` and `errors:`");

    private final String word;
    private final String place;
    private final String howToBegin;

    FileKind(String word, String place, String howToBegin) {
        this.word = word;
        this.place = place;
        this.howToBegin = howToBegin;
    }

    public String word() {
        return word;
    }

    /** Where such a file is looked for, as help for who has none there. */
    public String place() {
        return place;
    }

    public String howToBegin() {
        return howToBegin;
    }
}
