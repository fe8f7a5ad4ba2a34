// Package web is Ribbit in the browser and over HTTP: the only package that knows Fiber. routes.go is the map of it.
//
// A handler reads the request, calls package chat, and renders. Every form works without JavaScript: a plain POST
// answers with a redirect, one from the page's own scripts with the fragment that changed.
//
// Announcer turns committed events into frames, each rendered once as HTML and once as JSON, and hands them to the
// hub. Order of ending: stop listening, close the hub, wait for the sockets; the store is closed by whoever opened it.
package web
