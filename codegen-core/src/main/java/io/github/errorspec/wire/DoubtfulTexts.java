package io.github.errorspec.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that JSON libraries disagree about, made from the text of a body; each by what is the matter with it.
 *
 * @param body an object, or an array of one
 * @param isList whether it is an array
 */
public record DoubtfulTexts(String body, boolean isList) {
    private static final int LEVELS = 100;

    /** What accepted ones have that the body has not, where it is the same to all languages. */
    public static final Map<String, Map<String, Object>> PARAMS = Map.of(
            "a byte order mark before it", Map.of(),
            "a byte order mark and space before it", Map.of(),
            "space around", Map.of(),
            "an escape in a name", Map.of("x", 1L),
            "a number beyond every double", Map.of(),
            "an empty name", Map.of("", Map.of("", List.of())));

    private static final int NUMBER_LENGTH = 1_000;

    /** Those that say what the object says. */
    public Map<String, String> accepted() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("a byte order mark before it", "\ufeff" + body);
        all.put("a byte order mark and space before it", "\ufeff\r\n " + body);
        String object = object();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("space around", " \t\r\n" + object + " \t\r\n");
        texts.put("an escape in a name", with(object, "\"\\u0078\":1"));
        texts.put("half a surrogate pair", with(object, "\"x\":\"\\ud800\""));
        texts.put("the escape of a zero", with(object, "\"x\":\"\\u0000\""));
        texts.put("a number beyond every double", with(object, "\"x\":-1e999"));
        texts.put("a member that is a prototype elsewhere", with(object, "\"__proto__\":{\"code\":0,\"params\":1}"));
        texts.put("an empty name", with(object, "\"\":{\"\":[]}"));
        texts.put("as many levels as are read", with(object, nested(inside() - 1)));
        texts.put("as long a number as is read", with(object, "\"x\":" + "9".repeat(NUMBER_LENGTH)));
        all.putAll(whole(texts));
        return all;
    }

    /** Those that are no body. */
    public Map<String, String> refused() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("two byte order marks", "\ufeff\ufeff" + body);
        all.put("space before a byte order mark", " \ufeff" + body);
        all.put("a byte order mark at the end", body + "\ufeff");
        String object = object();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("no end", object.substring(0, object.length() - 1));
        texts.put("something behind the end", object + "x");
        texts.put("two objects", object + object);
        texts.put("a list around", "[" + object + "]");
        texts.put(
                "a member that stands twice",
                with(object, isEmpty(object) ? "\"x\":1,\"x\":1" : object.substring(1, object.length() - 1)));
        texts.put("a comma at the end", with(object, ""));
        texts.put("a comment", with(object, "/* */\"x\":1"));
        texts.put("a name without quotes", with(object, "x:1"));
        texts.put("other quotes", with(object, "'x':1"));
        texts.put("a line break in a text", with(object, "\"x\":\"a\nb\""));
        texts.put("an escape that is none", with(object, "\"x\":\"\\x41\""));
        texts.put("a number that is none", with(object, "\"x\":NaN"));
        texts.put("a number that begins with a zero", with(object, "\"x\":01"));
        texts.put("more levels than are read", with(object, nested(inside())));
        texts.put("a longer number than is read", with(object, "\"x\":" + "9".repeat(NUMBER_LENGTH + 1)));
        texts.put("a longer fraction than is read", with(object, "\"x\":0." + "9".repeat(NUMBER_LENGTH)));
        all.putAll(whole(texts));
        return all;
    }

    private String object() {
        return isList ? body.substring(1, body.length() - 1) : body;
    }

    /** The levels that an object may have. */
    private int inside() {
        return isList ? LEVELS - 1 : LEVELS;
    }

    private Map<String, String> whole(Map<String, String> texts) {
        if (isList) {
            texts.replaceAll((why, object) -> "[" + object + "]");
        }
        return texts;
    }

    private static String with(String object, String member) {
        String comma = isEmpty(object) && !member.isEmpty() ? "" : ",";
        return object.substring(0, object.length() - 1) + comma + member + "}";
    }

    private static boolean isEmpty(String object) {
        return object.equals("{}");
    }

    /** A member with some lists within each other. */
    private static String nested(int lists) {
        return "\"x\":" + "[".repeat(lists) + "]".repeat(lists);
    }
}
