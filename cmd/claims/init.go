package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"claims/claims/config"
)

func newInit(s streams) *cobra.Command {
	var force, schema bool
	c := &cobra.Command{
		Use:   "init",
		Short: "Write a configuration file to start from",
		Long: `Init writes ` + config.Name + ` into the current folder: every key and every rule, each
as a comment that says what it is for, so that nothing changes until you take a
"#" off. A file that is there already stays, unless --force replaces it.

With --schema it writes the JSON Schema of such files to standard output instead,
by which an editor can offer keys and rules and mark mistakes.`,
		Example: `  claims init
  claims init --schema > claims.schema.json`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if schema {
				return writeSchema(s.out)
			}
			return writeTemplate(s, force)
		},
	}
	c.Flags().BoolVar(&force, "force", false, "replace a configuration file that is there")
	c.Flags().BoolVar(&schema, "schema", false, "write the JSON Schema of configuration files to standard output")
	c.MarkFlagsMutuallyExclusive("force", "schema")
	return c
}

func writeSchema(w io.Writer) error {
	schema, err := config.Schema()
	if err != nil {
		return err
	}
	_, err = w.Write(schema)
	return err
}

// writeTemplate writes the configuration file, whole or not at all.
func writeTemplate(s streams, force bool) error {
	info, err := os.Lstat(config.Name)
	switch {
	case !force && !errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s is there already; replace it with --force", config.Name)
	case err == nil && !info.Mode().IsRegular():
		return fmt.Errorf("%s is a link, or no file at all; remove it first", config.Name)
	}
	out, err := s.openOutput(config.Name)
	if err != nil {
		return err
	}
	defer out.discard()
	if _, err := io.WriteString(out, config.Template()); err != nil {
		return fmt.Errorf("cannot write %s: %w", config.Name, err)
	}
	if err := out.commit(); err != nil {
		return err
	}
	fmt.Fprintf(s.err, "%s is written; it changes nothing until you take a # off\n", config.Name)
	return nil
}
