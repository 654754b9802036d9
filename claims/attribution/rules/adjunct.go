package rules

import (
	"strings"

	"claims/claims/quotation"
	"claims/nlp"
)

// startsAdjunct reports whether an adverbial may start at the token.
func startsAdjunct(d *nlp.Document, i int) bool {
	return d.At(i).Tagged("IN", "TO", "RB") || d.IsTime(i) || d.At(i).Is("last", "this", "earlier", "later")
}

// skipAdjuncts skips what may stand between a cue and its content: adverbs,
// times, occasions (in a statement), hearers (to reporters). It stops before
// anything that could be content.
func skipAdjuncts(m *quotation.Marked, i, to int) int {
	for i < to && !m.Quoted(i) {
		next := adjunctEnd(m, i, to)
		if next <= i {
			return i
		}
		i = next
	}
	return i
}

// adjunctEnd is the token after the adjunct that starts at token i; i for none.
func adjunctEnd(m *quotation.Marked, i, to int) int {
	switch {
	case m.IsTime(i):
		return i + 1
	case m.At(i).Tagged("RB") && lists().CueAdverbs.Has(m.At(i).Lower):
		return i + 1
	case m.At(i).Is("last", "this", "earlier", "next") && i+1 < to && (m.IsTime(i+1) || lists().Periods.Has(m.At(i+1).Lower)):
		return i + 2
	case m.At(i).Tagged("IN", "TO") && !m.At(i).Is("that", "whether", "if", "because"):
		return prepositional(m, i, to)
	}
	return i
}

// prepositional is the token after the prepositional phrase at token i where it
// says when, where or to whom something was said; i otherwise.
func prepositional(m *quotation.Marked, i, to int) int {
	end := m.Starting(i+1, to)
	if end < 0 || m.At(i+1).Is("least", "most") {
		return i
	}
	if end < to && (m.At(end).Is("that", ":") || m.OpensQuote(end) || m.At(end).Is(",") || m.At(end).IsStop()) || end == to {
		return end
	}
	for j := i + 1; j < end; j++ {
		word := m.Tokens[j].Lower
		if lists().Occasions.Has(word) || m.IsTime(j) || isYear(word) {
			return end
		}
	}
	return i
}

func isYear(w string) bool {
	return len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20"))
}
