// Command write writes the module of the paths and bundles the page's modules. It runs in the folder of package ui.
package main

import (
	"log"
	"os"
	"path/filepath"

	"ribbit/ui/bundle"
)

func main() {
	log.SetFlags(0)
	if err := write(); err != nil {
		log.Fatal(err)
	}
}

func write() error {
	paths, err := bundle.MakePaths(".")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(bundle.Source, bundle.Paths), paths, 0o644); err != nil {
		return err
	}
	made, err := bundle.Make(".")
	if err != nil {
		return err
	}
	if err := os.RemoveAll(bundle.Output); err != nil {
		return err
	}
	if err := os.MkdirAll(bundle.Output, 0o755); err != nil {
		return err
	}
	for name, body := range made.Files {
		if err := os.WriteFile(filepath.Join(bundle.Output, name), body, 0o644); err != nil {
			return err
		}
	}
	return nil
}
