package lint

import (
	"slices"
	"testing"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

func TestReportFillsInTheRule(t *testing.T) {
	x := made(t, "one two three")
	rule := Rule{Code: "X101", Name: "an-example", Severity: Info, Run: func(p *Pass) {
		p.Report(nlp.Span{Start: 4, End: 7}, "here", Related{Span: nlp.Span{End: 3}, Message: "there"})
		p.ReportClaim(&claims.Claim{ID: "c7"}, nlp.Span{End: 3}, "a claim")
	}}
	want := []Finding{
		{Rule: "X101", Name: "an-example", Severity: Info, Message: "a claim", Span: nlp.Span{End: 3}, Claim: "c7"},
		{Rule: "X101", Name: "an-example", Severity: Info, Message: "here", Span: nlp.Span{Start: 4, End: 7},
			Related: []Related{{Span: nlp.Span{End: 3}, Message: "there"}}},
	}
	if diff := cmp.Diff(want, ran(x, []Rule{rule})); diff != "" {
		t.Errorf("findings differ (-want +got):\n%s", diff)
	}
}

func TestRunOnNothing(t *testing.T) {
	for name, x := range map[string]*claims.Extraction{"nil": nil, "zero": {}, "an empty article": made(t, "")} {
		if got := ran(x, All()); len(got) > 0 {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// TestOrder: whatever the order of rules and faults, the findings are the
// same and sorted.
func TestOrder(t *testing.T) {
	text := "“ ” “ ” “ ” “ ” “ ” “ ”"
	x := made(t, text)
	rapid.Check(t, func(r *rapid.T) {
		x.Faults = rapid.SliceOfN(rapid.Custom(func(r *rapid.T) quotation.Fault {
			start := rapid.IntRange(0, 11).Draw(r, "mark") * len("“ ")
			mark := nlp.Span{Start: start, End: start + len("“")}
			return quotation.Fault{Kind: quotation.FaultKind(rapid.IntRange(0, 2).Draw(r, "kind")), Mark: mark, Other: mark}
		}), 0, 8).Draw(r, "faults")
		want := ran(x, All())
		if !slices.IsSortedFunc(want, byPlace) {
			r.Fatalf("not sorted: %v", want)
		}
		rules := rapid.Permutation(All()).Draw(r, "rules")
		if diff := cmp.Diff(want, ran(x, rules), cmpopts.EquateEmpty()); diff != "" {
			r.Fatalf("the order of the rules matters (-want +got):\n%s", diff)
		}
	})
}

func FuzzRun(f *testing.F) {
	for _, r := range All() {
		f.Add(r.Doc.Bad)
		f.Add(r.Doc.Good)
	}
	f.Add("“a ‘b \"c” d’ [e…] it is said experts by , studies show")
	f.Add("# ‘\xff’\n\n\xe2\x80")
	f.Fuzz(func(t *testing.T, text string) {
		for _, finding := range ran(extracted(t, text), All()) {
			checkSpan(t, text, finding.Span)
			for _, related := range finding.Related {
				checkSpan(t, text, related.Span)
			}
			if finding.Message == "" {
				t.Errorf("%s reports nothing at %v", finding.Rule, finding.Span)
			}
		}
	})
}

func checkSpan(t *testing.T, text string, s nlp.Span) {
	t.Helper()
	if s.Start < 0 || s.End > len(text) || s.Empty() {
		t.Errorf("span %v is empty or outside the text of %d bytes", s, len(text))
	}
}
