package io.github.errorspec.emit;

import io.github.errorspec.source.Fingerprint;
import java.util.ArrayList;
import java.util.BitSet;
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
        List<String> names = new ArrayList<>();
        Map<String, Integer> wanted = new HashMap<>();
        Map<String, Integer> exact = new HashMap<>();
        for (String key : keys) {
            String name = plain(key);
            names.add(name);
            wanted.merge(folded(name), 1, Integer::sum);
            exact.merge(folded(name), name.equals(key) ? 1 : 0, Integer::sum);
        }
        BitSet others = new BitSet();
        for (int i = 0; i < names.size(); i++) {
            String name = folded(names.get(i));
            boolean alone = wanted.getOrDefault(name, 0) == 1;
            boolean first = names.get(i).equals(keys.get(i)) && exact.getOrDefault(name, 0) == 1;
            others.set(i, !(alone || first) || !given.add(name));
        }
        others.stream().forEach(i -> names.set(i, ended(names.get(i), keys.get(i))));
        return List.copyOf(names);
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

    private String ended(String name, String key) {
        String digest = new Fingerprint().add(key).hex();
        for (int digits = DIGITS; ; digits++) {
            String candidate = name + "-" + digest.substring(0, digits);
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
