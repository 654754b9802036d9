package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"
	"strconv"
	"sync"

	"github.com/spf13/cobra"

	"claims/claims"
	"claims/claims/eval"
	"claims/claims/pipeline"
	"claims/claims/pipeline/bug"
	"claims/nlp"
)

// evaluation is the eval command with its flags.
type evaluation struct {
	streams
	format choice
	errors limit
	jobs   int
}

func newEval(s streams) *cobra.Command {
	e := &evaluation{streams: s, format: choice{value: "table", allowed: []string{"table", "json"}}}
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
it fits best. Only claims at the top level are scored.

Exit status: 0 when all was read, whatever the figures; 2 when some gold file
cannot be read.`,
		Example: `  claims eval gold.jsonl
  claims eval --errors annotated/
  claims eval --errors=5 --format json gold.jsonl`,
		RunE: func(c *cobra.Command, args []string) error { return e.run(c.Context(), c.CommandPath(), args) },
	}
	f := c.Flags()
	f.VarP(&e.format, "format", "f", "output format: "+e.format.list())
	f.Var(&e.errors, "errors", "list what was missed, spurious and misattributed, by kind; with a `number`, so many of each")
	f.Lookup("errors").NoOptDefVal = "all"
	f.IntVarP(&e.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "articles to work on at a time")
	e.format.complete(c, "format")
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
	analyzer, err := nlp.New()
	if err != nil {
		return &bug.Error{Doing: "loading the language model", Value: err}
	}
	golds := goldFeed{read: eval.ReadGold(ctx, paths, e.in)}
	results := pipeline.Run(ctx, golds.articles(), pipeline.Options{Jobs: e.jobs, Analyzer: analyzer})
	t, err := e.measure(results, &golds)
	if err != nil {
		return err
	}
	if t.scored > 0 {
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

// tally is what was measured so far.
type tally struct {
	counts   eval.Counts
	mistakes []eval.Located
	scored   int // articles
	worst    int // the gravest exit status
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
		scored, annotated := eval.Best(r.Article.Text, golds.annotations(r.Article), eval.Predicted(r.Extraction))
		if annotated {
			t.scored++
			t.counts.Add(scored.Counts)
		}
		if e.errors.set && annotated {
			t.mistakes = append(t.mistakes, eval.Locate(r.Article, scored.Mistakes())...)
		}
		p.step()
	}
	return t, nil
}

// write writes the figures, and the mistakes where they are asked for.
func (e *evaluation) write(t tally) error {
	var groups []eval.Group
	if e.errors.set {
		groups = eval.GroupMistakes(t.mistakes, e.errors.most)
	}
	if e.format.value == "json" {
		return writeFiguresJSON(e.out, t.counts.Figures(), groups, e.errors.set)
	}
	if err := eval.WriteTable(e.out, t.counts.Figures()); err != nil {
		return err
	}
	return eval.WriteMistakes(e.out, groups)
}

// writeFiguresJSON writes one object: the figures, and below "errors" the
// mistakes where they are asked for.
func writeFiguresJSON(w io.Writer, f eval.Figures, groups []eval.Group, withErrors bool) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	if !withErrors {
		return encoder.Encode(f)
	}
	all := []eval.Located{}
	for _, g := range groups {
		all = append(all, g.First...)
	}
	return encoder.Encode(struct {
		eval.Figures
		Errors []eval.Located `json:"errors"`
	}{f, all})
}

// goldFeed hands the articles of gold files to the pipeline, and keeps what
// people marked in each until its result comes.
type goldFeed struct {
	read iter.Seq2[eval.Gold, error]
	kept sync.Map // *claims.Article to [][]eval.Attribution
}

func (g *goldFeed) articles() iter.Seq2[*claims.Article, error] {
	return func(yield func(*claims.Article, error) bool) {
		for gold, err := range g.read {
			if err == nil {
				g.kept.Store(gold.Article, gold.Annotations)
			}
			if !yield(gold.Article, err) {
				return
			}
		}
	}
}

func (g *goldFeed) annotations(a *claims.Article) [][]eval.Attribution {
	kept, _ := g.kept.LoadAndDelete(a)
	annotations, _ := kept.([][]eval.Attribution)
	return annotations
}

// limit is a flag that may stand alone or take a number.
type limit struct {
	set  bool
	most int // below 0: all
}

func (l *limit) String() string {
	switch {
	case !l.set:
		return ""
	case l.most < 0:
		return "all"
	}
	return strconv.Itoa(l.most)
}

// Type is the word that the help shows for the value.
func (l *limit) Type() string { return "number" }

// Set takes a number from 1, or "all".
func (l *limit) Set(value string) error {
	n, err := strconv.Atoi(value)
	switch {
	case value == "all":
		n = -1
	case err != nil || n < 1:
		return errors.New("it must be a number from 1, as in --errors=20, or stand alone")
	}
	l.set, l.most = true, n
	return nil
}
