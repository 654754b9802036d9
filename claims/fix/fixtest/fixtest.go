// Package fixtest holds what fixes do to articles to what they promise, by other means than
// package fix does. Only tests use it.
package fixtest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/extract"
	"claims/claims/input"
	"claims/claims/lint"
	"claims/claims/pipeline"
	"claims/nlp"
)

// Checker reads articles with all rules on, and makes their fixes.
type Checker struct{ options pipeline.Options }

// New makes a checker with the embedded models.
func New() (*Checker, error) {
	o, err := Options()
	return &Checker{o}, err
}

// Options are those of a run with the embedded models, all rules and fixes.
func Options() (pipeline.Options, error) {
	analyzer, err := nlp.New()
	if err != nil {
		return pipeline.Options{}, err
	}
	extractor, err := extract.New()
	rules := lint.All()
	return pipeline.Options{
		Analyzer: analyzer, Extractor: extractor, Mend: true,
		Check: func(x *claims.Extraction) ([]lint.Finding, error) { return lint.Run(x, rules) },
	}, err
}

// Check mends the file, and says how many fixes that took. The error tells what a fix must not have
// done: left as many findings or a new one of warning or above, changed a quotation's words or whose
// they are, or left something to a second run.
func (c *Checker) Check(path, file string) (fixes int, err error) {
	article, _ := input.Edited(path, "", file, input.Marks{})
	if article == nil {
		return 0, nil // no words
	}
	before, err := c.run(article)
	if err != nil || before.Mended == nil {
		return 0, err
	}
	after := before.Mended.Result
	mended, _ := input.Edited(path, "", after.Article.File(), input.Marks{})
	if mended == nil || mended.Text != after.Article.Text || !utf8.ValidString(mended.File()) {
		return 0, fmt.Errorf("what the file becomes is not read as the mended text: %q", after.Article.File())
	}
	if fault := Broken(before, after); fault != "" {
		return 0, fmt.Errorf("%s\nbefore: %s\nafter: %s", fault, file, mended.File())
	}
	again, err := c.run(mended)
	if err == nil && again.Mended != nil {
		err = fmt.Errorf("a second run changes it\nonce: %s\ntwice: %s", mended.File(), again.Mended.Article.File())
	}
	return before.Mended.Fixes, err
}

// run is what the pipeline makes of the article.
func (c *Checker) run(a *claims.Article) (result pipeline.Result, err error) {
	one := func(yield func(*claims.Article, error) bool) { yield(a, nil) }
	for r, failed := range pipeline.Run(context.Background(), one, c.options) {
		result, err = r, errors.Join(failed, errors.Join(r.Failures...))
	}
	return result, err
}

// Broken is which promise the fixes between the two results have broken: as many findings as before or
// a new one of warning or above, a quotation's words changed or given to another; "" for none.
func Broken(before, after pipeline.Result) string {
	return cmp.Or(findings(before, after), quotations(before, after))
}

// findings is what is wrong with the findings after the fixes: of no rule are there more of warning
// and above, and of all together fewer.
func findings(before, after pipeline.Result) string {
	had, has := countByRule(before), countByRule(after)
	for rule, n := range has {
		if n > had[rule] {
			return fmt.Sprintf("%s is found %d times, not %d", rule, n, had[rule])
		}
	}
	if had, has := len(lint.Active(before.Findings)), len(lint.Active(after.Findings)); has >= had {
		return fmt.Sprintf("there are %d findings after %d", has, had)
	}
	return ""
}

func countByRule(r pipeline.Result) map[string]int {
	counts := make(map[string]int)
	for _, f := range lint.Active(r.Findings) {
		if f.Severity.AtLeast(lint.Warning) {
			counts[f.Rule]++
		}
	}
	return counts
}

// quotations is what is wrong with the quotations after the fixes: each that was closed is
// closed, with the same words of the same speaker; and only marks that were at fault close another.
func quotations(before, after pipeline.Result) string {
	left := closed(after)
	for _, q := range closed(before) {
		at := slices.IndexFunc(left, func(o quoted) bool {
			return o.words == q.words && (o.speaker == q.speaker || q.speaker == "" || spelledOut(before, after))
		})
		if at < 0 {
			return fmt.Sprintf("the quotation %q of %q is no longer there: %v", q.words, q.speaker, left)
		}
		left = slices.Delete(left, at, at+1)
	}
	if gone := len(before.Faults) - len(after.Faults); len(left) > gone {
		return fmt.Sprintf("there are quotations that a fix has made: %v", left)
	}
	return ""
}

// spelledOut reports whether a fix may have written a name in full.
func spelledOut(before, after pipeline.Result) bool {
	return wordsOf(before.Article.Text) != wordsOf(after.Article.Text)
}

// quoted is a quotation's words in letters and figures, and who said them.
type quoted struct{ words, speaker string }

func closed(r pipeline.Result) []quoted {
	speakers := make(map[int]string)
	for _, c := range r.Claims {
		for _, q := range c.Quotations {
			if c.Speaker != nil {
				speakers[q.Start] = c.Speaker.Name
			}
		}
	}
	var all []quoted
	for _, q := range r.Quotations {
		if q.Close != "" {
			all = append(all, quoted{wordsOf(q.Of(r.Article.Text)), speakers[q.Start]})
		}
	}
	return all
}

func wordsOf(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}
