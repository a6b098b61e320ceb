package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated Python is clean in the strictest settings of its checkers, does what the vectors say, and can be published. */
class PythonTest {
    private static final Path OUTPUT = Path.of("target/python").toAbsolutePath();
    private static final Path SETTINGS = Path.of("python").toAbsolutePath();
    private static final Path PAGE = Path.of("../docs/languages/python.md");
    private static final Path UNMARKED = OUTPUT.resolve("unmarked");
    private static final Pattern MARK =
            Pattern.compile("(?m)^# (?:ruff: noqa|flake8: noqa|pylint: skip-file|isort: skip_file|fmt: off).*\\n");
    private static final List<Snippet> SNIPPETS = new ArrayList<>();
    private static final List<Path> USAGES = new ArrayList<>();
    private static final Pattern ANALYZED = Pattern.compile("\"filesAnalyzed\": (\\d+)");
    private static final Pattern BLOCK = Pattern.compile("```(python|yaml)\\n(.*?)```", Pattern.DOTALL);

    @BeforeAll
    static void generate() throws IOException {
        python();
        for (TestCatalog catalog : TestCatalog.all()) {
            generate(catalog, OUTPUT.resolve(catalog.name()), catalog.name().replace('-', '_') + "_errors");
        }
        generatePage(OUTPUT.resolve("page"));
        copyWithoutMarks();
        SNIPPETS.addAll(Snippet.all("Python", "python"));
        USAGES.addAll(PythonSnippets.write(OUTPUT, SNIPPETS));
        for (String settings : List.of("mypy.ini", "pyrightconfig.json", "ruff.toml")) {
            Files.copy(SETTINGS.resolve(settings), OUTPUT.resolve(settings), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void generate(TestCatalog catalog, Path folder, String packageName) {
        catalog.generate(
                "python", folder, Map.of("packageName", packageName, "packageFiles", "true", "license", "MIT"));
        catalog.generate("json", folder.resolve("vectors"), Map.of());
    }

    /** The table of the page about Python, and its snippets as functions. */
    private static void generatePage(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("spec"));
        List<String> snippets = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        while (block.find()) {
            String text = block.group(2);
            if (block.group(1).equals("yaml")) {
                Files.writeString(folder.resolve("spec").resolve(text.substring(2, text.indexOf('\n'))), text);
            } else {
                snippets.add("def snippet_" + snippets.size() + "() -> None:\n" + text.indent(4));
            }
        }
        assertThat(snippets).hasSizeGreaterThan(10);
        generate(new TestCatalog("page", folder.resolve("spec/error-spec.yaml")), folder, "shop_errors");
        String given = Files.readString(SETTINGS.resolve("page.py"));
        Files.writeString(
                folder.resolve("snippets.py"),
                given.replace("# The snippets stand here.\n", String.join("\n\n", snippets)));
    }

    private static Tool python() {
        return tool("python3");
    }

    /** What linters and formatters look at, since they leave the files themselves alone. */
    /** Without the table of long names: a prefix of that length is longer than what is in the form of ruff, as the page says. */
    private static void copyWithoutMarks() throws IOException {
        delete(UNMARKED);
        for (String name : packages()) {
            Path from = Path.of(name);
            if (from.endsWith("long_names_errors")) {
                continue;
            }
            Path to = Files.createDirectories(UNMARKED.resolve(OUTPUT.relativize(from)));
            for (File file : from.toFile().listFiles((folder, each) -> each.endsWith(".py"))) {
                String text = Files.readString(file.toPath());
                Files.writeString(to.resolve(file.getName()), MARK.matcher(text).replaceAll(""));
            }
        }
    }

    private static Tool tool(String name) {
        return Tool.find("python", ".venv/bin/" + name);
    }

    private static String[] packages(String... before) throws IOException {
        return packagesIn(OUTPUT, before);
    }

    private static String[] packagesIn(Path output, String... before) throws IOException {
        try (Stream<Path> folders = Files.list(output)) {
            Stream<String> packages = folders.filter(Files::isDirectory)
                    .flatMap(PythonTest::packageOf)
                    .map(Path::toString)
                    .sorted();
            return Stream.concat(Stream.of(before), packages).toArray(String[]::new);
        }
    }

    private static Stream<Path> packageOf(Path folder) {
        return Stream.of(folder.toFile().listFiles((parent, name) -> name.endsWith("_errors")))
                .map(File::toPath);
    }

    @Test
    void formatterChangesNothing() throws IOException {
        tool("ruff").run(OUTPUT, packagesIn(UNMARKED, "format", "--no-cache", "--diff"));
    }

    @Test
    void linterHasNothingToSay() throws IOException {
        tool("ruff").run(OUTPUT, packagesIn(UNMARKED, "check", "--no-cache"));
    }

    /** Settings that have much to say about generated code, which is why its marks have to silence them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ruff check --no-cache --isolated --select ALL",
                "ruff format --no-cache --isolated --line-length 40 --check",
                "flake8 --isolated --max-line-length 20",
                "pylint --score n",
                "isort --check --line-length 20",
                "black --check --line-length 20"
            })
    void marksKeepToolsAway(String settings) {
        List<String> line = new ArrayList<>(List.of(settings.split(" ")));
        Tool tool = tool(line.remove(0));
        line.add("shapes_errors/rate_limit_errors.py");
        String[] arguments = line.toArray(String[]::new);

        tool.run(OUTPUT.resolve("shapes"), arguments);
        assertThatThrownBy(() -> tool.run(UNMARKED.resolve("shapes"), arguments))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void mypyAccepts() throws IOException {
        Stream<String> usages = USAGES.stream().map(Path::toString);
        tool("mypy")
                .run(
                        OUTPUT,
                        Stream.concat(Arrays.stream(packages("--config-file", "mypy.ini")), usages)
                                .toArray(String[]::new));
        tool("mypy").run(OUTPUT.resolve("page"), "--config-file", "../mypy.ini", "snippets.py");
    }

    @Test
    void mypyFindsMistakes() {
        tool("mypy")
                .run(
                        OUTPUT.resolve("page"),
                        "--config-file",
                        "../mypy.ini",
                        SETTINGS.resolve("misuse.py").toString());
    }

    @Test
    void pyrightAccepts() throws IOException {
        Matcher files = ANALYZED.matcher(tool("pyright").run(OUTPUT, "--outputjson"));
        // It is content with nothing, too.
        assertThat(files.find()).isTrue();
        assertThat(Integer.parseInt(files.group(1))).isGreaterThan(packages().length * 5);
    }

    @Test
    void everyVectorHolds() throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-W", "error", SETTINGS.resolve("vectors.py").toString()));
        TestCatalog.all().forEach(catalog -> arguments.add(catalog.name()));
        String printed = python().run(OUTPUT, arguments.toArray(String[]::new));
        assertThat(printed.lines()).hasSameSizeAs(TestCatalog.all());
    }

    @Test
    void whatVectorsCannotSayHolds() {
        python().run(
                        OUTPUT,
                        "-W",
                        "error",
                        SETTINGS.resolve("edges.py").toString(),
                        OUTPUT.resolve("shapes").toString(),
                        OUTPUT.resolve("objects").toString());
    }

    @Test
    void snippetsOfThePageRun() {
        python().run(OUTPUT.resolve("page"), "-W", "error", "snippets.py");
    }

    @Test
    void whatTheSiteShowsRaisesAndRecognises() throws IOException {
        String modules = USAGES.stream()
                .map(file -> "sys.path.insert(0, r'%s'); import %s"
                        .formatted(
                                file.getParent(), file.getFileName().toString().replace(".py", "")))
                .collect(Collectors.joining("\n", "import sys\n", "\n"));
        Snippet.assertRecognised(SNIPPETS, python().run(OUTPUT, "-W", "error", "-c", modules));
    }

    @Test
    void aWheelIsBuiltAndWorksElsewhere() throws IOException {
        Path folder = OUTPUT.resolve("everything");
        Path environment = OUTPUT.resolve("fresh");
        Path wheels = OUTPUT.resolve("wheels");
        delete(wheels);
        delete(environment);
        String pip = "-m,pip,--disable-pip-version-check,--quiet";
        buildsWheels();
        run(folder, pip + ",wheel,--no-build-isolation,--no-deps,--no-index,--wheel-dir," + wheels + ",.");
        run(OUTPUT, "-m,venv,--without-pip," + environment);
        Path wheel = wheels.resolve("everything_errors-2.3.0rc1+build.7-py3-none-any.whl");
        assertThat(wheel).exists();
        Path python = environment.resolve("bin/python");
        run(OUTPUT, pip + ",--python," + python + ",install,--no-index," + wheel);
        String printed = new Tool(List.of(python.toString()))
                .run(
                        environment,
                        "-c",
                        "import everything_errors as e, importlib.metadata as m, importlib.resources as r\n"
                                + "print(m.version('everything-errors'), e.OrderClosedError().code,"
                                + " r.files(e).joinpath('py.typed').is_file())");
        assertThat(printed).isEqualToIgnoringNewLines("2.3.0rc1+build.7 1002 True");
    }

    /** A bare Python has no pip; an old one lacks options of it, or what makes wheels. */
    private static void buildsWheels() throws IOException {
        Path project = Files.createDirectories(OUTPUT.resolve("trial"));
        Files.writeString(project.resolve("pyproject.toml"), """
                [build-system]
                requires = ["setuptools"]
                build-backend = "setuptools.build_meta"

                [project]
                name = "trial"
                version = "1"

                [tool.setuptools]
                packages = []
                """);
        Tool python = python();
        String wheels = "-m,pip,wheel,--no-build-isolation,--no-deps,--no-index,--wheel-dir,wheels,.";
        python.needs("python", "setuptools that makes wheels", project, wheels.split(",", -1));
        String program = python.command().get(0);
        python.needs("python", "pip 22.3 or later", project, "-m", "pip", "--python", program, "--version");
    }

    @Test
    void aPackageIsWhatAnIndexTakes() throws IOException {
        Tool twine = tool("twine");
        Tool contents = tool("check-wheel-contents");
        Path folder = OUTPUT.resolve("shapes");
        Path dist = OUTPUT.resolve("dist");
        delete(dist);
        String build = "import setuptools.build_meta as b; b.build_sdist('../dist'); b.build_wheel('../dist')";
        python().run(folder, "-c", build);
        String wheel = dist.resolve("shapes_errors-1.2.0-py3-none-any.whl").toString();
        String source = dist.resolve("shapes_errors-1.2.0.tar.gz").toString();

        twine.run(OUTPUT, "check", "--strict", wheel, source);
        contents.run(OUTPUT, wheel);
        String metadata = python().run(
                        OUTPUT,
                        "-c",
                        "import sys, zipfile as z; w = z.ZipFile(sys.argv[1]);"
                                + " print(w.read('shapes_errors-1.2.0.dist-info/METADATA').decode())",
                        wheel);
        assertThat(metadata).contains("License-Expression: MIT", "Description-Content-Type: text/markdown", "# Shapes");
    }

    @Test
    void theExampleOfTheReadmeRuns() throws IOException {
        Path folder = OUTPUT.resolve("shapes");
        Matcher example = BLOCK.matcher(Files.readString(folder.resolve("README.md")));
        assertThat(example.find()).isTrue();
        Files.writeString(folder.resolve("readme.py"), example.group(2));
        tool("mypy").run(folder, "--config-file", "../mypy.ini", "readme.py");
        assertThat(python().run(folder, "-W", "error", "readme.py")).startsWith("None 502 ");
    }

    private static void run(Path folder, String arguments) {
        python().run(folder, arguments.split(",", -1));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
