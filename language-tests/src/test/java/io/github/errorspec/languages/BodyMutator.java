package io.github.errorspec.languages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes bodies of errors as broken and hostile services would, and as services do whose authors read another document than ours. */
final class BodyMutator {
    private static final String TEXT = "\"(?:[^\"\\\\]++|\\\\.)*+\"";
    private static final String SCALAR = TEXT + "(?!\\s*:)|-?[0-9][0-9.eE+-]*|true|false|null";
    private static final Pattern TOKEN = pattern(TEXT + "|-?[0-9][0-9.eE+-]*|[a-z]+|[{}\\[\\],:]");
    private static final Pattern VALUE = pattern(SCALAR);
    private static final Pattern NAME = pattern(TEXT + "(?=\\s*:)");
    private static final Pattern MEMBER = pattern(TEXT + ":(?:" + SCALAR + ")");

    private static final JsonNode PIECES = pieces();

    private final Random random;

    BodyMutator(Random random) {
        this.random = random;
    }

    /** Another body; mostly a text in UTF-8, and JSON. */
    byte[] mutate(String body) {
        String text = body;
        boolean sound = random.nextInt(4) > 0;
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            text = change(text);
        }
        text = sound ? text : broken(text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(8) == 0 ? changeBytes(bytes) : bytes;
    }

    /** What was JSON stays it. */
    private String change(String text) {
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        List<MatchResult> names = NAME.matcher(text).results().toList();
        if (values.isEmpty() || names.isEmpty()) {
            return text;
        }
        MatchResult value = one(values);
        String found = value.group();
        return switch (random.nextInt(9)) {
            case 0, 1 -> replace(text, value, one(pieces("values")));
            case 2 -> replace(text, value, '"' + one(pieces("forms")) + '"');
            case 3, 4 ->
                replace(
                        text,
                        value,
                        found.startsWith("\"") ? inserted(found, pieces("inside")) : one(pieces("space")) + found);
            case 5 -> replace(text, value, one(values).group());
            case 6 -> replace(text, value, nested(found));
            case 7 -> replace(text, one(names), '"' + one(pieces("names")) + '"');
            default -> replace(text, value, found + ",\"" + one(pieces("names")) + "\":" + one(pieces("values")));
        };
    }

    /** What was JSON is mostly none any more. */
    private String broken(String text) {
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        if (tokens.isEmpty()) {
            return one(pieces("noValues"));
        }
        MatchResult token = one(tokens);
        String found = token.group();
        boolean isText = found.startsWith("\"");
        return switch (random.nextInt(6)) {
            case 0 -> replace(text, token, one(pieces("noValues")));
            case 1 ->
                replace(text, token, isText ? inserted(found, pieces("notInside")) : one(pieces("noSpace")) + found);
            case 2 -> replace(text, token, random.nextBoolean() ? "" : found + found);
            case 3 -> replace(text, token, one(tokens).group());
            case 4 -> twice(text);
            default -> cut(text);
        };
    }

    /** Puts something into a text, not into an escape. */
    private String inserted(String text, List<String> what) {
        int at = 1 + random.nextInt(text.length() - 1);
        while (at > 1 && text.lastIndexOf('\\', at - 1) > at - 7) {
            at--;
        }
        return text.substring(0, at) + one(what) + text.substring(at);
    }

    /** Has a member twice, maybe in other capitals or as escapes. */
    private String twice(String text) {
        List<MatchResult> members = MEMBER.matcher(text).results().toList();
        if (members.isEmpty()) {
            return text;
        }
        MatchResult member = one(members);
        String again = member.group();
        if (random.nextBoolean()) {
            again = "\"\\u%04x".formatted((int) again.charAt(1)) + again.substring(2);
        }
        return replace(text, member, member.group() + "," + again);
    }

    private String nested(String value) {
        int levels = random.nextInt(4) == 0 ? 96 + random.nextInt(8) : 1 + random.nextInt(3);
        return random.nextBoolean()
                ? "[".repeat(levels) + value + "]".repeat(levels)
                : "{\"a\":".repeat(levels) + value + "}".repeat(levels);
    }

    private String cut(String text) {
        int from = random.nextInt(text.length());
        int to = random.nextInt(3) == 0 ? text.length() : Math.min(text.length(), from + 1 + random.nextInt(8));
        return text.substring(0, from) + text.substring(to);
    }

    private byte[] changeBytes(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int changes = 1 + random.nextInt(4); changes > 0 && changed.length > 0; changes--) {
            int at = random.nextInt(changed.length);
            if (random.nextBoolean()) {
                changed[at] = (byte) random.nextInt(256);
            } else {
                byte[] tail = Arrays.copyOfRange(changed, at, changed.length);
                changed = Arrays.copyOf(changed, changed.length + 1);
                changed[at] = (byte) (128 + random.nextInt(128));
                System.arraycopy(tail, 0, changed, at + 1, tail.length);
            }
        }
        return changed;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Values and what may stand within them, and what looks like it. */
    private static JsonNode pieces() {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("src/test/resources/body-pieces.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> pieces(String kind) {
        return PIECES.get(kind).valueStream().map(JsonNode::textValue).toList();
    }

    private static Pattern pattern(String tokens) {
        return Pattern.compile(tokens, Pattern.DOTALL);
    }

    private static String replace(String text, MatchResult token, String by) {
        return text.substring(0, token.start()) + by + text.substring(token.end());
    }
}
