package rules

import (
	"strings"
)

// startsAdjunct reports whether an adverbial may start at the token.
func (v *view) startsAdjunct(i int) bool {
	return v.tagIn(i, "IN TO RB") || v.d.IsTime(i) || v.in(i, "last this earlier later")
}

// skipAdjuncts skips what may stand between a cue and its content: adverbs,
// times, occasions (in a statement), hearers (to reporters). It stops before
// anything that could be content.
func (v *view) skipAdjuncts(i, to int) int {
	for i < to && !v.quoted(i) {
		next := v.adjunctEnd(i, to)
		if next <= i {
			return i
		}
		i = next
	}
	return i
}

// adjunctEnd is the token after the adjunct that starts at token i; i for none.
func (v *view) adjunctEnd(i, to int) int {
	switch {
	case v.d.IsTime(i):
		return i + 1
	case v.tagIn(i, "RB") && v.among(i, lists().CueAdverbs):
		return i + 1
	case v.in(i, "last this earlier next") && i+1 < to && (v.d.IsTime(i+1) || v.among(i+1, lists().Periods)):
		return i + 2
	case v.tagIn(i, "IN TO") && !v.in(i, "that whether if because"):
		return v.prepositional(i, to)
	}
	return i
}

// prepositional is the token after the prepositional phrase at token i where it
// says when, where or to whom something was said; i otherwise.
func (v *view) prepositional(i, to int) int {
	end := v.nounPhraseStarting(i+1, to)
	if end < 0 || v.in(i+1, "least most") {
		return i
	}
	if end < to && (v.in(end, "that :") || v.opensQuote(end) || v.is(end, ",") || v.isStop(end)) || end == to {
		return end
	}
	for j := i + 1; j < end; j++ {
		w := v.lower(j)
		if lists().Occasions.Has(w) || v.d.IsTime(j) || isYear(w) {
			return end
		}
	}
	return i
}

func isYear(w string) bool {
	return len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20"))
}
