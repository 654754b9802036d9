package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func newVersion(s streams) *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the version, the commit and the Go release it was built with",
		Example: "  claims version",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintln(s.out, buildVersion())
			return err
		},
	}
}

// version is what the build recorded of itself.
type version struct {
	number   string // of the module; "(devel)" for a build of a checkout
	commit   string // "" where the build recorded none
	modified bool   // the checkout had changes
	release  string // of Go
}

func buildVersion() version {
	v := version{number: "(devel)"}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return v
	}
	v.release = info.GoVersion
	if info.Main.Version != "" {
		v.number = info.Main.Version
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			v.commit = s.Value
		case "vcs.modified":
			v.modified = s.Value == "true"
		}
	}
	return v
}

// String is "claims VERSION, commit HASH (modified), GO".
func (v version) String() string {
	s := "claims " + v.number
	if v.commit != "" {
		s += ", commit " + v.commit
	}
	if v.modified {
		s += " (modified)"
	}
	if v.release != "" {
		s += ", " + v.release
	}
	return s
}
