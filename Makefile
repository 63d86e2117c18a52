# Two commands matter: `make demo` shows the program, `make test` holds it to its word.
# Both set up .venv from hashed pins on first use and need no network afterwards.

PYTHON ?= python3
JOBS ?= 2
SECONDS ?= 600
BIN := .venv/bin
RUN := .venv/.run
DEV := .venv/.dev
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo serve test test-long fuzz lint format bench bench-peers docs pins clean

demo: $(RUN)
	@$(BIN)/foedera demo

serve: $(RUN)
	$(BIN)/foedera build examples/baltic --output build/baltic.foedera
	$(BIN)/foedera serve build/baltic.foedera

test: lint
	$(BIN)/python -m pytest -n $(JOBS)

test-long: $(DEV)
	HYPOTHESIS_PROFILE=long $(BIN)/python -m pytest -n $(JOBS) --run-long

# Each reader for so many seconds, or only some: make fuzz SECONDS=60 READERS="HTML PDF"
fuzz: $(DEV)
	$(BIN)/python -m tests.fuzz --jobs $(JOBS) --seconds $(SECONDS) $(READERS)
	HYPOTHESIS_PROFILE=fuzz $(BIN)/python -m pytest -n $(JOBS) -m hypothesis --ignore tests/readers

lint: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: $(DEV)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(DEV)
	$(BIN)/python -W error -m benchmarks.run

# What the reading is measured beside; not needed to run, test or build anything.
bench-peers:
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes -r requirements-bench.txt

docs: $(DEV)
	$(BIN)/python -m docs.generate

# Writing the pins needs the network and pip-tools, which nothing else does.
pins: $(DEV)
	$(BIN)/python -m venv .venv/pins
	.venv/pins/bin/pip --disable-pip-version-check --quiet install pip-tools
	for name in requirements requirements-dev requirements-bench; do \
	  project=pyproject.toml; test $$name != requirements-bench || project=; \
	  .venv/pins/bin/pip-compile --quiet --generate-hashes --no-header --strip-extras --allow-unsafe \
	    --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
	    --output-file $$name.txt $$project $$name.in || exit 1; \
	  sed -i "1i # Hashed pins, written by \`make pins\`; no index is named, so that pip uses the user's own." $$name.txt; \
	done

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/bin/python:
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'foedera needs Python 3.11 or newer; name one: make PYTHON=python3.12')"
	@echo "Setting up .venv from the pins; this happens once."
	@$(PYTHON) -m venv .venv

# The development pins hold everything of the run pins, so either stamp serves the program.
$(RUN): requirements.txt pyproject.toml | .venv/bin/python
	@test -e $(DEV) || $(PIP) install --require-hashes -r requirements.txt
	@test -e $(DEV) || $(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(DEV): requirements-dev.txt pyproject.toml | .venv/bin/python
	@$(PIP) install --require-hashes -r requirements-dev.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@ $(RUN)
