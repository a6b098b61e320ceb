package io.github.errorspec.cli;

import io.github.errorspec.input.Links;
import io.github.errorspec.source.SpecFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options that commands have in common, and how options are made. */
final class Options {
    static final String STACK_TRACE = "--stacktrace";

    private static final String SPEC = "--spec";
    private static final String DEFAULT_SPEC = "error-spec.yaml";

    private Options() {}

    /** A command without options yet. */
    static CommandSpec command(Command command, String... description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        spec.usageMessage().description(description);
        return spec;
    }

    static void addCommon(CommandSpec spec) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.width(100).abbreviateSynopsis(true).sortOptions(false);
        usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(exitCodes());
        spec.addOption(choice(Color.OPTION, "WHEN", Color.WORDS)
                .description("Colours: auto, on a terminal without NO_COLOR; always; never.")
                .build());
        spec.addOption(flag(STACK_TRACE)
                .description("When something goes wrong inside, show where.")
                .build());
        spec.addOption(flag("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
        spec.addOption(flag("-V", "--version")
                .versionHelp(true)
                .description("Show the version of ErrorSpec and of Java.")
                .build());
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String text : ExitCode.TEXTS) {
            int colon = text.indexOf(':');
            codes.put(text.substring(0, colon), text.substring(colon + 1));
        }
        return codes;
    }

    static void addSpec(CommandSpec spec) {
        spec.addOption(value(SPEC, "FILE")
                .description("The table of errors. Default: " + DEFAULT_SPEC + " in the working directory.")
                .build());
    }

    static OptionSpec.Builder flag(String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0");
    }

    static OptionSpec.Builder value(String name, String label) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label);
    }

    static OptionSpec.Builder values(String[] names, String label) {
        return OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label);
    }

    /** What is given by its place. */
    static PositionalParamSpec positional(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option that takes one of some words. */
    static OptionSpec.Builder choice(String name, String label, List<String> words) {
        return value(name, label).completionCandidates(words).converters(new Choice(words));
    }

    /** No lambda: with one, an archive of classes has no converter at all. */
    private record Choice(List<String> words) implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            if (!words.contains(word)) {
                throw new TypeConversionException("it is one of " + String.join(", ", words) + ", not `" + word + "`");
            }
            return word;
        }
    }

    /** The spec that is asked for. */
    static SpecFile spec(ParseResult arguments, Console console) {
        String given = arguments.matchedOptionValue(SPEC, DEFAULT_SPEC);
        Path path = console.resolve(given);
        if (!arguments.hasMatchedOption(SPEC) && Files.exists(path) && Links.leadOut(path, path)) {
            throw new UsageException(
                    given + " is a link that leads out of the project; if that is meant, give " + SPEC + " " + given);
        }
        String name = name(given, path, console.directory());
        boolean isNear = console.resolve(name).equals(path);
        return new SpecFile(name, path).withArgument(isNear ? name : path.toString());
    }

    /** A help for those who have none yet. */
    static boolean isMissingDefault(ParseResult arguments, SpecFile spec) {
        return !arguments.hasMatchedOption(SPEC) && !spec.path().toFile().exists();
    }

    /** Its path from the working directory; of an absolute path elsewhere only the end, or output would tell of the machine. */
    private static String name(String given, Path path, Path directory) {
        boolean relative = !Path.of(given).isAbsolute() || path.startsWith(directory);
        Path name = relative ? directory.normalize().relativize(path) : path.getFileName();
        return name.toString().isEmpty() ? "." : name.toString().replace('\\', '/');
    }
}
