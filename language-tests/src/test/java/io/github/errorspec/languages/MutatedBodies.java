package io.github.errorspec.languages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.errorspec.emit.json.ExpectedBody;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Bodies that nobody wrote, made of those in the vectors of a table. They become vectors as well, in the list {@code bytes}: the runner of each
 * language reads them, and has to say the same as all others.
 */
final class MutatedBodies {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Java reads these three bytes as one mistake, others as three. */
    private static final Pattern ENCODED_SURROGATE = Pattern.compile("\u00ed[\u00a0-\u00bf]");

    private MutatedBodies() {}

    static void addTo(Path vectors, TestCatalog table) throws IOException {
        String text = Files.readString(vectors);
        List<String> bodies = bodies(JSON.readTree(text));
        StringBuilder lines = new StringBuilder();
        try {
            ExpectedBody expected = new ExpectedBody(
                    ResolvedCatalog.of(table.read()), Class.forName("com.example.analytics.errors.AnalyticsJson"));
            for (int i = 0; i < Integer.getInteger("trust.bodies"); i++) {
                byte[] body = mutant(bodies, random(table, i));
                lines.append(",\n").append(expected.vector("mutant " + i, body));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        String end = "\n]\n}\n";
        String before = text.substring(0, text.length() - end.length());
        Files.writeString(vectors, before + lines + end);
    }

    private static List<String> bodies(JsonNode vectors) {
        List<String> bodies = new ArrayList<>();
        vectors.get("decode").forEach(vector -> bodies.add(vector.get("body").textValue()));
        vectors.get("raise")
                .forEach(vector -> bodies.add(vector.at("/expect/problem").toString()));
        return bodies;
    }

    private static byte[] mutant(List<String> bodies, Random random) {
        BodyMutator mutator = new BodyMutator(random);
        byte[] body;
        do {
            body = mutator.mutate(bodies.get(random.nextInt(bodies.size())));
        } while (ENCODED_SURROGATE
                .matcher(new String(body, StandardCharsets.ISO_8859_1))
                .find());
        return body;
    }

    /** The numbers of one body; it is the same again by the same seed, however many there are. */
    private static Random random(TestCatalog table, int i) {
        return new Random(
                Integer.getInteger("trust.seed") * 1_000_003L + table.name().hashCode() * 31L + i);
    }
}
