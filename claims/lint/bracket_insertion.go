package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/nlp"
)

// bracketInsertion is Q112.
func bracketInsertion() Rule {
	return Rule{
		Code: "Q112", Name: "bracket-insertion", Severity: Info,
		Doc: Doc{
			Title: "Words in brackets change a quotation",
			Rationale: "What stands in brackets was not said: somebody has put it in the place of other words, or added it. The AP Stylebook " +
				"asks never to alter a quotation, and to put it in other words rather than to mend it; the New York Times has brackets only where nothing else helps. " +
				"Each needs a look at what was said. A changed capital ([T]he), an ellipsis, “sic” (Q113), a note's number and what was heard besides words ([laughter]) are left alone.",
			Bad:  "“[The bill] failed because of him,” Mayor Anna Holt said of the port fees.",
			Good: "The bill on the port fees “failed because of him,” Mayor Anna Holt said.",
		},
		Run: runBracketInsertion,
	}
}

func runBracketInsertion(p *Pass) {
	for _, q := range p.Quotations {
		if q.Depth > 0 {
			continue
		}
		for _, part := range q.Parts {
			for _, b := range bracketed(p.Article.Text, part, '[', ']') {
				if changesWords(p, b) {
					p.ReportClaim(p.claimOf(q), b, "the words "+cite(p.text(b))+" were put into the quotation: check them against what was said")
				}
			}
		}
	}
}

// changesWords reports whether the bracketed stretch holds words in place of the
// speaker's.
func changesWords(p *Pass, bracketed nlp.Span) bool {
	words := insideBrackets(p.text(bracketed))
	if !strings.ContainsFunc(words, unicode.IsLetter) {
		return len(strings.Trim(words, ".…· ")) > 2 // [2016] is a date, [1] a note
	}
	if after, _ := utf8.DecodeRuneInString(p.Article.Text[bracketed.End:]); unicode.IsLetter(after) && utf8.RuneCountInString(words) == 1 {
		return false // [t]he
	}
	return !isSic(words) && !isRemark(words)
}

// isRemark reports whether the words say what was heard besides words, or whose the
// emphasis is.
func isRemark(words string) bool {
	first, _, _ := strings.Cut(strings.ToLower(words), " ")
	return lists().Remarks.Has(first)
}
