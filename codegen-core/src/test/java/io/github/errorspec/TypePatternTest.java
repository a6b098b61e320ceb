package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.TypePattern;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the place of a code or an id; the vectors say what is made of it. */
class TypePatternTest {
    @ParameterizedTest
    @CsvSource({
        "https://e.example/{code},               , https://e.example/101,             101",
        "https://e.example/{code},               , HTTPS://E.example/101/,            101",
        "https://E.example/%7eshop/{code}/,      , https://e.example/~shop/101,       101",
        "https://e.example/{code},               , https://e.example/a%2fb%25%41,     a/b%A",
        "https://e.example/{code}.html,          , https://e.example/101.html,        101",
        "https://e.example/{id}/{code},          , https://e.example/A/101,           101",
        "https://e.example/{code}/{id}?a=b,      , https://e.example/101/A_B?a=b,     A_B",
        "urn:shop:{code},                        , URN:shop:101,                      101",
        "/errors/{code},                         , /errors/101,                       101",
        "/errors/{code},        https://e.example, https://e.example/errors/101,      101",
        "/errors/{code},        https://e.example, //E.EXAMPLE/errors/101,            101",
        "//e.example/{code},    http://f.example/, http://e.example/101,              101",
        "https://e.example/{code}, https://e.example/v1?a, /101,                      101",
        "errors/{code},         https://e.example, errors/101,                        101",
        // No such type.
        "https://e.example/{code},               , https://e.example/,                ",
        "https://e.example/{code},               , https://f.example/101,             ",
        "https://e.example/{code},               , https://e.example:443/101,        ",
        "https://e.example/shop/{code},          , https://e.example/Shop/101,        ",
        "https://kiosk.example/{code},           , https://\u212aIOSK.example/101,     ",
        "https://e.example/a/{code},             , https://e.example%2fa/101,         ",
        "/errors/{code},                         , https://e.example/errors/101,      ",
        "/errors/{code},        https://e.example, errors/101,                        ",
        // No such template.
        "https://e.example/,                     , https://e.example/101,             ",
        "https://{code}.example/,                , https://101.example/,              ",
        "{code},                                 , 101,                               ",
        "https://e.example/{id}-{code},          , https://e.example/A-101,           ",
        "https://e.example/{id}{code},           , https://e.example/A101,            ",
    })
    void aCodeOrAnIdIsFound(String template, String base, String type, String value) {
        String spec = "errorSpec: 1\nid: shop\nhttp: 400\nproblem: {type: \"" + template + "\""
                + (base == null ? "" : ", base: \"" + base + "\"") + "}\nerrors: {1: {name: One}}\n";
        Optional<TypePattern> pattern = ResolvedCatalog.of(
                        SpecReader.read("error-spec.yaml", spec.getBytes(StandardCharsets.UTF_8), new Diagnostics())
                                .catalog()
                                .orElseThrow())
                .wire()
                .typePattern();

        assertThat(pattern.flatMap(found -> found.value(type))).isEqualTo(Optional.ofNullable(value));
    }

    /** Whose samples are made of its parts. */
    @ParameterizedTest
    @ValueSource(strings = {"urn:shop:{code}", "errors/{code}", "tag:{id}", "https:/{code}", "//e.example/{code}"})
    void theVectorsTryTypesOfAllForms(String template) {
        String spec =
                "errorSpec: 1\nid: shop\nhttp: 400\nproblem: {type: \"" + template + "\"}\nerrors: {1: {name: One}}\n";

        assertThat(Targets.files("json", Specs.read(spec), Map.of()))
                .allSatisfy(file -> assertThat(file.content()).isNotEmpty());
    }
}
