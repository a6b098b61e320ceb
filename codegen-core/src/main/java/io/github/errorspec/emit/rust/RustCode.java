package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.PackageOptions;
import io.github.errorspec.emit.language.LanguageCode;
import io.github.errorspec.emit.language.LanguagePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all templates see. */
record RustCode(LanguagePlan plan) implements LanguageCode {
    /** For an example in documentation. */
    String firstId() {
        return catalog().rows().get(0).id();
    }

    /** Where {@code format_generated_files} is off, rustfmt leaves files alone that say so, as tools for reviews do. */
    String mark() {
        return "@generated";
    }

    String error() {
        return named().type("Error");
    }

    /** The article of {@link #error()}. */
    String article() {
        return "AEIOU".indexOf(error().charAt(0)) >= 0 ? "an" : "a";
    }

    String kind() {
        return named().type("ErrorKind");
    }

    /** In a module without rows, which can have the same name. */
    String category() {
        return named().prefix() + "ErrorCategory";
    }

    /** The trait that all rows have. */
    String row() {
        return named().type("ErrorRow");
    }

    /** A code that is kept. */
    String codeType() {
        return integers() ? "i64" : "String";
    }

    /** A code that is passed on. */
    String codeArgument() {
        return integers() ? "i64" : "&str";
    }

    boolean integers() {
        return catalog().hasIntegerCodes();
    }

    /**
     * Where a part of an error stands in a body, as a constant.
     *
     * @param pointer a literal
     */
    record Part(String name, String pointer) {}

    List<Part> parts() {
        return Stream.of("type", "title", "status", "message", "code", "params")
                .filter(part -> hasType() || !part.equals("type"))
                .filter(part -> !isParamsRoot() || !part.equals("params"))
                .map(part -> new Part(part.toUpperCase(Locale.ROOT), pointer(part)))
                .toList();
    }

    /** The members that are no params, where these stand beside them. */
    String besideParams() {
        return catalog().wire().besideParams().stream().map(RustLiteral::of).collect(Collectors.joining(", "));
    }

    /** Whether they are members of the error itself. */
    boolean isParamsRoot() {
        return catalog().wire().path("params").stream().anyMatch(List::isEmpty);
    }

    private String pointer(String part) {
        return RustLiteral.of(catalog().wire().path(part).stream()
                .flatMap(List::stream)
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining()));
    }

    boolean isPackage() {
        return plan.options().flag(PackageOptions.FILES);
    }

    /** What the type of errors needs of the catalog. */
    String catalogTypes() {
        return catalog().hasCategories() ? braced("Retry", kind(), category()) : braced("Retry", kind());
    }

    /** Whether the type of errors names values that are no objects. */
    boolean needsValue() {
        return catalog().hasParams() || catalog().wire().isList();
    }

    /** Whether the members of an object are changed one by one. */
    boolean mapsObjects() {
        return !catalog().wire().isFlat() || hasObjects();
    }

    String errorAndRow() {
        return braced(error(), row());
    }

    String errorAndFacts() {
        return braced("Facts", error());
    }

    /** {@code {GrpcCode, LogLevel}}, in the order of rustfmt. */
    private static String braced(String... names) {
        return "{" + Stream.of(names).sorted().collect(Collectors.joining(", ")) + "}";
    }

    /** What the root has of each module. */
    List<String> exports() {
        List<String> exports = new ArrayList<>(List.of("catalog::GrpcCode", "catalog::LogLevel", "catalog::Retry"));
        exports.add("catalog::" + kind());
        if (catalog().hasCategories()) {
            exports.add("catalog::" + category());
        }
        exports.add("error::" + error());
        exports.add("error::" + row());
        if (hasTimestamps()) {
            exports.addAll(List.of("timestamp::ParseTimestampError", "timestamp::Timestamp"));
        }
        if (hasUuids()) {
            exports.addAll(List.of("uuid::ParseUuidError", "uuid::Uuid"));
        }
        return exports.stream().sorted().toList();
    }

    @Override
    public String literal(String text) {
        return RustLiteral.of(text);
    }
}
