#!/usr/bin/env bash
# Adds rustfmt and Clippy to a Rust that came with rustup; Rust itself is named when it is missing.
set -euo pipefail
cd "$(dirname "$0")"

has_all() {
  cargo --version && cargo fmt --version && cargo clippy --version
} >/dev/null 2>&1

if ! has_all && command -v rustup >/dev/null; then
  rustup component add rustfmt clippy
fi
if has_all; then
  cargo --version
  exit 0
fi
echo "Cargo, rustfmt or Clippy is missing: install Rust with rustup, or with the packages cargo, rustfmt and rust-clippy." >&2
exit 1
