package io.github.errorspec.parse;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeFormat;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ProblemFormat;
import io.github.errorspec.model.RuleSettings;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.Located;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the top level of a spec, and from there all of it. */
public final class CatalogReader {
    private static final List<String> KEYS = List.of(
            "errorSpec",
            "id",
            "title",
            "description",
            "version",
            "http",
            "noBody",
            "headers",
            "grpc",
            "retry",
            "log",
            "codes",
            "problem",
            "body",
            "imports",
            "locales",
            "links",
            "tags",
            "fields",
            "rules",
            "require",
            "style",
            "failOn",
            "allow",
            "reserved",
            "retired",
            "categories",
            "errors");

    /** The keys whose change one can be told of. */
    private static final List<String> PLACES =
            List.of("id", "version", "http", "noBody", "headers", "grpc", "retry", "codes", "problem", "body");

    /** The keys of what a spec asks of its own check. */
    private static final List<String> SETTINGS = List.of("rules", "require", "style", "failOn");

    private static final Pattern ID = Pattern.compile("(?=.{1,100}$)[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*");

    private final Reading reading;

    public CatalogReader(Reading reading) {
        this.reading = reading;
    }

    public SpecContent read(Node root) {
        if (!FormatVersion.isOne(root, FileKind.SPEC, reading)) {
            return SpecContent.NOTHING;
        }
        Fields fields = Fields.open(root, "the catalog", reading.start(), KEYS, reading);
        fields.requiredText("errorSpec", FormatVersion.ONE);
        fields.notSupportedYet("imports");
        String id = readId(fields);
        int before = reading.diagnostics().errors();
        CodeFormat codes = CodesReader.readFormat(fields, reading);
        boolean codesAreKnown = reading.diagnostics().errors() == before;
        Inherited defaults = Inherited.read(fields, reading);
        List<Category> categories = new CategoryReader(codes, defaults, reading).readAll(fields);
        List<ErrorDefinition> uncategorized =
                new ErrorReader(codes, reading).readAll(fields, Optional.empty(), defaults);
        if (fields.lacks("categories") && fields.lacks("errors")) {
            reading.report(
                    SyntaxFault.MISSING_KEY,
                    reading.start(),
                    "the catalog has neither `categories` nor `errors`",
                    "add rows: `errors: {1: {name: My first error, http: 400}}`");
        }
        Catalog catalog = new Catalog(
                id,
                fields.plainText("title").orElseGet(() -> Naming.titleFromId(id)),
                fields.plainText("description"),
                Versions.read(fields, "version", reading),
                codes,
                readProblem(fields),
                TraitsReader.declared(fields, reading),
                Links.read(fields, reading),
                Optional.empty(),
                readSettings(fields),
                new AllowReader(reading).read(fields),
                new CodesReader(codes, reading).reserved(fields),
                new RetiredReader(codes, reading).read(fields),
                categories,
                uncategorized,
                fields.extensions(),
                fields.places(PLACES),
                reading.start(),
                reading.start().source().name());
        return SpecContent.of(Optional.of(catalog).filter(read -> codesAreKnown), LocalesKey.read(fields, reading));
    }

    private String readId(Fields fields) {
        Optional<Located<String>> id = fields.requiredText("id", "my-company.my-api");
        id.filter(text -> !ID.matcher(text.value()).matches())
                .ifPresent(text -> reading.report(
                        SyntaxFault.BAD_ID,
                        text.span(),
                        "the catalog's id cannot be `" + text.value() + "`",
                        "lower-case words of letters, digits and hyphens, joined by dots, such as `my-company.my-api`;"
                                + " at most 100 characters"));
        return id.map(Located::value).orElse("unknown");
    }

    private ProblemFormat readProblem(Fields fields) {
        ProblemFormat plain = fields.fields("problem", "`problem`", ProblemReader.KEYS)
                .map(found -> new ProblemReader(reading).read(found, fields.keySpan("body")))
                .orElseGet(() -> new ProblemFormat(
                        Optional.empty(), Optional.empty(), fields.keySpan("problem"), fields.keySpan("body")));
        // The reader of bodies has much to make ready, for which a spec without this key does not wait.
        return fields.has("body") ? new BodyReader(reading).read(fields, plain) : plain;
    }

    /** As with bodies. */
    private RuleSettings readSettings(Fields fields) {
        return SETTINGS.stream().anyMatch(fields::has) ? new SettingsReader(reading).read(fields) : RuleSettings.NONE;
    }
}
