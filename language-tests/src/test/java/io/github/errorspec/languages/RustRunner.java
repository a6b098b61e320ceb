package io.github.errorspec.languages;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedCatalog;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the Rust that calls the types of a catalog's rows by the ids of the rows. */
final class RustRunner {
    private static final String HEAD = """
            #![allow(deprecated, unused, clippy::all)]
            use $crate as catalog;
            use catalog::{$Error as Error, $ErrorKind as Kind};
            fn from_code(code: &str) -> Option<Kind> {
                Kind::from_code($parsed)
            }
            fn traits(kind: Kind) -> Object {
                let mut traits = Object::new();
            $traits
                traits
            }
            fn told(error: &Error, each: &Value) -> Value {
            $told
            }
            mod raised {
                use super::catalog::json::{Object, Value};
                use super::catalog::rows;
                use super::Error;
                pub fn raise(id: &str, code: &str, params: &Object) -> Error {
                    match id {
            $raise
                        _ => panic!("{id}"),
                    }
                }
                pub fn typed(id: &str, error: &Error) -> Object {
                    let mut typed = Object::new();
                    match id {
            $typed
                        _ => panic!("{id}"),
                    }
                    typed
                }
            }
            """;

    private static final String TOLD = """
                let language = text(each.as_object().unwrap(), "language");
                let mut told = Object::new();
                told.insert("language", language);
                told.insert("title", error.title_in(language));
                told.insert("message", error.message_in(language));
                Value::Object(told)
            """;

    private final StringBuilder raise = new StringBuilder();
    private final StringBuilder typed = new StringBuilder();
    private final NamedCatalog catalog;

    private RustRunner(NamedCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The head of a test, in front of what is the same for every catalog.
     *
     * @param crate the crate of the catalog, as Rust calls it
     * @param localized whether it can be asked for a language
     */
    static String head(String crate, TestCatalog catalog, boolean localized) throws IOException {
        return new RustRunner(catalog.namesIn("rust")).head(crate, localized);
    }

    private String head(String crate, boolean localized) {
        catalog.rows().forEach(this::add);
        return HEAD.replace("$crate", crate)
                .replace("$Error", catalog.type("Error"))
                .replace("$parsed", integers() ? "code.parse().ok()?" : "code")
                .replace("$traits", traits())
                .replace("$told", localized ? TOLD : "    panic!(\"{error} has no {each}\")")
                .replace("$raise", raise)
                .replace("$typed", typed);
    }

    /** What a kind says beyond what all do, as members of an object. */
    private String traits() {
        StringBuilder out = new StringBuilder();
        if (catalog.catalog().hasTags()) {
            out.append("    traits.insert(\"tags\", kind.tags().to_vec());\n");
        }
        if (!catalog.fields().isEmpty()) {
            out.append("    let mut fields = Object::new();\n");
            for (NamedParam field : catalog.fields()) {
                String get = "kind." + field.name(NameKind.ACCESSOR) + "()";
                boolean optional = field.param().isOptional();
                String insert = "fields.insert(\"" + field.param().name() + "\", v"
                        + (field.param().isList() ? ".to_vec()" : "") + ");";
                out.append(
                        optional
                                ? "    if let Some(v) = " + get + " { " + insert + " }\n"
                                : "    { let v = " + get + "; " + insert + " }\n");
            }
            out.append("    traits.insert(\"fields\", Value::Object(fields));\n");
        }
        return out.toString();
    }

    private boolean integers() {
        return catalog.catalog().hasIntegerCodes();
    }

    private void add(NamedRow row) {
        String type = "rows::" + row.name(NameKind.TYPE);
        String id = "        \"" + row.row().id() + "\" => {\n";
        raise.append(id);
        typed.append(id).append("            let row = error.as_row::<" + type + ">().unwrap();\n");
        List<String> arguments = new ArrayList<>();
        if (row.row().isFamily()) {
            arguments.add(integers() ? "code.parse().unwrap()" : "code");
            String wrong = "(" + (integers() ? "-1" : "\"\"") + missing(row) + ")";
            raise.append("            assert!(" + type + "::try_new" + wrong + ".is_none());\n");
            raise.append(
                    "            super::assert_refused(" + type + "::new" + wrong + ".with_cause(\"lost\").into());\n");
        }
        StringBuilder set = new StringBuilder();
        for (NamedParam named : row.params()) {
            ResolvedParam param = named.param();
            String given = "params.get(\"" + param.name() + "\")";
            if (param.isOptional()) {
                set.append("            if let Some(v) = " + given + " { row = row." + named.name(NameKind.SETTER) + "("
                        + value(named) + "); }\n");
            } else {
                arguments.add("{ let v = " + given + ".unwrap(); " + value(named) + " }");
            }
            typed.append("            if let Some(v) = row." + named.name(NameKind.ACCESSOR) + "() { typed.insert(\""
                    + param.name() + "\", " + read(named) + "); }\n");
        }
        raise.append("            let mut row = " + type + "::new(" + String.join(", ", arguments) + ");\n")
                .append(set)
                .append("            row.into()\n        }\n");
        typed.append("        }\n");
    }

    /** Arguments of the right types, whatever they are. */
    private static String missing(NamedRow row) {
        StringBuilder arguments = new StringBuilder();
        for (NamedParam param : row.required()) {
            arguments.append(
                    ", { let v = params.get(\"" + param.param().name() + "\").unwrap(); " + value(param) + " }");
        }
        return arguments.toString();
    }

    private static String value(NamedParam named) {
        ResolvedParam param = named.param();
        String scalar =
                switch (param.scalar()) {
                    case STRING -> "v.as_str().unwrap()";
                    case INTEGER -> "v.as_i64().unwrap()";
                    case NUMBER -> "v.as_f64().unwrap()";
                    case BOOLEAN -> "v.as_bool().unwrap()";
                    case TIMESTAMP, UUID -> "v.as_str().unwrap().parse().unwrap()";
                    case JSON -> "v.clone()";
                    case OBJECT -> object(named);
                };
        if (!param.isList()) {
            return scalar;
        }
        String type =
                switch (param.scalar()) {
                    case TIMESTAMP -> "super::catalog::Timestamp";
                    case UUID -> "super::catalog::Uuid";
                    default -> "_";
                };
        return "v.as_array().unwrap().iter().map(|v| " + scalar + ").collect::<Vec<" + type + ">>()";
    }

    /** Made of the members of JSON; one with the same is equal, and nobody sees what is in a sensitive one. */
    private static String object(NamedParam object) {
        List<String> arguments = new ArrayList<>();
        StringBuilder set = new StringBuilder();
        for (NamedParam member : object.members()) {
            String given = "m.get(\"" + member.param().name() + "\")";
            if (member.param().isOptional()) {
                set.append("if let Some(v) = " + given + " { o = o." + member.name(NameKind.SETTER) + "("
                        + value(member) + "); } ");
            } else {
                arguments.add("{ let v = " + given + ".unwrap(); " + value(member) + " }");
            }
        }
        String type = object.name(NameKind.OBJECT);
        String hidden = object.param().isSensitive()
                ? "assert_eq!(format!(\"{o:?}\"), \"" + type + " { .. }\"); "
                : "assert!(!format!(\"{o:?}\").contains(\" .. \")); ";
        return "{ let m = v.as_object().unwrap(); let mut o = rows::" + type + "::new(" + String.join(", ", arguments)
                + "); " + set + "assert!(o == o.clone()); " + hidden + "o }";
    }

    /** What an accessor gives, as JSON; of objects the members. */
    private static String read(NamedParam named) {
        if (!named.param().isObject()) {
            String json = named.param().isList() ? "v.into_iter().cloned().collect::<Vec<_>>()" : "v.clone()";
            return named.param().scalar() == Scalar.JSON ? json : "v";
        }
        StringBuilder read = new StringBuilder("{ let mut o = Object::new(); ");
        for (NamedParam member : named.members()) {
            String field = "v." + member.name(NameKind.ACCESSOR);
            String insert = "o.insert(\"" + member.param().name() + "\", ";
            read.append(
                    member.param().isOptional()
                            ? "if let Some(v) = " + field + " { " + insert + "v); } "
                            : insert + field + "); ");
        }
        String each = read.append("o }").toString();
        return named.param().isList() ? "v.into_iter().map(|v| " + each + ").collect::<Value>()" : each;
    }
}
