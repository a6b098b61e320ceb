package io.github.errorspec.emit.csharp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CSharpEmitterTest {
    @TempDir
    Path folder;

    @Test
    void namesFollowFromTheIdUnlessTheyAreGiven() throws IOException {
        Catalog catalog = Specs.readValid("minimal");
        assertThat(text(catalog, Map.of())).contains("namespace Nanostream.Analytics\n", "class AnalyticsException ");
        assertThat(text(catalog, Map.of("namespace", "My.Errors", "typePrefix", "Api")))
                .contains("namespace My.Errors\n", "class ApiException ", "struct ApiErrorCode ")
                .doesNotContain("Nanostream", "AnalyticsE");
    }

    @Test
    void noTypeHidesOneOfTheLibrary() {
        Catalog catalog = Specs.read("""
                errorSpec: 1
                id: acme.system
                http: 400
                errors:
                  1: {name: Timeout}
                  2: {name: Timeout error of mine, names: {csharp: ArgumentException}}
                """);
        assertThat(text(catalog, Map.of()))
                .contains(
                        "class SystemCatalogException ",
                        "class SystemCatalogTimeoutException ",
                        "class SystemCatalogArgumentException ");
    }

    @Test
    void internalRowsCanBeLeftOut() throws IOException {
        Catalog catalog = Specs.readValid("shapes");
        assertThat(text(catalog, Map.of())).contains("LaterException", "\"LATER\"");
        assertThat(text(catalog, Map.of("internalRows", "omit"))).doesNotContain("LaterException", "\"LATER\"");
    }

    @Test
    void aProjectFileIsMadeOnRequest() {
        Catalog catalog = Specs.read("""
                errorSpec: 1
                id: acme.shop
                title: "Shop <b> & --> co"
                version: 1.2.0-rc.1
                http: 400
                errors: {1: {name: One}}
                """);
        assertThat(paths(catalog, Map.of())).noneMatch(path -> path.endsWith(".csproj"));
        Map<String, String> options = Map.of("packageFiles", "true", "nullable", "true");
        assertThat(paths(catalog, options)).contains("Acme.Shop.csproj");
        assertThat(text(catalog, options))
                .contains(
                        "<Version>1.2.0-rc.1</Version>",
                        "<LangVersion>8.0</LangVersion>",
                        "<Description>Shop &lt;b&gt; &amp; --&gt; co</Description>");
    }

    @Test
    void aCatalogCanBeAskedForALanguageBeforeItHasTranslations() throws IOException {
        Catalog without = Specs.readValid("minimal");
        Path spec = folder.resolve("error-spec.yaml");
        Files.writeString(
                spec,
                "errorSpec: 1\nid: acme.shop\nlocales: {default: en, files: \"errors.{locale}.yaml\"}\nhttp: 400\nerrors: {1: {name: One}}\n");
        Catalog with = Specs.read(spec);

        assertThat(paths(with, Map.of())).contains("ShopMessages.cs");
        assertThat(text(with, Map.of())).contains("string MessageIn(", "string[] Languages = { Own };");
        assertThat(text(without, Map.of())).doesNotContain("MessageIn(");
    }

    @Test
    void waitingTimesAreThoseOfTheLibrary() {
        Catalog catalog = Specs.read("""
                errorSpec: 1
                id: acme.shop
                http: 400
                errors:
                  1: {name: One, retry: {when: later, after: PT30S}}
                  2: {name: Two, retry: {when: later, after: PT0.0000001S}}
                  3: {name: Three, retry: {when: later, after: P999999999D}}
                """);
        assertThat(text(catalog, Map.of()))
                .contains("TimeSpan.FromSeconds(30)", "TimeSpan.FromTicks(1L)", "TimeSpan.MaxValue");
    }

    @Test
    void commentsAreXml() {
        Catalog catalog = Specs.read("""
                errorSpec: 1
                id: acme.shop
                http: 400
                categories:
                  order: {title: Order errors}
                errors:
                  1:
                    name: One
                    description: |
                      Send `a < b`, or see [the `docs`](https://example.com/), [R & D](https://example.com/a_(b)?x="y"&z).

                      - [no](javascript:x) ` `` `unclosed

                      ```
                      `as` [it](https://example.com/) is
                      ```
                    params: {item: {type: string, description: An `item`}}
                """);
        assertThat(text(catalog, Map.of()))
                .contains(
                        "Send <c>a &lt; b</c>, or see <see href=\"https://example.com/\">the <c>docs</c></see>, [R &amp;",
                        "D](https://example.com/a_(b)?x=\"y\"&amp;z).",
                        "<item><description>[no](javascript:x) <c>``</c>unclosed</description></item>",
                        "<code>`as` [it](https://example.com/) is</code>",
                        "<summary>An <c>item</c>; null if there is none.</summary>",
                        "<summary>Order errors: any error of the category <c>order</c>.</summary>");
    }

    private static String text(Catalog catalog, Map<String, String> options) {
        return Targets.files("csharp", catalog, options).stream()
                .map(GeneratedFile::content)
                .collect(Collectors.joining());
    }

    private static List<String> paths(Catalog catalog, Map<String, String> options) {
        return Targets.files("csharp", catalog, options).stream()
                .map(GeneratedFile::path)
                .toList();
    }
}
