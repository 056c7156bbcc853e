#!/usr/bin/env bash
# Installs other people's programs that the tests use where they are there. None is needed: without it its tests are
# skipped, and say so. Never fails.
set -u

have() { command -v "$1" >/dev/null 2>&1; }
say() { printf '%-10s %s\n' "$1" "$2"; }

if have aws; then
  say aws "$(aws --version 2>&1 | head -n 1)"
elif have pip && pip install --quiet --disable-pip-version-check awscli >/dev/null 2>&1; then
  say aws "installed: $(aws --version 2>&1 | head -n 1)"
else
  say aws 'not to be had (pip install awscli)'
fi
exit 0
