package io.github.errorspec.emit.go;

import io.github.errorspec.emit.Words;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Every name in generated Go that comes from a spec. A name depends on its own row only, never on what other rows exist, so a
 * new row cannot rename an old one.
 */
final class GoNames {
    /** Words that Go writes in capitals: those that {@code staticcheck} knows. */
    private static final Set<String> INITIALISMS = Set.of(
            ("acl api ascii cpu css dns eof guid html http https id ip json qps ram rpc sla smtp sql ssh tcp tls ttl udp ui gid"
                            + " uid uuid uri url utf8 vm xml xmpp xsrf xss sip rtp amqp db ts")
                    .split(" ", -1));

    private GoNames() {}

    /** {@code acme.web-shop} gives {@code webshoperrors}. */
    static String packageName(String catalogId) {
        String last = catalogId.substring(catalogId.lastIndexOf('.') + 1);
        Words words = Words.of(last).without("errors").without("error");
        return String.join("", words.words()) + "errors";
    }

    /** What the names of a row have in common: {@code PARAM_REQUIRED} gives {@code ParamRequired}, {@code INTERNAL_ERROR} {@code Internal}. */
    static String stem(ErrorDefinition error) {
        Located<String> given = error.names().get("go");
        return given == null ? stem(error.id().value()) : Words.capitalized(given.value());
    }

    /** The same of an earlier id. */
    static String stem(String id) {
        return pascal(Words.of(id).without("error").words());
    }

    /** {@code rate-limit} gives {@code CategoryRateLimit}. */
    static String category(Category category) {
        return "Category" + pascal(Words.of(category.id()).words());
    }

    /** {@code stream-id} gives {@code StreamID}; a name that is taken gets an ending: {@code ErrParam}. */
    static String field(String param) {
        String name = pascal(Words.of(param).words());
        return name.equals("Err") ? "ErrParam" : name;
    }

    /** {@code stream-id} gives {@code streamID}; a name that is taken gets an ending: {@code typeParam}. */
    static String argument(String param) {
        List<String> words = Words.of(param).words();
        String name = words.get(0) + pascal(words.subList(1, words.size()));
        return ReservedWords.isTaken(name) ? name + "Param" : name;
    }

    private static String pascal(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            // Of all initialisms, only this one has a digit, which can be a word of its own.
            boolean utf8 = words.get(i).equals("utf")
                    && i + 1 < words.size()
                    && words.get(i + 1).equals("8");
            joined.add(utf8 ? "UTF8" : word(words.get(i)));
            i += utf8 ? 1 : 0;
        }
        return String.join("", joined);
    }

    private static String word(String word) {
        return INITIALISMS.contains(word) ? word.toUpperCase(Locale.ROOT) : Words.capitalized(word);
    }
}
