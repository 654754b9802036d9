package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"claims/claims"
	"claims/claims/baseline"
	"claims/claims/changes"
	"claims/claims/lint"
	"claims/claims/printable"
)

// scope says which findings are news; its flags are check's.
type scope struct {
	baselineFile, revision string
	revisionGiven          func() bool // nil where there is no such flag
	hideSuppressed         bool

	baseline *baseline.Baseline // nil for none
	changes  *changes.Changes   // nil: all lines count
}

func (s *scope) addFlags(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&s.baselineFile, "baseline", "", "do not count the findings recorded in this `file`, which \"claims baseline\" writes")
	f.BoolVar(&s.hideSuppressed, "hide-suppressed", false, "leave suppressed findings out of json, jsonl and sarif too, which else mark them")
	f.StringVar(&s.revision, "changed-since", "", "report only findings on lines that are new or changed in the git checkout since this `revision`")
	s.revisionGiven = func() bool { return f.Changed("changed-since") }
}

// load reads what the flags name, for articles of the paths.
func (s *scope) load(ctx context.Context, paths []string) (err error) {
	if s.baselineFile != "" {
		if s.baseline, err = baseline.Load(s.baselineFile); err != nil {
			return err
		}
	}
	if s.revisionGiven == nil || !s.revisionGiven() {
		return nil
	}
	if slices.Contains(paths, stdin) {
		return errors.New("--changed-since: git knows nothing of standard input; name files or folders")
	}
	if s.changes, err = changes.Since(ctx, s.revision); err != nil {
		return fmt.Errorf("--changed-since: %w", err)
	}
	for _, path := range paths {
		if !s.changes.Hold(path) {
			return fmt.Errorf("--changed-since: %s does not lie in the git checkout of the current folder; run claims there", path)
		}
	}
	return nil
}

// err is what has kept git from telling what has changed in a file that was read.
func (s *scope) err() error {
	if s.changes == nil {
		return nil
	}
	return s.changes.Err()
}

// skip reports whether nothing in the file is news, so that it need not be read.
func (s *scope) skip(path string) bool { return s.changes != nil && len(s.changes.In(path)) == 0 }

// checking is what the checker does, with the findings marked that the baseline has, and
// those left out that are on lines that have not changed.
func (s *scope) checking(c *checker) checkFunc {
	return func(x *claims.Extraction) ([]lint.Finding, error) {
		findings, err := c.check(x)
		if s.baseline != nil {
			s.baseline.Mark(x.Article, c.rules.For(x.Article.Path), findings)
		}
		if s.changes == nil {
			return findings, err
		}
		changed := s.changes.In(x.Article.Path)
		return slices.DeleteFunc(findings, func(f lint.Finding) bool { return !changed.Meet(x.Article.Lines(f.Span)) }), err
	}
}

// tell says after the run how many recorded findings there are no more.
func (o *options) tell() {
	if o.scope.baseline == nil {
		return
	}
	if stale := o.scope.baseline.Stale(); stale > 0 {
		fmt.Fprintf(o.err, "claims: %s: gone since it was made: %d of %d findings; renew it over all your articles with: claims baseline --output %s\n",
			printable.Message(o.scope.baselineFile), stale, o.scope.baseline.Len(), printable.Message(o.scope.baselineFile))
	}
}
