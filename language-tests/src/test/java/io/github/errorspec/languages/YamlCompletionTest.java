package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.errorspec.Compiler;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the newest language server offers while a table is typed, and that the compiler accepts what it inserts. */
class YamlCompletionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Keys behind which nothing is offered, since only the user knows what comes there. */
    private static final Set<String> USERS_OWN = Set.of("categories", "errors", "links", "replacedBy", "retired");

    /** Keys that are right beside another one only, which need not be there yet when they are offered. */
    private static final Set<String> COMPANIONS = Set.of("base", "of");

    @TempDir
    static Path folder;

    private static YamlServer server;

    @BeforeAll
    static void start() throws IOException {
        server = new YamlServer("yaml-language-server");
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    static List<YamlPlace> places() {
        return YamlPlace.all();
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyKeyIsOfferedExplainedAndRightOnceInserted(YamlPlace place) throws IOException {
        JsonNode keys = JSON.readTree(
                        Compiler.class.getResourceAsStream(place.kind().resource()))
                .at(place.pointer());
        assertThat(keys.size()).isPositive();
        keys.properties().stream()
                .filter(key -> !key.getValue().has("deprecationMessage"))
                .forEach(key -> check(
                        place, key.getKey(), key.getValue().path("description").asText()));
    }

    private static void check(YamlPlace place, String key, String description) {
        List<String> wrong = new ArrayList<>();
        boolean right = false;
        for (String marked : place.texts()) {
            String text = marked.replace("§", "");
            for (CompletionItem item : offered(place.kind(), text, marked.indexOf('§'))) {
                if (item.getLabel().equals(key)) {
                    assertThat(words(documentation(item))).contains(words(description));
                    List<String> found = new ArrayList<>();
                    check(place.kind(), key, description, YamlEdit.insert(text, item), found);
                    right |= found.isEmpty();
                    wrong.addAll(found);
                }
            }
        }
        assertThat(right)
                .as("`%s` is offered, and right with all that is offered behind it; wrong: %s", key, wrong)
                .isTrue();
    }

    /** Collects what becomes wrong by the key's own first value, or by one of those that are offered without it. */
    private static void check(YamlText.Kind kind, String key, String description, YamlEdit edit, List<String> wrong) {
        String blank = edit.text().substring(0, edit.start()) + key + ": "
                + edit.text().substring(edit.end());
        List<YamlEdit> filled = offered(kind, blank, edit.start() + key.length() + 2).stream()
                .map(item -> YamlEdit.insert(blank, item))
                .toList();
        filled.stream()
                .filter(each -> !leads(kind, each, 0))
                .map(YamlEdit::text)
                .forEach(wrong::add);
        if (!USERS_OWN.contains(key) && (filled.isEmpty() || !edit.text().equals(blank)) && !leads(kind, edit, 0)) {
            wrong.add(edit.text());
        }
        String whole = Stream.concat(Stream.of(edit), filled.stream())
                .map(YamlEdit::text)
                .filter(text -> isAccepted(kind, text))
                .findFirst()
                .orElse(edit.text());
        assertThat(words(server.hover(kind, whole, edit.start())))
                .as("hover on `%s` in%n%s", key, whole)
                .contains(words(description));
    }

    /** Whether the compiler accepts it, or will once the user has taken any of those things that are offered next. */
    private static boolean leads(YamlText.Kind kind, YamlEdit edit, int depth) {
        if (isAccepted(kind, edit.text())) {
            return true;
        }
        List<CompletionItem> items = depth > 1
                ? List.of()
                : offered(kind, edit.text(), edit.cursor()).stream()
                        .filter(item -> !COMPANIONS.contains(item.getLabel()))
                        .toList();
        return !items.isEmpty()
                && items.stream().allMatch(item -> leads(kind, YamlEdit.insert(edit.text(), item), depth + 1));
    }

    private static List<CompletionItem> offered(YamlText.Kind kind, String text, int cursor) {
        List<CompletionItem> items = server.offered(kind, text, cursor);
        assertThat(items)
                .extracting(CompletionItem::getLabel)
                .noneMatch(label -> label.matches("(?s).*(object Object|\\n).*"));
        return items;
    }

    private static boolean isAccepted(YamlText.Kind kind, String text) {
        try {
            boolean spec = kind == YamlText.Kind.SPEC;
            Path table = Files.writeString(folder.resolve("error-spec.yaml"), spec ? text : YamlPlace.TRANSLATED);
            if (!spec) {
                Files.writeString(folder.resolve("errors.de.yaml"), text);
            }
            return !Compiler.check(new SpecFile("error-spec.yaml", table)).failed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String documentation(CompletionItem item) {
        return item.getDocumentation() == null
                ? ""
                : item.getDocumentation().map(text -> text, markup -> markup.getValue());
    }

    /** Without what Markdown escapes. */
    private static String words(String text) {
        return text.replaceAll("[^A-Za-z0-9]+", " ").strip();
    }
}
