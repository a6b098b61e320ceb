package io.github.errorspec.emit;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a template asks for by a path, such as {@code catalog.hasFamilies}. JMustache looks for the whole name in every
 * context first, takes the path apart each time, and begins again with its first part; templates of rows ask thousands of times.
 */
final class PathCollector extends DefaultCollector {
    /** What may be missing is a list of one at most. */
    @Override
    public @Nullable Iterator<?> toIterator(Object value) {
        return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
    }

    @Override
    public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
        int dot = name.indexOf('.');
        if (dot <= 0) {
            return super.createFetcher(context, name);
        }
        String head = name.substring(0, dot);
        Mustache.VariableFetcher first = super.createFetcher(context, head);
        return first == null ? null : new Path(first, head, name.substring(dot + 1));
    }

    /** The way to a value behind another one. */
    private final class Path implements Mustache.VariableFetcher {
        private final Mustache.VariableFetcher first;
        private final String head;
        private final String rest;
        private final Map<Class<?>, Mustache.VariableFetcher> next = new ConcurrentHashMap<>();

        Path(Mustache.VariableFetcher first, String head, String rest) {
            this.first = first;
            this.head = head;
            this.rest = rest;
        }

        @Override
        public @Nullable Object get(Object context, String name) throws Exception {
            Object value = first.get(context, head);
            if (value == null || value == Template.NO_FETCHER_FOUND) {
                return value;
            }
            Mustache.VariableFetcher fetcher = next.get(value.getClass());
            if (fetcher == null) {
                fetcher = createFetcher(value, rest);
                if (fetcher == null) {
                    return Template.NO_FETCHER_FOUND;
                }
                next.put(value.getClass(), fetcher);
            }
            return fetcher.get(value, rest);
        }
    }
}
