package lint

import (
	"slices"
	"strings"
	"unicode/utf8"

	"claims/claims/saying"
	"claims/nlp"
)

// ellipsisForm is Q111.
func ellipsisForm() Rule {
	return Rule{
		Code: "Q111", Name: "ellipsis-form", Severity: Info, Off: true,
		Doc: Doc{
			Title: "An ellipsis in another form than the house's",
			Rationale: "House style: the AP Stylebook treats the ellipsis as a word of three points, with a space on each side; other publications write the single " +
				"character or set the points apart. One form throughout lets a reader, and a program, tell words left out from a sentence that trails off. No space is asked for " +
				"beside a quotation mark, a bracket or other punctuation.",
			Bad:  "“We tried fair means...and then foul,” Mayor Anna Holt said.",
			Good: "“We tried fair means ... and then foul,” Mayor Anna Holt said.",
			Fix:  "the ellipsis takes the house's form, with a space between it and a word, and a full stop beside it comes first, unless it touches figures or signs as in code ($1...$2)",
		},
		Options: []Option{
			{Name: "form", Doc: "how the house writes an ellipsis; others are changed to the first", Default: Words("...")},
			{Name: "spaces", Doc: "1 asks for a space between an ellipsis and a word, 0 leaves spaces alone", Default: Number(1)},
		},
		Run: runEllipsisForm,
	}
}

func runEllipsisForm(p *Pass) {
	forms, spaces := p.words("form"), p.number("spaces") > 0
	if len(forms) == 0 {
		return
	}
	for _, paragraph := range p.Document.Paragraphs {
		for _, e := range ellipses(p.Article.Text, paragraph.Span) {
			at, wanted := e.written(p.Article.Text, forms, spaces)
			if wanted != p.text(at) && !inAddress(p.Document, at) && !p.Document.IsCode(at) {
				reportEllipsis(p, at, wanted)
			}
		}
	}
}

// reportEllipsis reports that the house writes what stands at the place in another way. Beside
// code and formulas, what is meant is not certain.
func reportEllipsis(p *Pass, at nlp.Span, wanted string) {
	var fix *Fix
	if inProse(p.Article.Text, at) {
		fix = &Fix{Message: "Write “" + wanted + "”", Edits: []Edit{{Span: at, Text: wanted}}}
	}
	p.reportMend(fix, nil, at, "the house writes an ellipsis as “"+wanted+"”")
}

// written is the ellipsis in the house's form, and the stretch whose place that takes. A
// full stop comes first, right behind its word.
func (e ellipsis) written(text string, forms []string, spaces bool) (at nlp.Span, wanted string) {
	wanted = e.Of(text)
	if !slices.Contains(forms, wanted) {
		wanted = forms[0]
	}
	at = e.Span
	if e.stop.Empty() {
		if spaces {
			wanted = spaced(text, at, wanted)
		}
		return at, wanted
	}
	at = nlp.Between(min(e.Start, e.stop.Start), max(e.End, e.stop.End))
	if !spaces && wanted == e.Of(text) {
		return at, at.Of(text)
	}
	if before, _ := utf8.DecodeLastRuneInString(text[:max(at.Start-1, 0)]); spaces && strings.HasSuffix(text[:at.Start], " ") && saying.IsWord(before) {
		at = nlp.Between(at.Start-1, at.End)
	}
	if spaces {
		wanted = " " + wanted + spaceAfter(text, at)
	}
	return at, "." + wanted
}

// spaced is the ellipsis in this form, with a space on each side where a word
// would touch it.
func spaced(text string, at nlp.Span, form string) string {
	before, _ := utf8.DecodeLastRuneInString(text[:at.Start])
	if saying.IsWord(before) || strings.ContainsRune(",;:!?)]%", before) {
		form = " " + form
	}
	return form + spaceAfter(text, at)
}

// spaceAfter is the space that must stand between an ellipsis and what comes behind it.
func spaceAfter(text string, at nlp.Span) string {
	after, _ := utf8.DecodeRuneInString(text[at.End:])
	if saying.IsWord(after) || strings.ContainsRune("([$£€", after) {
		return " "
	}
	return ""
}

// inAddress reports whether the ellipsis is part of a web address.
func inAddress(d *nlp.Document, e nlp.Span) bool {
	first, _ := d.StartingIn(e)
	if first == 0 {
		return false
	}
	token := d.Tokens[first-1]
	return token.End > e.Start && strings.Contains(token.Lower, "/")
}
