package io.github.errorspec.emit.site;

import io.github.errorspec.emit.reference.OneLine;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A code where codes are listed.
 *
 * @param code as the spec writes it
 * @param stem the name of its page, without the ending
 * @param markdown that of its page in Markdown
 * @param name its title; empty for a retired code without one
 * @param words what it means, without markup
 * @param row what the catalog says of it; nothing if it is retired
 * @param retired what became of it, if it is
 */
record Item(
        String code,
        String stem,
        String markdown,
        String name,
        String words,
        Optional<ResolvedRow> row,
        Optional<RetiredCode> retired) {
    /** The most characters of a summary. */
    private static final int SUMMARY = 180;

    static Item of(ResolvedRow row, String stem, String markdown) {
        String name = OneLine.of(row.definition().texts().name());
        return new Item(
                row.code(),
                stem,
                markdown,
                name,
                HtmlText.plain(row.definition().texts().description()),
                Optional.of(row),
                Optional.empty());
    }

    static Item of(RetiredCode retired, String stem, String markdown) {
        String name = OneLine.of(retired.name().orElse(""));
        return new Item(
                retired.code().text(),
                stem,
                markdown,
                name,
                HtmlText.plain(retired.reason()),
                Optional.empty(),
                Optional.of(retired));
    }

    /** Code and name. */
    String title() {
        return (code + " " + name).strip();
    }

    /** Nothing if it is retired. */
    Optional<HttpStatus> status() {
        return row.map(each -> new HttpStatus(each.definition().policy().httpStatus()));
    }

    /** What has to be known before one uses it; empty if there is nothing. */
    String state() {
        return row.map(Item::state).orElse("retired");
    }

    private static String state(ResolvedRow row) {
        return row.isDeprecated() ? "deprecated" : row.definition().isDraft() ? "draft" : "";
    }

    /** What it is marked with. */
    List<String> tags() {
        return row.map(each -> each.definition().traits().tagNames()).orElse(List.of());
    }

    /** Where it stands. */
    SourceSpan span() {
        return row.map(each -> each.definition().span())
                .orElseGet(() -> retired.orElseThrow().span());
    }

    boolean isInternal() {
        return row.isPresent() && !row.get().definition().isPublic();
    }

    /** What it means, in a line or two. */
    String summary() {
        return shortened(words);
    }

    /** What stands in a text before its last words, if it is long. */
    static String shortened(String text) {
        if (text.length() <= SUMMARY) {
            return text;
        }
        int end = text.lastIndexOf(' ', SUMMARY);
        int cut = end > SUMMARY / 2 ? end : text.offsetByCodePoints(0, text.codePointCount(0, SUMMARY) - 1);
        return text.substring(0, cut) + " ...";
    }

    /** Whether to try again, in a word or two; empty if it is retired. */
    String retry() {
        return row.map(each -> Retries.label(each.definition().policy().retry().when()))
                .orElse("");
    }
}
