#!/usr/bin/env bash
# Installs other people's programs that the tests use where they are there. None is needed: without it its tests are
# skipped, and say so. Go programs go to out/bin and Python's to out/python, both ignored by Git; what the machine has
# already is left alone. All together it takes eight minutes at most, whatever the network does; what was built until then
# is in Go's cache for the next time. Never fails.
set -u
cd "$(dirname "$0")/.." || exit 0

bin=$PWD/out/bin
python=$PWD/out/python
mkdir -p "$bin"

have() { command -v "$1" >/dev/null 2>&1; }
limit() { timeout "$((SECONDS < 475 ? 480 - SECONDS : 5))" "$@"; }
say() { printf '%-12s %s\n' "$1" "$2"; }

# go_part NAME MODULE VERSION [PACKAGE]: a program of a Go module, in exactly this version.
go_part() {
  local name=$1 module=$2 version=$3 package=${4:-$2}
  if have go && go version -m "$bin/$name" 2>/dev/null | grep -q "mod[[:space:]]$module[[:space:]]$version[[:space:]]"; then
    say "$name" "$version, built before"
  elif have "$name"; then
    say "$name" "of this machine: $(command -v "$name")"
  elif ! have go; then
    say "$name" "not to be had: there is no Go to build $module with"
  elif GOBIN=$bin limit go install "$package@$version" >"$bin/$name.log" 2>&1; then
    say "$name" "$version, built"
  else
    say "$name" "not to be had: go install $package@$version failed: $(tail -n 1 "$bin/$name.log")"
  fi
}

# python_part NAME VERSION PROBE…: a program or library of the Python Package Index. PROBE is what shows that it is there.
python_part() {
  local name=$1 version=$2
  shift 2
  if "$@" >/dev/null 2>&1; then
    say "$name" "of this machine: $("$@" 2>&1 | head -n 1)"
  elif PATH=$python/bin:$PATH "$@" >/dev/null 2>&1; then
    say "$name" "installed before"
  elif { [ -x "$python/bin/python3" ] || limit python3 -m venv "$python"; } >"$bin/$name.log" 2>&1 &&
    limit "$python/bin/python3" -m pip install --quiet --disable-pip-version-check "$name==$version" >>"$bin/$name.log" 2>&1; then
    say "$name" "$version, installed"
  else
    say "$name" "not to be had: pip install $name==$version failed: $(tail -n 1 "$bin/$name.log")"
  fi
}

# The Nodes that the command line must run on, and a validator of SARIF; by hash and without scripts.
npm_parts() {
  local recipe=__tests__/parts/npm target=$PWD/out/npm
  if cmp -s "$recipe/package-lock.json" "$target/package-lock.json" && [ -d "$target/node_modules" ]; then
    say npm "installed before"
  elif mkdir -p "$target" && cp "$recipe/package.json" "$recipe/package-lock.json" "$target/" &&
    limit npm ci --ignore-scripts --no-audit --no-fund --prefix "$target" >"$bin/npm.log" 2>&1; then
    say npm "$(ls "$target/node_modules" | tr '\n' ' ')"
  else
    rm -f "$target/package-lock.json"
    say npm "not to be had: npm ci failed: $(tail -n 1 "$bin/npm.log")"
  fi
}

npm_parts
python_part awscli 1.46.3 aws --version
python_part boto3 1.44.5 python3 -c 'import boto3; print(boto3.__version__)'
python_part ministack 1.5.33 ministack --help
python_part zizmor 1.32.0 zizmor --version
python_part cfn-lint 1.58.0 cfn-lint --version
python_part 'moto[cloudformation]' 5.2.5 python3 -c 'import moto; print(moto.__version__)'
go_part actionlint github.com/rhysd/actionlint v1.7.12 github.com/rhysd/actionlint/cmd/actionlint
go_part act github.com/nektos/act v0.2.89
go_part hclfmt github.com/hashicorp/hcl/v2 v2.24.0 github.com/hashicorp/hcl/v2/cmd/hclfmt
go_part versitygw github.com/versity/versitygw v1.8.0 github.com/versity/versitygw/cmd/versitygw
exit 0
