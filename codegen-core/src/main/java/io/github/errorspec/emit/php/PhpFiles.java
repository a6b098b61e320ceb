package io.github.errorspec.emit.php;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.PackageOptions;
import io.github.errorspec.emit.PlannedFile;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.emit.language.Quotes;
import io.github.errorspec.model.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The files of a namespace, in the layout of PSR-4. */
final class PhpFiles {
    private static final Templates PHP = new Templates(PhpFiles.class, ".php");
    private static final Templates JSON = new Templates(PhpFiles.class, ".json");

    /** What Composer calls a package that gives nobody a right. */
    private static final String UNLICENSED = "proprietary";

    /** The versions that Composer reads; of another one, it takes that of a tag. */
    private static final Pattern VERSION =
            Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+(-(alpha|beta|rc)([.-]?[0-9]+)*)?(\\+.*)?");

    private final LanguagePlan plan;
    private final PhpCode code;

    PhpFiles(LanguagePlan plan) {
        this.plan = plan;
        this.code = new PhpCode(plan, Php.namespace(plan), new PhpDoc(plan.named()));
    }

    /** Where the classes are. */
    static String folder(LanguagePlan plan) {
        return plan.options().flag(PackageOptions.FILES) ? "src/" : "";
    }

    List<GeneratedFile> all() {
        List<PlannedFile> files = new ArrayList<>();
        List<String> types = List.of(
                "Error",
                "Exception",
                "ErrorRetry",
                "ErrorTable",
                "ErrorFacts",
                "ErrorHeaders",
                "ErrorValues",
                "Problem",
                "Json");
        types.forEach(type -> files.add(file(type)));
        if (code.catalog().hasCategories()) {
            files.add(file("ErrorCategory"));
            code.categories().forEach(category -> files.add(file(category.exception(), "Category", category)));
        }
        code.rows().forEach(row -> files.add(file(row.exception(), "Row", row)));
        code.rows().stream()
                .flatMap(row -> PhpObject.of(row).stream())
                .forEach(object -> files.add(file(object.name(), "Object", object)));
        if (code.catalog().isLocalized()) {
            files.add(file("ErrorLanguages"));
            files.add(file("ErrorTranslations"));
        }
        if (plan.options().flag(PackageOptions.FILES)) {
            files.add(new PlannedFile("composer.json", () -> JSON.text("composer", composer(), code)));
            files.addAll(plan.packageFacts().readme(usage()));
        }
        return PlannedFile.make(files);
    }

    private PlannedFile file(String type) {
        return file(code.named().type(type), type, code);
    }

    private PlannedFile file(String name, String template, Object values) {
        return new PlannedFile(folder(plan) + name + ".php", () -> PHP.text(template, values, code));
    }

    /**
     * What {@code composer.json} says, as literals.
     *
     * @param version nothing where Composer would not read it
     */
    private record Composer(
            String marker, String name, String description, List<String> version, String license, String autoload) {}

    private Composer composer() {
        PackageFacts facts = plan.packageFacts();
        String version = facts.version();
        return new Composer(
                json(GeneratedFile.header(facts.catalog())),
                json(packageName()),
                json(facts.description()),
                VERSION.matcher(version).matches() ? List.of(json(version)) : List.of(),
                json(facts.options().license().orElse(UNLICENSED)),
                json(code.namespace() + "\\"));
    }

    private static String json(String text) {
        return Quotes.JSON.literal(text);
    }

    /** {@code acme.web-shop} gives {@code acme/web-shop-errors}. */
    private String packageName() {
        return plan.options().text(Php.PACKAGE_NAME).orElseGet(() -> {
            List<String> parts = Arrays.stream(plan.catalog().definition().id().split("\\.", -1))
                    .map(part -> String.join("-", Words.of(part).words()))
                    .toList();
            return parts.get(0) + "/" + String.join("-", parts.subList(parts.size() > 1 ? 1 : 0, parts.size()))
                    + "-errors";
        });
    }

    private PackageFacts.Usage usage() {
        String example = """
                <?php

                require 'vendor/autoload.php';

                use %s\\%s;

                $error = %2$s::fromResponse(502, '<h1>Bad gateway</h1>'); // The status and the body of any response.
                echo $error->title(), ' ', $error->httpStatus(), "\\n";""";
        String exception = code.named().type("Exception");
        return new PackageFacts.Usage(
                "PHP", "composer require " + packageName(), "php", example.formatted(code.namespace(), exception));
    }
}
