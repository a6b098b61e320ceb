package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** A YAML language server, and an editor's side of the talk with it. */
final class YamlServer implements LanguageClient, AutoCloseable {
    private static final Path CORE = Path.of("../codegen-core/src/main/resources/io/github/errorspec");
    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;
    private final Process process;
    private final LanguageServer server;
    private final Future<Void> listening;
    private final Map<String, CompletableFuture<List<Diagnostic>>> marks = new ConcurrentHashMap<>();
    private int documents;

    /**
     * Starts the server of an npm package. Documents lie in a folder with the schemas, called as {@code errorspec schema} is told
     * to call them in the docs.
     *
     * @param npmPackage its name below {@code yaml/node_modules}
     */
    YamlServer(String npmPackage) throws IOException {
        Tool node = Tool.find("yaml", "node_modules/.bin/node");
        Tool script = Tool.find("yaml", "node_modules/" + npmPackage + "/bin/yaml-language-server");
        folder = Files.createDirectories(Path.of("target/yaml", npmPackage).toAbsolutePath());
        for (YamlText.Kind kind : YamlText.Kind.values()) {
            Files.write(folder.resolve(kind.schema()), Files.readAllBytes(CORE.resolve(kind.resource())));
        }
        process = new ProcessBuilder(node.command().get(0), script.command().get(0), "--stdio")
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        var launcher = LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
        listening = launcher.startListening();
        server = launcher.getRemoteProxy();
        await(server.initialize(parameters()));
        server.initialized(new InitializedParams());
        awaitSettings();
    }

    private static InitializeParams parameters() {
        CompletionItemCapabilities item = new CompletionItemCapabilities(true);
        item.setDocumentationFormat(List.of(MarkupKind.MARKDOWN));
        TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
        document.setCompletion(new CompletionCapabilities(item));
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setConfiguration(true);
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(new ClientCapabilities(workspace, document, null));
        return parameters;
    }

    /** The server asks for its settings when it is ready to; before, it marks nothing. */
    private void awaitSettings() {
        YamlText broken = new YamlText("broken", YamlText.Kind.SPEC, "errorSpec: 2\n");
        boolean ready = false;
        for (int tries = 0; tries < 200 && !ready; tries++) {
            ready = !marks(List.of(broken)).get(broken).isEmpty();
        }
        assertThat(ready).as("marks on another format").isTrue();
    }

    /** What it complains of in each of some texts. It waits a moment for the user to type on, so all are opened at once. */
    Map<YamlText, List<Diagnostic>> marks(List<YamlText> texts) {
        Map<YamlText, String> open = new LinkedHashMap<>();
        texts.forEach(text -> open.put(text, open("-" + text.kind().suffix(), text.text())));
        Map<YamlText, List<Diagnostic>> found = new LinkedHashMap<>();
        open.forEach((text, uri) -> found.put(text, await(marks.get(uri))));
        open.values().forEach(this::close);
        return found;
    }

    /** The same for a text that itself says which schema it has. */
    List<Diagnostic> marksByModeline(String text) {
        String uri = open("-modeline.yaml", text);
        List<Diagnostic> found = await(marks.get(uri));
        close(uri);
        return found;
    }

    /** What it offers to insert at a place. */
    List<CompletionItem> offered(YamlText.Kind kind, String text, int offset) {
        String uri = open("-" + kind.suffix(), text);
        var place = new CompletionParams(new TextDocumentIdentifier(uri), position(text, offset));
        List<CompletionItem> items =
                await(server.getTextDocumentService().completion(place)).map(all -> all, list -> list.getItems());
        close(uri);
        return items;
    }

    /** What it tells about a place; nothing if it knows nothing. */
    String hover(YamlText.Kind kind, String text, int offset) {
        String uri = open("-" + kind.suffix(), text);
        var place = new HoverParams(new TextDocumentIdentifier(uri), position(text, offset));
        var hover = await(server.getTextDocumentService().hover(place));
        close(uri);
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    private String open(String suffix, String text) {
        String uri = folder.resolve(documents++ + suffix).toUri().toString();
        marks.put(uri, new CompletableFuture<>());
        TextDocumentItem document = new TextDocumentItem(uri, "yaml", 1, text);
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(document));
        return uri;
    }

    private void close(String uri) {
        marks.remove(uri);
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    }

    static Position position(String text, int offset) {
        String before = text.substring(0, offset);
        return new Position((int) before.chars().filter(c -> c == '\n').count(), offset - before.lastIndexOf('\n') - 1);
    }

    private static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletableFuture<List<Object>> configuration(ConfigurationParams asked) {
        Map<String, String> schemas = Map.of(
                folder.resolve(YamlText.Kind.SPEC.schema()).toUri().toString(), "*-" + YamlText.Kind.SPEC.suffix(),
                folder.resolve(YamlText.Kind.TRANSLATION.schema()).toUri().toString(),
                        "*-" + YamlText.Kind.TRANSLATION.suffix());
        Map<String, Object> settings = Map.of(
                "validate",
                true,
                "hover",
                true,
                "completion",
                true,
                "schemas",
                schemas,
                "schemaStore",
                Map.of("enable", false));
        return CompletableFuture.completedFuture(asked.getItems().stream()
                .map(item -> "yaml".equals(item.getSection()) ? (Object) settings : Map.of())
                .toList());
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams published) {
        CompletableFuture<List<Diagnostic>> answer = marks.get(published.getUri());
        if (answer != null) {
            answer.complete(published.getDiagnostics());
        }
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams parameters) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams parameters) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object event) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public void logMessage(MessageParams message) {}

    @Override
    public void close() {
        listening.cancel(true);
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
