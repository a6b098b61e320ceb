"""What vectors cannot say, with the package of the table `shapes`: `edges.py <folder>`."""

from __future__ import annotations

import asyncio
import json
import math
import subprocess
import sys
import traceback
import unittest
import warnings
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

sys.path[:0] = sys.argv[1:]
import objects_errors as o  # noqa: E402
import shapes_errors as e  # noqa: E402
from shapes_errors._values import as_timestamp, as_uuid, text  # noqa: E402


class Edges(unittest.TestCase):
    def test_modules_are_loaded_when_they_are_asked_for(self) -> None:
        code = (
            "import sys, shapes_errors as e\n"
            "def loaded(): return sorted(m for m in sys.modules if m.endswith('_errors') or '_texts_' in m)\n"
            "assert loaded() == ['shapes_errors'], loaded()\n"
            "error = e.from_response(429, '{\"code\": 1005}')\n"
            "assert loaded() == ['shapes_errors', 'shapes_errors.rate_limit_errors'], loaded()\n"
            "error.localized_title('pt-BR')\n"
            "assert loaded()[1:] == ['shapes_errors._texts_pt', 'shapes_errors._texts_pt_br', 'shapes_errors.rate_limit_errors'], loaded()\n"
            "from shapes_errors import *\n"
            "assert issubclass(PlainError, ShapesError)\n"
        )
        subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, cwd=sys.argv[1])

    def test_the_package_has_what_it_exports_and_nothing_else(self) -> None:
        for name in e.__all__:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                getattr(e, name)
            self.assertIn(name, dir(e))
        with self.assertRaisesRegex(AttributeError, "has no attribute 'NoSuchError'"):
            e.NoSuchError

    def test_a_former_name_is_deprecated(self) -> None:
        with self.assertWarnsRegex(DeprecationWarning, "OldIdError is now ChosenIdError") as caught:
            self.assertIs(e.OldIdError, e.ChosenIdError)
        self.assertEqual(caught.filename, __file__)
        self.assertIs(e.ShapesErrorType.OLD_ID, e.ShapesErrorType.CHOSEN_ID)

    def test_constructors_take_keywords_only(self) -> None:
        with self.assertRaises(TypeError):
            e.StartsWithNumberError(3)
        with self.assertRaises(TypeError):
            e.StartsWithNumberError()
        with self.assertRaises(TypeError):
            e.StartsWithNumberError(whole=3, other=4)

    def test_a_family_takes_its_codes_only(self) -> None:
        self.assertEqual(e.WideError(code=104017, step="x").code, 104017)
        for code in (104, 105017, -104017, True, 104017.0, "1040 7"):
            with self.assertRaisesRegex(ValueError, "no code of ShapesErrorType.WIDE_ERROR"):
                e.WideError(code=code, step="x")

    def test_the_real_fault_is_kept_where_the_code_of_a_family_is_wrong(self) -> None:
        fault = KeyError("the real fault")
        with self.assertRaises(ValueError) as caught:
            try:
                raise fault
            except KeyError as cause:
                raise e.WideError(code=5, step="x") from cause
        self.assertIs(caught.exception.__context__, fault)
        self.assertFalse(caught.exception.__suppress_context__)

    def test_codes(self) -> None:
        cases = {
            "1001": 1001, '"1001"': 1001, "1001.0": 1001, "1001.5": None, "true": None, '"+1"': None, '"01"': None,
            '" 1"': None, '"1_0"': None, '"\u0661"': None, "null": None, "[]": None, "1e3": 1000, "-0": 0,
            "9223372036854775807": 2**63 - 1, "9223372036854775808": None, '"9223372036854775808"': None,
            "-9223372036854775808": -(2**63), "1e400": None, '"' + "9" * 5000 + '"': None,
        }
        for body, code in cases.items():
            error = e.from_json(f'{{"code": {body}}}')
            self.assertEqual((body, error.code, type(error.code)), (body, code, type(code)))
        self.assertEqual(e.error_class(1001), e.AllTypesError)
        self.assertEqual(e.error_class(True), e.ShapesError)

    def test_what_is_no_json_is_refused_and_a_response_with_it_is_unknown(self) -> None:
        deep = '{"code": 1, "params": ' + "[" * 200 + "]" * 200 + "}"
        deeper = '{"a": ' * 100_000
        for body in ("", "{", "[]", "1", '{"a": NaN}', '{"a": Infinity}', '{"a": 1, "a": 2}', "{'a': 1}",
                     '{"a": ' + "9" * 5000 + "}", deep, deeper, b"\xff\xfe\x00", b"\x80", "\ufeff\ufeff{}"):
            with self.assertRaises(ValueError, msg=body[:40]):
                e.from_json(body)
            error = e.from_response(502, body)
            self.assertEqual((error.type, error.status, error.message), (None, 502, "Unknown error (HTTP 502)"))
        self.assertEqual(e.from_response(502, None).status, 502)
        self.assertEqual(e.from_response(0, "{}").status, None)
        self.assertEqual(e.from_response(99, "{}").status, None)
        self.assertEqual(e.from_json(b'{"code": 1}').code, 1)

    def test_any_object_is_decoded(self) -> None:
        cycle: dict = {"code": 1005}
        cycle["params"] = cycle
        for body in (None, 3, [], "x", {1: 2}, {"params": {3: 4}}, cycle, {"code": object()}, {"params": {"a": object()}}):
            self.assertTrue(e.decode(body, 400).is_remote)
            e.decode(body, 400).to_json()
            e.decode(body, 400).log_fields()

    def test_typed_values(self) -> None:
        def decoded(params: dict) -> e.ShapesError:
            return e.decode({"code": 1001, "params": params})

        self.assertIsNone(decoded({"whole": True}).whole)
        self.assertIsNone(decoded({"number": True}).number)
        self.assertIsNone(decoded({"flag": 1}).flag)
        self.assertEqual(decoded({"whole": 3.0}).whole, 3)
        self.assertIsNone(decoded({"whole": 2**63}).whole)
        self.assertEqual(decoded({"number": 3}).number, 3.0)
        self.assertIs(type(decoded({"number": 3}).number), float)
        self.assertIsNone(decoded({"number": 10**400}).number)
        self.assertIsNone(decoded({"number": "NaN"}).number)
        self.assertEqual(decoded({"items": []}).items, ())
        self.assertIsNone(decoded({"items": ["a", None]}).items)
        self.assertIsNone(decoded({"items": ["a", 1]}).items)
        self.assertIsNone(decoded({"items": "ab"}).items)
        self.assertEqual(dict(decoded({"items": None}).params), {})

    def test_decimals(self) -> None:
        text = '{"code": 1001.0, "status": 4e2, "params": {"whole": 7.0, "number": 0.1, "numbers": [1.0]}}'
        error = e.decode(json.loads(text, parse_float=Decimal))
        self.assertEqual((error.code, error.status, error.whole, error.number), (1001, 400, 7, 0.1))
        self.assertEqual(error.numbers, (1,))
        self.assertIn(" 7 0.1 ", error.message)
        self.assertEqual(json.loads(error.to_json())["params"], {"whole": 7, "number": 0.1, "numbers": [1]})
        for value in ("1e400", "-1e999999999", "NaN", "sNaN", "Infinity"):
            odd = e.decode({"code": 1001, "params": {"number": Decimal(value), "whole": Decimal(value)}})
            self.assertEqual((odd.number, odd.whole), (None, None), value)
            odd.to_json()

    def test_timestamps(self) -> None:
        utc = timezone.utc
        cases = {
            "2024-05-06T07:08:09Z": datetime(2024, 5, 6, 7, 8, 9, 0, utc),
            "2024-05-06t07:08:09z": datetime(2024, 5, 6, 7, 8, 9, 0, utc),
            "2024-05-06 07:08:09Z": datetime(2024, 5, 6, 7, 8, 9, 0, utc),
            "2024-05-06T07:08:09.5Z": datetime(2024, 5, 6, 7, 8, 9, 500_000, utc),
            "2024-05-06T07:08:09.123456789Z": datetime(2024, 5, 6, 7, 8, 9, 123_456, utc),
            "2024-05-06T07:08:09.12+02:30": datetime(2024, 5, 6, 4, 38, 9, 120_000, utc),
            "2024-12-31T23:59:59-00:01": datetime(2025, 1, 1, 0, 0, 59, 0, utc),
        }
        for value, expected in cases.items():
            self.assertEqual((as_timestamp(value), as_timestamp(value).tzinfo), (expected, utc))
        for value in (
            "2024-05-06", "2024-05-06T07:08Z", "2024-05-06T07:08:09", "2024-05-06  07:08:09Z", "2024-02-30T00:00:00Z",
            "2024-05-06T24:00:00Z", "2024-05-06T07:08:60Z", "2024-05-06T07:08:09+24:00", "2024-05-06T07:08:09+02:60",
            "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "0000-01-01T00:00:00Z", "2024-05-06T07:08:09.Z",
            "2024-05-06T07:08:09Z\n", "\u0662024-05-06T07:08:09Z", 1714979289, None, True,
        ):
            self.assertIsNone(as_timestamp(value), value)

    def test_timestamps_on_the_wire(self) -> None:
        two = timezone(timedelta(hours=2))
        for value, expected in {
            datetime(2024, 5, 6, 7, 8, 9, 0, timezone.utc): "2024-05-06T07:08:09Z",
            datetime(2024, 5, 6, 7, 8, 9, 120_000, two): "2024-05-06T05:08:09.120Z",
            datetime(2024, 5, 6, 7, 8, 9, 1): "2024-05-06T07:08:09.000001Z",
            datetime(1, 1, 1, tzinfo=timezone.utc): "0001-01-01T00:00:00Z",
        }.items():
            self.assertEqual(text(value), expected)

    def test_uuids(self) -> None:
        self.assertEqual(str(as_uuid("123E4567-E89B-12D3-A456-426614174000")), "123e4567-e89b-12d3-a456-426614174000")
        for value in ("123e4567e89b12d3a456426614174000", "{123e4567-e89b-12d3-a456-426614174000}", "", 3, None,
                      "123e4567-e89b-12d3-a456-42661417400", "urn:uuid:123e4567-e89b-12d3-a456-426614174000"):
            self.assertIsNone(as_uuid(value))

    def test_numbers_in_messages(self) -> None:
        for value, expected in {
            3.0: "3", 480.5: "480.5", -0.0: "0", 1e22: "1" + "0" * 22, 1e23: "1" + "0" * 23, 1e-7: "0.0000001",
            -1.25e-5: "-0.0000125", 1.5e300: "15" + "0" * 299, 123456789.125: "123456789.125", 2**70: str(2**70),
            math.inf: "Infinity", -math.inf: "-Infinity", True: "true",
        }.items():
            self.assertEqual(text(value), expected)
        self.assertEqual(text(math.nan), "NaN")
        self.assertEqual(text(None), "?")
        self.assertEqual(text([True, None, 2.0, ["x"]]), "true, ?, 2, x")

    def test_numbers_that_json_lacks_are_texts(self) -> None:
        error = e.AllTypesError(text="", whole=1, number=math.nan, flag=True, time=None, uuid=None, items=(), numbers=[])
        self.assertIn('"number":"NaN"', error.to_json())
        self.assertNotIn("time", error.params)

    def test_lists_are_copied(self) -> None:
        items = ["a"]
        error = e.OptionalParamsError(whole=1, items=items)
        items.append("b")
        self.assertEqual(error.items, ("a",))
        with self.assertRaises(TypeError):
            error.params["whole"] = 2
        error.to_problem()["params"]["items"].append("c")
        self.assertEqual(error.items, ("a",))

    def test_one_line(self) -> None:
        error = e.SecretError(user="a\r\nb\x1b[31m\u2028\ud800\x85", token="hush")
        self.assertEqual(str(error), "The token *** of a\\u000d\\u000ab\\u001b[31m\\u2028\\ud800\\u0085 is not valid.")
        self.assertEqual(error.safe_message, str(error))
        self.assertTrue(error.unsafe_message.startswith("The token hush of a\r\nb"))
        "".join(traceback.format_exception(type(error), error, None)).encode()
        error.to_json().encode()
        self.assertNotIn("hush", repr(error) + str(error.args) + str(error.to_problem()) + str(vars(error)))

    def test_secrets_that_came_are_kept_apart(self) -> None:
        body = {"code": 1003, "params": {"user": "u", "token": "hush"}, "more": 1}
        error = e.decode(body)
        self.assertEqual(dict(error.received), {"code": 1003, "params": {"user": "u"}, "more": 1})
        self.assertEqual(error.token, "hush")
        self.assertEqual(body["params"]["token"], "hush")

    def test_find_looks_through_causes_and_contexts(self) -> None:
        inner = e.StartsWithNumberError(whole=3)
        try:
            try:
                raise inner
            except e.RateLimitError:
                {}["x"]
        except KeyError as error:
            self.assertIs(e.find(error), inner)
            self.assertIs(e.find(error, e.StartsWithNumberError), inner)
            self.assertIs(e.find(error, e.RateLimitError), inner)
            self.assertIsNone(e.find(error, e.PlainError))
            self.assertEqual(e.status_of(error), 429)
        try:
            try:
                raise inner
            except e.RateLimitError:
                raise KeyError from None
        except KeyError as error:
            self.assertIsNone(e.find(error))
        one, other = KeyError(), KeyError()
        one.__cause__, other.__cause__ = other, one
        self.assertIsNone(e.find(one))
        self.assertIsNone(e.find(None))
        self.assertIsNone(e.status_of(e.decode({"code": 1})))

    def test_asyncio(self) -> None:
        async def fail() -> None:
            raise e.OrdinaryError

        with self.assertRaises(e.PlainError):
            asyncio.run(fail())

    def test_language_for(self) -> None:
        for header, expected in {
            None: "en", "": "en", "de": "de", "de-AT": "de", "DE_at": "de", "fr, de;q=0.5": "de", "fr": "en",
            "de;q=0.3, pt-BR;q=0.8": "pt-BR", "de;q=0, en": "en", "*": "en", "fr;q=1, *;q=0.5, de;q=0.1": "de",
            "de;q=x": "en", ";;,,;q=": "en", "pt-PT": "pt", "de; q=0.9, en; q=0.8": "de", "de;q=nan": "en", "en-GB, de": "en",
        }.items():
            self.assertEqual((header, e.language_for(header)), (header, expected))

    def test_values_are_kept_as_they_are_now(self) -> None:
        def raised(context: object) -> o.ValidationFailedError:
            return o.ValidationFailedError(count=0, fields=[], context=context)

        given = [1, {"n": [math.nan]}]
        error = raised(given)
        given.clear()
        self.assertEqual(error.params["fields"], ())
        self.assertIsInstance(error.context[1]["n"], tuple)
        self.assertEqual(error.to_problem()["params"]["context"], [1, {"n": ["NaN"]}])
        error.to_problem()["params"]["context"].clear()
        self.assertEqual(error.to_problem()["params"]["context"], [1, {"n": ["NaN"]}])
        shared: object = "x"
        for _ in range(60):
            shared = {"a": shared, "b": shared}
        self.assertLess(len(json.dumps(raised(shared).to_problem())), 3_000_000)
        self.assertEqual(len(raised(range(200_000)).context), 100_000)

    def test_a_note_stays_with_a_pickled_error(self) -> None:
        import copy
        import pickle

        error = e.SecretError(user="u", token="hush")
        error.extra = 3
        for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
            self.assertEqual((again.extra, again.user, again.token, str(again)), (3, "u", None, str(error)))
        self.assertNotIn(b"hush", pickle.dumps(error))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
