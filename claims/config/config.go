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
)

// Name is what a configuration file is called.
const Name = ".claims.yaml"

// Config is what a configuration file says. The zero Config is that of an empty
// one.
type Config struct {
	// Aliases are the alias files, as paths from where the program runs.
	Aliases []string
}

// key is a key of the file: its name, and how its value is read into a Config. The
// folder is that of the file.
type key struct {
	name string
	read func(c *Config, folder string, value strict.Node) error
}

// keys is the registry: every key that a file may have. A new one is a line here,
// a field of Config and a function that reads it.
func keys() []key {
	return []key{
		{"aliases", readAliases},
	}
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
		info, err := os.Stat(path)
		switch {
		case err == nil && info.Mode().IsRegular():
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

// Load reads a configuration file.
func Load(path string) (Config, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return Config{}, fmt.Errorf("%s: there is no such configuration file; check the spelling", path)
	}
	if err != nil {
		var cause *fs.PathError
		if errors.As(err, &cause) {
			err = cause.Err
		}
		return Config{}, fmt.Errorf("%s: the configuration file cannot be read: %w", path, err)
	}
	return Read(path, data)
}

// Read reads the text of a configuration file. The error names every fault with
// its line.
func Read(path string, data []byte) (Config, error) {
	var c Config
	root, ok, err := strict.Parse(path, data)
	if err != nil || !ok {
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
		faults = append(faults, readers[f.Key].read(&c, filepath.Dir(path), f.Value))
	}
	return c, errors.Join(faults...)
}

// readAliases reads a list of files, whose paths start at the configuration file.
func readAliases(c *Config, folder string, value strict.Node) error {
	paths, _, err := value.Texts()
	for _, path := range paths {
		if !filepath.IsAbs(path) {
			path = filepath.Join(folder, filepath.FromSlash(path))
		}
		c.Aliases = append(c.Aliases, path)
	}
	return err
}
