package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"claims/claims/bug"
	"claims/claims/printable"
)

// streams are all that a command reads and writes besides files.
type streams struct {
	in       io.Reader
	out, err io.Writer
	env      func(name string) string
	temps    *tempFiles // nil keeps no account of them
}

// run runs the command that the arguments name, and returns the exit status. A signal
// ends it at once, wherever it is.
func run(ctx context.Context, args []string, s streams) int {
	signals, stop := listen()
	defer stop()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s.temps = &tempFiles{}
	done := make(chan error, 1)
	go func() { done <- execute(ctx, args, s) }()
	var err error
	select {
	case err = <-done:
	case by := <-signals:
		cancel()
		err = interrupted(by, done)
		if changed := s.temps.end(); changed > 0 && errors.Is(err, context.Canceled) {
			fmt.Fprintf(s.err, "claims: files changed before the end: %d (named above)\n", changed)
		}
	}
	complain(s.err, err)
	return statusOf(err)
}

// execute runs the command, and makes an error of a panic on the way.
func execute(ctx context.Context, args []string, s streams) (err error) {
	defer bug.Recover(&err, "the command")
	root := newRoot(s)
	root.SetArgs(args)
	return root.ExecuteContext(ctx)
}

func newRoot(s streams) *cobra.Command {
	root := &cobra.Command{
		Use:   "claims",
		Short: "Check who said what in news articles",
		Long: `claims reads news articles, finds every quoted and reported statement,
attributes each to a speaker and to the source it came through, and checks
what an editor would want to know before publishing. It works offline.

Exit status:
  0  nothing at or above --fail-on (default: error)
  1  findings at or above --fail-on
  2  wrong usage, unreadable input or configuration
  3  a mistake of the program's own; please report it`,
		Example: `  claims check article.md              # claims by source, then findings
  claims export articles/ > claims.csv # one row a claim
  claims baseline articles/            # record today's findings: only new ones count
  claims who articles/                 # who speaks, how often: the source audit
  claims explain article.md:12         # how a claim came about, or why there is none
  claims rules A201                    # what a rule asks for, and why
  claims init                          # write a configuration file to start from
  claims lsp                           # the same in your editor; docs/editors.md
  claims eval gold.jsonl               # how right it is on articles you annotated`,
		Version:       buildVersion().String(),
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          noSuchCommand,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },

		SuggestionsMinimumDistance: 2,
	}
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error { return usageError{c.CommandPath(), err} })
	root.AddCommand(newBaseline(s), newCheck(s), newEval(s), newExplain(s), newExport(s), newInit(s), newLSP(s), newRules(s), newVersion(s), newWho(s))
	strictHelp(root)
	return root
}

// noSuchCommand is the error for a first argument that is no command.
func noSuchCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	err := fmt.Errorf("there is no command %s", printable.Quote(args[0]))
	if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		err = fmt.Errorf("%w; did you mean %s?", err, strings.Join(near, " or "))
	} else if _, missing := os.Stat(args[0]); missing == nil {
		err = fmt.Errorf("%w; to check the file: claims check %s", err, args[0])
	}
	return usageError{c.CommandPath(), err}
}
