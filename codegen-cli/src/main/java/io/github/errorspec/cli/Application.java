package io.github.errorspec.cli;

import io.github.errorspec.Failure;
import io.github.errorspec.emit.InvalidOptionException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** From arguments to an exit code; whatever goes wrong is told here. */
final class Application {
    private Application() {}

    static int run(String[] arguments, Console console) {
        try {
            return run(CommandTree.of(arguments).parseArgs(arguments), console);
        } catch (ParameterException e) {
            return wrongUsage(e.getCommandLine(), message(e), console);
        }
    }

    private static int run(ParseResult root, Console console) {
        ParseResult deepest = root;
        while (true) {
            CommandLine line = deepest.commandSpec().commandLine();
            if (deepest.isUsageHelpRequested()) {
                line.usage(console.out(), console.ansi());
                return ExitCode.OK;
            }
            if (deepest.isVersionHelpRequested()) {
                console.say(Version.text());
                return ExitCode.OK;
            }
            if (!deepest.hasSubcommand()) {
                return run(line, deepest, console);
            }
            deepest = deepest.subcommand();
        }
    }

    private static int run(CommandLine line, ParseResult arguments, Console console) {
        if (!(line.getCommandSpec().userObject() instanceof Command command)) {
            line.usage(console.err(), console.ansi());
            return ExitCode.USAGE;
        }
        try {
            return command.run(arguments, console);
        } catch (UsageException e) {
            return wrongUsage(line, String.valueOf(e.getMessage()), console);
        } catch (InvalidOptionException e) {
            return wrongUsage(line, TargetArguments.withHint(String.valueOf(e.getMessage())), console);
        } catch (InvalidPathException e) {
            return failed(new IOException(unknownToTheSystem(e), e), arguments, console);
        } catch (IOException e) {
            return failed(e, arguments, console);
        } catch (UncheckedIOException e) {
            return failed(Objects.requireNonNull(e.getCause()), arguments, console);
        } catch (RuntimeException | Error e) {
            return defect(e, arguments, console);
        }
    }

    private static int wrongUsage(CommandLine line, String message, Console console) {
        console.complain(
                Report.error(message, console) + "Try `" + line.getCommandSpec().qualifiedName() + " --help`.\n");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                return e.getMessage() + "; did you mean `" + near.get(0) + "`?";
            }
        }
        return String.valueOf(e.getMessage());
    }

    /** Without a setting of the language, as in many containers, Java gives files names in ASCII only. */
    private static String unknownToTheSystem(InvalidPathException e) {
        return "`" + e.getInput() + "` is no name that a file can have here: " + e.getReason()
                + ". If other programs know" + " it, set LC_ALL=C.UTF-8";
    }

    private static int failed(IOException e, ParseResult arguments, Console console) {
        console.complain(Report.error(Failure.reason(e), console) + stackTrace(e, arguments));
        return ExitCode.IO;
    }

    private static int defect(Throwable e, ParseResult arguments, Console console) {
        console.complain(Report.error("something is wrong inside ErrorSpec: " + e, console)
                + "This is not your fault. Please report it at https://github.com/errorspec/errorspec/issues, with the command,\n"
                + "the output of " + Options.STACK_TRACE + ", the spec if you can, and this line: " + Version.text()
                + "\n"
                + stackTrace(e, arguments));
        return ExitCode.DEFECT;
    }

    private static String stackTrace(Throwable e, ParseResult arguments) {
        if (!arguments.originalArgs().contains(Options.STACK_TRACE)) {
            return "";
        }
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
