package config

import (
	"slices"
	"strings"

	"claims/claims/config/strict"
	"claims/claims/input/glob"
	"claims/claims/printable"
)

func ignoreKey() key {
	return key{
		name:    "ignore",
		doc:     "Articles that are not read, besides those that .gitignore leaves out.",
		example: "ignore: [drafts/, \"*.old.md\"]\n",
		schema:  list(text()),
		read: func(c *Config, f file, value strict.Node) (err error) {
			c.Ignore, err = readPaths(f, value)
			return err
		},
	}
}

// readPaths reads a list of patterns, which are relative to the file's folder.
func readPaths(f file, value strict.Node) (glob.Set, error) {
	texts, items, err := value.Texts()
	if err != nil {
		return f.folder, err
	}
	var patterns []glob.Pattern
	for i, text := range texts {
		p, err := readPath(items[i], text)
		if err != nil {
			return f.folder, err
		}
		patterns = append(patterns, p)
	}
	return f.folder.With(patterns...), nil
}

// readPath reads one pattern.
func readPath(at strict.Node, text string) (glob.Pattern, error) {
	if slices.Contains(strings.Split(text, "/"), "..") {
		return glob.Pattern{}, at.Fault("the pattern %s leads out of this file's folder; patterns start there", printable.Quote(text))
	}
	if glob.TooManyChoices(text) {
		return glob.Pattern{}, at.Fault("%s has more choices in braces than can be tried; write several patterns", printable.Quote(text))
	}
	p, ok := glob.Parse(text)
	if !ok {
		return p, at.Fault("%s is no pattern: it holds nothing, or a bracket or brace that is not closed", printable.Quote(text))
	}
	return p, nil
}
