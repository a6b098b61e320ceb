package io.github.errorspec.emit.rust;

import static io.github.errorspec.emit.language.NameKind.TYPE;

import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What Rust says of a row that a template cannot: its kind and its type. */
record RustRow(RustCode all, RustDocs docs, NamedRow named) {
    private static final String INDENT = "    ";
    private static final String BODY = "        ";

    /** An earlier name. */
    record Alias(List<String> doc, String deprecation, String declaration) {}

    /** Of its kind and of its type. */
    String name() {
        return named.name(TYPE);
    }

    String code() {
        return named.row().code();
    }

    boolean isFamily() {
        return named.row().isFamily();
    }

    List<String> kindDoc() {
        return RustDocs.kind(this);
    }

    List<String> doc() {
        return RustDocs.type(this);
    }

    List<String> deprecation() {
        return docs.deprecation(this).stream().toList();
    }

    List<RustParam> params() {
        return params(named.params());
    }

    List<RustParam> required() {
        return params(named.required());
    }

    List<RustParam> optional() {
        return params(named.optional());
    }

    private static List<RustParam> params(List<NamedParam> params) {
        return params.stream().map(RustParam::new).toList();
    }

    List<RustObject> objects() {
        return named.params().stream()
                .filter(param -> param.param().isObject())
                .map(param -> new RustObject(this, param))
                .toList();
    }

    boolean hasArguments() {
        return !named.required().isEmpty();
    }

    List<String> argumentDoc() {
        return RustDocs.arguments(required());
    }

    String signature() {
        return RustLayout.signature(INDENT, "pub fn new(", arguments(), ") -> Self {");
    }

    String trySignature() {
        return RustLayout.signature(INDENT, "pub fn try_new(", arguments(), ") -> Option<Self> {");
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (isFamily()) {
            arguments.add("code: " + all.codeArgument());
        }
        required().forEach(param -> arguments.add(param.argument()));
        return arguments;
    }

    /** In a family's function that may refuse the code. */
    String call() {
        List<String> names = Stream.concat(
                        Stream.of("code"), required().stream().map(RustParam::name))
                .toList();
        return RustLayout.call(BODY, "let row = Self::new(", names, ");");
    }

    List<Alias> kindAliases() {
        return aliases(INDENT, "pub const ", ": Self", "Self::");
    }

    List<Alias> aliases() {
        return aliases("", "pub type ", "", "");
    }

    private List<Alias> aliases(String indent, String before, String after, String value) {
        return named.aliases().stream()
                .map(alias -> new Alias(
                        RustDocs.alias(indent, this),
                        RustDocs.aliasDeprecation(this),
                        RustLayout.assignment(indent, before + alias.name() + after, value + name())))
                .toList();
    }
}
