package io.github.errorspec.parse;

import io.github.errorspec.model.ProblemFormat;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code problem}: the {@code type} of bodies. */
final class ProblemReader {
    static final List<String> KEYS = List.of("type", "base");

    private static final Pattern BASE = Pattern.compile(
            "https?://[A-Za-z0-9._~:@!$&'()*+,;=%\\[\\]-]+([/?][A-Za-z0-9._~:/?@!$&'()*+,;=%\\[\\]-]*)?");

    private final Reading reading;

    ProblemReader(Reading reading) {
        this.reading = reading;
    }

    /** What there is but for places in bodies, which stand in another key. */
    ProblemFormat read(Fields problem, SourceSpan bodySpan) {
        var type = MessageReader.read(problem, "type", Set.of("code", "id"), reading);
        if (problem.has("base") && problem.lacks("type")) {
            reading.report(
                    SyntaxFault.MISSING_KEY,
                    problem.keySpan("base"),
                    "there is a `base`, and no `type` to resolve against it",
                    "say what types look like: `type: /errors/{code}`");
        }
        return new ProblemFormat(type, base(problem), problem.keySpan("type"), bodySpan);
    }

    private Optional<String> base(Fields problem) {
        Optional<Located<String>> text = problem.text("base");
        Optional<Located<String>> good =
                text.filter(each -> BASE.matcher(each.value()).matches());
        if (good.isEmpty()) {
            text.ifPresent(each -> reading.report(
                    SyntaxFault.BAD_VALUE,
                    each.span(),
                    "`base` cannot be `" + each.value() + "`",
                    "an absolute address without a fragment, such as `https://api.example.com`"));
        }
        return good.map(Located::value);
    }
}
