package io.github.errorspec.wire;

import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.resolve.TypePattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bodies with a type to try, by what there is to know of each; some tell an error by it, others only look so. */
public final class SampleTypes {
    private final ResolvedCatalog catalog;
    private final SampleCodes codes;

    public SampleTypes(ResolvedCatalog catalog, SampleCodes codes) {
        this.catalog = catalog;
        this.codes = codes;
    }

    /** None if no error can be found by its type. */
    public Map<String, WireBody> bodies() {
        Map<String, WireBody> bodies = new LinkedHashMap<>();
        types().forEach((why, type) -> bodies.put(why, body(type)));
        catalog.rows().stream()
                .filter(row -> !bodies.isEmpty() && !row.isFamily())
                .findFirst()
                .flatMap(ResolvedRow::type)
                .ifPresent(type -> {
                    bodies.put("a type beside a code of no row", body(type).put("code", unknown()));
                    bodies.put("a type beside a code that is none", body(type).put("code", true));
                    bodies.put("a type that is no text", body(List.of(type)));
                });
        return bodies;
    }

    private WireBody body(Object type) {
        return new WireBody(catalog.wire()).put("type", type);
    }

    private Object unknown() {
        return catalog.hasIntegerCodes() ? (Object) Long.parseLong(codes.unknown()) : codes.unknown();
    }

    private Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        catalog.wire().typePattern().ifPresent(pattern -> {
            for (ResolvedRow row : catalog.rows()) {
                row.type().ifPresent(type -> types.put("the type of " + row.id(), type));
                row.aliases().stream()
                        .filter(alias -> pattern.byId())
                        .forEach(alias -> types.put("the former type of " + row.id(), withId(row, alias.value())));
                if (row.isFamily()) {
                    codes.of(row).ifPresent(code -> types.put("the type of a code of " + row.id(), with(row, code)));
                }
            }
            catalog.rows().stream()
                    .filter(row -> !row.isFamily())
                    .findFirst()
                    .ifPresent(row -> addForms(row, pattern, types));
        });
        return types;
    }

    private static String with(ResolvedRow row, String code) {
        return row.type().orElseThrow().replace(row.code(), code);
    }

    private static String withId(ResolvedRow row, String id) {
        return row.type().orElseThrow().replace(row.id(), id);
    }

    private void addForms(ResolvedRow row, TypePattern pattern, Map<String, String> types) {
        String type = row.type().orElseThrow();
        String origin = pattern.origin().orElse("");
        String absolute = type.startsWith("/") ? origin + type : type;
        int host = absolute.indexOf("//") + 2;
        int path = Math.max(absolute.indexOf('/', host), 0);
        types.put("a type with a slash at its end", type + "/");
        types.put("a type with two slashes at its end", type + "//");
        types.put("a type with a query", type + "?a=b");
        types.put("a type of no row", withId(row, "NO_SUCH_ID").replace(row.code(), codes.unknown()));
        types.put("a type in which a letter is encoded", encoded(type, type.length() - 1));
        // A URN has none.
        int slash = type.lastIndexOf('/');
        if (slash >= 0) {
            types.put("a type in which a slash is encoded", encoded(type, slash));
        }
        types.put(
                "a type with a host in capitals",
                absolute.substring(0, path).toUpperCase(Locale.ROOT) + absolute.substring(path));
        String start = absolute.substring(0, path);
        if (start.contains("k")) {
            // The sign of kelvin, whose small letter is that of K.
            types.put("a type with a host beyond ASCII", start.replace('k', '\u212a') + absolute.substring(path));
        }
        types.put("an absolute type", absolute);
        if (absolute.contains("//")) {
            types.put("a type without a scheme", absolute.substring(host - 2));
        }
        types.put("a type that is a path", absolute.substring(path));
        types.put("a type of another host", "https://other.example.com" + absolute.substring(path));
        types.put("a type that ends early", pattern.prefix());
        types.put("a type with signs that stand for nothing", type + "%zz%4");
        types.put("a type beyond ASCII", type + "%C3%A9");
        types.put("no type", "about:blank");
        types.put("an empty type", "");
    }

    private static String encoded(String type, int at) {
        return type.substring(0, at) + String.format("%%%02x", (int) type.charAt(at)) + type.substring(at + 1);
    }
}
