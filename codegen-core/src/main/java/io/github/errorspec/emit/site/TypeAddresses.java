package io.github.errorspec.emit.site;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.SourceSpan;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the {@code type} of each row is the address of its entry. */
final class TypeAddresses {
    /** How many are named of those that are not. */
    private static final int MOST = 3;

    private TypeAddresses() {}

    /** Reports those that are not, if it is known where the site will be. */
    static void check(Tree tree, Diagnostics diagnostics) {
        Optional<MessageTemplate> type = tree.catalog().wire().type();
        Optional<String> base = tree.options().baseUrl();
        if (type.isEmpty() || base.isEmpty()) {
            return;
        }
        List<ResolvedRow> lost = new ArrayList<>();
        for (ResolvedRow row : tree.catalog().rows()) {
            if (!isEntry(row, tree, base.get())) {
                lost.add(row);
            }
        }
        if (!lost.isEmpty()) {
            String first = tree.contents().stemOf(lost.get(0).code());
            diagnostics.add(Diagnostic.of(TargetRule.UNRESOLVED_TYPE, span(tree, type.get()), message(lost))
                    .withHelp("pages have addresses such as `" + base.get() + first + "`, with or without `.html`, or `"
                            + base.get() + "#" + lost.get(0).code() + "`; mend `problem.type` or the option `baseUrl`"
                            + (tree.options().byId() ? "" : ", or name pages after ids with `pageNames=id`")));
        }
    }

    private static String message(List<ResolvedRow> lost) {
        String some = lost.stream()
                .limit(MOST)
                .map(row -> "`" + row.type().orElseThrow() + "`")
                .collect(Collectors.joining(", "));
        int more = lost.size() - MOST;
        return some
                + (more > 0 ? " and " + more + " more" : "")
                + (lost.size() == 1
                        ? " is a `type`, but the address of no entry of the site"
                        : " are a `type` each, but the address of no entry of the site");
    }

    private static SourceSpan span(Tree tree, MessageTemplate type) {
        return type.placeholders().stream()
                .findFirst()
                .map(MessageTemplate.Placeholder::span)
                .orElse(tree.catalog().definition().span());
    }

    private static boolean isEntry(ResolvedRow row, Tree tree, String base) {
        String stem = tree.contents().stemOf(row.code());
        String type = row.type().orElseThrow();
        List<String> good = List.of(
                base + stem,
                base + stem + ".html",
                base + "#" + row.code(),
                base + "#" + row.id(),
                base + "index.html#" + row.code(),
                base + "index.html#" + row.id());
        return resolved(base, type).filter(good::contains).isPresent();
    }

    /** The address that a browser makes of it, without the signs by which it is written; nothing if it is none. */
    private static Optional<String> resolved(String base, String type) {
        try {
            URI address = new URI(base).resolve(new URI(type));
            String fragment = address.getFragment() == null ? "" : "#" + address.getFragment();
            return Optional.of(address.getScheme() + "://" + address.getAuthority() + address.getPath() + fragment)
                    .filter(found -> address.getQuery() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
