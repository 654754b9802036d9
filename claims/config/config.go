// Package config reads a newsroom's configuration: a file .claims.yaml in the
// folder that the program is run in, or in one above it.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"claims/claims/config/strict"
	"claims/claims/input"
	"claims/claims/input/glob"
	"claims/claims/policy"
	"claims/claims/regular"
)

// Name is what a configuration file is called.
const Name = ".claims.yaml"

// Config is what a configuration file says. The zero Config is that of an empty
// one.
type Config struct {
	// Path is the file; "" where there is none.
	Path string
	// Preset, Rules and Overrides are what the file changes of the catalogue, in
	// the order in which they count; see Layers.
	Preset, Rules []policy.Change
	Overrides     []policy.Layer
	// Ignore are the articles not to read.
	Ignore glob.Set
	// Marks are left out of every article's text.
	Marks input.Marks
	// MinConfidence is the confidence of the claims that are shown, from 0 to 1.
	MinConfidence float64
	// FailOn is one of Thresholds; "" where the file does not say.
	FailOn string
	// Suppress are the findings that may stay.
	Suppress []policy.Suppression
	// Aliases are the alias files, as paths from where the program runs.
	Aliases []string
}

// Layers are the file's changes of the catalogue: the preset's, then those of
// rules, then each override.
func (c Config) Layers() []policy.Layer {
	return append([]policy.Layer{
		{Everywhere: true, Changes: c.Preset},
		{Everywhere: true, Changes: c.Rules},
	}, c.Overrides...)
}

// Find is the configuration file of the folder or the nearest one above it, as a
// path from where the folder's path starts; "" where there is none.
func Find(folder string) (string, error) {
	above, err := filepath.Abs(folder)
	if err != nil {
		return "", err
	}
	for {
		path := filepath.Join(folder, Name)
		info, err := os.Lstat(path)
		switch {
		case err == nil && !info.IsDir():
			return path, nil
		case err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrPermission):
			return "", fmt.Errorf("looking for a configuration file: %w", err)
		}
		if above == filepath.Dir(above) {
			return "", nil
		}
		above, folder = filepath.Dir(above), filepath.Join(folder, "..")
	}
}

// Load reads a configuration file that nobody has named, as Find finds it. Like all
// files that it names, it must lie below the root of its repository (see regular.Below).
func Load(path string) (Config, error) {
	data, err := regular.ReadBelow(filepath.Dir(path), path, regular.Settings)
	return readFile(path, data, err)
}

// LoadNamed reads a configuration file that the person has named, wherever it lies. The
// empty device stands for an empty one.
func LoadNamed(path string) (Config, error) {
	if path == os.DevNull {
		return Config{}, nil
	}
	data, err := regular.Read(path, regular.Settings)
	return readFile(path, data, err)
}

// readFile is Read of what has been read, or the error of reading it.
func readFile(path string, data []byte, err error) (Config, error) {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Config{}, fmt.Errorf("%s: there is no such configuration file; check the spelling", path)
	case err != nil:
		return Config{}, fmt.Errorf("%s: the configuration file cannot be read: %w", path, err)
	}
	return Read(path, data)
}

// Read reads the text of a configuration file. The error names every fault with
// its line and column.
func Read(path string, data []byte) (Config, error) {
	c := Config{Path: path}
	root, ok, err := strict.Parse(path, data)
	if err != nil || !ok {
		return c, err
	}
	folder, err := glob.In(filepath.Dir(path))
	if err != nil {
		return c, err
	}
	var names []string
	readers := make(map[string]key)
	for _, k := range keys() {
		names = append(names, k.name)
		readers[k.name] = k
	}
	fields, err := root.Fields(names...)
	faults := []error{err}
	for _, f := range fields {
		faults = append(faults, readers[f.Key].read(&c, file{path, folder}, f.Value))
	}
	return c, strict.Sorted(errors.Join(faults...))
}
