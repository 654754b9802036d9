package main

import (
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"claims/claims/alias"
	"claims/claims/config"
	"claims/claims/lint"
)

// settingFiles are the flags that name the configuration and the alias files.
type settingFiles struct {
	config  string
	aliases []string
}

func (s *settingFiles) addFlags(c *cobra.Command) {
	c.Flags().StringArrayVar(&s.aliases, "aliases", nil, "take names, types and tags of speakers from this YAML `file`; may be given again")
	c.Flags().StringVar(&s.config, "config", "", "configuration `file` (default: the nearest "+config.Name+", from the current folder upward)")
}

// settings are what the configuration says, and who is who by the alias files.
type settings struct {
	config.Config
	aliases *alias.Table // nil where no file is named
	files   []string     // all that the settings were read from
}

// load reads the configuration file, where no flag names one that of the folder, and
// the alias files that it and the flags name, each once.
func (s *settingFiles) load(folder string) (settings, error) {
	var loaded settings
	var err error
	if loaded.Config, err = s.loadConfig(folder); err != nil {
		return loaded, err
	}
	var files []string
	for _, file := range append(loaded.Aliases, s.aliases...) {
		if !slices.ContainsFunc(files, func(other string) bool { return samePath(file, other) }) {
			files = append(files, file)
		}
	}
	if len(files) > 0 {
		loaded.aliases, err = alias.Load(files)
	}
	if loaded.files = files; loaded.Path != "" {
		loaded.files = append(loaded.files, loaded.Path)
	}
	return loaded, err
}

// loadConfig reads the configuration file that the flag names, else that of the folder.
func (s *settingFiles) loadConfig(folder string) (config.Config, error) {
	if s.config != "" {
		return config.LoadNamed(s.config)
	}
	path, err := config.Find(folder)
	if err != nil || path == "" {
		return config.Config{}, err
	}
	return config.Load(path)
}

// samePath reports whether both lead to one place, links aside.
func samePath(a, b string) bool {
	absA, errA := filepath.Abs(a)
	absB, errB := filepath.Abs(b)
	return errA == nil && errB == nil && absA == absB
}

// load reads the settings; where no flag has, they set the confidence and the
// severity that count.
func (o *options) load() (settings, error) {
	s, err := o.files.load(".")
	if !o.minConfidence.set {
		o.minConfidence.value = s.MinConfidence
	}
	if o.failOn == "" {
		o.failOn = lint.Severity(s.FailOn)
	}
	if o.failOn == "" {
		o.failOn = lint.Error
	}
	return s, err
}
