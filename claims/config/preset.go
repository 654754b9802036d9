package config

import (
	"embed"
	"path"

	"claims/claims/config/strict"
	"claims/claims/policy"
)

// presetFiles are the house styles, each written as the rules of a configuration
// file are.
//
//go:embed presets/*.yaml
var presetFiles embed.FS

// Presets are the names of the house styles.
func Presets() []string { return []string{"ap", "bbc", "none", "reuters"} }

func presetKey() key {
	return key{
		name: "preset",
		doc: "A house style, which turns rules on and off and sets their options: ap, reuters or\n" +
			"bbc; none turns every rule off, so that only those run that you turn on below.",
		example: "preset: ap\n",
		schema:  words(Presets()...),
		read:    readPreset,
	}
}

func readPreset(c *Config, _ file, value strict.Node) error {
	name, err := value.Word("preset", Presets())
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
