package lint

import (
	"claims/claims"
	"claims/nlp"
)

// scareQuotes is Q107.
func scareQuotes() Rule {
	return Rule{
		Code: "Q107", Name: "scare-quotes", Severity: Info,
		Doc: Doc{
			Title: "Quotation marks hold a word at a distance",
			Rationale: "Marks around words that nobody is named for tell the reader to doubt them, and leave open who doubts. " +
				"The BBC's and Reuters' guides ask for words that take no side: say who uses the word, or write it without marks. AP has no marks behind “so-called”. " +
				"Headlines (H501) and marks inside another's words are left alone.",
			Bad:  "The so-called “reform” of the harbour fees begins in May.",
			Good: "The reform of the harbour fees begins in May.",
		},
		Run: runScareQuotes,
	}
}

func runScareQuotes(p *Pass) {
	var inside []nlp.Span
	for _, q := range p.Quotations {
		if q.Depth > 0 {
			inside = append(inside, q.Span)
		}
	}
	others := nlp.Cover(inside)
	report := func(marked nlp.Span) {
		if !others.Overlaps(marked) && !p.places.headings.Overlaps(marked) {
			p.Report(marked, "the marks cast doubt on "+cite(p.text(marked))+
				" and nobody is named who says so: say whose word it is, or drop the marks")
		}
	}
	for _, n := range p.NotSpeech {
		if n.Reason == claims.ScareQuote {
			report(n.Span)
		}
	}
	for _, q := range p.Quotations {
		if p.inBody(q) && isSoCalled(p.Document, q.Span) && !p.places.notSpeech.Overlaps(q.Span) {
			report(q.Span)
		}
	}
}

// isSoCalled reports whether “so-called” stands before the marks: also in what somebody says,
// it leaves open who doubts the word.
func isSoCalled(d *nlp.Document, marked nlp.Span) bool {
	first, _ := d.StartingIn(marked)
	return first > 0 && d.Tokens[first-1].Lower == "so-called"
}
