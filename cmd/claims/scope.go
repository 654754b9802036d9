package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"claims/claims"
	"claims/claims/baseline"
	"claims/claims/lint"
)

// scope says which findings of an article are news: its flags are check's.
type scope struct {
	baselineFile string

	baseline *baseline.Baseline // nil for none
}

func (s *scope) addFlags(c *cobra.Command) {
	c.Flags().StringVar(&s.baselineFile, "baseline", "", "do not count the findings recorded in this `file`, which \"claims baseline\" writes")
}

// load reads what the flags name.
func (s *scope) load() (err error) {
	if s.baselineFile != "" {
		s.baseline, err = baseline.Load(s.baselineFile)
	}
	return err
}

// of is what the checker does, with the findings marked that the baseline has.
func (s *scope) of(c *checker) func(*claims.Extraction) []lint.Finding {
	if s.baseline == nil {
		return c.check
	}
	return func(x *claims.Extraction) []lint.Finding {
		findings := c.check(x)
		s.baseline.Mark(x.Article, c.rules.For(x.Article.Path), findings)
		return findings
	}
}

// tell says after the run how many recorded findings there are no more.
func (o *options) tell() {
	if o.scope.baseline == nil {
		return
	}
	if stale := o.scope.baseline.Stale(); stale > 0 {
		fmt.Fprintf(o.err, "claims: %s: gone since it was made: %d of %d findings; renew it over all your articles with: claims baseline --output %s\n",
			o.scope.baselineFile, stale, o.scope.baseline.Len(), o.scope.baselineFile)
	}
}
