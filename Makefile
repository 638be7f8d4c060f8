# Salname. `make demo` and `make test` are all a new machine needs; each sets itself up first.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help setup setup-tests build release demo test bench torture fuzz lint format check-schemas record

# What the tests and the tour run: optimised, since unoptimised code takes some four times as long over the same
# lines, and open to tests. It has a place of its own: `make release` would build everything anew after it.
BUILD := -c release -Xswiftc -enable-testing --scratch-path .build/tests
SALNAME := .build/tests/release/salname
# With Swift's libraries inside: it starts in two thirds of the time, and runs where no toolchain is.
RELEASE := -c release --static-swift-stdlib

# How many events the benchmarks draw.
EVENTS ?= 1000000

# What libFuzzer makes up, and for how many seconds.
READ ?= line
SECONDS ?= 60
FUZZ_FOLDER = $(if $(filter csv jsonl,$(READ)),feeds,$(READ)s)

CLOUDEVENTS := $(wildcard ../shared/vectors/cloudevents.schema.json)

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' Makefile | sed 's/:.*## /\t/' | expand -t 16

setup: # installs SQLite's header where it is missing
	@sh .ci/setup

setup-tests: # the same, and sshd for the tests
	@sh .ci/setup tests

build: setup
	swift build $(BUILD) --product salname

release: setup ## build .build/release/salname, one file that runs without the toolchain
	swift build $(RELEASE) --product salname

demo: build ## build, and run the tour in a directory of its own
	$(SALNAME) demo

test: setup-tests lint ## lint, and run every test; what failed is said again at the end
	swift build $(BUILD) --build-tests
	@{ swift test --skip-build $(BUILD) 2>&1; echo $$? > .build/tests/status; } | tee .build/tests/output.txt; \
		status=$$(cat .build/tests/status); test $$status = 0 || grep -a '^✘\|^↳' .build/tests/output.txt | cut -c1-600; exit $$status

torture: setup-tests ## kill, starve and flood ledgers at length; SALNAME_SEED=N repeats a run
	swift build $(BUILD) --build-tests
	@rm -f .build/torture/summary.txt
	SALNAME_TORTURE=long swift test --skip-build $(BUILD) --filter '^TortureTests|LostConnectionTests|SSHDTests|Revocation'; \
		status=$$?; cat .build/torture/summary.txt; exit $$status

fuzz: setup ## read what libFuzzer makes up (READ=line, zone, csv or jsonl; SECONDS=60)
	SALNAME_FUZZ=1 swift build --scratch-path .build/fuzz -c release --sanitize fuzzer --product salname-fuzz
	@mkdir -p .build/fuzz/corpus/$(READ)
	@test $(READ) != line || cat fixtures/events/*.jsonl | split -l 1 -a 4 - .build/fuzz/corpus/line/
	SWIFT_BACKTRACE=enable=no .build/fuzz/release/salname-fuzz -read=$(READ) -max_total_time=$(SECONDS) \
		-max_len=4096 -artifact_prefix=.build/fuzz/ .build/fuzz/corpus/$(READ) fixtures/fuzz/$(FUZZ_FOLDER)

bench: release ## measure against a floor in C (EVENTS=1000000)
	swift build $(RELEASE) --product salname-bench
	.build/release/salname-bench --events $(EVENTS)

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

format: ## put the sources in the project's form
	swift format --in-place --recursive Package.swift Sources Tests

record: setup ## record the golden files anew
	RECORD_FIXTURES=1 swift test $(BUILD)

check-schemas: build .build/venv/ready ## validate every line of the tour with an independent validator
	.build/venv/bin/check-jsonschema --check-metaschema schemas/events/*.schema.json
	rm -rf .build/check && $(SALNAME) demo .build/check --quiet
	$(SALNAME) log export --ledger .build/check/ledger --format cloudevents \
		-o .build/check/export.jsonl
	PYTHONDONTWRITEBYTECODE=1 .build/venv/bin/python schemas/check.py \
		$(if $(CLOUDEVENTS),--cloudevents $(CLOUDEVENTS)) fixtures/events .build/check/export.jsonl

.build/venv/ready:
	python3 -m venv .build/venv
	.build/venv/bin/pip install --quiet check-jsonschema==0.39.0
	touch $@
