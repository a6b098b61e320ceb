"""Prints what a client that openapi-python-client made knows of the answers of a service: `client.py URL TOKEN`."""

import sys

import httpx
from client import Client
from client.api.default import describe_stream, ingest_of_stream, list_events
from client.models import (
    AnalyticsErrorAccessDenied,
    AnalyticsErrorInternalError,
    AnalyticsErrorInvalidValue,
    AnalyticsErrorParamRequired,
    AnalyticsProblem,
)

URL, TOKEN = sys.argv[1:]
HEADERS = {"x-access-token": TOKEN}
NEWER = {"title": "Newer", "status": 403, "detail": "Newer.", "code": 105099, "params": {"x": 1}}


def shown(answer: object) -> str:
    """Return the type of an answer, and what only this type has."""
    match answer:
        case AnalyticsErrorParamRequired():
            told = answer.params.param
        case AnalyticsErrorInvalidValue():
            told = f"{answer.params.param}: {answer.params.reason}"
        case AnalyticsErrorInternalError() | AnalyticsProblem():
            told = str(answer.code)
        case AnalyticsErrorAccessDenied():
            told = answer.params.resource
        case _:
            return "data"
    return f"{type(answer).__name__} {told}"


client = Client(base_url=URL, headers=HEADERS)
print(shown(list_events.sync(client=client, to=1741603600)))
print(shown(list_events.sync(client=client, from_=1741603600, to=1741600000)))
print(shown(ingest_of_stream.sync("lobby-cam", client=client)))
print(shown(describe_stream.sync("matchday", client=client)))
print(shown(describe_stream.sync("harbour-cam", client=client)))

newer = httpx.MockTransport(lambda request: httpx.Response(403, json=NEWER))
print(shown(describe_stream.sync("any", client=Client(base_url=URL, httpx_args={"transport": newer}))))
