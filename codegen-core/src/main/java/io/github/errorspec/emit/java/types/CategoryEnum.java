package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaNames;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.java.text.JavadocText;
import io.github.errorspec.model.Category;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The categories as a Java enum. */
public final class CategoryEnum {
    private final JavaCatalog catalog;

    public CategoryEnum(JavaCatalog catalog) {
        this.catalog = catalog;
    }

    public List<GeneratedFile> files() {
        List<Category> categories = catalog.definition().categories();
        if (categories.isEmpty()) {
            return List.of();
        }
        TypeSpec.Builder type = TypeSpec.enumBuilder(
                        catalog.type(catalog.names().categoryType()))
                .addJavadoc("The categories of {@link $L}.", catalog.names().errorType())
                .addModifiers(Modifier.PUBLIC);
        categories.forEach(category -> type.addEnumConstant(JavaNames.constant(category), constant(category)));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        add(type, constructor, "id", "The id in the catalog.\n\n@return the id");
        add(type, constructor, "title", "A short title for people.\n\n@return the title");
        add(
                type,
                constructor,
                "description",
                "What its errors have in common, in Markdown; empty if the catalog does not say.\n\n@return the description");
        type.addMethod(constructor.build());
        return List.of(new JavaFiles(catalog).file(catalog.names().categoryType(), type));
    }

    private static TypeSpec constant(Category category) {
        String description = category.description().orElse("");
        String javadoc = JavadocText.sentence(category.title())
                + (description.isBlank() ? "" : "\n\n" + JavadocText.blocks(description));
        return TypeSpec.anonymousClassBuilder(
                        description.isEmpty() ? "$L, $L, $L" : "$L, $L,\n$>$>$L$<$<",
                        JavaLiteral.of(category.id()),
                        JavaLiteral.of(category.title()),
                        JavaLiteral.of(description))
                .addJavadoc("$L", javadoc)
                .build();
    }

    private static void add(TypeSpec.Builder type, MethodSpec.Builder constructor, String name, String javadoc) {
        type.addField(String.class, name, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addParameter(String.class, name).addStatement("this.$N = $N", name, name);
        type.addMethod(MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $N", name)
                .build());
    }
}
