package io.github.errorspec.emit.json;

import io.github.errorspec.emit.JsonText;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.wire.CodeResolver;
import io.github.errorspec.wire.ErrorFacts;
import io.github.errorspec.wire.WireBody;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every language has to make of a body, as a vector; in this package, since expectations are made in it. */
public final class ExpectedBody {
    private static final int STATUS = 502;

    private final ResolvedCatalog catalog;
    private final CodeResolver rows;
    private final Expectations expectations;
    private final Method reader;

    /**
     * For the bodies of a catalog.
     *
     * @param json a class that was generated for Java, which says what is JSON and what is not
     */
    public ExpectedBody(ResolvedCatalog catalog, Class<?> json) throws NoSuchMethodException {
        this.catalog = catalog;
        this.rows = new CodeResolver(catalog);
        this.expectations = new Expectations(catalog);
        this.reader = json.getDeclaredMethod(catalog.wire().isList() ? "readValue" : "read", CharSequence.class);
        reader.setAccessible(true);
    }

    /** A line of {@code vectors.json}. */
    public String vector(String why, byte[] body) throws IllegalAccessException {
        Map<String, @Nullable Object> vector = new LinkedHashMap<>();
        vector.put("why", why);
        vector.put("httpStatus", STATUS);
        vector.put("bytes", new String(body, StandardCharsets.ISO_8859_1));
        WireBody read = read(new String(body, StandardCharsets.UTF_8));
        vector.put("expect", expectations.of(ErrorFacts.decoded(catalog, rows, STATUS, read), false));
        return JsonText.compact(vector);
    }

    private WireBody read(String body) throws IllegalAccessException {
        try {
            boolean marked = catalog.wire().isList() && body.startsWith("\ufeff");
            Object document = reader.invoke(null, marked ? body.substring(1) : body);
            return document == null
                    ? new WireBody(catalog.wire())
                    : WireBody.of(catalog.wire(), document).orElseGet(() -> new WireBody(catalog.wire()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return new WireBody(catalog.wire());
            }
            throw new IllegalStateException(body, e.getCause());
        }
    }
}
