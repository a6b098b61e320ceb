package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.Header;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code headers}: names and values as RFC 9110 has them, of which the values may have places for params. */
final class HeadersReader {
    private static final String HEADERS = "headers by their names: `headers: {Allow: \"GET, POST\"}`";
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}");
    private static final Pattern VALUE = Pattern.compile("(?! )[ -~]{0,1000}(?<! )");

    private final Reading reading;

    HeadersReader(Reading reading) {
        this.reading = reading;
    }

    List<Header> read(Fields fields) {
        List<Header> headers = new ArrayList<>();
        for (Entry entry : fields.entries("headers", HEADERS)) {
            Located<String> name = new Located<>(entry.key(), reading.span(entry.keyNode()));
            Optional<Header> header = isName(name) ? header(name, entry) : Optional.empty();
            header.filter(each -> isNew(name, headers)).ifPresent(headers::add);
        }
        return List.copyOf(headers);
    }

    private Optional<Header> header(Located<String> name, Entry entry) {
        Optional<MessageTemplate> value =
                MessageReader.read(entry.valueNode(), "the header `" + name.value() + "`", reading);
        return value.filter(template -> isValue(template, entry)).map(template -> new Header(name, template));
    }

    private boolean isName(Located<String> name) {
        boolean valid = NAME.matcher(name.value()).matches();
        if (!valid) {
            reading.report(
                    SyntaxFault.BAD_HEADER,
                    name.span(),
                    "a header cannot be called `" + name.value() + "`",
                    "letters A-Z, digits and ``!#$%&'*+-.^_`|~``, at most 100 in all");
        }
        return valid;
    }

    private boolean isValue(MessageTemplate template, Entry entry) {
        boolean valid = VALUE.matcher(template.toString()).matches();
        if (!valid) {
            reading.report(
                    SyntaxFault.BAD_HEADER,
                    reading.span(entry.valueNode()),
                    "the header `" + entry.key() + "` cannot have this value",
                    "printable ASCII characters without spaces around them, at most 1,000 in all");
        }
        return valid;
    }

    private boolean isNew(Located<String> name, List<Header> before) {
        Optional<Header> first =
                before.stream().filter(each -> each.isNamed(name.value())).findFirst();
        first.ifPresent(header -> reading.add(Diagnostic.of(
                        SyntaxFault.DUPLICATE_KEY,
                        name.span(),
                        "the header `" + name.value() + "` stands here a second time")
                .withHelp("keep one of the two; capitals make no difference in the names of headers")
                .withRelated(header.name().span(), "first defined here")));
        return first.isEmpty();
    }
}
