package io.github.errorspec.emit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of each table accept the bodies that the vectors have as sent, and no body that is near them. */
class BodiesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a table gives, and the places of its bodies. */
    private record Subject(
            Schema schema, JsonNode openApi, JsonNode vectors, Map<String, List<String>> paths, boolean isFlat) {
        static Subject of(Catalog catalog, String version) throws IOException {
            Map<String, String> options = Map.of("internalRows", "include", "version", version);
            JsonNode schema = file(Targets.files("openapi", catalog, options), "errors.schema.json");
            return new Subject(
                    BodiesTest.schema(schema),
                    file(Targets.files("openapi", catalog, options), "errors.openapi.json"),
                    file(Targets.files("json", catalog, Map.of()), "vectors.json"),
                    ResolvedCatalog.of(catalog).wire().pathsFromRoot(),
                    ResolvedCatalog.of(catalog).wire().isFlat());
        }

        boolean accepts(JsonNode body) {
            return schema.validate(body.toString(), InputFormat.JSON).isEmpty();
        }

        /** The vectors with bodies as servers send them; some errors have none. */
        List<JsonNode> sent() {
            Set<JsonNode> withoutBody = stream(vectors.get("raise"))
                    .filter(vector -> vector.has("noBody"))
                    .map(vector -> vector.get("id"))
                    .collect(Collectors.toSet());
            return stream(vectors.get("decode"))
                    .filter(vector -> vector.get("why").textValue().equals("as it is sent"))
                    .filter(vector -> !withoutBody.contains(vector.at("/expect/id")))
                    .toList();
        }

        Optional<JsonPointer> place(String part) {
            return Optional.ofNullable(paths.get(part))
                    .map(steps -> steps.stream()
                            .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                            .reduce("", String::concat))
                    .map(JsonPointer::compile);
        }
    }

    static List<String> specs() throws IOException {
        return Specs.valid();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void bodiesAsTheyAreSentAreAccepted(String spec) throws IOException {
        Subject subject = Subject.of(Specs.readValid(spec), "3.1");
        assertThat(subject.sent()).isNotEmpty().allSatisfy(vector -> assertThat(
                        subject.schema().validate(vector.get("body").textValue(), InputFormat.JSON))
                .isEmpty());
        assertThat(stream(subject.vectors().get("raise"))).isNotEmpty().allSatisfy(vector -> assertThat(
                        subject.schema().validate(vector.at("/expect/problem").toString(), InputFormat.JSON))
                .isEmpty());
    }

    /** In 3.0 as well, whose schemas mean the same to a validator of 2020-12 as far as they go here. */
    @ParameterizedTest
    @MethodSource("specs")
    void theSchemaOfEachRowAcceptsItsExampleAndTheOpenOneAll(String spec) throws IOException {
        for (String version : List.of("3.0", "3.1")) {
            Subject subject = Subject.of(Specs.readValid(spec), version);
            String prefix = subject.openApi().at("/components/schemas").properties().stream()
                    .map(Map.Entry::getKey)
                    .reduce((first, last) -> last)
                    .orElseThrow();
            Schema open = component(subject.openApi(), prefix);
            subject.openApi().at("/components/examples").properties().forEach(example -> {
                String value = example.getValue().get("value").toString();
                assertThat(component(subject.openApi(), example.getKey()).validate(value, InputFormat.JSON))
                        .isEmpty();
                assertThat(open.validate(value, InputFormat.JSON)).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void bodiesThatLackAPartOrHaveAnotherValueAreRefused(String spec) throws IOException {
        Subject subject = Subject.of(Specs.readValid(spec), "3.1");
        for (JsonNode vector : subject.sent()) {
            JsonNode body = JSON.readTree(vector.get("body").textValue());
            for (String part : List.of("type", "title", "status", "message", "code")) {
                subject.place(part).ifPresent(place -> {
                    assertThat(subject.accepts(changed(body, place, parent -> remove(parent, place))))
                            .as("%s without its %s", body, part)
                            .isFalse();
                    assertThat(subject.accepts(
                                    changed(body, place, parent -> put(parent, place, JSON.createArrayNode()))))
                            .as("%s with a list as its %s", body, part)
                            .isFalse();
                });
            }
            subject.place("status").ifPresent(place -> assertThat(subject.accepts(changed(
                            body,
                            place,
                            parent -> put(parent, place, JSON.getNodeFactory().numberNode(299)))))
                    .as("%s with another status", body)
                    .isFalse());
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void paramsOfOtherTypesAreRefused(String spec) throws IOException {
        Catalog catalog = Specs.readValid(spec);
        Set<String> structured = catalog.errors().stream()
                .flatMap(error -> error.params().stream())
                .filter(param -> param.type().scalar().isStructured())
                .map(Parameter::name)
                .collect(Collectors.toSet());
        Subject subject = Subject.of(catalog, "3.1");
        if (subject.place("code").isEmpty()) {
            // A body that does not say whose it is can be that of an error that is newer.
            return;
        }
        Optional<JsonPointer> place = subject.place("params");
        for (JsonNode vector : subject.sent()) {
            JsonNode body = JSON.readTree(vector.get("body").textValue());
            JsonNode params = place.map(body::at).orElse(JSON.missingNode());
            params.fieldNames().forEachRemaining(name -> {
                // An object may be right for these.
                if (structured.contains(name)) {
                    return;
                }
                JsonPointer param = place.orElseThrow().appendProperty(name);
                JsonNode other = JSON.createObjectNode();
                assertThat(subject.accepts(changed(body, param, parent -> put(parent, param, other))))
                        .as("%s with an object as its %s", body, name)
                        .isFalse();
            });
        }
    }

    /** Whatever its params are; and to a family belong no codes but those that its wildcards stand for. */
    @ParameterizedTest
    @MethodSource("specs")
    void anErrorThatIsNewerIsAccepted(String spec) throws IOException {
        Subject subject = Subject.of(Specs.readValid(spec), "3.1");
        if (subject.place("code").isEmpty()) {
            return;
        }
        JsonPointer code = subject.place("code").get();
        boolean integers = subject.vectors().get("codeType").textValue().equals("integer");
        JsonNode body = JSON.readTree(subject.sent().get(0).get("body").textValue());
        stream(subject.vectors().get("lookup"))
                .filter(vector -> vector.get("id").isNull())
                .map(vector -> vector.get("code").textValue())
                .forEach(text -> {
                    JsonNode value = integers
                            ? JSON.getNodeFactory().numberNode(Long.parseLong(text))
                            : JSON.getNodeFactory().textNode(text);
                    JsonNode newer = changed(body, code, parent -> put(parent, code, value));
                    subject.place("params").ifPresent(place -> changeParams(newer, subject, place));
                    assertThat(subject.schema().validate(newer.toString(), InputFormat.JSON))
                            .isEmpty();
                });
    }

    private static void changeParams(JsonNode body, Subject subject, JsonPointer place) {
        if (subject.isFlat()) {
            ((ObjectNode) body.at(place)).put("new", true);
        } else if (body.at(place.head()) instanceof ObjectNode parent) {
            parent.set(
                    place.last().getMatchingProperty(), JSON.createObjectNode().put("new", true));
        }
    }

    /** The schema of a component, with the others beside it. */
    private static Schema component(JsonNode document, String name) {
        ObjectNode root = JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
        root.set("components", document.get("components"));
        return schema(root);
    }

    private static Schema schema(JsonNode json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json.toString(), InputFormat.JSON);
    }

    private static JsonNode changed(JsonNode body, JsonPointer place, Consumer<JsonNode> change) {
        JsonNode copy = body.deepCopy();
        change.accept(copy.at(place.head()));
        return copy;
    }

    private static void remove(JsonNode parent, JsonPointer place) {
        if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else {
            ((ArrayNode) parent).remove(0);
        }
    }

    private static void put(JsonNode parent, JsonPointer place, JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(0, value);
        }
    }

    private static JsonNode file(List<GeneratedFile> files, String path) throws IOException {
        return JSON.readTree(files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content());
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
