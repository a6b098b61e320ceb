package io.github.errorspec.languages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the Rust that calls the types of a catalog's rows by the ids of the rows. */
final class RustRunner {
    private static final Pattern TYPE = Pattern.compile("(?m)^pub struct (\\w+)\\((\\w+)\\);$");
    private static final Pattern GETTER = Pattern.compile("pub fn (\\w+)\\(&self\\)");
    private static final Pattern SETTER = Pattern.compile("pub fn (with_\\w+)\\(\\s*mut self");

    private static final String HEAD = """
            #![allow(deprecated, unused, clippy::all)]
            use $crate as catalog;
            use catalog::{$Error as Error, $ErrorKind as Kind};
            fn from_code(code: &str) -> Option<Kind> {
                Kind::from_code($parsed)
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
    private final JsonNode catalog;
    private final String rows;

    private RustRunner(JsonNode catalog, String rows) {
        this.catalog = catalog;
        this.rows = rows;
    }

    /**
     * The head of a test, in front of what is the same for every catalog.
     *
     * @param crate the crate of the catalog, as Rust calls it
     * @param json the folder with what the target {@code json} made
     * @param rows the generated types
     */
    static String head(String crate, Path json, Path rows) throws IOException {
        JsonNode catalog =
                new ObjectMapper().readTree(json.resolve("catalog.json").toFile());
        return new RustRunner(catalog, Files.readString(rows)).head(crate);
    }

    private String head(String crate) {
        List<MatchResult> types = new ArrayList<>();
        Matcher type = TYPE.matcher(rows);
        while (type.find()) {
            types.add(type.toMatchResult());
        }
        if (types.size() != catalog.get("errors").size()) {
            throw new IllegalStateException("not every row has a type: " + types.size());
        }
        for (int i = 0; i < types.size(); i++) {
            int end = i + 1 < types.size() ? types.get(i + 1).start() : rows.length();
            add(
                    catalog.get("errors").get(i),
                    types.get(i).group(1),
                    rows.substring(types.get(i).start(), end));
        }
        boolean integers = catalog.get("codes").get("type").textValue().equals("integer");
        boolean localized = catalog.has("locales");
        return HEAD.replace("$crate", crate)
                .replace("$Error", types.get(0).group(2))
                .replace("$parsed", integers ? "code.parse().ok()?" : "code")
                .replace("$told", localized ? TOLD : "    panic!(\"{error} has no {each}\")")
                .replace("$raise", raise)
                .replace("$typed", typed);
    }

    private void add(JsonNode error, String type, String code) {
        boolean integers = catalog.get("codes").get("type").textValue().equals("integer");
        String id = "        \"" + error.get("id").textValue() + "\" => {\n";
        raise.append(id);
        typed.append(id).append("            let row = error.as_row::<rows::" + type + ">().unwrap();\n");
        List<String> arguments = new ArrayList<>();
        if (error.get("family").booleanValue()) {
            arguments.add(integers ? "code.parse().unwrap()" : "code");
            String wrong = "(" + (integers ? "-1" : "\"\"") + missing(error) + ")";
            raise.append("            assert!(rows::" + type + "::try_new" + wrong + ".is_none());\n");
            raise.append("            super::assert_refused(rows::" + type + "::new" + wrong
                    + ".with_cause(\"lost\").into());\n");
        }
        StringBuilder set = new StringBuilder();
        Matcher getters = GETTER.matcher(code);
        Matcher setters = SETTER.matcher(code);
        for (JsonNode param : error.get("params")) {
            String name = param.get("name").textValue();
            String given = "params.get(\"" + name + "\")";
            if (param.get("optional").booleanValue()) {
                find(setters, error);
                set.append("            if let Some(v) = " + given + " { row = row." + setters.group(1) + "("
                        + value(param) + "); }\n");
            } else {
                arguments.add("{ let v = " + given + ".unwrap(); " + value(param) + " }");
            }
            find(getters, error);
            typed.append("            if let Some(v) = row." + getters.group(1) + "() { typed.insert(\"" + name
                    + "\", v); }\n");
        }
        raise.append("            let mut row = rows::" + type + "::new(" + String.join(", ", arguments) + ");\n")
                .append(set)
                .append("            row.into()\n        }\n");
        typed.append("        }\n");
    }

    /** Arguments of the right types, whatever they are. */
    private static String missing(JsonNode error) {
        StringBuilder arguments = new StringBuilder();
        for (JsonNode param : error.get("params")) {
            if (!param.get("optional").booleanValue()) {
                String value = value(param);
                arguments.append(
                        ", { let v = params.get(\"" + param.get("name").textValue() + "\").unwrap(); " + value + " }");
            }
        }
        return arguments.toString();
    }

    private static void find(Matcher methods, JsonNode error) {
        if (!methods.find()) {
            throw new IllegalStateException("a param has no method: " + error);
        }
    }

    private static String value(JsonNode param) {
        String scalar =
                switch (param.get("type").textValue()) {
                    case "string" -> "v.as_str().unwrap()";
                    case "integer" -> "v.as_i64().unwrap()";
                    case "number" -> "v.as_f64().unwrap()";
                    case "boolean" -> "v.as_bool().unwrap()";
                    default -> "v.as_str().unwrap().parse().unwrap()";
                };
        if (!param.get("list").booleanValue()) {
            return scalar;
        }
        String type =
                switch (param.get("type").textValue()) {
                    case "timestamp" -> "super::catalog::Timestamp";
                    case "uuid" -> "super::catalog::Uuid";
                    default -> "_";
                };
        return "v.as_array().unwrap().iter().map(|v| " + scalar + ").collect::<Vec<" + type + ">>()";
    }
}
