package soak

import (
	"slices"
	"strings"
	"testing"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/pipeline"
	"claims/claims/quotation"
	"claims/nlp"
)

// TestBadSpans: each place that must not be is told.
func TestBadSpans(t *testing.T) {
	const text = "é says the bridge is closed."
	at := func(start, end int) []nlp.Span { return []nlp.Span{{Start: start, End: end}} }
	good := func() pipeline.Result {
		return pipeline.Result{Extraction: &claims.Extraction{
			Article: &claims.Article{Text: text},
			Claims: []claims.Claim{{
				ID: "c1", Content: at(8, 28), Cue: at(3, 7), Confidence: 0.5, Speaker: &claims.Speaker{Mention: at(0, 2)},
			}},
		}, Findings: []lint.Finding{{Rule: "X1", Severity: lint.Error, Message: "m", Span: at(0, 2)[0], Claim: "c1"}}}
	}
	if got := badSpans(good()); len(got) > 0 {
		t.Fatalf("nothing is wrong: %v", got)
	}
	for _, c := range []struct {
		name, want string
		spoil      func(*pipeline.Result)
	}{
		{"beyond the end", "content outside the text", func(r *pipeline.Result) { r.Claims[0].Content = at(8, 99) }},
		{"before the start", "mention outside the text", func(r *pipeline.Result) { r.Claims[0].Speaker.Mention = at(-1, 2) }},
		{"half a character", "mention cuts a character", func(r *pipeline.Result) { r.Claims[0].Speaker.Mention = at(1, 2) }},
		{"empty", "cue empty", func(r *pipeline.Result) { r.Claims[0].Cue = at(3, 3) }},
		{"ends before it starts", "occasion outside the text", func(r *pipeline.Result) { r.Claims[0].Occasion = nlp.Span{Start: 5, End: 3} }},
		{"white space", "cue has white space", func(r *pipeline.Result) { r.Claims[0].Cue = at(3, 8) }},
		{"overlapping", "content out of order", func(r *pipeline.Result) { r.Claims[0].Content = append(at(8, 18), at(16, 20)...) }},
		{"cue and content", "cue partly inside", func(r *pipeline.Result) { r.Claims[0].Cue = at(3, 11) }},
		{"no content", "no content", func(r *pipeline.Result) { r.Claims[0].Content = nil }},
		{"content of marks", "content without a word", func(r *pipeline.Result) { r.Claims[0].Content = at(28, 29) }},
		{"quotation elsewhere", "quotation outside its claim", func(r *pipeline.Result) { r.Claims[0].Quotations = at(0, 2) }},
		{"ID", "IDs out of order", func(r *pipeline.Result) { r.Claims[0].ID = "c2" }},
		{"confidence", "confidence", func(r *pipeline.Result) { r.Claims[0].Confidence = 1.5 }},
		{"parent", "parent that is none", func(r *pipeline.Result) { r.Claims[0].Parent = "c9" }},
		{"larger than its parent", "outside its parent", func(r *pipeline.Result) {
			r.Claims = append(r.Claims, claims.Claim{ID: "c2", Parent: "c1", Content: at(0, 28), Confidence: 0.5})
		}},
		{"finding", "finding X1 empty", func(r *pipeline.Result) { r.Findings[0].Span = nlp.Span{} }},
		{"finding of no claim", "of a claim that is none", func(r *pipeline.Result) { r.Findings[0].Claim = "c5" }},
		{"finding without words", "says nothing", func(r *pipeline.Result) { r.Findings[0].Message = "" }},
		{"related", "related place X1 outside", func(r *pipeline.Result) {
			r.Findings[0].Related = []lint.Related{{Span: nlp.Span{Start: 20, End: 40}}}
		}},
		{"edits", "edits of X1 out of order", func(r *pipeline.Result) {
			r.Findings[0].Fix = &lint.Fix{Edits: []lint.Edit{{Span: at(8, 11)[0]}, {Span: at(3, 7)[0]}}}
		}},
		{"edit", "is not UTF-8", func(r *pipeline.Result) {
			r.Findings[0].Fix = &lint.Fix{Edits: []lint.Edit{{Span: at(8, 11)[0], Text: "\xff"}}}
		}},
		{"not speech", "not speech outside", func(r *pipeline.Result) { r.NotSpeech = []claims.NotSpeech{{Span: at(8, 99)[0]}} }},
		{"quotations", "quotations out of order", func(r *pipeline.Result) {
			r.Quotations = []quotation.Quotation{{Span: at(8, 11)[0]}, {Span: at(3, 7)[0]}}
		}},
		{"fault", "fault empty", func(r *pipeline.Result) { r.Faults = []quotation.Fault{{}} }},
		{"name", "name, mentions out of order", func(r *pipeline.Result) {
			r.Names = []claims.Entity{{Mentions: append(at(8, 11), at(3, 7)...)}}
		}},
		{"headline", "headline outside", func(r *pipeline.Result) { r.Headline = nlp.Span{Start: 3, End: 99} }},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := good()
			c.spoil(&r)
			if got := badSpans(r); !slices.ContainsFunc(got, func(f Failure) bool { return strings.Contains(f.Kind, c.want) }) {
				t.Errorf("%v, want %q", got, c.want)
			}
		})
	}
}

// TestReadBack: an output that its readers cannot read is told.
func TestReadBack(t *testing.T) {
	for format, written := range map[string]string{
		"json": "[{]", "jsonl": "{}\n{", "csv": "a,b\n\"c", "junit": "<a><b></a>", "checkstyle": "<a>\x00</a>", "table": "\xff",
	} {
		if readBack(format, written) == nil {
			t.Errorf("%s: %q is said to be well", format, written)
		}
	}
	r := pipeline.Result{Extraction: &claims.Extraction{Article: &claims.Article{Text: "é says"}}}
	if got := quotesText(r, `{"a":[{"start":0,"end":1,"text":"é"},{"start":2,"end":6,"text":"says"}]}`); len(got) > 0 {
		t.Errorf("nothing is wrong: %v", got)
	}
	if got := quotesText(r, `{"a":[{"start":2,"end":5,"text":"says"}]}`); len(got) != 1 {
		t.Errorf("%v, want the text that does not stand there", got)
	}
}

// TestCheckTellsPanics: a mistake of ours in a rule or a fix is a failure, and so is a fix
// that has to be made again.
func TestCheckTells(t *testing.T) {
	for _, c := range []struct {
		name, want string
		spoil      func(*Checker)
	}{
		{"a rule that panics", "panic at cmd/internal/soak/check_test.go", func(c *Checker) {
			c.options.Check = func(*claims.Extraction) ([]lint.Finding, error) { panic("tripped") }
		}},
		{"rules that find now this, now that", "reading twice", func(c *Checker) {
			n := 0
			c.options.Check = func(*claims.Extraction) ([]lint.Finding, error) {
				n++
				return []lint.Finding{{Rule: "X1", Severity: lint.Info, Message: strings.Repeat("m", n), Span: nlp.Span{End: 3}}}, nil
			}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			checker := checkerFor(t)
			c.spoil(checker)
			got := checker.Check(File{"a.txt", "The mayor said “no... " + "Anna Holt left."})
			if !slices.ContainsFunc(got, func(f Failure) bool { return strings.HasPrefix(f.Kind, c.want) }) {
				t.Errorf("%v, want %q", got, c.want)
			}
		})
	}
	if got := checkerFor(t).Check(File{"a.txt", "The mayor said the bridge is closed."}); len(got) > 0 {
		t.Errorf("nothing is wrong: %v", got)
	}
}

func checkerFor(t testing.TB) *Checker {
	t.Helper()
	c, err := NewChecker()
	if err != nil {
		t.Fatal(err)
	}
	return c
}
