package main

import (
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"claims/claims/alias"
	"claims/claims/config"
)

// aliasFiles are the flags that name the configuration and the alias files.
type aliasFiles struct {
	config string
	files  []string
}

func (a *aliasFiles) addFlags(c *cobra.Command) {
	c.Flags().StringArrayVar(&a.files, "aliases", nil, "take names, types and tags of speakers from this YAML `file`; may be given again")
	c.Flags().StringVar(&a.config, "config", "", "configuration `file` (default: the nearest "+config.Name+", from the current folder upward)")
}

// load reads the alias files that the configuration and the flags name, each once;
// nil where there is none.
func (a *aliasFiles) load() (*alias.Table, error) {
	path, err := a.config, error(nil)
	if path == "" {
		if path, err = config.Find("."); err != nil {
			return nil, err
		}
	}
	var c config.Config
	if path != "" {
		if c, err = config.Load(path); err != nil {
			return nil, err
		}
	}
	var files []string
	for _, file := range append(c.Aliases, a.files...) {
		if !slices.ContainsFunc(files, func(other string) bool { return samePath(file, other) }) {
			files = append(files, file)
		}
	}
	if len(files) == 0 {
		return nil, nil
	}
	return alias.Load(files)
}

// samePath reports whether both lead to one place, links aside.
func samePath(a, b string) bool {
	absA, errA := filepath.Abs(a)
	absB, errB := filepath.Abs(b)
	return errA == nil && errB == nil && absA == absB
}
