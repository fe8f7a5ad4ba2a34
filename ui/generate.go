package ui

//go:generate go tool templ generate -log-level error
//go:generate go run ./bundle/write
