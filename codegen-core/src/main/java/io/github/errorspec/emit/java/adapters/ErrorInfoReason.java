package io.github.errorspec.emit.java.adapters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What an error is called in {@code google.rpc.ErrorInfo}: its id, where {@code google/rpc/error_details.proto} takes it for a reason.
 * The others get the beginning of their own digest, so that a reason depends on its id alone and stays whatever rows come.
 */
final class ErrorInfoReason {
    private static final int LONGEST = 63;

    /** That of a digest, with the underscore before it. */
    private static final int ENDING = 9;

    private static final Pattern GRAMMAR = Pattern.compile("[A-Z][A-Z0-9_]{1," + (LONGEST - 2) + "}[A-Z0-9]");

    private ErrorInfoReason() {}

    static boolean fits(String id) {
        return GRAMMAR.matcher(id).matches();
    }

    static String of(String id) {
        if (fits(id)) {
            return id;
        }
        String start = id.substring(0, Math.min(id.length(), LONGEST - ENDING));
        return start.replaceAll("_+$", "") + "_" + digest(id).substring(0, ENDING - 1);
    }

    private static String digest(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
