package io.github.errorspec.emit.java.adapters;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.config.Adapter;
import io.github.errorspec.emit.java.config.Fallback;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaFiles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The types that answer what the frameworks refuse by themselves. */
final class FallbackTypes {
    /** What Jakarta REST itself refuses. A missing parameter is null there, and validation is no part of it. */
    private static final Set<Fallback> JAKARTA_REST =
            EnumSet.complementOf(EnumSet.of(Fallback.VALIDATION, Fallback.MISSING_PARAMETER));

    private static final Set<Fallback> MICRONAUT = EnumSet.complementOf(EnumSet.of(Fallback.UNEXPECTED));

    private final JavaCode code;
    private final Set<Fallback> kinds;

    FallbackTypes(JavaCode code) {
        this.code = code;
        this.kinds = code.options().fallbacks().keySet();
    }

    List<GeneratedFile> files(Adapter adapter) {
        List<GeneratedFile> files = new ArrayList<>();
        if (kinds.isEmpty()) {
            return files;
        }
        switch (adapter) {
            case SPRING -> files.add(file("SpringFallback", adapter, "FallbackAdvice"));
            case SPRING_WEB_FLUX -> files.add(file("SpringFallback", adapter, "WebFluxFallbackAdvice"));
            case JAKARTA_REST -> {
                if (kinds.stream().anyMatch(JAKARTA_REST::contains)) {
                    files.add(file("JakartaRestFallback", adapter, "FallbackMapper"));
                }
                if (kinds.contains(Fallback.VALIDATION)) {
                    files.add(file("JakartaRestValidation", adapter, "ValidationMapper"));
                }
            }
            case MICRONAUT -> {
                if (kinds.stream().anyMatch(MICRONAUT::contains)) {
                    files.add(file("MicronautFallback", adapter, "FallbackController"));
                }
                if (kinds.contains(Fallback.UNEXPECTED)) {
                    files.add(file("MicronautUnexpected", adapter, "FallbackHandler"));
                }
            }
            case GRPC -> {}
        }
        return files;
    }

    /** The file of a template that leaves its imports to this: those of the types that its text mentions. */
    private GeneratedFile file(String template, Adapter adapter, String ending) {
        FallbackType values = FallbackType.of(code, adapter, ending);
        String text = JavaFiles.text(code, template, values);
        Set<String> imports = FallbackImports.of(adapter).stream()
                .filter(each -> mentions(text, each.substring(each.lastIndexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
        return JavaFiles.file(code, template, values.type(), imports, values);
    }

    private static boolean mentions(String text, String type) {
        return Pattern.compile("\\b" + type + "\\b").matcher(text).find();
    }
}
