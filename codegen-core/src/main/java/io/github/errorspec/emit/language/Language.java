package io.github.errorspec.emit.language;

import static java.util.Objects.requireNonNull;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.PackageOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A language that code is generated in.
 *
 * @param name of the target, such as {@code csharp}
 * @param title as people call it, such as {@code C#}
 * @param options what users can choose
 * @param refuse throws {@link io.github.errorspec.emit.InvalidOptionException} for options that contradict each other
 * @param naming how elements are named
 * @param objects how it names what it has for params that are objects
 * @param scalars the types of params
 * @param limits what there is room for
 * @param check what else it cannot express
 * @param usage how people raise and recognise an error, if it says so
 * @param files what is generated
 * @param formerFiles where files of another state of the table may lie
 */
public record Language(
        String name,
        String title,
        List<Option> options,
        Consumer<Options> refuse,
        Naming naming,
        Objects objects,
        Scalars scalars,
        Limits limits,
        BiConsumer<LanguagePlan, Diagnostics> check,
        Optional<Usage> usage,
        Function<LanguagePlan, List<GeneratedFile>> files,
        Function<LanguagePlan, List<FormerFiles>> formerFiles) {
    /** Whether users can choose this. */
    public boolean has(Option option) {
        return has(options, option);
    }

    /** By the name, which is one option's own. */
    private static boolean has(List<Option> options, Option wanted) {
        for (Option option : options) {
            if (option.name().equals(wanted.name())) {
                return true;
            }
        }
        return false;
    }

    /** Begins a language; all but options, limits and checks has to be said. */
    public static Builder of(String name, String title) {
        return new Builder(name, title);
    }

    /** Collects what a language says. */
    public static final class Builder {
        private final String name;
        private final String title;
        private final List<Option> options = new ArrayList<>();
        private Consumer<Options> refuse = options -> {};
        private Limits limits = Limits.NONE;
        private BiConsumer<LanguagePlan, Diagnostics> check = (plan, diagnostics) -> {};
        private Optional<Usage> usage = Optional.empty();
        private @Nullable Objects objects;
        private @Nullable Naming naming;
        private @Nullable Scalars scalars;
        private @Nullable Function<LanguagePlan, List<GeneratedFile>> files;
        private @Nullable Function<LanguagePlan, List<FormerFiles>> formerFiles;

        private Builder(String name, String title) {
            this.name = name;
            this.title = title;
        }

        public Builder options(Option... more) {
            return options(List.of(more));
        }

        public Builder options(List<Option> more) {
            options.addAll(more);
            return this;
        }

        public Builder refuse(Consumer<Options> contradictions) {
            refuse = contradictions;
            return this;
        }

        public Builder naming(Naming rules) {
            naming = rules;
            return this;
        }

        public Builder objects(Objects names) {
            objects = names;
            return this;
        }

        public Builder scalars(Scalars types) {
            scalars = types;
            return this;
        }

        public Builder limits(Limits most) {
            limits = most;
            return this;
        }

        public Builder check(BiConsumer<LanguagePlan, Diagnostics> more) {
            check = more;
            return this;
        }

        public Builder usage(Usage shown) {
            usage = Optional.of(shown);
            return this;
        }

        public Builder files(Function<LanguagePlan, List<GeneratedFile>> made) {
            files = made;
            return this;
        }

        public Builder formerFiles(Function<LanguagePlan, List<FormerFiles>> places) {
            formerFiles = places;
            return this;
        }

        public Language build() {
            Consumer<Options> contradictions =
                    has(options, PackageOptions.FILES) ? refuse.andThen(given -> PackageOptions.of(given)) : refuse;
            return new Language(
                    name,
                    title,
                    List.copyOf(options),
                    contradictions,
                    requireNonNull(naming, "naming"),
                    requireNonNull(objects, "objects"),
                    requireNonNull(scalars, "scalars"),
                    limits,
                    check,
                    usage,
                    requireNonNull(files, "files"),
                    requireNonNull(formerFiles, "formerFiles"));
        }
    }
}
