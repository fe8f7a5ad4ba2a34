# What people who work on Ribbit run. `make help` lists it.

OUTPUT  ?= ribbit
VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null)
LINT    := go tool -modfile=.tools/go.mod golangci-lint

# One static file that runs anywhere, also in an empty container: its own resolver, user lookup and time zones.
TAGS    := osusergo netgo timetzdata sqlite_omit_load_extension
LDFLAGS := -s -w -X ribbit/app/command.Version=$(VERSION) -linkmode external -extldflags "-static $(LINKER)"

# Fifty programs of tests are linked each time; without what only debuggers read, in half of it.
TESTS   := -shuffle=on -ldflags=-w -timeout 25m

# What starts nothing that runs beside it, or drives programs of its own, in which a race detector of the tests sees nothing: with one, these
# tests take three times as long. Who shares what they hold are app/web, app/live and app/command, whose tests have one.
ALONE   := ./app ./app/chat ./app/config ./app/deploy ./app/media ./app/qr ./app/shape ./app/proof/history ./app/proof/simulate ./app/proof/soak \
	./ui ./ui/texts/...
OTHERS   = $(filter-out $(shell go list $(ALONE)) ribbit/app/web ribbit/ui/e2e ribbit/app/proof/fault,$(shell go list ./...))

.PHONY: help run demo build release generate format current lint needs test

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: generate ## start the server on ./data
	go run .

demo: generate ## start a server with sample people and chats
	go run . --demo

build: ## build ./ribbit, one static file
	CGO_ENABLED=1 go build -trimpath -tags '$(TAGS)' -ldflags '$(LDFLAGS)' -o $(OUTPUT) .

release: ## build what a release consists of into dist: linux amd64, arm64, armv7, Windows amd64
	@./.ci/release '$(VERSION)'

generate: ## write the Go code of the templates and the texts, and bundle the modules of the page
	go generate ./ui/...

format: ## format the Go code and the templates
	$(LINT) fmt
	go tool templ fmt -log-level error ui

current: # what is generated is that of its sources
	@./.ci/current

lint: ## vet, linter, format
	$(LINT) run

needs: # the tests drive a real Chromium, nginx and PostgreSQL
	@./.ci/needs

# Half of the packages wait for something most of the time, and so three are tested at once, and beside them the store on PostgreSQL and what
# needs no race detector. The package that takes longest comes first, else it is alone on the machine at the end. The browser has the machine
# for itself afterwards, and so has what compares times: beside other packages they wait for each other.
#
# The race detector has every process wait a second at its end, for a race that another goroutine still has.
test: export GORACE := atexit_sleep_ms=0
test: current lint needs ## everything that has to hold: generated code, linter, all tests
	@failed=0; \
	RIBBIT_TEST_ENGINE=postgres go test -ldflags=-w -timeout 25m -p 1 ./app/store $(if $(RIBBIT_LONG),./app/web) & store=$$!; \
	go test $(TESTS) -p 1 $(ALONE) & alone=$$!; \
	go test -race $(TESTS) -p 3 ./app/web $(OTHERS) || failed=1; \
	wait $$store || failed=1; \
	wait $$alone || failed=1; \
	go test $(TESTS) ./ui/e2e || failed=1; \
	go test $(TESTS) ./app/proof/fault || failed=1; \
	exit $$failed
