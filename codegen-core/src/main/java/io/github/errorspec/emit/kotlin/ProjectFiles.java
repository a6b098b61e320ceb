package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.Templates;
import java.util.List;

/** What makes a project of the code: a POM, which a library is published with. */
final class ProjectFiles {
    private static final Templates TEMPLATES = new Templates(ProjectFiles.class, ".xml");

    private final KotlinCatalog catalog;

    ProjectFiles(KotlinCatalog catalog) {
        this.catalog = catalog;
    }

    private record Pom(
            String header, String groupId, String artifactId, String version, String title, List<String> license) {}

    List<GeneratedFile> files() {
        PackageFacts facts =
                new PackageFacts(catalog.definition(), catalog.options().files());
        if (!facts.options().wanted()) {
            return List.of();
        }
        Pom pom = new Pom(
                GeneratedFile.markupHeader(catalog.definition()),
                catalog.options().packageName(),
                KotlinNames.lastWord(catalog.definition()) + "-errors",
                facts.version(),
                text(facts.description()),
                facts.options().license().stream().toList());
        return List.of(new GeneratedFile("pom.xml", TEMPLATES.text("pom", pom, List.of())));
    }

    /** Maven replaces expressions in a POM, and has no way to write one down as it is. */
    private static String text(String text) {
        return text.replace("${", "$ {")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
