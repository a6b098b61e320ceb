package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

final class OverlappingFamilies implements LintRule {
    @Override
    public String summary() {
        return "Two families with equally many wildcards share no code.";
    }

    @Override
    public String reason() {
        return "Where two families have a code, the narrower one wins; if none is narrower, nobody could say which error the code means.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Map<String, List<ErrorDefinition>> families = new LinkedHashMap<>();
        for (ErrorDefinition error : catalog.errors()) {
            if (error.code().isFamily()) {
                families.computeIfAbsent(shape(error.code()), shape -> new ArrayList<>())
                        .add(error);
            }
        }
        Map<String, List<String>> alike = families.keySet().stream()
                .collect(Collectors.groupingBy(
                        shape -> shape.length() + " " + width(shape), LinkedHashMap::new, Collectors.toList()));
        // Each of them once: many may share codes with many, and the first is as good as any.
        Set<SourceSpan> told = new HashSet<>();
        for (List<String> shapes : alike.values()) {
            for (int i = 0; i < shapes.size(); i++) {
                List<ErrorDefinition> ones = families.getOrDefault(shapes.get(i), List.of());
                for (String other : shapes.subList(i + 1, shapes.size())) {
                    compare(ones, families.getOrDefault(other, List.of()), shapes.get(i), other, told, diagnostics);
                }
            }
        }
    }

    /** Families of the same shape differ in a fixed place: a star stands for a wildcard, a dot for anything else. */
    private static String shape(ErrorCode code) {
        char letter = code.wildcard().orElseThrow();
        StringBuilder shape = new StringBuilder(code.text());
        for (int i = 0; i < shape.length(); i++) {
            shape.setCharAt(i, shape.charAt(i) == letter ? '*' : '.');
        }
        return shape.toString();
    }

    private static long width(String shape) {
        return shape.chars().filter(c -> c == '*').count();
    }

    /** Where both have a fixed character it must be the same, where one has a wildcard the other must have a digit. */
    private void compare(
            List<ErrorDefinition> ones,
            List<ErrorDefinition> others,
            String one,
            String other,
            Set<SourceSpan> told,
            Diagnostics diagnostics) {
        if (others.stream().allMatch(error -> told.contains(error.span()))) {
            return;
        }
        Map<String, ErrorDefinition> fixed = new HashMap<>();
        ones.stream()
                .filter(error -> digitsAt(error.code(), other))
                .forEach(error -> fixed.putIfAbsent(without(error.code(), one, other), error));
        for (ErrorDefinition error : others) {
            ErrorDefinition first = fixed.get(without(error.code(), one, other));
            if (first != null && digitsAt(error.code(), one) && told.add(error.span())) {
                diagnostics.add(Diagnostic.of(
                                this,
                                error.span(),
                                "`" + error.code() + "` shares codes with `" + first.code() + "`, and both have "
                                        + width(one) + " wildcard" + (width(one) == 1 ? "" : "s"))
                        .withHelp("make one of them narrower")
                        .withRelated(first.span(), "the other family")
                        .about(error.span()));
            }
        }
    }

    /** The code without the places where either shape has a wildcard. */
    private static String without(ErrorCode code, String one, String other) {
        StringBuilder text = new StringBuilder(code.text());
        for (int i = 0; i < text.length(); i++) {
            if (one.charAt(i) == '*' || other.charAt(i) == '*') {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    /** Whether the code has a digit or a wildcard wherever the shape has a wildcard. */
    private static boolean digitsAt(ErrorCode code, String shape) {
        char letter = code.wildcard().orElseThrow();
        for (int i = 0; i < shape.length(); i++) {
            char c = code.text().charAt(i);
            if (shape.charAt(i) == '*' && c != letter && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
