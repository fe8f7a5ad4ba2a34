package main

import (
	"embed"
	"io/fs"
)

//go:embed ui/static
var static embed.FS

// assets are the browser's files: ui/static as the root.
func assets() fs.FS {
	root, err := fs.Sub(static, "ui/static")
	if err != nil {
		panic(err) // only for an invalid path, and this one is a constant
	}
	return root
}
