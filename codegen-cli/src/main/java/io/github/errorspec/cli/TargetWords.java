package io.github.errorspec.cli;

import io.github.errorspec.Compiler;
import io.github.errorspec.emit.Option;
import java.util.stream.Stream;

/** The words by which targets are chosen, for completion. Asked for only when a script for a shell is made: to know them is to load them. */
final class TargetWords {
    private TargetWords() {}

    /** The names of all targets, with what stands behind each. */
    static Iterable<String> names(String end) {
        return () -> Compiler.targets().stream().map(name -> name + end).iterator();
    }

    /** Their options; a value that can be listed comes along. */
    static Iterable<String> options() {
        return () -> Compiler.targets().stream()
                .flatMap(target -> Compiler.options(target).stream().flatMap(option -> words(target, option)))
                .iterator();
    }

    private static Stream<String> words(String target, Option option) {
        String start = target + "." + option.name() + "=";
        return option.words().isEmpty()
                ? Stream.of(start)
                : option.words().stream().map(word -> start + word);
    }
}
