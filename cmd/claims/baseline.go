package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"claims/claims/baseline"
	"claims/claims/printable"
	"claims/report"
)

func newBaseline(s streams) *cobra.Command {
	o := &options{streams: s, failOn: never}
	c := &cobra.Command{
		Use:   "baseline [PATH…]",
		Short: "Record today's findings, so that check reports only new ones",
		Long: `Baseline runs the rules over articles and records what they find in a file. With
"claims check --baseline FILE" these findings count no longer; what comes after
them does. The file has one line a finding, with the article's path, the rule and
a hash, but no words of the article; keep it with the articles. Run baseline
again, over all articles, to leave out of it what has been mended.

` + pathHelp,
		Example: `  claims baseline articles/
  claims baseline --output desk/.claims-baseline.json desk/
  claims check --baseline .claims-baseline.json articles/`,
		RunE: func(c *cobra.Command, args []string) error {
			return o.record(c.Context(), c.CommandPath(), args)
		},
	}
	f := c.Flags()
	f.StringVarP(&o.output, "output", "o", baseline.Name, "write to this `file`, whole or not at all")
	o.addInputFlags(c)
	o.addRuleFlags(c)
	o.files.addFlags(c)
	return c
}

// record writes the baseline of the articles of the paths. Where one of them cannot be
// read the file stays as it was: an article left out of it would be all new again.
func (o *options) record(ctx context.Context, command string, paths []string) error {
	s, layers, err := o.settings(command)
	if err != nil {
		return err
	}
	record, err := baseline.NewRecord(o.output)
	if err != nil {
		return err
	}
	if err := o.guard([]writing{{o.output, recorded, baseline.Wrote}}, paths, s); err != nil {
		return err
	}
	job, err := o.start(ctx, command, paths, s, newChecker(s, layers).check)
	if err != nil {
		return err
	}
	out, err := o.openOutput(o.output)
	if err != nil {
		return err
	}
	defer out.discard()
	articles := 0
	worst, err := o.deliver(job, func(item report.Item) error {
		record.Add(item.Article, item.Findings)
		articles++
		return nil
	})
	if err == nil && worst != statusOK {
		fmt.Fprintf(o.err, "claims: %s is not written, for not every article could be read: mend what is told above, or leave it out (ignore in the configuration)\n", printable.Message(o.output))
	}
	if err != nil || worst != statusOK {
		return ended(worst, err)
	}
	if err := record.Write(out); err != nil {
		return fmt.Errorf("writing the baseline: %w", err)
	}
	if err := out.commit(); err != nil {
		return err
	}
	_, err = fmt.Fprintf(o.err, "claims: %s: findings recorded: %d; articles read: %d\n", printable.Message(o.output), record.Len(), articles)
	return err
}
