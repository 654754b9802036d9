package main

import "github.com/spf13/cobra"

func newExport(s streams) *cobra.Command {
	o := &options{streams: s, failOn: never}
	c := &cobra.Command{
		Use:   "export [PATH…]",
		Short: "Write the claims of articles for a spreadsheet or a program",
		Long: `Export reads articles and writes their claims, one row a claim, as CSV for a
spreadsheet or in another format for a program. Findings do not change its exit
status.

` + pathHelp,
		Example: `  claims export article.md > claims.csv
  claims export --min-confidence 80% article.md
  claims export --aliases people.yaml articles/ > claims.csv
  claims export --format jsonl --output claims.jsonl articles/
  claims export --format markdown - < article.txt`,
		RunE: func(c *cobra.Command, args []string) error {
			return o.run(c.Context(), c.CommandPath(), args)
		},
	}
	o.addFlags(c, "csv")
	return c
}
