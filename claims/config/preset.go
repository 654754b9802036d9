package config

import (
	"embed"
	"path"
	"strings"

	"claims/claims/config/strict"
	"claims/claims/policy"
)

// presetFiles are the house styles, each written as the rules of a configuration
// file are.
//
//go:embed presets/*.yaml
var presetFiles embed.FS

// Presets are the names of the house styles, sorted.
func Presets() ([]string, error) {
	entries, err := presetFiles.ReadDir("presets")
	var names []string
	for _, e := range entries {
		names = append(names, strings.TrimSuffix(e.Name(), ".yaml"))
	}
	return names, err
}

func readPreset(c *Config, _ file, value strict.Node) error {
	names, err := Presets()
	if err != nil {
		return err
	}
	name, err := value.Word("preset", names)
	if err != nil {
		return err
	}
	c.Preset, err = preset(name)
	return err
}

// preset is what a house style changes of the catalogue.
func preset(name string) ([]policy.Change, error) {
	file := path.Join("presets", name+".yaml")
	data, err := presetFiles.ReadFile(file)
	if err != nil {
		return nil, err
	}
	root, _, err := strict.Parse(file, data)
	if err != nil {
		return nil, err
	}
	return readChanges(root)
}
