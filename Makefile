# Every target sets up what it needs: a virtual environment, then the package, and only when they changed.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
SEEDS = fixtures/stories/nato-rutte
TESTS = $(BIN)/python -m pytest --durations=5
WHOLE = $(if $(filter output-sync,$(.FEATURES)),--output-sync)  # what a process says stands in one piece

.PHONY: help demo test tests-a-p tests-q-z check check-slow bench format golden clean

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "factdiff needs Python 3.11 or newer; try make PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.core: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.core
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(VENV)/.core  ## compare the two example articles
	@$(BIN)/factdiff diff $(SEEDS)/up.txt $(SEEDS)/ki.txt

# Two processes, each with the files of half the alphabet. pytest-xdist collects every test in each process and reports
# each to a third one, which took a fifth of the time of all.
test: $(VENV)/.dev  ## run the tests
	@$(MAKE) --jobs=2 --keep-going --no-print-directory $(WHOLE) tests-a-p tests-q-z

tests-a-p:
	@$(TESTS) tests/test_[a-p]*.py

tests-q-z:
	@$(TESTS) tests/test_[!a-p]*.py

check: $(VENV)/.dev  ## format, lint, types, architecture, tests: what CI runs
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(MAKE) --no-print-directory test

check-slow: $(VENV)/.dev  ## the long tests whole, and many more examples of what holds for any text
	@$(BIN)/python -m pytest -m 'slow or hypothesis' --hypothesis-profile=whole --durations=10

bench: $(VENV)/.dev  ## accuracy and speed; DATA=folder of the evaluation sets, or none: generated text is timed
	@$(BIN)/python -m benchmarks $(if $(DATA),--data $(DATA))

format: $(VENV)/.dev  ## format the code and mend what can be mended
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

golden: $(VENV)/.dev  ## write the golden reports anew, to be reviewed in the difference
	@FACTDIFF_GOLDEN=write $(BIN)/python -m pytest tests/test_report_goldens.py tests/test_docs.py

clean:  ## remove what the targets made
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
