package main

import (
	"fmt"
	"path/filepath"

	"claims/claims"
	"claims/claims/input"
	"claims/claims/lint"
	"claims/claims/policy"
)

// checker finds what there is to say about articles, by the rules that the
// configuration and the flags have for each, and marks what may stay.
type checker struct {
	settings settings
	rules    *policy.Policy
	ledger   *policy.Ledger
}

func newChecker(s settings, flags []policy.Layer) *checker {
	return &checker{s, policy.New(append(s.Layers(), flags...)...), policy.NewLedger(s.Suppress)}
}

// check is called by several goroutines at a time.
func (c *checker) check(x *claims.Extraction) ([]lint.Finding, error) {
	rules := c.rules.For(x.Article.Path)
	findings, err := lint.Run(x, rules)
	c.ledger.Mark(x, rules, findings)
	return findings, err
}

// unusedEntryError is a suppression of the configuration that no article needs.
type unusedEntryError struct {
	policy.Suppression
	lint.Severity
}

func (u unusedEntryError) Error() string {
	return fmt.Sprintf("%s: %s: no article has a finding of %s that this entry is for: take it out [%s]",
		u.Place, u.Severity, u.Rule, lint.SuppressionUnused)
}

// unused are the suppressions of the configuration that no article needs, as far
// as this run can tell; none where the rule for that does not run.
func (c *checker) unused() []unusedEntryError {
	var all []unusedEntryError
	for _, r := range c.rules.For(c.settings.Path) {
		if r.Code != lint.SuppressionUnused {
			continue
		}
		for _, e := range c.ledger.Unused(c.articles) {
			all = append(all, unusedEntryError{e, r.Severity})
		}
	}
	return all
}

// articles are the files of all articles below the configuration's folder.
func (c *checker) articles() ([]string, error) {
	return input.Files(filepath.Dir(c.settings.Path), c.settings.Ignore)
}
