package io.github.errorspec.parse;

import io.github.errorspec.model.Deprecation;
import io.github.errorspec.model.Life;
import io.github.errorspec.model.Stability;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads when a row came, whether it may still change, and whether it is about to go. */
final class LifeReader {
    private static final List<String> DEPRECATED_KEYS = List.of("since", "until", "replacedBy", "reason");
    private static final Map<String, Stability> STABILITIES =
            Map.of("draft", Stability.DRAFT, "stable", Stability.STABLE);
    private static final Deprecation WITHOUT_A_WORD =
            new Deprecation(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Reading reading;

    LifeReader(Reading reading) {
        this.reading = reading;
    }

    Life read(Fields row) {
        return new Life(
                Versions.read(row, "since", reading),
                row.choice("stability", STABILITIES).orElse(Stability.STABLE),
                readDeprecation(row));
    }

    private Optional<Deprecation> readDeprecation(Fields row) {
        if (row.node("deprecated").orElse(null) instanceof MappingNode) {
            return row.fields("deprecated", "`deprecated`", DEPRECATED_KEYS)
                    .map(fields -> new Deprecation(
                            Versions.read(fields, "since", reading),
                            fields.text("until").filter(this::isVersionOrDate),
                            fields.text("replacedBy"),
                            fields.plainText("reason")));
        }
        return row.bool("deprecated").filter(deprecated -> deprecated).map(deprecated -> WITHOUT_A_WORD);
    }

    private boolean isVersionOrDate(Located<String> until) {
        boolean valid = Versions.isOne(until.value()) || isDate(until.value());
        if (!valid) {
            reading.report(
                    SyntaxFault.BAD_VALUE,
                    until.span(),
                    "`until` cannot be `" + until.value() + "`",
                    "a version of the catalog, such as `3.0.0`, or a date, such as `2027-06-30`");
        }
        return valid;
    }

    private static boolean isDate(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
