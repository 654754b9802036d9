package rules

import (
	"strings"

	"claims/claims/wordlist"
)

// occasions are the nouns that say where or when somebody spoke: in a
// statement, at a news conference.
const occasions = "statement interview conference briefing speech address tweet tweets post letter memo email e-mail op-ed column " +
	"editorial essay article report book blog video ad advertisement rally debate hearing testimony appearance meeting call " +
	"remarks message release note press show program podcast radio television tv twitter facebook reporters supporters crowd " +
	"audience journalists lawmakers voters investigators night day week month year morning evening afternoon weekend time " +
	"event town hall stop campaign series piece story poll survey filing ruling court documents complaint lawsuit"

// startsAdjunct reports whether an adverbial may start at the token.
func (v *view) startsAdjunct(i int) bool {
	return v.tagIn(i, "IN TO RB") || IsTime(v.Tokens[i].Lower) || v.in(i, "last this earlier later")
}

// skipAdjuncts skips what may stand between a cue and its content: adverbs,
// times, occasions (in a statement), hearers (to reporters). It stops before
// anything that could be content.
func (v *view) skipAdjuncts(i, to int) int {
	for i < to && !v.Quoted(i) {
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
	case IsTime(v.Tokens[i].Lower):
		return i + 1
	case v.tagIn(i, "RB") && v.in(i, "also too again later earlier recently publicly privately bluntly simply repeatedly once then flatly instead though however afterward here there ago"):
		return i + 1
	case v.in(i, "last this earlier next") && i+1 < to && (IsTime(v.Tokens[i+1].Lower) || v.in(i+1, "week month year night morning spring summer fall winter weekend afternoon evening")):
		return i + 2
	case v.tagIn(i, "IN TO") && !v.in(i, "that whether if because"):
		return v.prepositional(i, to)
	}
	return i
}

// prepositional is the token after the prepositional phrase at token i where it
// says when, where or to whom something was said; i otherwise.
func (v *view) prepositional(i, to int) int {
	end := v.Starting(i+1, to)
	if end < 0 || v.in(i+1, "least most") {
		return i
	}
	if end < to && (v.in(end, "that :") || v.OpensQuote(end) || v.is(end, ",") || v.At(end).IsStop()) || end == to {
		return end
	}
	for j := i + 1; j < end; j++ {
		w := v.Tokens[j].Lower
		if wordlist.Has(occasions, w) || IsTime(w) || isYear(w) {
			return end
		}
	}
	return i
}

func isYear(w string) bool {
	return len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20"))
}
