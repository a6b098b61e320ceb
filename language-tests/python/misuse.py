"""Mistakes that type checkers find: mypy fails if one of these comments is not needed."""

from __future__ import annotations

import shop_errors as e
from shop_errors import NoSuchError  # type: ignore[attr-defined]

e.ParamRequiredError()  # type: ignore[call-arg]
e.ParamRequiredError("from")  # type: ignore[call-arg]
e.ParamRequiredError(param=3)  # type: ignore[arg-type]
e.ParamRequiredError(parm="from")  # type: ignore[call-arg]
e.OutOfStockError(item="tea", left="3")  # type: ignore[arg-type]
e.OrderNotValidFieldsItem(name="email")  # type: ignore[call-arg]
e.OrderNotValidFieldsItem("email", "format")  # type: ignore[call-arg]
e.OrderNotValidFieldsItem(name="email", code="format").name = "x"  # type: ignore[misc]
e.OrderNotValidError(count=1, fields=[{"name": "email", "code": "format"}])  # type: ignore[list-item]
e.InternalError()  # type: ignore[call-arg]
e.InternalError(code="5017")  # type: ignore[arg-type]
e.OverloadedError(code=3001)  # type: ignore[call-arg]
e.NoSuchTypoError  # type: ignore[attr-defined]
e.ShopErrorType.NO_SUCH_ROW  # type: ignore[attr-defined]
e.ShopErrorType.OVERLOADED.title = "x"  # type: ignore[misc]
e.ShopErrorType.from_code("5017")  # type: ignore[arg-type]


def typed(error: e.OutOfStockError, found: BaseException) -> None:
    """Use values as what they are not."""
    left: int = error.left  # type: ignore[assignment]
    error.item = "x"  # type: ignore[misc]
    refused: e.CardRefusedError = e.find(found, e.CardRefusedError)  # type: ignore[assignment]
    same: e.CardRefusedError | None = e.find(found, e.CardRefusedError)
    print(left, refused, same, NoSuchError)
