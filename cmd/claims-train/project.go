package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
)

// toProject makes the project's folder the current one: that of the program's module, the
// nearest above which holds a go.mod of module claims. "go run -C cmd/claims-train ."
// starts in the module of the trainers, but paths are given, and told, as they are seen
// from the project's folder.
func toProject() error {
	folder, err := os.Getwd()
	if err != nil {
		return err
	}
	for {
		file, err := os.ReadFile(filepath.Join(folder, "go.mod"))
		if err == nil && bytes.HasPrefix(file, []byte("module claims\n")) {
			return os.Chdir(folder)
		}
		above := filepath.Dir(folder)
		if above == folder {
			return errors.New("no go.mod of module claims here or above: run it inside a checkout of the project")
		}
		folder = above
	}
}
