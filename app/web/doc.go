// Package web is Ribbit in the browser and over HTTP: the only package that knows Fiber. routes.go is the map of it.
//
// A handler reads the request, calls package chat, and renders. Every form works without JavaScript: a plain POST
// answers with a redirect, one from the page's own scripts with the fragment that changed.
//
// What nobody asks for, but everybody is told, is package live; socket hands it the connections of those who listen.
// Order of ending: stop listening, close the hub, wait for the sockets; then whoever made them closes the announcer and
// the store.
package web
