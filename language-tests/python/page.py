"""Runs the snippets of docs/languages/python.md, which a test puts in here."""

# A snippet ends where the example does.
# pyright: reportUnusedVariable=false

from __future__ import annotations

import logging
from datetime import datetime, timezone

from shop_errors import (
    CardRefusedError,
    InternalError,
    OrderError,
    OrderNotValidError,
    OrderNotValidFieldsItem,
    OutOfStockError,
    ParamRequiredError,
    Retry,
    ShopError,
    ShopErrorType,
    decode,
    error_class,
    find,
    from_json,
    from_response,
    language_for,
    status_of,
)

logging.disable()
logged: list[str] = []
orders: list[Exception] = []


class Response:
    """What a library for HTTP gives."""

    status_code = 409
    text = '{"code": 1002, "params": {"item": "tea", "left": 3}}'


response = Response()


def order() -> None:
    """Fail in the way that is asked for."""
    raise orders[0]


def reserve(item: str) -> None:
    """Fail as a dict does."""
    raise KeyError(item)


def log(text: str) -> None:
    """Keep what a snippet says."""
    logged.append(text)


def show(value: object) -> None:
    """Keep what a snippet shows."""
    logged.append(str(value))


def count(name: str, label: str) -> None:
    """Keep what a snippet counts."""
    logged.append(f"{name} {label}")


# The snippets stand here.


def main() -> None:
    """Run each snippet with some errors."""
    failing: list[Exception] = [
        OutOfStockError(item="tea", left=3, restocked=datetime.now(timezone.utc)),
        ParamRequiredError(param="from"),
        InternalError(code=5017),
        OrderNotValidError(count=1, fields=(OrderNotValidFieldsItem(name="age", code="range", message="Too old."),)),
        CardRefusedError(card="4111"),
        decode({"code": 3001}),
        from_json('{"code": 77}'),
    ]
    for name, snippet in list(globals().items()):
        for failure in failing:
            orders[:] = [failure]
            if name.startswith("snippet_"):
                try:
                    snippet()
                except ShopError as error:
                    logged.append(f"{name} raised {error!r}")
    text = "\n".join(logged)
    for expected in (
        "only 3 of tea",
        "try another day",
        "age: range Too old.",
        "'fields': ({'name': 'email', 'code': 'format'},), 'context': {'request': 7, 'tags': ('a', 'b')}})",
        "The card *** was refused.\n4111 1111 1111 1111\nThe card 4111 1111 1111 1111 was refused.",
        "Der Parameter „from“ fehlt.\nParameter fehlt",
        "errors OUT_OF_STOCK",
        "errors _OTHER",
        "raised OutOfStockError(code=1002, params={'item': 'tea', 'left': 3})",
        "raised InternalError(code=5017, params={})",
        "raised InternalError(code=5001, params={})",
        "5XXX Internal error 500 ShopErrorCategory.SERVER INTERNAL True",
    ):
        if expected not in text:
            message = f"no snippet says {expected!r}:\n{text}"
            raise AssertionError(message)


if __name__ == "__main__":
    main()
