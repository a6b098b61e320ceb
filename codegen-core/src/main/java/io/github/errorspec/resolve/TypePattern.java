package io.github.errorspec.resolve;

import io.github.errorspec.model.MessageTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the {@code type} of a body alone tells the error. Generated code does the same steps as are done here.
 *
 * @param byId whether an error is found by its id, and not by its code; by that of the two which stands last
 * @param prefix what a type begins with, in the form in which types are compared
 * @param before what stands right before that code or id, if others stand before it; all up to the last of it is passed over
 * @param suffix what stands behind it
 * @param origin what an absolute path stands behind, such as {@code https://api.example.com}; nothing if nobody told a base
 */
public record TypePattern(
        boolean byId, String prefix, Optional<String> before, String suffix, Optional<String> origin) {
    /** No address has it, and so it holds the place of the code. */
    private static final char PLACE = '\0';

    private static final String UNRESERVED_SIGNS = "-._~";

    /** Nothing if no code or id stands in the template, or none whose beginning and end are certain. */
    static Optional<TypePattern> of(MessageTemplate template, Optional<String> base) {
        List<MessageTemplate.Placeholder> places = template.placeholders();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        template.parts()
                .forEach(part -> text.append(part instanceof MessageTemplate.Literal some ? some.text() : PLACE));
        Optional<String> origin = base.map(address -> address.substring(0, endOfAuthority(address)));
        String resolved = resolved(text.toString(), origin);
        String compared = compared(resolved);
        int first = compared.indexOf(PLACE);
        int last = compared.lastIndexOf(PLACE);
        // Codes and ids have nothing but such characters in a type.
        String before = compared.substring(compared.lastIndexOf(PLACE, last - 1) + 1, last);
        boolean certain = first == last || before.chars().anyMatch(c -> !isUnreserved((char) c));
        // Before the end of the host, letters of either case are the same.
        return certain && first > 0 && first >= endOfAuthority(compared)
                ? Optional.of(new TypePattern(
                        places.get(places.size() - 1).name().equals("id"),
                        compared.substring(0, first),
                        Optional.of(before).filter(some -> first < last),
                        compared.substring(last + 1),
                        origin))
                : Optional.empty();
    }

    /** The scheme of the base with its colon, which stands before a reference that begins with two slashes. */
    public Optional<String> scheme() {
        return origin.map(address -> address.substring(0, address.indexOf(':') + 1));
    }

    /** The code or id in a type; nothing if the type is no such one. */
    public Optional<String> value(String type) {
        String compared = compared(resolved(type, origin));
        int end = compared.length() - suffix.length();
        if (end <= prefix.length() || !compared.startsWith(prefix) || !compared.endsWith(suffix)) {
            return Optional.empty();
        }
        String value = compared.substring(prefix.length(), end);
        int from = before.filter(value::contains)
                .map(text -> value.lastIndexOf(text) + text.length())
                .orElse(0);
        return Optional.of(decoded(value.substring(from), true));
    }

    /** Of RFC 3986, 5.2, what begins with a slash or two; anything else stays as it is. */
    private static String resolved(String type, Optional<String> origin) {
        if (origin.isEmpty() || !type.startsWith("/")) {
            return type;
        }
        return type.startsWith("//")
                ? origin.get().substring(0, origin.get().indexOf(':') + 1) + type
                : origin.get() + type;
    }

    /** Without what makes no difference (RFC 3986, 6.2.2), and without a slash at the end. */
    private static String compared(String type) {
        String text = decoded(type, false);
        int end = endOfAuthority(text);
        StringBuilder same = new StringBuilder(text);
        for (int i = 0; i < end; i++) {
            // Hosts are of ASCII, and other letters are never the same as one of it.
            if (text.charAt(i) < 0x80) {
                same.setCharAt(i, Character.toLowerCase(text.charAt(i)));
            }
        }
        return same.toString().endsWith("/") ? same.substring(0, same.length() - 1) : same.toString();
    }

    /** Where the part ends in which letters of either case are the same: behind the host, or the scheme if there is none. */
    private static int endOfAuthority(String type) {
        int colon = firstOf(":/?#", type, 0);
        int end = type.startsWith(":", colon) ? colon + 1 : 0;
        return type.startsWith("//", end) ? firstOf("/?#", type, end + 2) : end;
    }

    private static int firstOf(String signs, String text, int from) {
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** With what is percent-encoded for nothing as it is, or all of ASCII; the other hex digits are capitals then. */
    private static String decoded(String text, boolean all) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c == '%' ? hex(text, i + 1) * 16 + hex(text, i + 2) : -1;
            if (value < 0) {
                decoded.append(c);
                continue;
            }
            if (all ? value < 0x80 : isUnreserved((char) value)) {
                decoded.append((char) value);
            } else {
                decoded.append(text.substring(i, i + 3).toUpperCase(Locale.ROOT));
            }
            i += 2;
        }
        return decoded.toString();
    }

    /** The value of a hex digit; far below zero if there is none. */
    private static int hex(String text, int at) {
        int digit = at < text.length() ? "0123456789abcdef".indexOf(Character.toLowerCase(text.charAt(at))) : -1;
        return digit < 0 ? -1000 : digit;
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || UNRESERVED_SIGNS.indexOf(c) >= 0;
    }
}
