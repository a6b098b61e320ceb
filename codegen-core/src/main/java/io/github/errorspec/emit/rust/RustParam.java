package io.github.errorspec.emit.rust;

import static io.github.errorspec.emit.language.NameKind.ACCESSOR;
import static io.github.errorspec.emit.language.NameKind.OBJECT;
import static io.github.errorspec.emit.language.NameKind.SETTER;

import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;

/** What Rust says of a param that a template cannot: its methods. */
record RustParam(NamedParam named) {
    private static final String INDENT = "    ";
    private static final String BODY = "        ";

    /** A method, whose body is a call. */
    record Method(List<String> doc, String signature, String call) {}

    /** Of the argument and of the accessor. */
    String name() {
        return named.name(ACCESSOR);
    }

    ResolvedParam param() {
        return named.param();
    }

    /** As an argument: texts, any JSON and lists come in many types. */
    String argument() {
        String item =
                switch (param().scalar()) {
                    case STRING -> "impl Into<String>";
                    case JSON -> "impl Into<Value>";
                    default -> Rust.LANGUAGE.scalars().scalar(named);
                };
        return name() + ": " + (param().isList() ? "impl IntoIterator<Item = " + item + ">" : item);
    }

    /** The call that keeps a value in the error. */
    String keeping() {
        return keepingIn("&mut error");
    }

    private String keepingIn(String error) {
        return RustLayout.call(BODY, keeper(param()) + "(", List.of(error, key(), name()), ");");
    }

    /** The function that keeps a value. */
    static String keeper(ResolvedParam param) {
        boolean text = param.scalar() == Scalar.STRING;
        String one = text ? "set_text" : "set_value";
        String many = text ? "set_texts" : "set_list";
        return param.isList() ? many : one;
    }

    Method setter() {
        String head = "pub fn " + named.name(SETTER) + "(";
        return new Method(
                RustDocs.setter(this),
                RustLayout.signature(INDENT, head, List.of("mut self", argument()), ") -> Self {"),
                keepingIn("&mut self.0"));
    }

    Method getter() {
        String result = ") -> Option<" + Rust.LANGUAGE.scalars().of(named) + "> {";
        String find = param().isList() ? "find_list(" : "find_value(";
        return new Method(
                RustDocs.getter(this),
                RustLayout.signature(INDENT, "pub fn " + name() + "(", List.of("&self"), result),
                RustLayout.call(BODY, find, List.of("&self.0", key(), reader()), ")"));
    }

    private String key() {
        return RustLiteral.of(param().name());
    }

    /** What makes a typed value of one of JSON. */
    String reader() {
        return switch (param().scalar()) {
            case STRING -> "Value::as_str";
            case INTEGER -> "Value::as_i64";
            case NUMBER -> "Value::as_f64";
            case BOOLEAN -> "Value::as_bool";
            case TIMESTAMP -> "Timestamp::from_json";
            case UUID -> "Uuid::from_json";
            case JSON -> "Value::present";
            case OBJECT -> named.name(OBJECT) + "::from_json";
        };
    }
}
