"""Does everything in vectors.json with generated packages: `vectors.py <folder>...`, each with a package and its vectors."""

from __future__ import annotations

import copy
import importlib
import inspect
import json
import pickle
import re
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Callable


def check(actual: object, expected: object, what: object) -> None:
    """Fail unless two values are the same in JSON, order of members included."""
    one, other = json.dumps(actual), json.dumps(expected)
    if one != other:
        raise AssertionError(f"{what}\nis       {one}\nexpected {other}")


class Runner:
    def __init__(self, folder: Path) -> None:
        name = next(path.parent.name for path in folder.glob("*/__init__.py"))
        sys.path.insert(0, str(folder))
        self.package = importlib.import_module(name)
        self.values = importlib.import_module(f"{name}._values")
        self.vectors = json.loads((folder / "vectors/vectors.json").read_text("utf-8"))
        catalog = json.loads((folder / "vectors/catalog.json").read_text("utf-8"))
        self.rows = {row["id"]: row for row in catalog["errors"]}
        self.is_list = any(path[:1] == ["0"] for path in catalog["problem"]["paths"].values())
        self.fields = catalog.get("fields", [])
        self.category_ids = [category["id"] for category in catalog["categories"]]
        self.types = next(
            value for key, value in vars(self.package).items() if key.endswith("ErrorType")
        )
        self.base = self.package.error_class(self.code("no such code" if self.is_text() else "-424242"))

    def is_text(self) -> bool:
        return self.vectors["codeType"] == "string"

    def code(self, text: str) -> object:
        return text if self.is_text() else int(text)

    def run(self) -> int:
        for vector in self.vectors["lookup"]:
            self.look_up(vector)
        for vector in self.vectors["raise"]:
            self.raise_(vector)
        for vector in self.vectors["retryAfter"]:
            self.retry_after(vector)
        for vector in self.vectors["decode"]:
            self.decode(vector)
        for vector in self.vectors["long"]:
            body = vector["before"] + vector["repeated"] * vector["times"] + vector["after"]
            self.decode({**vector, "body": body})
        for vector in self.vectors["bytes"]:
            body = vector["bytes"].encode("latin-1")
            for text in (body, body.decode("utf-8", "replace")):
                self.compare(self.package.from_response(vector["httpStatus"], text), vector)
        self.constants()
        return sum(len(self.vectors[each]) for each in ("lookup", "raise", "decode"))

    def constants(self) -> None:
        """Compare each constant with its row."""
        check([each.id for each in self.types.all()], list(self.rows), "rows")
        for row in self.rows.values():
            each = getattr(self.types, row["id"])
            for name in (row["id"], *row.get("aliases", ())):
                assert self.types.from_id(name) is getattr(self.types, name) is each
            assert pickle.loads(pickle.dumps(each)) is copy.deepcopy(each) is each
            level = {"off": None, "debug": 10, "info": 20, "warn": 30, "error": 40}[row["log"]]
            category = row.get("category") and each.category.value
            facts = (each.code, each.title, each.status, each.grpc, category, each.problem_type)
            texts = ("code", "name", "http", "grpc", "category", "type")
            check([*facts, each.since], [*map(row.get, texts), row.get("since")], row)
            check([each.log_level, each.is_family], [level, row["family"]], row)
            check(each.deprecation is not None, "deprecated" in row, row)
            assert each in self.types.with_status(row["http"])
        if self.category_ids:
            kind = next(value for key, value in vars(self.package).items() if key.endswith("ErrorCategory"))
            check([each.value for each in kind], self.category_ids, "categories")

    def look_up(self, vector: dict) -> None:
        found = self.types.from_code(self.code(vector["code"]))
        check(found and found.id, vector["id"], vector)
        expected = self.base if found is None else getattr(self.package, found.class_name)
        assert self.package.error_class(self.code(vector["code"])) is expected
        if found is not None:
            self.traits(found, vector)
        for each in self.types.all():
            if each.matches(self.code(vector["code"])):
                assert found is not None
                assert each is found or each.is_family

    def traits(self, found: object, vector: dict) -> None:
        """Compare what a row says beyond what all do; its properties stand behind those that all have."""
        if "tags" in vector:
            check(found.tags, vector["tags"], vector)
        if "fields" in vector:
            names = [name for name, value in vars(self.types).items() if isinstance(value, property)]
            names = [name for name in names[names.index("has_body") + 1 :] if name != "tags"]
            check(len(names), len(self.fields), vector)
            pairs = zip((field["name"] for field in self.fields), names)
            values = {field: getattr(found, name) for field, name in pairs}
            check({name: value for name, value in values.items() if value is not None}, vector["fields"], vector)

    def raise_(self, vector: dict) -> None:
        row = self.rows[vector["id"]]
        kind = getattr(self.package, getattr(self.types, vector["id"]).class_name)
        arguments = {"code": self.code(vector["code"])} if row["family"] else {}
        for name, param in zip(self.names(kind, row), row["params"]):
            if param["name"] in vector["params"]:
                arguments[name] = self.argument(kind, name, param, vector["params"][param["name"]])
            elif not param["optional"]:
                arguments[name] = None
        if row["family"]:
            self.refuses(kind, {**arguments, "code": self.code("no such" if self.is_text() else "77")})
        cause = KeyError("cause")
        try:
            try:
                raise kind(**arguments) from cause
            except self.base as error:
                raise RuntimeError("wrapped") from error
        except RuntimeError as wrapped:
            error = self.package.find(wrapped, kind)
            assert error is self.package.find(wrapped) is wrapped.__cause__
            check(self.package.status_of(wrapped), row["http"], vector)
        assert type(error) is kind
        assert error.__cause__ is cause
        assert not error.is_remote
        assert not error.received
        expected = vector["expect"]
        check(error.unsafe_message, expected["unsafeMessage"], vector)
        check(error.to_problem(), expected["problem"], vector)
        check(json.loads(error.to_json()), expected["problem"], vector)
        error.to_json().encode("ascii")
        self.compare(error, vector)

        check(error.headers(), vector.get("headers", {}), vector)
        check(error.type.has_body, not vector.get("noBody", False), vector)

    def retry_after(self, vector: dict) -> None:
        error = self.package.from_response(503, vector["body"], self.headers(vector))
        after = None if error.retry_after is None else error.retry_after // timedelta(milliseconds=1)
        check(after, vector["millis"], vector)
        check(error.headers(), {}, vector)

    def refuses(self, kind: type, arguments: dict) -> None:
        try:
            kind(**arguments)
        except ValueError:
            return
        raise AssertionError(f"{kind} takes {arguments}")

    def decode(self, vector: dict) -> None:
        error = self.package.from_response(vector["httpStatus"], vector["body"], self.headers(vector))
        assert error.is_remote
        assert self.package.status_of(error) is None
        self.compare(error, vector)
        if vector.get("strict"):
            self.refused(vector)
        else:
            self.parsed(error, vector)

    def headers(self, vector: dict) -> Callable[[str], str | None] | None:
        """Give headers as HTTP clients do, which do not mind capitals."""
        if "headers" not in vector:
            return None
        lower = {name.lower(): value for name, value in vector["headers"].items()}
        return lambda name: lower.get(name.lower())

    def refused(self, vector: dict) -> None:
        try:
            self.package.from_json(vector["body"])
        except ValueError:
            return
        raise AssertionError(vector)

    def parsed(self, error: Exception, vector: dict) -> None:
        try:
            parsed = json.loads(vector["body"].removeprefix("\ufeff"))
        except ValueError:
            parsed = None
        before = copy.deepcopy(parsed)
        again = self.package.decode(parsed, vector["httpStatus"], self.headers(vector))
        check(parsed, before, "the caller's body is left alone")
        check(again.to_problem(), error.to_problem(), vector)
        for name in again.sensitive_params:
            check(name in again.params or f'"{name}"' in json.dumps(dict(again.received)), False, vector)
        try:
            self.package.from_json(vector["body"].encode())
        except ValueError:
            assert not isinstance(self.error_of(parsed), dict), vector
        again = self.package.from_response(vector["httpStatus"], vector["body"].encode(), self.headers(vector))
        check(again.message, error.message, vector)

    def error_of(self, body: object) -> object:
        """Give what says the error: the body, or the first element of one that is an array."""
        if not self.is_list:
            return body
        return body[0] if isinstance(body, list) and body else None

    def compare(self, error: Exception, vector: dict) -> None:
        expected = vector["expect"]
        row = error.type
        assert isinstance(error, self.base)
        check(row and row.id, expected["id"], vector)
        check(None if error.code is None else str(error.code), expected["code"], vector)
        check(error.status or 0, expected["httpStatus"], vector)
        check(error.title, expected["title"], vector)
        check(error.message, expected["message"], vector)
        check(self.values.wire(error.params), expected["params"], vector)
        check(self.values.wire(error.sensitive_params), expected["sensitive"], vector)
        check(error.label, expected["id"] or "_OTHER", vector)
        if row is not None:
            check(self.typed(error), expected["typed"], vector)
            check(row.retry.value, expected["retry"], vector)
            after = None if row.retry_after is None else row.retry_after // timedelta(milliseconds=1)
            check(after, expected.get("retryAfterMillis"), vector)
        for local in expected.get("localized", ()):
            title = error.localized_title(local["language"])
            message = error.localized_message(local["language"])
            check([title, message], [local["title"], local["message"]], vector)
            problem = error.to_problem(local["language"])
            check(error.localized_message(local["language"].lower().replace("-", "_")), message, vector)
            check(json.loads(error.to_json(local["language"])), problem, vector)
        self.keeps_secrets(error)

    def keeps_secrets(self, error: Exception) -> None:
        again = [copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))]
        for each in again:
            assert type(each) is type(error)
            check([str(each), each.args, each.code, each.to_problem()], [str(error), error.args, error.code, error.to_problem()], each)
            assert not each.sensitive_params
        shown = [str(error), repr(error), error.message, error.safe_message, *error.log_fields().values()]
        public = str(self.values.wire(error.params))
        values = [str(value) for value in error.sensitive_params.values()]
        secrets = [value for value in values if len(value) > 5 and value not in public]
        assert not any(secret in text for secret in secrets for text in shown)
        for line in (str(error), error.safe_message, *error.log_fields().values()):
            check(len(line.splitlines()) <= 1, True, line)

    def names(self, kind: type, row: dict) -> list[str]:
        names = list(inspect.signature(kind).parameters)[1 if row["family"] else 0 :]
        check(len(names), len(row["params"]), row)
        return names

    def argument(self, kind: type, name: str, param: dict, value: object) -> object:
        """Give a value in the type that the constructor wants, which says what the types of objects are called."""
        if param["type"] != "object":
            return typed(param, value)
        words = re.findall(r"\w+", inspect.signature(kind).parameters[name].annotation)
        type_ = next(getattr(self.package, word) for word in words if word in self.package.__all__)
        if isinstance(value, list):
            return [self.object(type_, param, each) for each in value]
        return self.object(type_, param, value)

    def object(self, kind: type, param: dict, value: dict) -> object:
        """Make an object, which is the same again once it was written and read, and which nobody changes."""
        names = list(inspect.signature(kind).parameters)
        check(len(names), len(param["members"]), param)
        members = {
            name: typed(member, value[member["name"]])
            for name, member in zip(names, param["members"])
            if member["name"] in value
        }
        made = kind(**members)
        check(self.values.wire(made.to_dict()), value, param)
        again = kind.read(json.loads(json.dumps(self.values.wire(made.to_dict()))))
        assert made == again, made
        assert kind.read(None) is kind.read([value]) is None
        check("***" in repr(made), param.get("sensitive", False), param)
        for name in names:
            try:
                setattr(made, name, None)
            except AttributeError:
                continue
            raise AssertionError(name)
        return made

    def typed(self, error: Exception) -> dict:
        row = self.rows[error.type.id]
        names = zip(self.names(type(error), row), row["params"])
        found = {param["name"]: getattr(error, name) for name, param in names}
        return {name: self.values.wire(self.values.kept(value)) for name, value in found.items() if value is not None}


def typed(param: dict, value: object) -> object:
    """Give a value of the wire in the type that the constructor wants."""
    if isinstance(value, list):
        return [typed(param, each) for each in value]
    if param["type"] == "timestamp":
        return datetime.fromisoformat(value.replace("Z", "+00:00"))
    return UUID(value) if param["type"] == "uuid" else value


if __name__ == "__main__":
    for each in sys.argv[1:]:
        print(f"{each}: {Runner(Path(each)).run()} vectors")
