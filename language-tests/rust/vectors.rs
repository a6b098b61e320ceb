// Everything that `vectors.json` of a catalog says; `raise` and `typed` call the types of its rows.

use catalog::json::{Object, Value};
use raised::{raise, typed};

/// Vectors stand on a line each; all of them have more members than a body may have.
fn vectors(name: &str) -> Vec<Object> {
    let text = include_str!("../vectors.json");
    let (_, list) = text.split_once(&format!("\"{name}\": [\n")).expect(name);
    let lines = list.lines().take_while(|line| line.starts_with('{'));
    lines.map(|line| line.trim_end_matches(',').parse().expect(line)).collect()
}

fn text<'a>(vector: &'a Object, name: &str) -> &'a str {
    vector.get(name).and_then(Value::as_str).expect(name)
}

/// Numbers are the same if they have the same value, whether or not they have a fraction.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(a), Value::Number(b)) => match (a.as_i64(), b.as_i64()) {
            (Some(a), Some(b)) => a == b,
            _ => a.to_f64() == b.to_f64(),
        },
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| same(a, b)))
        }
        _ => one == other,
    }
}

fn assert_same(what: &str, actual: &Value, expected: &Value, vector: &Object) {
    assert!(same(actual, expected), "{what}: {actual}\nexpected: {expected}\nin {vector}");
}

fn kind_name(kind: Option<Kind>) -> Value {
    kind.map_or(Value::Null, |kind| Value::from(kind.id()))
}

fn or_null<T: Into<Value>>(value: Option<T>) -> Value {
    value.map_or(Value::Null, Into::into)
}

fn retry(error: &Error) -> &'static str {
    match error.retry() {
        catalog::Retry::Never => "never",
        catalog::Retry::AfterChange => "afterChange",
        catalog::Retry::Now => "now",
        catalog::Retry::Later => "later",
    }
}

fn compare(error: &Error, expected: &Object, vector: &Object) {
    let mut actual = Object::new();
    actual.insert("id", kind_name(error.kind()));
    actual.insert("code", or_null(error.code().map(|code| code.to_string())));
    actual.insert("httpStatus", i64::from(error.http_status().unwrap_or(0)));
    actual.insert("title", error.title());
    actual.insert("message", error.message());
    actual.insert("params", error.params().clone());
    actual.insert("sensitive", error.sensitive_params().clone());
    if let Some(kind) = error.kind() {
        actual.insert("typed", typed(kind.id(), error));
        actual.insert("retry", retry(error));
        if let Some(after) = kind.retry_after() {
            actual.insert("retryAfterMillis", i64::try_from(after.as_millis()).unwrap());
        }
    }
    if let Some(localized) = expected.get("localized").and_then(Value::as_array) {
        actual.insert("localized", localized.iter().map(|each| told(error, each)).collect::<Value>());
    }
    let mut wanted = expected.clone();
    wanted.remove("unsafeMessage");
    wanted.remove("problem");
    assert_same("error", &Value::Object(actual), &Value::Object(wanted), vector);
    assert_eq!(error.to_string(), error.message());
    let open = error.params().to_string();
    for shown in [format!("{error:?}"), error.to_json(), format!("{:?}", error.log_fields()), error.safe_message()] {
        for (_, secret) in error.sensitive_params() {
            let secret = secret.as_str().unwrap_or("");
            // Another param may have the same value.
            let secret = Some(secret).filter(|text| text.len() > 12 && !open.contains(text));
            assert!(!secret.is_some_and(|text| shown.contains(text)), "{secret:?} is in {shown}");
        }
    }
}

#[test]
fn every_code_belongs_to_its_row() {
    for vector in vectors("lookup") {
        let found = from_code(text(&vector, "code"));
        assert_same("row", &kind_name(found), vector.get("id").unwrap(), &vector);
        if let Some(kind) = found {
            let told = traits(kind);
            for name in ["tags", "fields"] {
                assert_eq!(told.get(name).is_some(), vector.get(name).is_some());
                if let Some(value) = told.get(name) {
                    assert_same(name, value, vector.get(name).unwrap(), &vector);
                }
            }
        }
    }
    for kind in Kind::all() {
        assert_eq!(Kind::from_id(kind.id()), Some(*kind));
        assert!(Kind::with_http_status(kind.http_status()).any(|each| each == *kind));
    }
    assert_eq!(Kind::from_id("no id"), None);
}

#[test]
fn every_error_is_raised() {
    for vector in vectors("raise") {
        let params = vector.get("params").and_then(Value::as_object).unwrap();
        let error = raise(text(&vector, "id"), text(&vector, "code"), params);
        let expected = vector.get("expect").and_then(Value::as_object).unwrap();
        assert!(!error.is_remote());
        compare(&error, expected, &vector);
        assert_eq!(error.unsafe_message(), text(expected, "unsafeMessage"));
        let problem = Value::from(error.problem());
        let wanted = expected.get("problem").unwrap();
        assert_same("problem", &problem, wanted, &vector);
        assert_eq!(members(&problem), members(wanted), "{vector}");
        let headers = vector.get("headers").cloned().unwrap_or_else(|| Object::new().into());
        let mut sent = Object::new();
        for (name, value) in error.headers() {
            sent.insert(name, value);
        }
        assert_same("headers", &Value::Object(sent), &headers, &vector);
        assert_eq!(error.kind().unwrap().has_body(), vector.get("noBody").is_none(), "{vector}");
        let read: Value = error.to_json().parse().unwrap();
        assert_same("JSON", &read, wanted, &vector);
    }
}

/// What a family makes of a code that is none of its own, whatever its params.
fn assert_refused(error: Error) {
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "lost");
    assert!(error.message().contains(" is no code of "), "{error}");
    assert_eq!((error.kind(), error.code(), error.is_remote()), (None, None, false));
    assert_eq!((error.http_status(), error.label()), (Some(500), "_OTHER"));
    assert_eq!(error.unsafe_message(), error.message());
    assert!(error.params().is_empty());
}

/// The names of members in their order.
fn members(value: &Value) -> Vec<String> {
    let object = value.as_array().map_or(value, |elements| &elements[0]);
    object.as_object().unwrap().iter().map(|(name, _)| name.to_owned()).collect()
}

/// Decodes with headers whose names may have other capitals.
fn decoded(vector: &Object, status: u16) -> Error {
    let Some(headers) = vector.get("headers").and_then(Value::as_object) else {
        return Error::from_response(status, text(vector, "body"));
    };
    let get = |name: &str| {
        let mut all = headers.iter();
        all.find(|(each, _)| each.eq_ignore_ascii_case(name)).and_then(|(_, value)| value.as_str())
    };
    Error::from_response_with_headers(status, get, text(vector, "body"))
}

#[test]
fn headers_say_when_to_try_again() {
    for vector in vectors("retryAfter") {
        let error = decoded(&vector, 503);
        let millis = error.retry_after().map(|wait| i64::try_from(wait.as_millis()).unwrap());
        assert_same("wait", &or_null(millis), vector.get("millis").unwrap(), &vector);
        assert!(error.headers().is_empty());
    }
}

#[test]
fn every_response_is_decoded() {
    for vector in vectors("decode") {
        let status = vector.get("httpStatus").and_then(Value::as_i64).unwrap();
        let status = u16::try_from(status).unwrap();
        let error = decoded(&vector, status);
        let expected = vector.get("expect").and_then(Value::as_object).unwrap();
        assert!(error.is_remote());
        compare(&error, expected, &vector);
        let received = error.received().unwrap().to_string();
        for (_, secret) in error.sensitive_params() {
            let secret = secret.to_string();
            let open = error.params().to_string().contains(&secret);
            assert!(open || secret.len() < 13 || !received.contains(&secret), "{secret} is in {received}");
        }
    }
}

#[test]
fn long_bodies_are_decoded_up_to_a_bound() {
    for vector in vectors("long") {
        let times = vector.get("times").and_then(Value::as_i64).unwrap();
        let repeated = text(&vector, "repeated").repeat(usize::try_from(times).unwrap());
        let body = format!("{}{repeated}{}", text(&vector, "before"), text(&vector, "after"));
        let expected = vector.get("expect").and_then(Value::as_object).unwrap();
        compare(&Error::from_response(502, body), expected, &vector);
    }
}

#[test]
fn bytes_that_are_no_text_are_decoded() {
    for vector in vectors("bytes") {
        let bytes = text(&vector, "bytes").chars().map(|each| u8::try_from(each).unwrap());
        let error = Error::from_response(502, bytes.collect::<Vec<u8>>());
        let expected = vector.get("expect").and_then(Value::as_object).unwrap();
        compare(&error, expected, &vector);
    }
}

#[test]
fn errors_are_found_among_causes() {
    let vector = &vectors("raise")[0];
    let params = vector.get("params").and_then(Value::as_object).unwrap();
    let error = raise(text(vector, "id"), text(vector, "code"), params);
    let kind = error.kind().unwrap();
    let wrapped = std::io::Error::new(std::io::ErrorKind::Other, error.clone());
    assert!(Error::find(&wrapped).unwrap().is(kind));
    assert_eq!(Error::status_for(&wrapped), Some(kind.http_status()));
    let caused = error.with_cause("a reason");
    assert_eq!(std::error::Error::source(&caused).unwrap().to_string(), "a reason");
    let remote = Error::from_problem(caused.problem());
    assert_eq!(Error::status_for(&remote), None);
    assert!(Error::find(&std::fmt::Error).is_none());
    fn is_shareable<T: Send + Sync + 'static>() {}
    is_shareable::<Error>();
    assert!(std::mem::size_of::<Error>() <= 8);
}

#[test]
fn a_long_integer_is_passed_on_as_it_came_and_what_no_float_can_hold_is_not() {
    let error = Error::from_response(0, r#"{"params":{"far":1E400,"long":[123456789012345678901234567890]}}"#);
    // Bodies of some catalogs have their params elsewhere, or beside other parts.
    if error.params().get("long").is_some() {
        let body = error.to_json();
        assert!(body.ends_with(r#""params":{"long":[123456789012345678901234567890]}}"#), "{body}");
    }
}

#[test]
fn what_is_no_object_is_no_error_of_json() {
    let deep = "[".repeat(200);
    for text in ["", "[]", "{", "{\"a\":1,\"a\":2}", "{\"a\":01}", "{\"a\":\"\u{1}\"}", "{} x", "nul", deep.as_str()] {
        assert!(Error::from_json(text).is_err(), "{text}");
        assert_eq!(Error::from_response(502, text).http_status(), Some(502));
    }
    // An array around it where bodies are one.
    let array = Error::from_json("{}").is_err();
    let fault = Error::from_json(if array { "[{\n \"é\": tru}]" } else { "{\n \"é\": tru}" }).unwrap_err();
    assert_eq!((fault.line(), fault.column()), (2, 7));
    let exact = "{\"a\":[9223372036854775807,18446744073709551616,1e400,-0.5,\"\\ud83d\\uded2\\ud800\"],\"b\":{}}";
    let object: Object = exact.parse().unwrap();
    assert_eq!(
        object.to_string(),
        "{\"a\":[9223372036854775807,18446744073709551616,null,-0.5,\"\u{1F6D2}\u{FFFD}\"],\"b\":{}}"
    );
}
