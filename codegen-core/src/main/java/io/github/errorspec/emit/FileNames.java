package io.github.errorspec.emit;

import io.github.errorspec.source.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of pages in a folder, without their ending; no system takes two of them for one. */
public final class FileNames {
    private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9_-]");

    /** What file systems, or what builds pages, have a meaning for. */
    private static final Pattern TAKEN = Pattern.compile(
            "con|prn|aux|nul|com[0-9]|lpt[0-9]|index|readme|summary|404|llms", Pattern.CASE_INSENSITIVE);

    /** How many digits of a digest tell keys apart, unless somebody made them so that they do not. */
    private static final int DIGITS = 8;

    private final Set<String> given = new HashSet<>();

    /**
     * The names of the pages about what has these keys, one for each. Links lead there, so the order of the keys does not matter: a
     * name that several want is that of the only one which is written so. The others, or all if there is none such, get an ending
     * that is made of the key alone.
     */
    public List<String> of(List<String> keys) {
        Map<String, List<String>> wanted = new HashMap<>();
        keys.forEach(key -> wanted.computeIfAbsent(folded(plain(key)), name -> new ArrayList<>())
                .add(key));
        Set<String> keeping = new HashSet<>();
        wanted.forEach((name, by) -> {
            List<String> exact = by.size() == 1
                    ? by
                    : by.stream().filter(key -> key.equals(plain(key))).toList();
            if (exact.size() == 1 && given.add(name)) {
                keeping.add(exact.get(0));
            }
        });
        return keys.stream()
                .map(key -> keeping.contains(key) ? plain(key) : ended(key))
                .toList();
    }

    /** A name that a user chose. */
    public String chosen(String name) {
        given.add(folded(name));
        return name;
    }

    private static String plain(String key) {
        String name = ODD.matcher(key).replaceAll("-");
        // A page whose name begins with another character is left out by some tools.
        String visible = Character.isLetterOrDigit(name.charAt(0)) ? name : "e" + name;
        return TAKEN.matcher(visible).matches() ? visible + "-error" : visible;
    }

    private String ended(String key) {
        String digest = new Fingerprint().add(key).hex();
        for (int digits = DIGITS; ; digits++) {
            String candidate = plain(key) + "-" + digest.substring(0, digits);
            if (given.add(folded(candidate))) {
                return candidate;
            }
        }
    }

    /** As file systems see a name that do not tell capitals from small letters. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
