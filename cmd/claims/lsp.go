package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"claims/claims/config"
	"claims/claims/lsp"
	"claims/claims/policy"
)

// statusNoShutdown is what the protocol asks for where the client has not said
// shutdown before it ends.
const statusNoShutdown = 1

func newLSP(s streams) *cobra.Command {
	o := &options{streams: s}
	c := &cobra.Command{
		Use:   "lsp",
		Short: "Show claims and findings in your editor, as you type: the language server",
		Long: `Lsp is a language server: an editor starts it and talks to it over standard input
and output by the Language Server Protocol 3.17. It reads articles in plain text
and Markdown as they are written. docs/editors.md tells how to set up an editor.

Each article is checked as ` + config.Name + ` of its folder, or of the nearest one above
it, says; a change of that file counts at once.`,
		Example: "  claims lsp",
		Args:    cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			return o.serve(c.Context(), c.CommandPath())
		},
	}
	c.Flags().Bool("stdio", true, "talk over standard input and output; there is no other way, but some editors say so")
	o.addRuleFlags(c)
	o.files.addFlags(c)
	return c
}

// serve talks to an editor until that says exit.
func (o *options) serve(ctx context.Context, command string) error {
	layers, err := o.ruleLayers()
	if err != nil {
		return usageError{command, err}
	}
	m, err := loadModels()
	if err != nil {
		return err
	}
	if _, person := terminal(o.in); person {
		fmt.Fprintln(o.err, "claims: waiting for an editor to write here, as docs/editors.md sets one up; Ctrl-D ends it")
	}
	err = lsp.Serve(ctx, o.in, o.out, lsp.Options{
		Analyzer: m.analyzer, Extractor: m.extractor, Version: buildVersion().number,
		Settings: func(folder string) (lsp.Settings, error) { return o.folderSettings(folder, layers) },
	})
	if errors.Is(err, lsp.ErrNoShutdown) {
		complain(o.err, err)
		return statusError(statusNoShutdown)
	}
	return err
}

// folderSettings are the settings of the articles in a folder; "" is the current one.
func (o *options) folderSettings(folder string, layers []policy.Layer) (lsp.Settings, error) {
	if folder == "" {
		folder = "."
	}
	s, err := o.files.load(folder)
	return lsp.Settings{
		Aliases: s.aliases, Check: newChecker(s, layers).check, Ignore: s.Ignore, Marks: s.Marks, MinConfidence: s.MinConfidence,
	}, err
}
