package io.github.errorspec.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Compiler;
import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a row says to those who run the service is told to nobody else. */
class SupportTextsTest {
    private static final List<String> SECRETS = List.of("Quokka", "Numbat", "bilby.example.com");
    private static final Catalog CATALOG = Specs.read("""
            errorSpec: 1
            id: acme.shop
            http: 400
            errors:
              1: {name: One, internal: {description: Quokka 1., remedy: Numbat 1., runbook: "https://bilby.example.com/1"}}
              2: {name: Two, visibility: internal, internal: {description: Quokka 2., remedy: Numbat 2.}}
            """);

    /** Whatever a target leaves out, and with as much as it can tell. */
    static List<String> targets() {
        return Compiler.targets();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void noTargetTellsThemByDefault(String target) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (String option :
                List.of("internalRows=include", "names=true", "locales=true", "llms=true", "layout=perCode")) {
            String[] parts = option.split("=", -1);
            if (Targets.named(target).options().stream()
                    .anyMatch(known ->
                            known.name().equals(parts[0]) && known.words().contains(parts[1]))) {
                all.add(Map.of(parts[0], parts[1]));
            }
        }
        assertThat(all).allSatisfy(options -> {
            String text = text(target, options);
            assertThat(text).isNotEmpty().doesNotContain(SECRETS);
        });
    }

    @Test
    void theReferenceForTheSupportDeskTellsThem() {
        assertThat(text("markdown", Map.of("audience", "internal")))
                .contains(SECRETS)
                .contains("**What support does:**\n\nNumbat 2&#46;")
                .contains(
                        "**Runbook:** [https&#58;&#47;&#47;bilby&#46;example&#46;com&#47;1](<https://bilby.example.com/1>)");
    }

    private static String text(String target, Map<String, String> options) {
        return Targets.files(target, CATALOG, options).stream()
                .map(GeneratedFile::content)
                .collect(Collectors.joining("\n"));
    }
}
