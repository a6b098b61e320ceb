package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.RuleSettings;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SpecDecoder;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.parse.yaml.YamlTree;
import io.github.errorspec.source.ClassPath;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.InputFile;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Follows {@code extends}: the settings of a spec build on those of a file, which may build on those of another one. */
public final class SettingsFiles {
    private static final List<String> KEYS = List.of("errorSpec", "rules", "require", "style", "failOn");

    private final List<InputFile> files;
    private final Diagnostics diagnostics;
    private final Set<String> paths = new LinkedHashSet<>();
    private RuleSettings settings;

    private SettingsFiles(RuleSettings own, List<InputFile> files, Diagnostics diagnostics) {
        this.settings = own;
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads as many files as there are.
     *
     * @param catalog with the settings that the spec itself has
     * @param files those that are in memory
     * @param diagnostics receives what is wrong with them
     */
    public static SettingsFiles follow(Catalog catalog, List<InputFile> files, Diagnostics diagnostics) {
        SettingsFiles followed = new SettingsFiles(catalog.rules(), files, diagnostics);
        followed.follow();
        return followed;
    }

    /** The paths of all files that are needed, from the spec's folder or on the class path; the last one may not have been there yet. */
    public List<String> paths() {
        return List.copyOf(paths);
    }

    /** The catalog with all of its settings. */
    public Catalog addTo(Catalog catalog) {
        return catalog.withRules(settings);
    }

    private void follow() {
        String folder = "";
        Optional<Located<String>> next = settings.base();
        while (next.isPresent()) {
            Located<String> base = next.get();
            String path = path(folder, base.value());
            if (!paths.add(path)) {
                reportCycle(base);
                return;
            }
            Optional<InputFile> file = files.stream()
                    .filter(each ->
                            each.kind() == FileKind.SETTINGS && each.place().equals(path))
                    .findFirst();
            file.filter(SettingsFiles::lacksClassPath).ifPresent(lacking -> reportNoClassPath(base));
            Optional<RuleSettings> found = file.flatMap(this::read);
            found.ifPresent(below -> settings = settings.over(below));
            next = found.flatMap(RuleSettings::base);
            folder = path.replaceFirst("[^/:]*$", "");
        }
    }

    /** From the folder of the file that names it, or from the top of the class path. */
    private static String path(String folder, String name) {
        String path = name.startsWith(ClassPath.PREFIX) ? name : folder + name;
        return path.startsWith(ClassPath.PREFIX)
                ? ClassPath.PREFIX + normalized(path.substring(ClassPath.PREFIX.length()))
                : normalized(path);
    }

    private static boolean lacksClassPath(InputFile file) {
        return file.place().startsWith(ClassPath.PREFIX)
                && file.file().classPath().isEmpty();
    }

    private void reportNoClassPath(Located<String> base) {
        diagnostics.add(Diagnostic.of(
                        SyntaxFault.BAD_VALUE,
                        base.span(),
                        "`extends` names `" + base.value() + "`, and there is no class path here")
                .withHelp(
                        "the goals of the Maven plugin look into the dependencies of their project; elsewhere, copy the"
                                + " file and name it by its path, such as `../error-rules.yaml`"));
    }

    private void reportCycle(Located<String> base) {
        diagnostics.add(
                Diagnostic.of(SyntaxFault.BAD_VALUE, base.span(), "`extends` leads back to `" + base.value() + "`")
                        .withHelp("remove the `extends` of one of these files"));
    }

    private Optional<RuleSettings> read(InputFile file) {
        String name = file.file().name();
        return file.bytes()
                .flatMap(bytes -> SpecDecoder.decode(name, FileKind.SETTINGS, bytes, diagnostics))
                .flatMap(text -> {
                    Reading reading = new Reading(SourceText.of(name, text), diagnostics);
                    return YamlTree.compose(text, FileKind.SETTINGS, reading).flatMap(root -> read(root, reading));
                });
    }

    private static Optional<RuleSettings> read(Node root, Reading reading) {
        if (!FormatVersion.isOne(root, FileKind.SETTINGS, reading)) {
            return Optional.empty();
        }
        Fields fields = Fields.open(root, "a file of settings", reading.start(), KEYS, reading);
        fields.requiredText("errorSpec", FormatVersion.ONE);
        return Optional.of(new SettingsReader(reading).read(fields));
    }

    /** Without {@code ..} where it only leads back, so that a file has one path. */
    private static String normalized(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
