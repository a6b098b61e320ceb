package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Header;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.List;
import java.util.stream.Collectors;

final class HeadersChanged implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "The headers that an error is answered with stay, with what they say; more may come.";
    }

    @Override
    public String reason() {
        return "Libraries act on some of them by themselves, such as on `WWW-Authenticate`, and clients may read any other.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        Changes.of(comparison, "headers", HeadersChanged::words, HeadersChanged::isBroken)
                .forEach(change -> findings.add(
                        this,
                        change.element(),
                        change.diagnostic(this, "what headers say", words -> words.isEmpty() ? "nothing" : words)));
    }

    private static boolean isBroken(Pair pair) {
        List<Header> now = headers(pair.now());
        return headers(pair.past()).stream().anyMatch(was -> now.stream()
                .noneMatch(is -> is.isNamed(was.name().value())
                        && is.value().toString().equals(was.value().toString())));
    }

    private static String words(ResolvedRow row) {
        return headers(row).stream().map(Header::toString).collect(Collectors.joining("; "));
    }

    private static List<Header> headers(ResolvedRow row) {
        ErrorDefinition error = row.definition();
        return error.policy().headers();
    }
}
