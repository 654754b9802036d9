package config

import (
	"errors"

	"claims/claims/config/strict"
	"claims/claims/policy"
)

func overridesKey() key {
	paths := list(text())
	paths["minItems"] = 1
	one := object(schema{"paths": paths, "rules": reference(rulesDefinition)})
	one["required"] = []string{"paths", "rules"}
	return key{
		name: "overrides",
		doc: "Other rules for some articles; a later entry wins. Patterns are those of\n" +
			".gitignore and start at this file's folder.",
		example: "overrides:\n  - paths: [opinion/, \"*-letter.md\"]\n    rules: {S301: off}\n",
		schema:  list(one),
		read:    readOverrides,
	}
}

func readOverrides(c *Config, f file, value strict.Node) error {
	items, err := value.Items()
	faults := []error{err}
	for _, item := range items {
		layer, err := readOverride(f, item)
		faults = append(faults, err)
		c.Overrides = append(c.Overrides, layer)
	}
	return errors.Join(faults...)
}

// readOverride reads what changes for some paths.
func readOverride(f file, n strict.Node) (policy.Layer, error) {
	var layer policy.Layer
	fields, err := n.Fields("paths", "rules")
	faults := []error{err}
	for _, field := range fields {
		var err error
		switch field.Key {
		case "paths":
			layer.Paths, err = readPaths(f, field.Value)
		case "rules":
			layer.Changes, err = readChanges(field.Value)
		}
		faults = append(faults, err)
	}
	if err := errors.Join(faults...); err != nil {
		return layer, err
	}
	if layer.Paths.Empty() || layer.Changes == nil {
		return layer, n.Fault("this override needs both paths (patterns of articles) and rules (what changes there)")
	}
	return layer, nil
}
