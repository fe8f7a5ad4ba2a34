// Package webtest runs a whole Ribbit for tests: real store, hub and server on a port of its own, with people who sign
// up and use it as browsers and scripts do.
//
// Every answer of the JSON API and every event of its socket is held against the OpenAPI document; what it does not
// describe fails the test. When a Ribbit is closed, it must leave no goroutine behind, so tests with one do not run in
// parallel.
package webtest
