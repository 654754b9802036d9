package extract

import (
	"strings"
	"unicode"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// notSpeech are the quoted stretches of the article's own text that are in no
// claim's content, each with the reason why its marks report no speech.
func notSpeech(x *claims.Extraction) []claims.NotSpeech {
	var found []claims.NotSpeech
	var contents []nlp.Span
	for _, c := range x.Claims {
		contents = append(contents, c.Content...)
	}
	inClaims := nlp.Cover(contents)
	for _, q := range x.Quotations {
		if q.Depth == 0 && !q.Block && !inClaims.Overlaps(q.Span) {
			found = append(found, claims.NotSpeech{Span: q.Span, Reason: reason(x.Document, q)})
		}
	}
	return found
}

// reason tells titles, nicknames and terms from words held at a distance.
func reason(d *nlp.Document, q quotation.Quotation) claims.Reason {
	before := strings.Fields(d.Text[max(0, q.Start-80):q.Start])
	prev, next := "", ""
	if len(before) > 0 {
		prev = before[len(before)-1]
	}
	if after := strings.Fields(d.Text[q.End:min(len(d.Text), q.End+60)]); len(after) > 0 {
		next = after[0]
	}
	inside := strings.Fields(strings.TrimFunc(q.Of(d.Text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
	switch {
	case len(inside) == 0:
		return claims.OtherReason
	case nlp.StartsUpper(prev) && nlp.StartsUpper(next) && quotation.TitleCase(inside) && len(inside) <= 3:
		return claims.Nickname
	case isTermWord(prev):
		return claims.Term
	case quotation.TitleCase(inside):
		return claims.TitleOfWork
	}
	return claims.ScareQuote
}

// isTermWord reports a word that introduces a word being named or defined.
func isTermWord(w string) bool {
	return lists().TermWords.Has(strings.ToLower(strings.Trim(w, ",")))
}
