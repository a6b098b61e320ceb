package io.github.errorspec.cli;

import io.github.errorspec.Baseline;
import io.github.errorspec.CheckResult;
import io.github.errorspec.Compiler;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.ReportFormat;
import io.github.errorspec.diagnostic.ShellWords;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code errorspec check}. */
final class Check implements Command {
    private static final String FORMAT = "--format";
    private static final String REPORT = "--report";
    private static final String ALL = "--all-findings";
    private static final String BASELINE = "--baseline";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec =
                Options.command(this, "Tells everything that is wrong with a table of errors, and generates nothing.");
        Options.addSpec(spec);
        spec.addOption(Options.value(BASELINE, "PAST")
                .description(
                        "What was released: a file, a spec or a lock, or git:REF or git:REF:PATH. Default: the lock beside the"
                                + " table, if there is one.")
                .build());
        spec.addOption(Options.choice(FORMAT, "FORMAT", ReportFormat.words())
                .description("text, for people; or for programs, on the standard output: json; github, for a job of"
                        + " GitHub Actions; sarif, for code scanning; junit and checkstyle, in XML; gitlab, for Code"
                        + " Quality. Default: text.")
                .build());
        spec.addOption(Options.values(new String[] {REPORT}, "FORMAT=FILE")
                .description("Write a report into a file as well, in one of these formats. May be given several times.")
                .build());
        spec.addOption(Options.flag(ALL)
                .description(
                        "Have everything in reports for programs, which otherwise have 100 findings of each rule and how"
                                + " many more there are.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Console console) throws IOException {
        SpecFile spec = Options.spec(arguments, console);
        List<String> none = List.of();
        Map<Path, ReportFormat> files = files(arguments.matchedOptionValue(REPORT, none), console);
        CheckResult result = Compiler.check(spec, baseline(arguments, console));
        List<Diagnostic> diagnostics = result.diagnostics();
        boolean all = arguments.hasMatchedOption(ALL);
        String format = arguments.matchedOptionValue(FORMAT, ReportFormat.TEXT.word());
        if (!format.equals(ReportFormat.TEXT.word())) {
            ReportFormat.named(format)
                    .ifPresent(each -> console.out().print(each.report(diagnostics, all, Version.number())));
        } else {
            tell(result, spec, arguments, console);
        }
        for (Map.Entry<Path, ReportFormat> file : files.entrySet()) {
            Files.createDirectories(file.getKey().resolveSibling("."));
            Files.writeString(file.getKey(), file.getValue().report(diagnostics, all, Version.number()));
        }
        return ExitCode.of(result);
    }

    private static void tell(CheckResult result, SpecFile spec, ParseResult arguments, Console console) {
        if (result.diagnostics().isEmpty()) {
            console.say(spec.name() + ": nothing to complain about");
        } else {
            console.complain(Report.of(result.diagnostics(), console) + Init.hint(arguments, spec));
        }
        if (!result.failed() && !result.isCompared()) {
            console.say("There is no lock yet, which says what was released: `errorspec lock"
                    + ShellWords.option(spec.argument()) + "` writes it when you release,\n"
                    + "and from then on this check tells what would break callers.");
        }
    }

    private static Baseline baseline(ParseResult arguments, Console console) {
        Optional<String> named = Optional.ofNullable(arguments.matchedOptionValue(BASELINE, null));
        return new Baseline(named, console.directory());
    }

    private static Map<Path, ReportFormat> files(List<String> reports, Console console) {
        Map<Path, ReportFormat> files = new LinkedHashMap<>();
        for (String report : reports) {
            int equals = report.indexOf('=');
            Optional<ReportFormat> format = ReportFormat.named(report.substring(0, Math.max(0, equals)));
            if (format.isEmpty() || report.length() == equals + 1) {
                throw new UsageException(
                        REPORT + " takes a format and a file, FORMAT=FILE, such as sarif=errorspec.sarif;" + " not `"
                                + report + "`. The formats are " + String.join(", ", ReportFormat.words()));
            }
            if (files.put(console.resolve(report.substring(equals + 1)), format.get()) != null) {
                throw new UsageException(REPORT + " is given twice for the file " + report.substring(equals + 1));
            }
        }
        return files;
    }
}
