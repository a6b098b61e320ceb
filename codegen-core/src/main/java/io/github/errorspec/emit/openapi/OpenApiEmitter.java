package io.github.errorspec.emit.openapi;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.JsonText;
import io.github.errorspec.emit.NameClaim;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.emit.SharedOptions;
import io.github.errorspec.emit.api.ApiDocument;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Words;
import io.github.errorspec.resolve.InternalRows;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Components of OpenAPI for all errors, and a JSON Schema of their bodies. */
public final class OpenApiEmitter implements Emitter {
    private static final Option VERSION =
            Option.word("version", "The version of OpenAPI that `errors.openapi.json` has.", List.of("3.1", "3.0"));

    private static final Option CLOSED = Option.flag(
            "closed",
            false,
            "Whether a response can be no error but those of its status that are known today: `oneOf` without a schema for any other. Clients that were generated before a row was added may fail on it.");

    private static final Option JSON_SCHEMA = Option.flag(
            "jsonSchema", true, "Whether there is an `errors.schema.json`, a JSON Schema of the body of any error.");

    private static final Option DOCUMENT = ApiDocument.option(
            "A document of OpenAPI 3.0 or 3.1, in YAML or JSON, by its path from the folder of the spec: its operations name their errors by `x-errors`, and get the responses in `openapi.json`, and by `errors.overlay.json`.");

    private static final Option OASDIFF = Option.flag(
            "oasdiff",
            false,
            "Whether there is an `oasdiff-levels.txt`, by which oasdiff lets a new row pass and tells of one that is gone.");

    private static final Option INTERNAL_ROWS = SharedOptions.internalRows(InternalRows.OMIT);

    /** What JSON takes as it is and YAML does not, of which many readers of OpenAPI make use for JSON too. */
    private static final Pattern NO_YAML = Pattern.compile("[\\u007F-\\u009F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]");

    private final Optional<ApiDocument> document;

    /** With the document of an API; nothing if that could not be read. */
    public OpenApiEmitter(Optional<ApiDocument> document) {
        this.document = document;
    }

    @Override
    public String name() {
        return "openapi";
    }

    @Override
    public List<Option> options() {
        return List.of(CLOSED, DOCUMENT, INTERNAL_ROWS, JSON_SCHEMA, OASDIFF, SharedOptions.TYPE_PREFIX, VERSION);
    }

    @Override
    public Plan plan(ResolvedCatalog catalog, Map<String, String> given) {
        Options options = Options.of(name(), options(), given);
        String prefix = options.text(SharedOptions.TYPE_PREFIX)
                .orElseGet(() -> Words.of(catalog.lastWord()).pascal());
        ResolvedCatalog shown = catalog.with(options.choice(INTERNAL_ROWS, InternalRows.class));
        SchemaNames names = new SchemaNames(prefix);
        Dialect dialect = options.word(VERSION).equals("3.1") ? Dialect.OPENAPI_3_1 : Dialect.OPENAPI_3_0;
        boolean closed = options.flag(CLOSED);
        ErrorResponses responses = new ErrorResponses(new ErrorSchemas(shown, names, dialect), closed);
        Diagnostics faults = new Diagnostics();
        Optional<WithErrors> merged = document.map(found -> {
            FileReferences.report(found, faults);
            ErrorSchemas schemas = new ErrorSchemas(shown, names, Dialect.of(found));
            ErrorResponses own = new ErrorResponses(schemas, closed);
            return new WithErrors(found, Additions.of(found, own, faults));
        });
        Optional<GeneratedFile> levels =
                options.flag(OASDIFF) ? Optional.of(Severities.file(closed)) : Optional.empty();
        return new OpenApiPlan(responses, options.flag(JSON_SCHEMA), levels, merged, faults);
    }

    /**
     * The document of an API, and what it lacks.
     *
     * @param document as it is
     * @param additions what its errors need
     */
    private record WithErrors(ApiDocument document, Additions additions) {}

    /** Such characters stand in texts only. */
    private static String escaped(MatchResult character) {
        return String.format("\\\\u%04X", (int) character.group().charAt(0));
    }

    /**
     * The documents.
     *
     * @param responses what they tell of errors
     * @param jsonSchema whether there is a JSON Schema
     * @param levels how bad their changes are, if that is asked for
     * @param api the document of an API, if there is one
     * @param faults what is wrong with it
     */
    private record OpenApiPlan(
            ErrorResponses responses,
            boolean jsonSchema,
            Optional<GeneratedFile> levels,
            Optional<WithErrors> api,
            Diagnostics faults)
            implements Plan {
        /** Whatever a spec can say, a schema can; but a document may not fit. */
        @Override
        public void check(Diagnostics diagnostics) {
            diagnostics.addAll(faults);
        }

        @Override
        public List<NameClaim> claims() {
            return responses.schemas().names().claims(responses.catalog());
        }

        @Override
        public List<GeneratedFile> files() {
            ErrorSchemas schemas = responses.schemas();
            Catalog catalog = responses.catalog().definition();
            List<GeneratedFile> files = new ArrayList<>();
            files.add(file("errors.openapi.json", ErrorsDocument.of(responses)));
            if (jsonSchema) {
                ErrorSchemas exact = new ErrorSchemas(responses.catalog(), schemas.names(), Dialect.JSON_SCHEMA);
                files.add(file("errors.schema.json", new WireSchema(exact).document()));
            }
            levels.ifPresent(files::add);
            api.ifPresent(with -> {
                files.add(file("openapi.json", MergedDocument.of(with.document(), with.additions(), catalog)));
                files.add(file("errors.overlay.json", Overlay.of(with.document(), with.additions(), catalog)));
            });
            return files;
        }

        private static GeneratedFile file(String path, Map<String, ?> document) {
            String text = JsonText.pretty(out -> JsonText.write(document, out));
            return new GeneratedFile(path, NO_YAML.matcher(text).replaceAll(OpenApiEmitter::escaped));
        }

        /** Their names are fixed. */
        @Override
        public List<FormerFiles> formerFiles() {
            return List.of();
        }
    }
}
