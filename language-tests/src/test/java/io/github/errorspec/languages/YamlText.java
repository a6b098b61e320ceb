package io.github.errorspec.languages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that an editor may be given.
 *
 * @param name where it comes from, for messages and lists
 * @param kind which schema it has
 * @param text what stands in it
 */
record YamlText(String name, Kind kind, String text) {
    private static final Path SPECS = Path.of("../codegen-core/src/test/specs");
    private static final Pattern BLOCK = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern SETTINGS = Pattern.compile("^(rules|require|style|failOn):", Pattern.MULTILINE);
    private static final Pattern OTHER_KEY = Pattern.compile("^(id|locale|categories|errors):", Pattern.MULTILINE);

    enum Kind {
        SPEC("spec.yaml", "error-spec.schema.json", "error-spec-1.schema.json"),
        TRANSLATION("translation.yaml", "error-spec-translation.schema.json", "error-spec-translation-1.schema.json");

        private final String suffix;
        private final String schema;
        private final String resource;

        Kind(String suffix, String schema, String resource) {
            this.suffix = suffix;
            this.schema = schema;
            this.resource = resource;
        }

        /** How the names of its documents end. */
        String suffix() {
            return suffix;
        }

        /** What users are told to call its schema. */
        String schema() {
            return schema;
        }

        /** What its schema is called among our resources. */
        String resource() {
            return resource;
        }
    }

    /** What the compiler accepts: fixtures, our own tables, each whole block of the docs, single entries. */
    static List<YamlText> valid() {
        return Stream.of(
                        fixtures("valid"),
                        Stream.of("error-spec.yaml", "error-spec.de.yaml")
                                .map(name -> file(name, Path.of("..").resolve(name))),
                        pages().flatMap(YamlText::blocks),
                        cases("accepted.txt"),
                        cases("accepted-in-yaml-1.2.txt"))
                .flatMap(texts -> texts)
                .toList();
    }

    /** What the compiler refuses or warns of. */
    static List<YamlText> invalid() {
        return Stream.concat(fixtures("invalid"), cases("refused.txt")).toList();
    }

    private static Stream<YamlText> fixtures(String folder) {
        return files(SPECS.resolve(folder), ".yaml")
                .map(file -> file(SPECS.resolve(folder).relativize(file).toString(), file))
                .filter(text -> !isSettings(text.text));
    }

    /** Whether it is what `extends` of `rules` names, which has no schema. */
    private static boolean isSettings(String text) {
        return SETTINGS.matcher(text).find() && !OTHER_KEY.matcher(text).find();
    }

    private static Stream<Path> pages() {
        return Stream.concat(Stream.of(Path.of("../README.md")), files(Path.of("../docs"), ".md"));
    }

    private static Stream<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlText file(String name, Path file) {
        boolean spec = file.endsWith("error-spec.yaml");
        return new YamlText(name.replace('\\', '/'), spec ? Kind.SPEC : Kind.TRANSLATION, read(file));
    }

    /** The text as an editor shows it, whatever the bytes are. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<YamlText> blocks(Path page) {
        return BLOCK.matcher(read(page))
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains("errorSpec: 1") && !isSettings(block))
                .map(block -> new YamlText(
                        page + ": " + block.lines().skip(1).findFirst().orElseThrow(),
                        block.contains("\nid: ") ? Kind.SPEC : Kind.TRANSLATION,
                        block));
    }

    /** The cases of SchemaTest in the core: each line is a spec but for what stands around it. */
    private static Stream<YamlText> cases(String file) {
        Map<String, String> around = lines("around.txt").collect(Collectors.toMap(YamlText::word, YamlText::rest));
        return lines(file)
                .map(line ->
                        new YamlText(line, Kind.SPEC, around.get(word(line)).replace("§", rest(line))));
    }

    private static Stream<String> lines(String file) {
        return read(SPECS.resolve("schema").resolve(file))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String word(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    private static String rest(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    @Override
    public String toString() {
        return name;
    }
}
