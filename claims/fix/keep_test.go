package fix

import (
	"testing"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/quotation"
	"claims/nlp"
)

// A fix is kept, and offered, where the article read anew has one finding less, none that
// is new and grave, and the quotations that it had.
func TestKept(t *testing.T) {
	const text = "“Go,” he said. “Stay,\" she said. No."
	mark := nlp.Span{Start: len("“Go,” he said. “Stay,"), End: len("“Go,” he said. “Stay,\"")}
	at := func(rule string, severity lint.Severity, span nlp.Span) lint.Finding {
		return lint.Finding{Rule: rule, Severity: severity, Span: span}
	}
	mixed := at("Q103", lint.Warning, mark)
	mixed.Fix = &lint.Fix{Edits: []lint.Edit{{Span: mark, Text: "”"}}}
	other := at("S301", lint.Info, nlp.Span{Start: 0, End: 3})
	elsewhere := nlp.Span{Start: mark.End + 10, End: mark.End + 12}
	behind := func(s nlp.Span) nlp.Span { return nlp.Span{Start: s.Start + 2, End: s.End + 2} } // ” is two bytes longer
	for _, c := range []struct {
		name   string
		before []lint.Finding
		after  []lint.Finding
		change func(*claims.Extraction) // of what is read after
		kept   bool
	}{
		{"mended", []lint.Finding{mixed, other}, []lint.Finding{other}, nil, true},
		{"as many as before", []lint.Finding{mixed, other}, []lint.Finding{other, at("N401", lint.Info, elsewhere)}, nil, false},
		{"a grave one for a slight one", []lint.Finding{other, mixed}, []lint.Finding{at("A201", lint.Error, elsewhere)}, nil, false},
		{"a slight one for a slight one", []lint.Finding{other, mixed}, []lint.Finding{at("N401", lint.Info, elsewhere)}, nil, true},
		{"a graver one in its place", []lint.Finding{other, mixed}, []lint.Finding{at("S301", lint.Warning, other.Span)}, nil, false},
		{"the same elsewhere", []lint.Finding{mixed, at("A201", lint.Error, elsewhere)}, []lint.Finding{at("A201", lint.Error, behind(elsewhere))}, nil, true},
		{"still there", []lint.Finding{other, mixed}, []lint.Finding{at("Q103", lint.Warning, mark)}, nil, false},
		{"another speaker", []lint.Finding{mixed}, nil, func(x *claims.Extraction) { x.Claims[0].Speaker.Name = "Ann" }, false},
		{"a quotation less", []lint.Finding{mixed}, nil, func(x *claims.Extraction) { x.Quotations = x.Quotations[1:] }, false},
		{"a longer quotation", []lint.Finding{mixed}, nil, func(x *claims.Extraction) { x.Quotations[0].End += 3 }, false},
		{"a quotation more", []lint.Finding{mixed}, nil, func(x *claims.Extraction) {
			x.Quotations = append(x.Quotations, quotation.Quotation{Span: nlp.Span{Start: 8, End: 12}, Open: "\"", Close: "\""})
		}, false},
		{"a mark at fault", []lint.Finding{mixed}, nil, func(x *claims.Extraction) {
			x.Faults = append(x.Faults, quotation.Fault{Kind: quotation.Unclosed, Mark: nlp.Span{Start: 0, End: 3}})
		}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			read := func(a *claims.Article) Reading {
				r := twoQuotations(a, len(a.Text)-len(text)+1)
				if r.Findings = c.after; c.change != nil {
					c.change(r.Extraction)
				}
				return r
			}
			before := twoQuotations(article(t, "a.txt", text), 1)
			before.Findings = c.before
			_, made := Mend(before, read)
			offered := 0
			for _, f := range Offer(before, read) {
				if f.Fix != nil {
					offered++
				}
			}
			if kept := len(made) > 0; kept != c.kept || offered != len(made) {
				t.Errorf("kept: %v, want %v; offered: %d", kept, c.kept, offered)
			}
		})
	}
}

// twoQuotations is the reading of the article of TestKept, whose second quotation has a
// closing mark of so many bytes.
func twoQuotations(a *claims.Article, size int) Reading {
	first, second := nlp.Span{Start: 0, End: len("“Go,”")}, nlp.Span{Start: len("“Go,” he said. "), End: len("“Go,” he said. “Stay,") + size}
	quote := func(s nlp.Span, size int) quotation.Quotation {
		return quotation.Quotation{Span: s, Parts: []nlp.Span{s}, Open: "“", Close: a.Text[s.End-size : s.End]}
	}
	return Reading{Extraction: &claims.Extraction{
		Article: a, Quotations: []quotation.Quotation{quote(first, 3), quote(second, size)},
		Claims: []claims.Claim{{Quotations: []nlp.Span{first}, Speaker: &claims.Speaker{Name: "Tom"}}},
	}}
}

func TestShift(t *testing.T) {
	const text = "0123456789"
	s := newShift(text, []lint.Finding{finding(edit(2, 2, "ab")), finding(edit(4, 6, "4xy6")), finding(edit(8, 9, ""))})
	for _, c := range []struct{ span, want nlp.Span }{
		{nlp.Span{Start: 0, End: 2}, nlp.Span{Start: 0, End: 2}}, // before an insertion
		{nlp.Span{Start: 2, End: 4}, nlp.Span{Start: 4, End: 6}}, // behind it
		{nlp.Span{Start: 0, End: 4}, nlp.Span{Start: 0, End: 6}}, // around it
		{nlp.Span{Start: 4, End: 6}, nlp.Span{Start: 6, End: 10}},
		{nlp.Span{Start: 6, End: 8}, nlp.Span{Start: 10, End: 12}},
		{nlp.Span{Start: 7, End: 10}, nlp.Span{Start: 11, End: 13}},
	} {
		if got := s.moved(c.span); got != c.want {
			t.Errorf("moved(%v) = %v, want %v", c.span, got, c.want)
		}
	}
}
