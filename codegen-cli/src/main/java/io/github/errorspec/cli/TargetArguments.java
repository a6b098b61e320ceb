package io.github.errorspec.cli;

import io.github.errorspec.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** From {@code --target java=src} and {@code -D java.packageName=com.example} to what is to be generated. */
final class TargetArguments {
    static final String TARGET = "--target";
    static final String OPTION = "-D";

    private TargetArguments() {}

    /** The options of targets, which mean the same wherever there are targets. */
    static void addOptions(CommandSpec spec) {
        spec.addOption(Options.values(new String[] {OPTION, "--option"}, "TARGET.OPTION=VALUE")
                .completionCandidates(TargetWords.options())
                .description(
                        "An option of a target, such as java.packageName=com.example.errors, which is otherwise made"
                                + " of the id of the table. `errorspec targets` shows them all.")
                .build());
    }

    /**
     * The targets, in their order.
     *
     * @param templates the folders of templates by the targets that they make, such as {@code php=templates}
     * @param records where it is kept what was made of each
     * @throws UsageException if an argument has another form, or one contradicts another
     */
    static List<Target> of(
            List<String> targets, List<String> options, List<String> templates, Records records, Console console) {
        Map<String, Map<String, String>> byTarget = new LinkedHashMap<>();
        for (String target : targets) {
            byTarget.put(name(target), new LinkedHashMap<>());
        }
        for (String option : options) {
            add(option, byTarget);
        }
        Map<String, Path> folders = folders(templates, byTarget, console);
        List<Target> all = new ArrayList<>();
        for (String target : targets) {
            String name = name(target);
            Path folder = console.resolve(target.substring(name.length() + 1));
            Target made = new Target(
                    name,
                    folder,
                    byTarget.getOrDefault(name, Map.of()),
                    Optional.ofNullable(folders.get(name)),
                    records.of(name, folder));
            if (all.contains(made)) {
                throw new UsageException("--target " + target + " is given twice");
            }
            all.add(made);
        }
        return all;
    }

    private static Map<String, Path> folders(
            List<String> templates, Map<String, Map<String, String>> byTarget, Console console) {
        Map<String, Path> folders = new LinkedHashMap<>();
        for (String template : templates) {
            int equals = template.indexOf('=');
            if (equals <= 0 || template.length() == equals + 1) {
                throw new UsageException(
                        "--templates takes a target and a folder, NAME=DIR, such as php=templates/php; not `" + template
                                + "`");
            }
            String target = template.substring(0, equals);
            if (!byTarget.containsKey(target)) {
                throw new UsageException("--templates " + template + " is for the target `" + target
                        + "`, but there is only --target " + String.join(", ", byTarget.keySet()));
            }
            if (folders.put(target, console.resolve(template.substring(equals + 1))) != null) {
                throw new UsageException("--templates is given twice for `" + target + "`");
            }
        }
        return folders;
    }

    /** What a target says about one of its options, and how options are given, which it does not know. */
    static String withHint(String message) {
        return message.contains(" option ")
                ? message
                        + "\n  options are given as -D TARGET.OPTION=VALUE, such as -D java.packageName=com.example.errors"
                : message;
    }

    private static String name(String target) {
        int equals = target.indexOf('=');
        if (equals <= 0 || !isName(target.substring(0, equals)) || target.length() == equals + 1) {
            throw new UsageException(
                    "--target takes a name and a folder, NAME=DIR, such as java=src/generated/java; not `" + target
                            + "`. A name has letters, digits and hyphens");
        }
        return target.substring(0, equals);
    }

    /** Also part of a file's name: see {@link Records}. */
    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static void add(String option, Map<String, Map<String, String>> byTarget) {
        int equals = option.indexOf('=');
        int dot = option.indexOf('.');
        if (equals < 0 || dot <= 0 || dot + 1 >= equals) {
            throw new UsageException("-D takes an option of a target, TARGET.OPTION=VALUE, such as"
                    + " java.packageName=com.example.errors; not `" + option + "`");
        }
        String target = option.substring(0, dot);
        Map<String, String> options = byTarget.get(target);
        if (options == null) {
            throw new UsageException("-D " + option + " is for the target `" + target + "`, but there is only --target "
                    + String.join(", ", byTarget.keySet()));
        }
        String value = option.substring(equals + 1);
        String earlier = options.put(option.substring(dot + 1, equals), value);
        if (earlier != null && !earlier.equals(value)) {
            throw new UsageException("-D " + option.substring(0, equals) + " is given twice, as `" + earlier
                    + "` and as `" + value + "`");
        }
    }
}
