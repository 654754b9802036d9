package config

import (
	"errors"
	"path/filepath"

	"claims/claims"
	"claims/claims/config/strict"
	"claims/claims/input/glob"
	"claims/claims/lint"
	"claims/claims/printable"
	"claims/claims/regular"
)

// key is a key of the file.
type key struct {
	name string
	// doc says what the key is for, in lines that fit behind "# ".
	doc string
	// example is the key with a value, as an author may write it.
	example string
	// schema is that of its value.
	schema schema
	// read reads the value into a Config.
	read func(c *Config, f file, value strict.Node) error
}

// file is the configuration file being read: its path, and the set of no patterns
// in its folder.
type file struct {
	path   string
	folder glob.Set
}

// keys is the registry: every key that a file may have. Reading, the schema for
// editors and the file that "claims init" writes are made of it.
func keys() []key {
	return []key{
		presetKey(),
		rulesKey(),
		overridesKey(),
		ignoreKey(),
		ignoreInlineKey(),
		ignoreBlocksKey(),
		suppressKey(),
		minConfidenceKey(),
		failOnKey(),
		aliasesKey(),
	}
}

func minConfidenceKey() key {
	return key{
		name:    "min-confidence",
		doc:     "Leave out claims of a lower confidence than this, from 0 to 1 or as 80%.",
		example: "min-confidence: 0\n",
		schema: schema{"anyOf": []schema{
			{"type": "number", "minimum": 0, "maximum": 1},
			{"type": "string", "pattern": `^(100|\d?\d(\.\d+)?)\s*%$`},
		}},
		read: readMinConfidence,
	}
}

func readMinConfidence(c *Config, _ file, value strict.Node) error {
	text, err := value.Text()
	if err != nil {
		return err
	}
	if c.MinConfidence, err = claims.ParseConfidence(text); err != nil {
		return value.Fault("%s is no confidence: %v", printable.Quote(text), err)
	}
	return nil
}

// Never is the threshold that no finding reaches.
const Never = "never"

// Thresholds are the severities from which on a finding decides the exit status,
// and the word for none.
func Thresholds() []string {
	return []string{string(lint.Error), string(lint.Warning), string(lint.Info), Never}
}

func failOnKey() key {
	return key{
		name:    "fail-on",
		doc:     "The severity from which on findings make \"claims check\" exit with status 1, or never.",
		example: "fail-on: error\n",
		schema:  words(Thresholds()...),
		read: func(c *Config, _ file, value strict.Node) (err error) {
			c.FailOn, err = value.Word("severity", Thresholds())
			return err
		},
	}
}

func aliasesKey() key {
	return key{
		name:    "aliases",
		doc:     "Files that say who is who: names, aliases, types and tags of speakers.",
		example: "aliases: [people.yaml]\n",
		schema:  list(text()),
		read:    readAliases,
	}
}

// readAliases reads a list of files, whose paths start at the configuration file.
func readAliases(c *Config, f file, value strict.Node) error {
	paths, items, err := value.Texts()
	faults := []error{err}
	for i, path := range paths {
		folder := filepath.Dir(f.path)
		if !filepath.IsAbs(path) {
			path = filepath.Join(folder, filepath.FromSlash(path))
		}
		if err := regular.Below(folder, path); err != nil {
			faults = append(faults, items[i].Fault("%s: %v", printable.Quote(paths[i]), err))
		}
		c.Aliases = append(c.Aliases, path)
	}
	return errors.Join(faults...)
}
