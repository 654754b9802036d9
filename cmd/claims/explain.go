package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"regexp"
	"strconv"

	"github.com/spf13/cobra"

	"claims/claims/printable"
	"claims/report"
)

// explain is the explain command with its flags.
type explain struct {
	options
	line int
}

func newExplain(s streams) *cobra.Command {
	e := &explain{options: options{streams: s, failOn: never, explains: true}}
	c := &cobra.Command{
		Use:   "explain FILE[:LINE]",
		Short: "Tell how the claims of an article came about, or why there is none",
		Long: `Explain reads an article and tells of each claim the steps that made it: which rule
proposed it, what the models say of its cue, its words and its speaker, with
probabilities, what later steps changed, and how the speaker got the name. With a
line, it tells of the claims that touch this line, and of what was looked at there
and is no claim: why it was refused.

FILE is a file as "claims check" reads it, or "-" for standard input. In JSON Lines
a line is an article.`,
		Example: `  claims explain article.md
  claims explain article.md:12
  claims check article.md | less; claims explain article.md:12`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			return e.run(c.Context(), c.CommandPath(), args[0])
		},
	}
	e.addInputFlags(c)
	e.files.addFlags(c)
	return c
}

// run reads the file and writes the trails. The error is a statusError where everything has
// been said already.
func (e *explain) run(ctx context.Context, command, target string) error {
	file, line := e.target(target)
	if line < 0 {
		return usageError{command, fmt.Errorf("%s: there is no such file, and no such line: lines count from 1", printable.Name(target))}
	}
	e.line = line
	s, err := e.load()
	if err != nil {
		return err
	}
	job, err := e.start(ctx, command, []string{file}, s, nil)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	worst, err := e.deliver(job, func(item report.Item) error {
		return report.Explain(&out, item.Extraction, e.line)
	})
	if err == nil && out.Len() == 0 && e.line > 0 && worst == 0 {
		fmt.Fprintf(&out, "%s:%d: no claim here: no text of an article stands on this line\n", printable.Name(file), e.line)
	}
	if err == nil {
		_, err = out.WriteTo(job.progress.guard(e.out))
	}
	return ended(worst, err)
}

// target is the file and the line that the argument names; 0 for no line, -1 for one that no file has. A file whose own
// name ends in a colon and a number is taken for that file.
func (e *explain) target(argument string) (file string, line int) {
	m := regexp.MustCompile(`^(.+?):(-?\d+)(?::\d+)?$`).FindStringSubmatch(argument)
	if m == nil {
		return argument, 0
	}
	if _, err := os.Stat(argument); !errors.Is(err, os.ErrNotExist) {
		return argument, 0
	}
	if line, err := strconv.Atoi(m[2]); err == nil && line > 0 {
		return m[1], line
	}
	return m[1], -1
}
