package io.github.errorspec.parse.yaml;

import io.github.errorspec.source.FileKind;

/** What stands first in a file, as help for who has something else there. */
public final class HowToBegin {
    private HowToBegin() {}

    public static String of(FileKind kind) {
        if (kind == FileKind.DOCUMENT) {
            return "begin with `openapi: 3.1.0`";
        }
        if (kind == FileKind.SETTINGS) {
            return "begin with `errorSpec: 1` and `rules:`";
        }
        String id = kind == FileKind.SPEC ? ", `id: my.api`" : "";
        return "begin with `errorSpec: 1`" + id + " and `errors:`";
    }
}
