package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"claims/claims/alias"
	"claims/claims/audit"
	"claims/claims/printable"
	"claims/claims/wordlist"
	"claims/report"
)

// who is the who command with its flags.
type who struct {
	options
	format string
	tags   []string
}

func newWho(s streams) *cobra.Command {
	w := &who{options: options{streams: s, failOn: never}}
	c := &cobra.Command{
		Use:   "who [PATH…]",
		Short: "Count who speaks in articles: the source audit",
		Long: `Who reads articles and shows who speaks in them: for each speaker the number of
claims, how many of them are direct, mixed and indirect, the words in quotation
marks, the number of articles and the share of all claims; then the shares by
type of speaker and, with --tag, by what your alias file says of speakers. A
speaker of several articles is one row. docs/formats.md tells how an alias file
is written.

` + pathHelp,
		Example: `  claims who articles/
  claims who --aliases people.yaml --tag gender articles/
  claims who --min-confidence 0.8 --format csv "2025/**/*.md" > who.csv
  claims who --format json --output who.json articles/`,
		RunE: func(c *cobra.Command, args []string) error {
			return w.run(c.Context(), c.CommandPath(), args)
		},
	}
	var formats []string
	for _, f := range report.WhoFormats() {
		formats = append(formats, f.Name)
	}
	w.addReadingFlags(c, "count")
	c.Flags().StringVarP(&w.format, "format", "f", "table", "output format: "+strings.Join(formats, ", "))
	offer(c, "format", formats)
	c.Flags().BoolVarP(&w.quiet, "quiet", "q", false, "leave out the totals, in a table")
	c.Flags().StringArrayVar(&w.tags, "tag", nil, "show the shares by this `name` of a tag of the alias file; may be given again")
	return c
}

// run counts the speakers of the articles of the paths and writes them. The error
// is a statusError where everything has been said already.
func (w *who) run(ctx context.Context, command string, paths []string) error {
	format, err := report.FindWho(w.format)
	if err != nil {
		return usageError{command, err}
	}
	s, err := w.load()
	if err != nil {
		return err
	}
	if err := w.guard([]writing{{w.output, format.Name, format.Wrote}}, paths, s); err != nil {
		return err
	}
	job, err := w.start(ctx, command, paths, s, nil)
	if err != nil {
		return err
	}
	if err := w.checkTags(s.aliases); err != nil {
		return usageError{command, err}
	}
	out, err := w.openOutput(w.output)
	if err != nil {
		return err
	}
	defer out.discard()
	counted := audit.New(s.aliases, w.tags)
	articles := 0
	worst, err := w.deliver(job, func(item report.Item) error {
		counted.Add(item.Extraction)
		articles++
		return nil
	})
	if err == nil && articles > 0 {
		err = format.Write(job.progress.guard(out.Writer), counted.Report(), w.reportOptions(out))
	}
	if err == nil && articles > 0 {
		err = out.commit()
	}
	return ended(worst, err)
}

// checkTags refuses a tag that no entry of the alias files has.
func (w *who) checkTags(aliases *alias.Table) error {
	tags := aliases.Tags()
	for _, tag := range w.tags {
		switch {
		case slices.Contains(tags, tag):
		case len(tags) == 0:
			return fmt.Errorf("--tag %s needs an alias file that gives speakers tags; name one with --aliases", tag)
		default:
			hint := ""
			if near := wordlist.Nearest(tag, tags); near != "" {
				hint = fmt.Sprintf("did you mean %s? ", near)
			}
			return fmt.Errorf("--tag: no speaker of the alias files has the tag %s; %sthe tags are %s", printable.Quote(tag), hint, strings.Join(tags, ", "))
		}
	}
	return nil
}
