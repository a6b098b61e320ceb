package io.github.errorspec.emit.java.generated;

import static org.assertj.core.api.Assertions.assertThat;

import golden.shapes.enums.OrdinaryException;
import golden.shapes.enums.SecretException;
import golden.shapes.enums.ShapesException;
import golden.shapes.enums.WideException;
import golden.shapes.enums.WithCauseException;
import golden.shapes.enums.WithMessageException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What generated errors say in other languages. */
class GeneratedMessagesTest {
    private final WideException wide = new WideException(104017, "3");

    @ParameterizedTest
    @CsvSource({
        "de, Schritt 3 ging schief.",
        "de-AT, Schritt 3 ging schief.",
        "de-Latn-CH-x-private, Schritt 3 ging schief.",
        "pt, O passo 3 falhou.",
        "pt-PT, O passo 3 falhou.",
        "pt-BR, A etapa 3 falhou.",
        "en, Step 3 failed.",
        "en-GB, Step 3 failed.",
        "ja, Step 3 failed.",
        "und, Step 3 failed."
    })
    void theNearestLanguageIsFound(String tag, String message) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMAN);
        try {
            assertThat(wide.message(Locale.forLanguageTag(tag))).isEqualTo(message);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aTextThatIsNotTranslatedIsToldAsItIs() {
        Locale brazil = Locale.forLanguageTag("pt-BR");
        assertThat(wide.title(brazil)).isEqualTo("Erro amplo");
        assertThat(new WithCauseException().message(brazil)).isEqualTo("With cause");
        assertThat(new WithCauseException().title(brazil)).isEqualTo("With cause");
    }

    @Test
    void apostrophesAndBracesAreThemselves() {
        assertThat(new WithMessageException().message(Locale.GERMAN)).isEqualTo("'s ist {so} 100 % \"falsch\".");
        assertThat(new OrdinaryException().message(Locale.GERMAN)).isEqualTo("Gew\u00f6hnlich {0}");
    }

    @Test
    void sensitiveValuesAreMaskedInEveryLanguage() {
        assertThat(new SecretException("ann", "s3cret").message(Locale.GERMAN)).isEqualTo("ann: *** taugt nichts.");
    }

    @Test
    void anAnswerCanBeInTheLanguageOfTheClient() {
        assertThat(wide.toProblem(Locale.GERMAN))
                .containsEntry("title", "Weit")
                .containsEntry("detail", "Schritt 3 ging schief.")
                .containsEntry("params", Map.of("step", "3"));
    }

    @Test
    void aClientTellsARemoteErrorInItsOwnLanguage() {
        ShapesException remote = ShapesException.fromJson(wide.toJson());
        assertThat(remote.message(Locale.GERMAN)).isEqualTo("Schritt 3 ging schief.");
        ShapesException unknown = ShapesException.fromJson("{\"code\":777,\"title\":\"T\",\"detail\":\"D\"}");
        assertThat(unknown.message(Locale.GERMAN)).isEqualTo("D");
        assertThat(unknown.title(Locale.GERMAN)).isEqualTo("T");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|de",
                "de-AT|de",
                "fr, de;q=0.5|de",
                "pt-PT|pt",
                "pt-BR, de|pt-BR",
                "en;q=0.1, de;q=0.9|de",
                "en-GB, de|en",
                "fr|en",
                "*|en",
                "|en",
                "nonsense_;;q=x|en",
                "de;q=2|en"
            })
    void theLanguageThatAClientLikesBestIsChosen(String acceptLanguage, String tag) {
        assertThat(ShapesException.languageFor(acceptLanguage)).isEqualTo(Locale.forLanguageTag(tag));
    }
}
