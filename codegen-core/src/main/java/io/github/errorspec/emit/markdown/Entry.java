package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.ExampleValues;
import io.github.errorspec.emit.GeneratedNames;
import io.github.errorspec.emit.JsonText;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Policy;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is told about a code, below its heading.
 *
 * @param sheet where it is written
 * @param places where other rows are told
 * @param sample what answers look like
 * @param catalog with the rows that readers may know
 * @param names what rows are called in generated code, if that is told
 */
record Entry(Sheet sheet, Places places, Sample sample, ResolvedCatalog catalog, GeneratedNames names) {
    void write(ResolvedRow row) {
        ErrorDefinition definition = row.definition();
        writeState(row);
        sheet.text(definition.texts().description());
        writeCauses(definition.texts().causes());
        writeRemedy(definition.texts().remedy());
        sheet.labelled("Try again", Advice.of(definition.policy().retry()));
        writeParams(row);
        writeAnswer(row);
        writeNames(names.of(row));
        sheet.items(facts(row));
    }

    /** What became of a code that nobody may use again. */
    void write(RetiredCode retired) {
        sheet.labelled(
                "Retired",
                ending(retired.since(), Optional.empty(), retired.replacedBy(), "nobody uses this code again"));
        sheet.text(retired.reason());
    }

    /** What has to be known before anything else. */
    private void writeState(ResolvedRow row) {
        ErrorDefinition definition = row.definition();
        ErrorCode code = definition.code();
        if (!definition.isPublic()) {
            sheet.labelled("Internal", "no public page has this entry.");
        }
        if (definition.isDraft()) {
            sheet.labelled("Draft", "it may still change or go.");
        }
        definition.life().deprecation().ifPresent(deprecation -> {
            sheet.labelled(
                    "Deprecated",
                    ending(
                            deprecation.since(),
                            deprecation.until(),
                            deprecation.replacedBy(),
                            "it should no longer be used"));
            sheet.text(deprecation.reason());
        });
        if (row.isFamily()) {
            sheet.labelled(
                    "Family",
                    "all codes from " + sheet.codeSpan(catalog.hasIntegerCodes() ? code.lowestInteger() : code.lowest())
                            + " to " + sheet.codeSpan(code.highest())
                            + " that have this form and no entry of their own.");
        }
    }

    /** Such as {@code since 1.1.0; until 2.0.0; use 1007 instead}; a successor that readers may not know is not told. */
    private String ending(
            Optional<String> since, Optional<Located<String>> until, Optional<Located<String>> successor, String none) {
        List<String> parts = new ArrayList<>();
        since.ifPresent(version -> parts.add("since " + sheet.words(version)));
        until.ifPresent(end -> parts.add("until " + sheet.words(end.value())));
        successor.map(Located::value).ifPresent(code -> places.find(code)
                .ifPresent(place -> parts.add("use " + sheet.link(sheet.words(code), place) + " instead")));
        return parts.isEmpty() ? none + "." : String.join("; ", parts) + ".";
    }

    private void writeCauses(List<String> causes) {
        List<List<Block>> items = causes.stream()
                .map(Markdown::read)
                .filter(cause -> !cause.isEmpty())
                .toList();
        if (!items.isEmpty()) {
            sheet.label("Causes");
            sheet.blocks(List.of(Block.Items.bullets(items)));
        }
    }

    private void writeRemedy(Optional<String> remedy) {
        if (remedy.isPresent() && !Markdown.read(remedy.get()).isEmpty()) {
            sheet.label("What to do");
            sheet.text(remedy);
        }
    }

    private void writeAnswer(ResolvedRow row) {
        int status = row.definition().policy().httpStatus();
        String type = sheet.codeSpan(catalog.wire().mediaType());
        sample.body(row).ifPresent(body -> {
            sheet.labelled("Answer", "for example, with the status " + status + " and the type " + type + ":");
            sheet.code("json", body);
        });
    }

    private void writeParams(ResolvedRow row) {
        if (row.params().isEmpty()) {
            return;
        }
        boolean secrets = !row.sensitive().isEmpty();
        List<String> header = new ArrayList<>(List.of("Param", "Type", "Required"));
        if (secrets) {
            header.add("Sensitive");
        }
        header.addAll(List.of("Example", "Description"));
        Map<String, Object> examples = ExampleValues.given(row);
        sheet.label("Params");
        sheet.table(
                header,
                row.params().stream()
                        .map(param -> cells(param, Optional.ofNullable(examples.get(param.name())), secrets))
                        .toList());
    }

    private List<String> cells(ResolvedParam param, Optional<Object> example, boolean secrets) {
        List<String> cells = new ArrayList<>();
        cells.add(sheet.cellCode(param.name()));
        cells.add(sheet.cellCode(param.definition().type().toString()));
        cells.add(param.isOptional() ? "no" : "yes");
        if (secrets) {
            cells.add(param.isSensitive() ? "yes, in no answer" : "no");
        }
        cells.add(example.map(value -> sheet.cellCode(JsonText.compact(value))).orElse(""));
        cells.add(sheet.cell(param.definition().description()));
        return cells;
    }

    private void writeNames(Map<String, Map<String, String>> languages) {
        if (languages.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        languages.forEach((language, kinds) -> rows.add(List.of(
                sheet.cellCode(language),
                kinds.entrySet().stream()
                        .map(kind -> kind.getKey() + " " + sheet.cellCode(kind.getValue()))
                        .collect(Collectors.joining(", ")))));
        sheet.label("In code");
        sheet.table(List.of("Language", "Names"), rows);
    }

    private List<String> facts(ResolvedRow row) {
        ErrorDefinition definition = row.definition();
        Policy policy = definition.policy();
        List<String> facts = new ArrayList<>();
        facts.add(Sheet.labelOf("Id") + " " + sheet.codeSpan(row.id()) + formerIds(row));
        row.category().ifPresent(category -> addCategory(category, facts));
        facts.add(Sheet.labelOf("Status") + " HTTP " + policy.httpStatus() + ", gRPC "
                + sheet.codeSpan(policy.grpc().name()));
        facts.add(Sheet.labelOf("Message") + " "
                + sheet.codeSpan(Sheet.plain(row.message().text())));
        row.type().ifPresent(type -> facts.add(Sheet.labelOf("Type") + " " + sheet.codeSpan(type)));
        definition.life().since().ifPresent(since -> facts.add(Sheet.labelOf("Since") + " " + sheet.words(since)));
        if (!definition.texts().links().isEmpty()) {
            facts.add(
                    Sheet.labelOf("See") + " " + sheet.links(definition.texts().links()));
        }
        return facts;
    }

    /** Unless the entry stands among those of its category. */
    private void addCategory(Category category, List<String> facts) {
        Place place = places.ofCategory(category.id());
        if (!sheet.has(place)) {
            facts.add(Sheet.labelOf("Category") + " " + sheet.link(sheet.words(category.title()), place));
        }
    }

    private String formerIds(ResolvedRow row) {
        return row.aliases().isEmpty()
                ? ""
                : row.aliases().stream()
                        .map(alias -> sheet.codeSpan(alias.value()))
                        .collect(Collectors.joining(", ", ", formerly ", ""));
    }
}
