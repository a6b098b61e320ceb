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
import io.github.errorspec.model.Words;
import io.github.errorspec.resolve.InternalRows;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final Option INTERNAL_ROWS = SharedOptions.internalRows(InternalRows.OMIT);

    /** What JSON takes as it is and YAML does not, of which many readers of OpenAPI make use for JSON too. */
    private static final Pattern NO_YAML = Pattern.compile("[\\u007F-\\u009F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]");

    @Override
    public String name() {
        return "openapi";
    }

    @Override
    public List<Option> options() {
        return List.of(CLOSED, INTERNAL_ROWS, JSON_SCHEMA, SharedOptions.TYPE_PREFIX, VERSION);
    }

    @Override
    public Plan plan(ResolvedCatalog catalog, Map<String, String> given) {
        Options options = Options.of(name(), options(), given);
        String prefix = options.text(SharedOptions.TYPE_PREFIX)
                .orElseGet(() -> Words.of(catalog.lastWord()).pascal());
        return new OpenApiPlan(
                catalog.with(options.choice(INTERNAL_ROWS, InternalRows.class)),
                new SchemaNames(prefix),
                options.word(VERSION).equals("3.1") ? Dialect.OPENAPI_3_1 : Dialect.OPENAPI_3_0,
                options.flag(CLOSED),
                options.flag(JSON_SCHEMA));
    }

    /** Such characters stand in texts only. */
    private static String escaped(MatchResult character) {
        return String.format("\\\\u%04X", (int) character.group().charAt(0));
    }

    /**
     * The documents.
     *
     * @param catalog the rows that they are about
     * @param names what components are called
     * @param dialect the version of OpenAPI
     * @param closed whether responses are open to no other errors
     * @param jsonSchema whether there is a JSON Schema
     */
    private record OpenApiPlan(
            ResolvedCatalog catalog, SchemaNames names, Dialect dialect, boolean closed, boolean jsonSchema)
            implements Plan {
        @Override
        public void check(Diagnostics diagnostics) {
            // Whatever a spec can say, a schema can.
        }

        @Override
        public List<NameClaim> claims() {
            return names.claims(catalog);
        }

        @Override
        public List<GeneratedFile> files() {
            ErrorSchemas schemas = new ErrorSchemas(catalog, names, dialect);
            ErrorResponses responses = new ErrorResponses(schemas, closed);
            List<GeneratedFile> files = new ArrayList<>();
            files.add(file("errors.openapi.json", ErrorsDocument.of(schemas, responses)));
            if (jsonSchema) {
                ErrorSchemas exact = new ErrorSchemas(catalog, names, Dialect.JSON_SCHEMA);
                files.add(file("errors.schema.json", new WireSchema(exact).document()));
            }
            return files;
        }

        private static GeneratedFile file(String path, Map<String, Object> document) {
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
