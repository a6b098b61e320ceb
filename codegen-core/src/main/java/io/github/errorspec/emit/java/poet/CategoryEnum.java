package io.github.errorspec.emit.java.poet;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.java.text.JavadocText;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.model.Category;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The categories as a Java enum. */
public record CategoryEnum(JavaCode code) {
    public List<GeneratedFile> files() {
        if (!code.catalog().hasCategories()) {
            return List.of();
        }
        String name = code.type("ErrorCategory");
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addJavadoc("The categories of {@link $L}.", code.type("Error"))
                .addModifiers(Modifier.PUBLIC);
        code.named()
                .categories()
                .forEach(category -> type.addEnumConstant(
                        category.name(NameKind.CONSTANT),
                        constant(category.category().definition())));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("id", "The id in the catalog.");
        texts.put("title", "A short title for people.");
        texts.put("description", "What its errors have in common, in Markdown; empty if the catalog does not say.");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        texts.forEach((text, sentence) -> {
            type.addField(String.class, text, Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(String.class, text).addStatement("this.$N = $N", text, text);
            type.addMethod(accessor(text, sentence));
        });
        return new PoetFiles(code).file(name, type.addMethod(constructor.build()));
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

    private static MethodSpec accessor(String name, String sentence) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n\n@return the $L", sentence, name)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $N", name)
                .build();
    }
}
