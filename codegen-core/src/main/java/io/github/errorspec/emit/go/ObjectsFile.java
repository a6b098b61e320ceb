package io.github.errorspec.emit.go;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.model.ParameterType.Scalar;
import java.util.List;

/**
 * The types of params that are objects.
 *
 * @param importsTime whether a member is a timestamp
 * @param objects in order
 */
record ObjectsFile(boolean importsTime, List<Type> objects) {
    /**
     * One of them.
     *
     * @param takes what reads each member, which are all true if the object is one
     */
    record Type(String comment, String name, List<Field> fields, String takes) {}

    record Field(String comment, String name, String type, String write) {}

    static ObjectsFile of(GoCode code, GoDocs docs) {
        return new ObjectsFile(
                code.hasMember(member -> member.scalar() == Scalar.TIMESTAMP),
                code.named().rows().stream()
                        .flatMap(row -> row.params().stream()
                                .filter(param -> param.param().isObject())
                                .map(param -> type(docs.ofObject(row, param), param)))
                        .toList());
    }

    private static Type type(String comment, NamedParam param) {
        List<GoParam> members = param.members().stream().map(GoParam::new).toList();
        return new Type(
                comment,
                param.name(NameKind.OBJECT),
                members.stream()
                        .map(member -> new Field(GoDocs.ofField(member), member.field(), member.type(), member.write()))
                        .toList(),
                String.join(" &&\n\t\t", members.stream().map(GoParam::take).toList()));
    }
}
