#!/usr/bin/env bash
# Nothing to install: Maven fetches the compiler and ktlint, as dependencies of the tests.
set -euo pipefail
echo "Kotlin needs nothing but Maven."
