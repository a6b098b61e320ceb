package io.github.errorspec.source;

/** What a file is, as messages call it. */
public enum FileKind {
    SPEC(
            "spec",
            64L << 20,
            "split the catalog",
            "a spec is a YAML file, by convention named error-spec.yaml and kept beside the build file"),
    TRANSLATION(
            "translation",
            64L << 20,
            "split the catalog",
            "`locales.files` of the spec finds it; a translation is a YAML file"),
    BASELINE(
            "baseline",
            64L << 20,
            "a baseline is a spec or a lock",
            "a baseline is a spec or a lock: a file, or git:REF, or git:REF:PATH; for errorspec:check also group:artifact:version"),
    OLD_EDITION(
            "old edition",
            64L << 20,
            "an edition is a spec or a lock",
            "an edition is a spec or a lock: a file, or git:REF, or git:REF:PATH"),
    NEW_EDITION(
            "new edition",
            64L << 20,
            "an edition is a spec or a lock",
            "an edition is a spec or a lock: a file, or git:REF, or git:REF:PATH"),
    SETTINGS(
            "file of settings",
            1L << 20,
            "it says what to look for, and nothing else",
            "`extends` in the `rules` of a spec, or of another such file, names it by its path from the folder of that file"),
    LOCK(
            "lock",
            256L << 20,
            "split the catalog",
            "the lock of error-spec.yaml is error-spec.lock, which `errorspec lock` writes beside it"),
    DOCUMENT(
            "document of OpenAPI",
            64L << 20,
            "a document of an API is smaller",
            "the option `document` of a target names it, by its path from the folder of the spec, or `--document` of `explain`"),
    PAGE(
            "page",
            64L << 20,
            "a page is smaller",
            "the option `into` of a target names it, by its path from the output directory"),
    TEMPLATE(
            "template",
            1L << 20,
            "a folder of templates has nothing else in it",
            "all files of a folder of templates are text in UTF-8; those whose names begin with a dot are left out");

    private final String word;
    private final long limit;
    private final String remedy;
    private final String advice;

    FileKind(String word, long limit, String remedy, String advice) {
        this.word = word;
        this.limit = limit;
        this.remedy = remedy;
        this.advice = advice;
    }

    public String word() {
        return word;
    }

    /** The largest that is read, in bytes. */
    public long limit() {
        return limit;
    }

    /** What to do about one that is larger. */
    public String remedy() {
        return remedy;
    }

    /** What such a file is, for who has none where one is needed. */
    public String advice() {
        return advice;
    }
}
