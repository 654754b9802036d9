package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"claims/claims/eval"
	"claims/claims/pipeline"
)

// evaluation is the eval command with its flags.
type evaluation struct {
	streams
	format        choice
	errors        limit
	by            choices
	calibration   bool
	minConfidence probability
	jobs          int
}

func newEval(s streams) *cobra.Command {
	e := &evaluation{streams: s, format: choice{value: "table", allowed: []string{"table", "json"}}}
	for _, d := range eval.Dimensions() {
		e.by.allowed = append(e.by.allowed, string(d))
	}
	c := &cobra.Command{
		Use:   "eval GOLD…",
		Short: "Measure the program against articles that people annotated",
		Long: `Eval reads articles in which people marked who said what, looks for the claims
itself, and shows how far both agree: precision, recall and F1 of the words, the
statements and the whole attributions, and recall by kind. docs/eval.md tells
what each measure means and how gold files are written.

GOLD is a JSON Lines file (.jsonl, .ndjson), a stand-off file of brat (.ann, its
text in the .txt beside it), a folder of them, or "-" for JSON Lines on standard
input. An article that several people annotated is scored against the annotation
it fits best. Only claims at the top level are scored; with --min-confidence,
those at the top level of what is left.

Exit status: 0 when all was read, whatever the figures; 2 when some gold file
cannot be read.`,
		Example: `  claims eval gold.jsonl
  claims eval --errors annotated/
  claims eval --errors=5 --format json gold.jsonl
  claims eval --by kind,publisher gold.jsonl
  claims eval --calibration gold.jsonl
  claims eval --min-confidence 0.8 gold.jsonl`,
		RunE: func(c *cobra.Command, args []string) error { return e.run(c.Context(), c.CommandPath(), args) },
	}
	f := c.Flags()
	f.VarP(&e.format, "format", "f", "output format: "+e.format.list())
	f.Var(&e.errors, "errors", "list what was missed, spurious and misattributed, by kind; with a `number`, so many of each")
	f.Lookup("errors").NoOptDefVal = "all"
	f.Var(&e.by, "by", "break the figures down by "+e.by.list()+"; several are separated by commas")
	f.BoolVar(&e.calibration, "calibration", false, "show how often claims of each confidence are right, and what a threshold leaves")
	e.minConfidence.addFlag(c, "score")
	f.IntVarP(&e.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "articles to work on at a time")
	e.format.complete(c, "format")
	e.by.complete(c, "by")
	return c
}

// run measures the gold files of the paths and writes the figures. The error is
// a statusError where everything has been said already.
func (e *evaluation) run(ctx context.Context, command string, paths []string) error {
	if len(paths) == 0 {
		return usageError{command, errors.New("eval needs gold annotations to measure against; name a file or folder")}
	}
	if e.jobs < 1 {
		return usageError{command, fmt.Errorf("--jobs is %d; it must be 1 or more", e.jobs)}
	}
	m, err := loadModels()
	if err != nil {
		return err
	}
	golds := goldFeed{read: eval.ReadGold(ctx, paths, e.in)}
	results := pipeline.Run(ctx, golds.articles(), pipeline.Options{Jobs: e.jobs, Analyzer: m.analyzer, Extractor: m.extractor, Explain: e.errors.set})
	t, err := e.measure(results, &golds)
	if err != nil {
		return err
	}
	if len(t.articles) > 0 {
		if err := e.write(t); err != nil {
			return fmt.Errorf("writing the figures: %w", err)
		}
	} else if t.worst == statusOK {
		return errors.New("no article of these gold files has an annotation; there is nothing to measure against")
	}
	if t.worst != statusOK {
		return statusError(t.worst)
	}
	return nil
}

// measure scores the results and tells the complaints. The error is one that
// ends the run.
func (e *evaluation) measure(results resultSeq, golds *goldFeed) (t tally, err error) {
	p := newProgress(e.streams)
	defer p.clear()
	for r, err := range results {
		if errors.Is(err, context.Canceled) {
			return t, err
		}
		if err != nil {
			p.clear()
			complain(e.err, err)
			t.worst = max(t.worst, statusOf(err))
			continue
		}
		t.worst = max(t.worst, e.tellFailures(p, r.Failures))
		e.score(&t, golds.gold(r.Article), r.AtLeast(e.minConfidence.value))
		p.step()
	}
	return t, nil
}
