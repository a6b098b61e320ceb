package io.github.errorspec.emit.java;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.config.Adapter;
import io.github.errorspec.emit.java.config.JavaOptions;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaParam;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.LanguagePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The resources by which Spring Boot finds the advice of the Java target, wherever the package of the application is. They are a
 * target of their own since they belong into another folder than sources. The options are those of Java.
 */
public final class SpringBoot {
    /** Classes that are beans of every application that has them on its class path. */
    public static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    /** Conditions of these, which Spring Boot asks before it loads a class: annotations would need it for compilation. */
    public static final String CONDITIONS = "META-INF/spring-autoconfigure-metadata.properties";

    private static final String WEB = "org.springframework.web.bind.annotation.RestControllerAdvice";

    /** That the names of the files are fixed makes them easy to find again. */
    public static final Language LANGUAGE = Language.of("spring-boot", "Java")
            .options(JavaOptions.ALL)
            .refuse(JavaOptions::refuse)
            .naming(Java.naming(List.of(), List.of(), List.of()))
            .objects(Java.OBJECTS)
            .scalars(JavaParam.SCALARS)
            .files(SpringBoot::files)
            .formerFiles(plan -> List.of())
            .build();

    private SpringBoot() {}

    private static List<GeneratedFile> files(LanguagePlan plan) {
        JavaCode code = JavaCode.of(plan);
        String header = "# " + code.header() + "\n";
        StringBuilder imports = new StringBuilder(header);
        StringBuilder conditions = new StringBuilder(header);
        advice(code.options()).forEach((ending, needed) -> {
            String advice = code.packageName() + "." + code.type(ending);
            imports.append(advice).append('\n');
            conditions.append(advice).append("=\n").append(advice).append(".ConditionalOnClass=");
            conditions.append(needed).append('\n');
        });
        return List.of(
                new GeneratedFile(IMPORTS, imports.toString()), new GeneratedFile(CONDITIONS, conditions.toString()));
    }

    /** What the names of the advice end with, and a class without which each cannot be loaded. */
    private static Map<String, String> advice(JavaOptions options) {
        boolean hasFallbacks = !options.fallbacks().isEmpty();
        boolean isReactive = options.adapters().contains(Adapter.SPRING_WEB_FLUX);
        Map<String, String> advice = new LinkedHashMap<>();
        // Whoever asks for this target alone means the one for all of Spring.
        if (options.adapters().contains(Adapter.SPRING) || !isReactive) {
            advice.put("ExceptionAdvice", WEB);
            if (hasFallbacks) {
                advice.put("FallbackAdvice", WEB + ",jakarta.servlet.http.HttpServletRequest");
            }
        }
        if (isReactive) {
            advice.put("WebFluxAdvice", WEB);
            if (hasFallbacks) {
                advice.put("WebFluxFallbackAdvice", WEB);
            }
        }
        return advice;
    }
}
