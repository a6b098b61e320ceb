package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.files.JavaParam;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.java.text.JavadocComment;
import io.github.errorspec.emit.language.NamedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The types of params that are objects: each stands in a file of its own, since not every layout has a type for each row. */
public final class ObjectTypes {
    private final JavaCode code;

    public ObjectTypes(JavaCode code) {
        this.code = code;
    }

    /**
     * A type, as its template takes it.
     *
     * @param comment its Javadoc
     * @param type its name
     * @param constructors those that make an object, the one with all members last
     * @param members in the order of the table
     * @param sensitive whether nobody may see what is in it
     */
    record View(String comment, String type, List<Constructor> constructors, List<Member> members, boolean sensitive) {}

    /** Which is called with {@code arguments}, if it is not the one that does the work. */
    record Constructor(String comment, String parameters, List<String> arguments) {}

    /** A member, as what reads and what keeps it take it. */
    record Member(String key, String name, String function, boolean required, ParamAccessor accessor) {}

    public List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        for (NamedRow row : code.named().rows()) {
            row.params().stream()
                    .filter(param -> param.param().isObject())
                    .forEach(param -> files.add(file(row, new JavaParam(param))));
        }
        return files;
    }

    private GeneratedFile file(NamedRow row, JavaParam param) {
        List<JavaParam> members = param.members();
        String what = (param.isList() ? "One of the " : "The ") + "{@code "
                + param.param().name() + "} of {@link " + code.type("Error") + "#"
                + row.row().id() + "}.";
        View view = new View(
                JavadocComment.of(what, ""),
                param.boxed(),
                constructors(members),
                members.stream().map(this::member).toList(),
                param.param().isSensitive());
        return JavaFiles.file(code, "Object", param.boxed(), imports(members), view);
    }

    private Member member(JavaParam member) {
        String function = ParamAccessor.function(code, member);
        return new Member(
                JavaLiteral.of(member.param().name()),
                Raising.given(code, member),
                member.isList()
                        ? "each -> " + code.type("Params") + ".list(each, " + function + ").orElse(null)"
                        : function,
                !member.optional(),
                ParamAccessor.of(code, member));
    }

    private List<Constructor> constructors(List<JavaParam> members) {
        List<Constructor> constructors = new ArrayList<>();
        if (members.stream().anyMatch(JavaParam::optional)) {
            List<JavaParam> required =
                    members.stream().filter(member -> !member.optional()).toList();
            List<String> arguments = members.stream()
                    .map(member -> member.optional() ? "(" + argument(member) + ") null" : member.name())
                    .toList();
            constructors.add(constructor(required, List.of(String.join(", ", arguments))));
        }
        constructors.add(constructor(members, List.of()));
        return constructors;
    }

    private Constructor constructor(List<JavaParam> members, List<String> arguments) {
        StringBuilder text = new StringBuilder("Creates the object.");
        List<String> parameters = new ArrayList<>();
        for (JavaParam member : members) {
            text.append(parameters.isEmpty() ? "\n" : "")
                    .append("\n@param ")
                    .append(member.name())
                    .append(' ')
                    .append(ErrorJavadoc.of(member.param()));
            parameters.add(argument(member) + " " + member.name());
        }
        return new Constructor(JavadocComment.of(text.toString(), "    "), String.join(", ", parameters), arguments);
    }

    private String argument(JavaParam member) {
        return member.optional() ? code.nullable(member.argumentType()) : member.argumentType();
    }

    private Set<String> imports(List<JavaParam> members) {
        Set<String> imports = new TreeSet<>(List.of("java.util.Map"));
        if (code.options().hasJSpecify()) {
            imports.add("org.jspecify.annotations.NullMarked");
            imports.add("org.jspecify.annotations.Nullable");
        }
        for (JavaParam member : members) {
            imports.addAll(member.argumentImports());
            if (member.optional()) {
                imports.add("java.util.Optional");
            } else if (member.isList()) {
                imports.add("java.util.Collections");
            }
        }
        return imports;
    }
}
