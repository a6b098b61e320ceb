package io.github.errorspec.emit.python;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of SemVer in the form of PEP 440, which has no free words before a release. */
final class PackageVersion {
    private static final Pattern SEMVER = Pattern.compile("([0-9.]+)(?:-([^+]+))?(?:\\+(.+))?");
    private static final Pattern PHASE = Pattern.compile("(alpha|beta|rc|a|b|c|pre|preview)[.-]?([0-9]*)");
    private static final Map<String, String> PHASES =
            Map.of("alpha", "a", "beta", "b", "a", "a", "b", "b", "rc", "rc", "c", "rc", "pre", "rc", "preview", "rc");

    private PackageVersion() {}

    /** {@code 2.3.0-rc.1+build.7} gives {@code 2.3.0rc1+build.7}, {@code 1.0.0-SNAPSHOT} gives {@code 1.0.0.dev0+snapshot}. */
    static String of(String version) {
        Matcher parts = SEMVER.matcher(version);
        if (!parts.matches()) {
            return "0.0.0";
        }
        String before = parts.group(2) == null ? "" : parts.group(2).toLowerCase(Locale.ROOT);
        String local = parts.group(3) == null ? "" : local(parts.group(3));
        if (before.isEmpty()) {
            return parts.group(1) + (local.isEmpty() ? "" : "+" + local);
        }
        Matcher phase = PHASE.matcher(before);
        if (phase.matches()) {
            String number = phase.group(2).isEmpty() ? "0" : phase.group(2);
            return parts.group(1) + PHASES.get(phase.group(1)) + number + (local.isEmpty() ? "" : "+" + local);
        }
        return parts.group(1) + ".dev0+" + local(before) + (local.isEmpty() ? "" : "." + local);
    }

    private static String local(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('-', '.')
                .replaceAll("\\.{2,}", ".")
                .replaceAll("^\\.|\\.$", "");
    }
}
