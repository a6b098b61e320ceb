package io.github.errorspec.lint.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What some words of a name say of the HTTP status.
 *
 * @param phrases the words
 * @param fits the statuses that do not contradict them
 * @param usual what to answer with
 */
record Meaning(List<Phrase> phrases, Statuses fits, String usual) {
    /**
     * The first that fits a name decides. The statuses are many: one that a well-known API has for such a name does not contradict
     * it, such as 403 for a rate limit, 429 for a lock that timed out, or 400 for what exists already.
     */
    private static final List<Meaning> OF_NAMES = List.of(
            of("4xx 502 503 504 !429", "404", "* not found", "* does not exist", "* do not exist", "no such *"),
            of(
                    "401 403 407 511",
                    "401",
                    "* unauthorized",
                    "* unauthenticated",
                    "* not authenticated",
                    "* not signed in"),
            of("401 403 404 405 407 451", "403", "* forbidden", "* permission denied"),
            of("302 400 401 403 404 407 451", "403", "* access denied"),
            of("400 403 429 503", "429", "* too many requests", "* rate limit exceeded", "* rate limited"),
            of("4xx !401 !403 !404 !405 !429", "409", "* already exists", "* already taken", "* already in use"),
            of("4xx !401 !403 !404 !405 !429", "409", "* conflict"),
            of("401 403 408 409 410 419 423 429 440 499 502 503 504 522 524", "408 or 504", "* timeout", "* timed out"),
            of("4xx 504", "504", "* deadline exceeded"),
            of("400 422", "400", "bad request", "invalid request", "malformed request"),
            of("402", "402", "payment required"),
            of("405", "405", "method not allowed"),
            of("406", "406", "not acceptable"),
            of("404 410", "410", "gone"),
            of("400 413", "413", "payload too large", "content too large", "request too large"),
            of("400 415", "415", "* unsupported media type"),
            of("400 422", "422", "unprocessable entity", "unprocessable content"),
            of("501", "501", "not implemented"),
            of("502", "502", "bad gateway"),
            of("503", "503", "* service unavailable"),
            of("5xx", "500", "* internal error", "* internal server error", "* unexpected error"),
            of(
                    "2xx 3xx 4xx !404 !410",
                    "400 or 422",
                    "* intersection *",
                    "* empty result",
                    "* empty set",
                    "* no results"));

    /** What a request is refused for before anybody looks for what it names. */
    private static final Meaning INPUT =
            of("400 401 406 409 411 412 413 414 415 416 417 422 428 431 502 504", "400 or 422");

    private static final Meaning SECRET = of("2xx 3xx 4xx 5xx !404 !405 !410", "401");

    private static final Set<String> FAULTS = Set.of("invalid", "malformed", "missing", "required");

    private static final Set<String> INPUTS = Set.of(
            "param",
            "params",
            "parameter",
            "parameters",
            "argument",
            "arguments",
            "field",
            "fields",
            "property",
            "properties",
            "attribute",
            "attributes",
            "header",
            "headers",
            "value",
            "values",
            "input",
            "query",
            "body",
            "json",
            "format",
            "syntax",
            "type",
            "payload");

    private static final Set<String> SECRETS = Set.of("token", "credentials", "password", "secret", "signature", "jwt");

    private static final List<Phrase> KEYS = phrases("* api key *", "* access key *");

    private static final List<Phrase> NOT_VALID = phrases(
            "* invalid *",
            "* not valid *",
            "* malformed *",
            "* incorrect *",
            "* wrong *",
            "* missing *",
            "* required *");

    /** How many words may stand from a fault to what has it: "header is not valid". */
    private static final int NEAR = 2;

    /** Words that tell of rights, or of what a server does with others; there, a fault can be anybody's. */
    private static final Set<String> OTHERS = Set.of(
            "access",
            "account",
            "approval",
            "authentication",
            "backend",
            "captcha",
            "certificate",
            "config",
            "configuration",
            "consent",
            "csrf",
            "database",
            "host",
            "ip",
            "licence",
            "license",
            "login",
            "origin",
            "permission",
            "plan",
            "reply",
            "response",
            "role",
            "scope",
            "server",
            "session",
            "subscription",
            "upstream",
            "user",
            "verification");

    /** What a name says, if it says anything of the status. */
    static Optional<Meaning> ofName(Wording name) {
        return OF_NAMES.stream()
                .filter(meaning -> isIn(name, meaning.phrases))
                .findFirst()
                .or(() -> ofMessage(name))
                .or(() -> isFaultOfInput(name.words()) ? Optional.of(INPUT) : Optional.empty());
    }

    /** What a message says. Only of secrets: "API key not found" as a name is another thing than a key that is "not valid". */
    static Optional<Meaning> ofMessage(Wording text) {
        boolean secret = text.words().stream().anyMatch(SECRETS::contains) || isIn(text, KEYS);
        return secret && isIn(text, NOT_VALID) ? Optional.of(SECRET) : Optional.empty();
    }

    /** Whether a message can say anything that such a status contradicts. */
    static boolean canContradictMessage(int status) {
        return !SECRET.fits.has(status);
    }

    private static boolean isFaultOfInput(List<String> words) {
        if (words.stream().anyMatch(word -> SECRETS.contains(word) || OTHERS.contains(word))) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            List<String> near = words.subList(Math.max(0, i - NEAR), Math.min(words.size(), i + NEAR + 1));
            if (FAULTS.contains(words.get(i)) && near.stream().anyMatch(INPUTS::contains)) {
                return true;
            }
        }
        return false;
    }

    static List<Phrase> phrases(String... texts) {
        return Stream.of(texts).map(Phrase::of).toList();
    }

    static boolean isIn(Wording text, List<Phrase> phrases) {
        return phrases.stream().anyMatch(phrase -> phrase.isIn(text));
    }

    private static Meaning of(String fits, String usual, String... phrases) {
        return new Meaning(phrases(phrases), Statuses.of(fits), usual);
    }
}
