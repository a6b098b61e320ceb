package io.github.errorspec.parse;

import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import java.util.Optional;
import java.util.regex.Pattern;

/** Semantic Versions. */
final class Versions {
    /** The expression that semver.org recommends, without its groups' names. */
    private static final Pattern SEMVER = Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
            + "(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?"
            + "(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?");

    /** Longer ones would exhaust the stack that the expression needs. */
    private static final int LIMIT = 256;

    private Versions() {}

    static boolean isOne(String text) {
        return text.length() <= LIMIT && SEMVER.matcher(text).matches();
    }

    static Optional<String> read(Fields fields, String key, Reading reading) {
        Optional<Located<String>> text = fields.text(key);
        text.filter(version -> !isOne(version.value()))
                .ifPresent(version -> reading.report(
                        SyntaxFault.BAD_VERSION,
                        version.span(),
                        "`" + key + "` cannot be `" + version.value() + "`",
                        "a Semantic Version of three numbers, such as `2.3.0`"));
        return text.map(Located::value);
    }
}
