package io.github.errorspec.emit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a target makes a package of its output, in the same words for each language.
 *
 * @param wanted the option {@code packageFiles}: whether it makes one
 * @param license under which it is published, as an SPDX expression
 * @param readme whether it has a {@code README.md}; a user who wants another one says no
 */
public record PackageOptions(boolean wanted, Optional<String> license, boolean readme) {
    /** The form only: the list of licences grows, and registries check against the newest. */
    private static final Pattern LICENSE =
            Pattern.compile("\\(*[A-Za-z0-9][A-Za-z0-9.+-]*\\)*( (AND|OR|WITH) \\(*[A-Za-z0-9][A-Za-z0-9.+-]*\\)*)*");

    public static final Option FILES =
            Option.flag("packageFiles", false, "Whether the output has what makes a package of it.");

    public static final Option LICENSE_OPTION = Option.text(
            "license",
            PackageOptions::isLicense,
            "an SPDX expression is needed, such as `Apache-2.0` or `MIT OR Apache-2.0`",
            "The licence of the package, as an SPDX expression.");

    public static final Option README =
            Option.flag("readme", true, "Whether the package has a `README.md`; `false` for one of your own.");

    /** Those that a language with packages has. */
    public static final List<Option> ALL = List.of(FILES, LICENSE_OPTION, README);

    /** Those of a language whose repositories show no page. */
    public static final List<Option> WITHOUT_README = List.of(FILES, LICENSE_OPTION);

    /** What a user chose. */
    public static PackageOptions of(Options options) {
        boolean readme = options.values().containsKey(README.name());
        PackageOptions files =
                new PackageOptions(options.flag(FILES), options.text(LICENSE_OPTION), readme && options.flag(README));
        files.refuseWithoutFiles(readme && !files.readme);
        return files;
    }

    private static boolean isLicense(String expression) {
        return LICENSE.matcher(expression).matches() && isBalanced(expression);
    }

    /** Whoever asks for what belongs to a package, but for no package, has forgotten something. */
    private void refuseWithoutFiles(boolean readmeIsGiven) {
        if (!wanted && (license.isPresent() || readmeIsGiven)) {
            throw new InvalidOptionException("the option `" + (license.isPresent() ? "license" : "readme")
                    + "` is of no use without `packageFiles`, which is `true` to get the files of a package");
        }
    }

    private static boolean isBalanced(String expression) {
        int open = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }
}
