package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"claims/claims/fix"
	"claims/claims/input"
	"claims/claims/lint"
	"claims/claims/pipeline"
	"claims/claims/printable"
)

// fixing is what check does with the fixes of findings: it makes them, shows what they
// would change, or (neither) leaves them to the report.
type fixing struct {
	fix, diff bool

	offers   bool           // a report shows the fixes that may be made
	named    tree           // what the command line names
	temps    *tempFiles     // of the run
	shown    bool           // text is a terminal
	text     io.Writer      // standard output, for mended standard input and for differences
	encoding input.Encoding // of standard input
	came     *passed        // standard input that is to be mended; nil where none is
	marks    input.Marks    // that the articles are read without
	told     io.Writer      // standard error, for what is changed
	made     int            // fixes
	articles int            // with fixes
	stuck    string         // the last file of which was told that no fix can be made in it
}

func (f *fixing) addFlags(c *cobra.Command) {
	c.Flags().BoolVar(&f.fix, "fix", false, "mend in the files what can be mended for certain, and report what is left; of standard input, write the mended text")
	c.Flags().BoolVar(&f.diff, "diff", false, "change no file, but show on standard output what --fix would change, as a unified diff")
}

func (f *fixing) on() bool { return f.fix || f.diff }

// prepare keeps standard output for differences and mended standard input. It returns
// the reports that are still to be written.
func (f *fixing) prepare(o *options, paths []string, reports []destination) ([]destination, error) {
	f.text, f.told, f.temps = o.out, o.err, o.temps
	_, f.shown = terminal(o.out)
	f.offers = slices.ContainsFunc(reports, func(d destination) bool { return d.format.Fixes() })
	f.named = treeOf(paths)
	if f.diff {
		onOutput := func(d destination) bool { return d.file == stdout }
		if o.formats.given && slices.ContainsFunc(reports, onOutput) {
			return nil, errors.New("--diff writes to standard output; give the report a file: --format FORMAT:FILE")
		}
		reports = slices.DeleteFunc(reports, onOutput)
	}
	if f.on() && slices.Contains(paths, stdin) {
		in := bufio.NewReader(o.in)
		head, _ := in.Peek(3) // what is wrong here is told when it is read
		f.encoding, o.in, o.out = input.EncodingOf(head), in, o.err
		if !f.diff {
			f.came = &passed{rest: in}
			o.in = io.TeeReader(in, &f.came.read)
		}
	}
	return reports, nil
}

// passed is standard input that passes through the program: what is read of it, and the rest.
type passed struct {
	read    bytes.Buffer
	rest    io.Reader
	written bool // mended or not
}

// passOn writes standard input as it came where no article was made of it, so that a filter
// loses no text. A run that was told to end writes nothing.
func (f *fixing) passOn(ctx context.Context) error {
	if f.came == nil || f.came.written || ctx.Err() != nil {
		return nil
	}
	_, err := io.Copy(f.text, io.MultiReader(&f.came.read, f.came.rest))
	return err
}

// applyAll hands on the results as they are after the fixes, which it makes, or (for a diff)
// before them. What keeps it from doing so is an error after the result.
func (f *fixing) applyAll(results resultSeq, p *progress) resultSeq {
	if !f.on() {
		return results
	}
	f.text = p.guard(f.text)
	return func(yield func(pipeline.Result, error) bool) {
		for r, err := range results {
			var unmade error
			if err == nil {
				r, unmade = f.apply(r, p)
			}
			if !yield(r, err) || unmade != nil && !yield(pipeline.Result{}, unmade) {
				return
			}
		}
	}
}

// apply makes the fixes of one article, or shows them. It returns what stands in the
// file then.
func (f *fixing) apply(r pipeline.Result, p *progress) (pipeline.Result, error) {
	after := r
	if r.Mended != nil {
		after = r.Mended.Result
	}
	changed, err := f.write(r.Article, after.Article)
	if err != nil {
		return r, err
	}
	if r.Mended != nil {
		f.made, f.articles = f.made+r.Mended.Fixes, f.articles+1
	}
	if changed {
		f.temps.changedOne()
		p.clear()
		fmt.Fprintf(f.told, "claims: %s: fixes made: %d (%s)\n", printable.Message(r.Article.Path), r.Mended.Fixes, strings.Join(r.Mended.Rules, ", "))
	}
	left := f.left(after)
	if f.diff {
		after = r
	}
	return after, left
}

// left is the error of a file in which no fix can be made; told once of each.
func (f *fixing) left(r pipeline.Result) error {
	path := r.Article.Path
	if len(lint.Fixable(r.Findings)) == 0 || f.stuck == path || fix.Possible(r.Article, f.marks) {
		return nil
	}
	f.stuck = path
	return fmt.Errorf("%s: fixes are made in plain text and Markdown; change the words of this file by hand", path)
}

// tell says after the run how many fixes were made, or could be.
func (f *fixing) tell(w io.Writer) {
	switch {
	case f.made == 0:
	case f.diff:
		fmt.Fprintf(w, "claims: fixes to be made: %d; articles to be changed: %d\n", f.made, f.articles)
	default:
		fmt.Fprintf(w, "claims: fixes made: %d; articles changed: %d\n", f.made, f.articles)
	}
}
