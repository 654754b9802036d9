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

// key is a key of the file.
type key struct {
	name string
	// doc says what the key is for, in lines that fit behind "# ".
	doc string
	// example is the key with a value, as an author may write it.
	example string
	// schema is that of its value.
	schema func() schema
	// read reads the value into a Config.
	read func(c *Config, f file, value strict.Node) error
}

// file is the configuration file being read: its path, and the set of no patterns
// in its folder.
type file struct {
	path   string
	folder glob.Set
}

// keys is the registry: every key that a file may have. The schema for editors and
// the file that "claims init" writes are made of it.
func keys() []key {
	return []key{{
		name: "preset",
		doc: "A house style, which turns rules on and off and sets their options: ap, reuters or\n" +
			"bbc; none turns every rule off, so that only those run that you turn on below.",
		example: "preset: ap\n",
		schema:  presetSchema, read: readPreset,
	}, {
		name: "rules",
		doc: "Each rule, by its code or name: on, off, a severity (error, warning, info), or a\n" +
			"mapping with its severity and options. Whoever names a rule turns it on, unless\n" +
			"with off. \"all: off\" is for every rule that is not named.",
		example: rulesExample(),
		schema:  rulesSchema, read: readRules,
	}, {
		name: "overrides",
		doc: "Other rules for some articles; a later entry wins. Patterns are those of\n" +
			".gitignore and start at this file's folder.",
		example: "overrides:\n  - paths: [opinion/, \"*-letter.md\"]\n    rules: {S301: off}\n",
		schema:  overridesSchema, read: readOverrides,
	}, {
		name:    "ignore",
		doc:     "Articles that are not read, besides those that .gitignore leaves out.",
		example: "ignore: [drafts/, \"*.old.md\"]\n",
		schema:  pathsSchema, read: readIgnore,
	}, {
		name: "suppress",
		doc: "Findings that may stay, each with the reason; path, text (words of the article at\n" +
			"the place of the finding) or both say which.",
		example: "suppress:\n  - rule: S301\n    path: news/harbour.md\n    text: a senior official\n    reason: the editor knows who it is\n",
		schema:  suppressSchema, read: readSuppress,
	}, {
		name:    "min-confidence",
		doc:     "Leave out claims of a lower confidence than this, from 0 to 1 or as 80%.",
		example: "min-confidence: 0\n",
		schema:  confidenceSchema, read: readMinConfidence,
	}, {
		name:    "fail-on",
		doc:     "The severity from which on findings make \"claims check\" exit with status 1, or never.",
		example: "fail-on: error\n",
		schema:  func() schema { return words(Thresholds()...) }, read: readFailOn,
	}, {
		name:    "aliases",
		doc:     "Files that say who is who: names, aliases, types and tags of speakers.",
		example: "aliases: [people.yaml]\n",
		schema:  func() schema { return list(schema{"type": "string", "minLength": 1}) }, read: readAliases,
	}}
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
