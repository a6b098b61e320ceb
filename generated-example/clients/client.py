"""A client of the analytics API, in Python: `python client.py URL TOKEN` prints what the service answers to some requests.

The exceptions come from error-spec.yaml, as the service's own do; their package has to be on the PYTHONPATH.
"""

import json
import sys
import urllib.error
import urllib.request

from analytics_errors import (
    AnalyticsError,
    InternalError,
    InvalidValueError,
    ParamRequiredError,
    from_response,
)

URL, TOKEN = sys.argv[1:]


def get(path: str) -> object:
    """Return what the service has under a path, or raise the error that it answers with."""
    request = urllib.request.Request(URL + path, headers={"x-access-token": TOKEN})
    try:
        with urllib.request.urlopen(request) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        raise from_response(error.code, error.read()) from None


def advice(path: str) -> str:
    """Tell what a user should know; each exception has the params of its error."""
    try:
        return "data" if get(path) else "nothing"
    except ParamRequiredError as error:
        return f"add {error.param} to the query"
    except InvalidValueError as error:
        return f"change {error.param}: {error.reason}"
    except InternalError as error:
        return f"try again {error.type.retry.value}; tell support the number {error.code}"
    except AnalyticsError as error:
        return f"{error.label}, {error.localized_message('de-AT')}"


for each in (
    "/events?to=1741603600",
    "/events?from=1741603600&to=1741600000",
    "/streams/lobby-cam/ingest",
    "/streams/matchday",
    "/streams/harbour-cam",
):
    print(advice(each))
