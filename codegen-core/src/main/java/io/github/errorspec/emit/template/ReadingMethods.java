package io.github.errorspec.emit.template;

import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What templates can ask of values beside their members: what says the same on every machine, and changes nothing, since all files of a
 * run see the same catalog.
 */
final class ReadingMethods implements MethodAccessValidator {
    private static final Set<String> NAMES = Set.of(
            "charAt",
            "contains",
            "containsKey",
            "endsWith",
            "entrySet",
            "equals",
            "get",
            "getKey",
            "getOrDefault",
            "getValue",
            "indexOf",
            "isBlank",
            "isEmpty",
            "keySet",
            "lastIndexOf",
            "length",
            "repeat",
            "replace",
            "size",
            "startsWith",
            "strip",
            "subList",
            "substring",
            "toString",
            "trim",
            "values");

    @Override
    public boolean isMethodAccessAllowed(Object value, Method method) {
        boolean isValue = value instanceof CharSequence
                || value instanceof Collection
                || value instanceof Map
                || value instanceof Map.Entry
                || value instanceof Number
                || value instanceof Boolean;
        return isValue && NAMES.contains(method.getName());
    }
}
