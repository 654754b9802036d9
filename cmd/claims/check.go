package main

import (
	"github.com/spf13/cobra"

	"claims/claims/config"
	"claims/claims/lint"
)

// never is the value of --fail-on that no finding reaches.
const never = config.Never

func newCheck(s streams) *cobra.Command {
	o := &options{streams: s}
	failOn := choice{value: string(lint.Error), allowed: config.Thresholds()}
	c := &cobra.Command{
		Use:   "check [PATH…]",
		Short: "Show the claims of articles by source, and what an editor should look at",
		Long: `Check reads articles and prints their claims by source and speaker, then what
the rules find, with file, line and column. With --fix it first mends what can be
mended for certain, such as a quotation mark of the wrong style. Which rules run,
and where, ` + config.Name + ` says; "claims init" writes one to start from.

` + pathHelp,
		Example: `  claims check article.md
  claims check --fail-on warning articles/
  claims check --min-confidence 0.8 article.md
  claims check --aliases people.yaml articles/
  claims check --format sarif --output claims.sarif "2025/**/*.md"
  claims check --format table --format sarif:claims.sarif articles/
  claims check --diff article.md
  claims check --fix --rules Q101,Q103 articles/
  claims check --baseline .claims-baseline.json articles/
  claims check --changed-since origin/main articles/
  pbpaste | claims check -`,
		RunE: func(c *cobra.Command, args []string) error {
			if c.Flags().Changed("fail-on") {
				o.failOn = lint.Severity(failOn.value)
			}
			return o.run(c.Context(), c.CommandPath(), args)
		},
	}
	o.addFlags(c, "table")
	o.scope.addFlags(c)
	o.fixing.addFlags(c)
	c.Flags().Var(&failOn, "fail-on", "exit with status 1 on findings of this severity and above: "+failOn.list())
	failOn.complete(c, "fail-on")
	return c
}
