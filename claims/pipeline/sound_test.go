package pipeline

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/claims/bug"
	"claims/claims/lint"
	"claims/nlp"
)

// tripping reads claims as the pipeline does, but panics over documents in which a
// paragraph has the word.
func tripping(o Options, word string) func(*claims.Article) *claims.Extraction {
	return func(a *claims.Article) *claims.Extraction {
		d := o.Analyzer.Analyze(a.Text, a.Blocks)
		for _, p := range d.Paragraphs {
			if strings.Contains(p.Of(a.Text), word) {
				panic("tripped over " + word)
			}
		}
		return o.Extractor.Extract(a, d)
	}
}

// TestLeavesOut: a paragraph that trips up the analysis costs its own claims, and every
// other claim of the article is as it was.
func TestLeavesOut(t *testing.T) {
	const good = "Anna Holt said the harbour was closed."
	for _, c := range []struct {
		name       string
		paragraphs []string
		claims     int
		costs      []string
	}{
		{"none", []string{good, "It rained.", good}, 2, nil},
		{"the first", []string{"TRIP, Bo Ek said.", good, good}, 2, []string{"the paragraph at line 1 is left out"}},
		{"the last", []string{good, good, "TRIP, Bo Ek said."}, 2, []string{"the paragraph at line 5 is left out"}},
		{"the only one", []string{"TRIP, Bo Ek said."}, 0, []string{"the paragraph at line 1 is left out"}},
		{"two", []string{good, "TRIP.", good, "TRIP.", good}, 3, []string{"the paragraph at line 3 is left out", "the paragraph at line 7 is left out"}},
		{"more than are looked for", slices.Repeat([]string{"TRIP."}, mostLeftOut+2), 0, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := options(t, 1)
			o.extract = tripping(o, "TRIP")
			a := claims.NewArticle(claims.Article{ID: "a", Path: "a.txt", Text: strings.Join(c.paragraphs, "\n\n")})
			r := read(a, o)
			if len(r.Claims) != c.claims || r.Article != a {
				t.Errorf("%d claims, want %d; article %p, want %p", len(r.Claims), c.claims, r.Article, a)
			}
			costs := costsOf(r.Failures)
			if c.costs == nil && len(c.paragraphs) > mostLeftOut {
				if got := costs[len(costs)-1]; got != "no claims are shown" {
					t.Errorf("the last failure costs %q", got)
				}
				return
			}
			if diff := cmp.Diff(c.costs, costs); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func costsOf(failures []error) (all []string) {
	for _, err := range failures {
		var ours *bug.Error
		if !errors.As(err, &ours) {
			all = append(all, "no bug of ours: "+err.Error())
			continue
		}
		all = append(all, ours.Cost)
	}
	return all
}

// TestFailuresCostAStep: what goes wrong in a step costs what the step gives, and nothing else.
func TestFailuresCostAStep(t *testing.T) {
	speaks := lint.Rule{Code: "X2", Run: func(p *lint.Pass) { p.Report(p.Claims[0].Content[0], "said") }}
	o := options(t, 1)
	for _, c := range []struct {
		name     string
		set      func(*Options)
		findings int
		want     string
	}{
		{"a rule", func(o *Options) {
			o.Check = func(x *claims.Extraction) ([]lint.Finding, error) { return lint.Run(x, []lint.Rule{trips, speaks}) }
		}, 1, "asking rule X1 about panic.txt (article panic) failed: tripped; what it finds there is missing; this is a bug in claims, please report it with the article"},
		{"all rules", func(o *Options) {
			o.Check = func(*claims.Extraction) ([]lint.Finding, error) { panic("tripped") }
		}, 0, "checking panic.txt (article panic) failed: tripped; its findings are missing; this is a bug in claims, please report it with the article"},
		{"a fix", func(o *Options) {
			o.Check = func(*claims.Extraction) ([]lint.Finding, error) {
				return []lint.Finding{{Rule: "X3", Fix: &lint.Fix{Edits: []lint.Edit{{Span: nlp.Span{End: 100}}}}}}, nil
			}
			o.Mend = true
		}, 1, "mending panic.txt (article panic) failed: runtime error: slice bounds out of range [:100] with length 38; nothing is mended in it; this is a bug in claims, please report it with the article"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := o
			c.set(&o)
			a := claims.NewArticle(claims.Article{ID: "panic", Path: "panic.txt", Text: "Anna Holt said the harbour was closed."})
			for r, err := range Run(context.Background(), func(yield func(*claims.Article, error) bool) { yield(a, nil) }, o) {
				if err != nil || len(r.Claims) != 1 || len(r.Findings) != c.findings || fmt.Sprint(r.Failures) != "["+c.want+"]" {
					t.Errorf("%d claims, %d findings, error %v, failures %v", len(r.Claims), len(r.Findings), err, r.Failures)
				}
			}
		})
	}
}
