#!/usr/bin/env bash
# Installs the linter of the Go tests into .tools; Go itself has to be there.
set -euo pipefail
cd "$(dirname "$0")"

staticcheck=0.8.2

export GOTOOLCHAIN=local
if ! command -v go >/dev/null; then
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends ca-certificates golang-go
  else
    echo "Go is missing: install version 1.25 or later, and run this again." >&2
    exit 1
  fi
fi
if ! .tools/staticcheck -version 2>/dev/null | grep -qF "$staticcheck"; then
  GOBIN="$PWD/.tools" go install "honnef.co/go/tools/cmd/staticcheck@v$staticcheck"
fi
echo "$(go version), $(.tools/staticcheck -version)"
