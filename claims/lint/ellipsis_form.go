package lint

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/nlp"
)

// ellipsisForm is Q111.
func ellipsisForm() Rule {
	return Rule{
		Code: "Q111", Name: "ellipsis-form", Severity: Info, Off: true,
		Doc: Doc{
			Title: "An ellipsis in another form than the house's",
			Rationale: "House style: the AP Stylebook treats the ellipsis as a word of three points, with a space on each side; other houses write the single " +
				"character or set the points apart. One form throughout lets a reader, and a program, tell words left out from a sentence that trails off. No space is asked for " +
				"beside a quotation mark, a bracket or other punctuation.",
			Bad:  "“We tried fair means...and then foul,” Mayor Anna Holt said.",
			Good: "“We tried fair means ... and then foul,” Mayor Anna Holt said.",
			Fix:  "the ellipsis takes the house's form, with a space between it and a word",
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
			wanted := p.text(e)
			if !slices.Contains(forms, wanted) {
				wanted = forms[0]
			}
			if spaces {
				wanted = spaced(p.Article.Text, e, wanted)
			}
			if wanted != p.text(e) && !p.inAddress(e) {
				p.ReportFix(nil, e, "the house writes an ellipsis as “"+wanted+"”",
					Fix{Message: "Write “" + wanted + "”", Edits: []Edit{{Span: e, Text: wanted}}})
			}
		}
	}
}

// ellipses are the ellipses of the stretch in every form: the single character,
// three points, points with spaces between them. A fourth point before it is the full stop
// of a sentence; any other number is no ellipsis.
func ellipses(text string, within nlp.Span) []nlp.Span {
	var found []nlp.Span
	for i := within.Start; i < within.End; {
		if strings.HasPrefix(text[i:within.End], "…") {
			found = append(found, nlp.Between(i, i+len("…")))
		}
		points := pointsAt(text[i:within.End])
		if n := len(points); n == 3 || n == 4 {
			found = append(found, nlp.Between(i+points[n-3], i+points[n-1]+1))
		}
		if len(points) > 0 {
			i += points[len(points)-1]
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
	}
	return found
}

// pointsAt are the offsets of the points that s starts with, one space between
// two of them at most.
func pointsAt(s string) []int {
	var points []int
	for i := 0; i < len(s) && s[i] == '.'; i++ {
		points = append(points, i)
		if strings.HasPrefix(s[i+1:], " .") {
			i++
		}
	}
	return points
}

// spaced is the ellipsis in this form, with a space on each side where a word
// would touch it.
func spaced(text string, at nlp.Span, form string) string {
	before, _ := utf8.DecodeLastRuneInString(text[:at.Start])
	after, _ := utf8.DecodeRuneInString(text[at.End:])
	if isWordRune(before) || strings.ContainsRune(".,;:!?)]%", before) {
		form = " " + form
	}
	if isWordRune(after) || strings.ContainsRune("([$£€", after) {
		form += " "
	}
	return form
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// inAddress reports whether the ellipsis is part of a web address.
func (p *Pass) inAddress(e nlp.Span) bool {
	first, _ := p.tokens(e)
	if first == 0 {
		return false
	}
	token := p.Document.Tokens[first-1]
	return token.End > e.Start && strings.Contains(token.Lower, "/")
}
