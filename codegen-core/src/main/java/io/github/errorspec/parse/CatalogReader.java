package io.github.errorspec.parse;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeFormat;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ProblemFormat;
import io.github.errorspec.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the top level of a spec. */
final class CatalogReader {
    private static final List<String> KEYS = List.of(
            "errorSpec",
            "id",
            "title",
            "description",
            "version",
            "http",
            "grpc",
            "retry",
            "log",
            "codes",
            "problem",
            "body",
            "imports",
            "locales",
            "links",
            "categories",
            "errors");
    private static final List<String> BODY_KEYS = List.of("code", "message", "params");

    private static final String FORMAT = "1";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*");
    private static final Pattern JSON_POINTER = Pattern.compile("(/([^/~]|~[01])*)+");

    private final Reading reading;

    CatalogReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Catalog> read(Node root) {
        Fields fields = Fields.open(root, "the catalog", reading.start(), KEYS, reading);
        if (!isFormat1(fields)) {
            return Optional.empty();
        }
        fields.notSupportedYet("imports");
        fields.notSupportedYet("locales");
        String id = readId(fields);
        CodeFormat codes = CodesReader.readFormat(fields, reading);
        Inherited defaults = Inherited.read(fields, reading);
        List<Category> categories = new CategoryReader(codes, defaults, reading).readAll(fields);
        List<ErrorDefinition> uncategorized =
                new ErrorReader(codes, reading).readAll(fields, Optional.empty(), defaults);
        if (!fields.has("categories") && !fields.has("errors")) {
            reading.report(
                    SyntaxFault.MISSING_KEY,
                    reading.start(),
                    "the catalog has neither `categories` nor `errors`",
                    "add rows: `errors: {1: {name: My first error, http: 400}}`");
        }
        return Optional.of(new Catalog(
                id,
                fields.plainText("title").orElseGet(() -> Naming.titleFromId(id)),
                fields.plainText("description"),
                Versions.read(fields, "version", reading),
                codes,
                readProblem(fields),
                Links.read(fields, reading),
                categories,
                uncategorized,
                fields.extensions(),
                reading.start()));
    }

    private boolean isFormat1(Fields fields) {
        Optional<Located<String>> format = fields.requiredText("errorSpec", FORMAT);
        format.filter(version -> !version.value().equals(FORMAT))
                .ifPresent(version -> reading.report(
                        SyntaxFault.UNSUPPORTED_FORMAT,
                        version.span(),
                        "format `" + version.value() + "` is not known to this version of ErrorSpec",
                        "write `errorSpec: " + FORMAT + "`"));
        return format.isPresent() && format.get().value().equals(FORMAT);
    }

    private String readId(Fields fields) {
        Optional<Located<String>> id = fields.requiredText("id", "my-company.my-api");
        id.filter(text -> !ID.matcher(text.value()).matches())
                .ifPresent(
                        text -> reading.report(
                                SyntaxFault.BAD_ID,
                                text.span(),
                                "the catalog's id cannot be `" + text.value() + "`",
                                "lower-case words of letters, digits and hyphens, joined by dots, such as `nanostream.analytics`"));
        return id.map(Located::value).orElse("unknown");
    }

    private ProblemFormat readProblem(Fields fields) {
        Optional<Fields> problem = fields.fields("problem", "`problem`", List.of("type"));
        var type = problem.flatMap(found -> found.text("type"))
                .flatMap(text -> MessageReader.read(text, Set.of("code", "id"), reading));
        Map<String, String> body = new LinkedHashMap<>();
        fields.fields("body", "`body`", BODY_KEYS)
                .ifPresent(found -> BODY_KEYS.forEach(key ->
                        found.text(key).filter(this::isPointer).ifPresent(pointer -> body.put(key, pointer.value()))));
        return new ProblemFormat(type, body);
    }

    private boolean isPointer(Located<String> text) {
        boolean pointer = JSON_POINTER.matcher(text.value()).matches();
        if (!pointer) {
            reading.report(
                    SyntaxFault.BAD_VALUE,
                    text.span(),
                    "`" + text.value() + "` is not a JSON Pointer",
                    "a path from the root of the body, such as `/error/code`");
        }
        return pointer;
    }
}
