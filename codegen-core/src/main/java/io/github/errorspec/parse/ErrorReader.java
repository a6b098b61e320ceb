package io.github.errorspec.parse;

import io.github.errorspec.model.CodeFormat;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ErrorTexts;
import io.github.errorspec.model.GrpcCode;
import io.github.errorspec.model.LogLevel;
import io.github.errorspec.model.Policy;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.model.Retry;
import io.github.errorspec.model.SupportTexts;
import io.github.errorspec.model.Visibility;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.RawValues;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.Scalars;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code errors}: the rows of the table. */
final class ErrorReader {
    private static final List<String> KEYS = List.of(
            "name",
            "id",
            "aliases",
            "names",
            "description",
            "message",
            "params",
            "http",
            "noBody",
            "headers",
            "grpc",
            "retry",
            "log",
            "tags",
            "fields",
            "visibility",
            "causes",
            "remedy",
            "links",
            "internal",
            "examples",
            "since",
            "stability",
            "deprecated",
            "allow");
    private static final List<String> SUPPORT_KEYS = List.of("description", "remedy", "runbook");
    private static final List<String> PLACES = List.of(
            "name",
            "message",
            "http",
            "noBody",
            "headers",
            "grpc",
            "retry",
            "tags",
            "fields",
            "visibility",
            "stability");
    private static final String ROWS = "rows by their codes: `errors: {1001: {name: Order not found, http: 404}}`";
    private static final Map<String, Visibility> VISIBILITIES =
            Map.of("public", Visibility.PUBLIC, "internal", Visibility.INTERNAL);
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");
    private static final Pattern NAME_IN_LANGUAGE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");

    private final CodesReader codes;
    private final Reading reading;

    ErrorReader(CodeFormat format, Reading reading) {
        this.codes = new CodesReader(format, reading);
        this.reading = reading;
    }

    /** The rows in which there was no error. */
    List<ErrorDefinition> readAll(Fields parent, Optional<String> categoryId, Inherited inherited) {
        List<ErrorDefinition> errors = new ArrayList<>();
        for (Entry entry : parent.entries("errors", ROWS)) {
            int before = reading.diagnostics().errors();
            Located<String> key = new Located<>(entry.key(), reading.span(entry.keyNode()));
            Fields row = Fields.openRow(entry.valueNode(), "a row", key.span(), KEYS, reading);
            // A row with a bad code is read too, for the other faults that it may have.
            ErrorCode code = codes.code(key).orElseGet(() -> ErrorCode.of(key.value(), Optional.empty()));
            Optional<ErrorDefinition> error = read(
                    code,
                    row,
                    categoryId,
                    Inherited.read(row, reading)
                            .with(TraitsReader.read(row, reading))
                            .orFrom(inherited));
            // What is wrong in part is not compared with others: defaults stand where its own values should.
            error.filter(whole -> reading.diagnostics().errors() == before).ifPresent(errors::add);
        }
        return List.copyOf(errors);
    }

    private Optional<ErrorDefinition> read(ErrorCode code, Fields row, Optional<String> categoryId, Inherited values) {
        ErrorTexts texts = readTexts(code, row);
        Optional<Located<String>> id = readId(texts.name(), row);
        int http = values.http().orElseGet(() -> missingHttp(code, row.place(), categoryId));
        ErrorDefinition error = new ErrorDefinition(
                code,
                id.orElseGet(() -> new Located<>("UNKNOWN", row.place())),
                row.texts("aliases").stream().filter(this::isId).toList(),
                readNames(row),
                categoryId,
                new ParamsReader(reading).read(row),
                texts,
                readPolicy(http, row, values),
                values.traits(),
                new LifeReader(reading).read(row),
                readExamples(row),
                new AllowReader(reading).read(row),
                row.extensions(),
                row.places(PLACES),
                row.place());
        return id.map(found -> error);
    }

    private ErrorTexts readTexts(ErrorCode code, Fields row) {
        return new ErrorTexts(
                readName(code, row),
                row.plainText("description"),
                MessageReader.read(row, "message", reading),
                row.texts("causes").stream().map(Located::value).toList(),
                row.plainText("remedy"),
                Links.read(row, reading),
                readSupport(row));
    }

    private SupportTexts readSupport(Fields row) {
        return row.fields("internal", "`internal`", SUPPORT_KEYS)
                .map(fields -> new SupportTexts(
                        fields.plainText("description"),
                        fields.plainText("remedy"),
                        Links.readOne(fields, "runbook", reading)))
                .orElse(SupportTexts.NONE);
    }

    private static Policy readPolicy(int http, Fields row, Inherited values) {
        return new Policy(
                http,
                values.noBody().orElse(false),
                values.headers(),
                values.grpc().orElseGet(() -> GrpcCode.forHttpStatus(http)),
                values.retry().orElseGet(() -> Retry.forHttpStatus(http)),
                values.log().orElseGet(() -> LogLevel.forHttpStatus(http)),
                row.choice("visibility", VISIBILITIES).orElse(Visibility.PUBLIC));
    }

    private String readName(ErrorCode code, Fields row) {
        Optional<String> symbolic = row.lacks("name") ? Naming.nameFromCode(code.text()) : Optional.empty();
        if (symbolic.isPresent()) {
            return symbolic.get();
        }
        Optional<Located<String>> name = row.requiredText("name", "What went wrong");
        name.filter(text -> text.value().isBlank())
                .ifPresent(text -> reading.report(SyntaxFault.MISSING_VALUE, text.span(), "`name` is blank"));
        return name.map(Located::value).filter(text -> !text.isBlank()).orElse("Unknown");
    }

    private Optional<Located<String>> readId(String name, Fields row) {
        if (row.has("id")) {
            return row.text("id").filter(this::isId);
        }
        SourceSpan place = row.has("name") ? row.keySpan("name") : row.place();
        String id = Naming.idFromName(name);
        if (ID.matcher(id).matches()) {
            return Optional.of(new Located<>(id, place));
        }
        reading.report(
                SyntaxFault.BAD_ID,
                place,
                id.length() > 100
                        ? "the id that this name gives has " + id.length() + " characters"
                        : "this name gives no id that begins with a letter",
                "add `id:` with a letter A-Z, then letters, digits and `_`, at most 100 in all");
        return Optional.empty();
    }

    private boolean isId(Located<String> id) {
        boolean valid = ID.matcher(id.value()).matches();
        if (!valid) {
            reading.report(
                    SyntaxFault.BAD_ID,
                    id.span(),
                    "an id cannot be `" + id.value() + "`",
                    "a letter A-Z, then letters A-Z, digits and `_`, at most 100 in all");
        }
        return valid;
    }

    private Map<String, Located<String>> readNames(Fields row) {
        Map<String, Located<String>> names = new LinkedHashMap<>();
        row.textsByKey("names").forEach((language, name) -> {
            if (NAME_IN_LANGUAGE.matcher(name.value()).matches()) {
                names.put(language, name);
            } else {
                reading.report(
                        SyntaxFault.BAD_ID,
                        name.span(),
                        "a name in generated code cannot be `" + name.value() + "`",
                        "a letter, then letters, digits and `_`, at most 100 in all");
            }
        });
        return names;
    }

    private int missingHttp(ErrorCode code, SourceSpan place, Optional<String> categoryId) {
        reading.report(
                SyntaxFault.MISSING_HTTP,
                place,
                "`" + code + "` has no HTTP status",
                "set `http` in the row, "
                        + categoryId.map(id -> "in the category `" + id + "`").orElse("in a category")
                        + " for all its rows, or at the top of the spec for all rows");
        return 500;
    }

    private List<RawValue.Mapping> readExamples(Fields row) {
        List<RawValue.Mapping> examples = new ArrayList<>();
        for (Node item : row.items("examples")) {
            if (item instanceof MappingNode mapping) {
                examples.add(RawValues.mapping(mapping, reading));
            } else {
                reading.report(
                        SyntaxFault.WRONG_TYPE,
                        reading.span(item),
                        "an example must be a mapping, but this is " + Scalars.shape(item),
                        "values by the names of the params: `examples: [{param: streamname}]`");
            }
        }
        return List.copyOf(examples);
    }
}
