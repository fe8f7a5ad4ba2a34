// Package e2e holds the browser tests: people in real browsers, each in a context of its own, on a real server that is
// built and started by the test. They are skipped only where there is no Chromium.
package e2e
