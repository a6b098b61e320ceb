package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated Java reads bodies that nobody wrote as other languages do; its own vectors are read where it is made. */
class JavaBodiesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ROOT = Path.of("target/java-bodies");

    static Stream<TestCatalog> tables() {
        return TestCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void bodiesAreReadAsElsewhere(TestCatalog table) throws Exception {
        Path folder = ROOT.resolve(table.name());
        table.generate("java", folder.resolve("sources"), Map.of("packageName", "bodies"));
        table.generate("json", folder.resolve("json"), Map.of());
        JsonNode vectors = JSON.readTree(folder.resolve("json/vectors.json").toFile());
        boolean integers = vectors.get("codeType").textValue().equals("integer");
        try (URLClassLoader loader = compiled(folder)) {
            Class<?> exception = loader.loadClass("bodies." + exception(folder));
            for (JsonNode vector : vectors.get("bytes")) {
                byte[] bytes = vector.get("bytes").textValue().getBytes(StandardCharsets.ISO_8859_1);
                Object error = exception
                        .getMethod("fromResponse", int.class, CharSequence.class)
                        .invoke(null, vector.get("httpStatus").intValue(), new String(bytes, StandardCharsets.UTF_8));
                JsonNode expected = vector.get("expect");
                ObjectNode told = ((ObjectNode) expected)
                        .deepCopy()
                        .retain("id", "code", "httpStatus", "title", "message", "params");
                if (told.get("code").isNull()) {
                    told.put("code", integers ? "0" : "");
                }
                assertThat(facts(error)).as("%s", vector).isEqualTo(told);
            }
        }
    }

    private static JsonNode facts(Object error) throws ReflectiveOperationException, IOException {
        ObjectNode facts = JSON.createObjectNode();
        Optional<?> row = (Optional<?>) call(error, "error");
        facts.put("id", row.map(Object::toString).orElse(null));
        facts.put("code", String.valueOf(call(error, "code")));
        facts.put("httpStatus", (Integer) call(error, "httpStatus"));
        facts.put("title", (String) call(error, "title"));
        facts.put("message", ((Throwable) error).getMessage());
        facts.set("params", JSON.valueToTree(call(error, "params")));
        // Numbers as those of a document.
        return JSON.readTree(facts.toString());
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    private static URLClassLoader compiled(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", classes.toString()));
        arguments.addAll(sources(folder));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("sources"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
    }

    /** The class that decodes, whatever the table calls it. */
    private static String exception(Path folder) throws IOException {
        for (String file : sources(folder)) {
            if (Files.readString(Path.of(file)).contains(" fromResponse(int httpStatus, CharSequence body)")) {
                return Path.of(file).getFileName().toString().replace(".java", "");
            }
        }
        throw new IllegalStateException("nothing decodes in " + folder);
    }
}
