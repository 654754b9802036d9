package config

import (
	"path/filepath"
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/config/strict"
	"claims/claims/input/glob"
	"claims/claims/lint"
)

// key is a key of the file: its name, and how its value is read into a Config.
type key struct {
	name string
	read func(c *Config, f file, value strict.Node) error
}

// file is the configuration file being read: its path, and the set of no patterns
// in its folder.
type file struct {
	path   string
	folder glob.Set
}

// keys is the registry: every key that a file may have. A new one is a line here,
// a field of Config and a function that reads it.
func keys() []key {
	return []key{
		{"preset", readPreset},
		{"rules", readRules},
		{"overrides", readOverrides},
		{"ignore", readIgnore},
		{"suppress", readSuppress},
		{"min-confidence", readMinConfidence},
		{"fail-on", readFailOn},
		{"aliases", readAliases},
	}
}

// Thresholds are the severities from which on a finding decides the exit status,
// and the word for none.
func Thresholds() []string {
	return []string{string(lint.Error), string(lint.Warning), string(lint.Info), Never}
}

// Never is the threshold that no finding reaches.
const Never = "never"

func readIgnore(c *Config, f file, value strict.Node) (err error) {
	c.Ignore, err = readPaths(f, value)
	return err
}

func readMinConfidence(c *Config, _ file, value strict.Node) error {
	text, err := value.Text()
	if err != nil {
		return err
	}
	if c.MinConfidence, err = claims.ParseConfidence(text); err != nil {
		return value.Fault("%q is no confidence: %v", text, err)
	}
	return nil
}

func readFailOn(c *Config, _ file, value strict.Node) (err error) {
	c.FailOn, err = value.Word("severity", Thresholds())
	return err
}

// readAliases reads a list of files, whose paths start at the configuration file.
func readAliases(c *Config, f file, value strict.Node) error {
	paths, _, err := value.Texts()
	for _, path := range paths {
		if !filepath.IsAbs(path) {
			path = filepath.Join(filepath.Dir(f.path), filepath.FromSlash(path))
		}
		c.Aliases = append(c.Aliases, path)
	}
	return err
}

// readPaths reads a list of patterns, which are relative to the file's folder.
func readPaths(f file, value strict.Node) (glob.Set, error) {
	texts, items, err := value.Texts()
	if err != nil {
		return f.folder, err
	}
	set := f.folder
	for i, text := range texts {
		p, err := readPath(items[i], text)
		if err != nil {
			return set, err
		}
		set = set.With(p)
	}
	return set, nil
}

// readPath reads one pattern.
func readPath(at strict.Node, text string) (glob.Pattern, error) {
	if slices.Contains(strings.Split(text, "/"), "..") {
		return glob.Pattern{}, at.Fault("the pattern %q leads out of this file's folder; patterns start there", text)
	}
	p, ok := glob.Parse(text)
	if !ok {
		return p, at.Fault("%q is no pattern: it holds nothing, or a bracket or brace that is not closed", text)
	}
	return p, nil
}
