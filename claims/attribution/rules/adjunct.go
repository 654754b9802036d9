package rules

import (
	"strings"

	"claims/claims/quotation"
	"claims/claims/wordlist"
	"claims/nlp"
)

// occasions are the nouns that say where or when somebody spoke: in a
// statement, at a news conference.
const occasions = "statement interview conference briefing speech address tweet tweets post letter memo email e-mail op-ed column " +
	"editorial essay article report book blog video ad advertisement rally debate hearing testimony appearance meeting call " +
	"remarks message release note press show program podcast radio television tv twitter facebook reporters supporters crowd " +
	"audience journalists lawmakers voters investigators night day week month year morning evening afternoon weekend time " +
	"event town hall stop campaign series piece story poll survey filing ruling court documents complaint lawsuit"

// startsAdjunct reports whether an adverbial may start at the token.
func startsAdjunct(d *nlp.Document, i int) bool {
	return d.At(i).Tagged("IN", "TO", "RB") || d.Tokens[i].IsTime() || d.At(i).Is("last", "this", "earlier", "later")
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
	case m.Tokens[i].IsTime():
		return i + 1
	case m.At(i).Tagged("RB") && m.At(i).Is("also", "too", "again", "later", "earlier", "recently", "publicly", "privately", "bluntly", "simply", "repeatedly", "once", "then", "flatly", "instead", "though", "however", "afterward", "here", "there", "ago"):
		return i + 1
	case m.At(i).Is("last", "this", "earlier", "next") && i+1 < to && (m.Tokens[i+1].IsTime() || m.At(i+1).Is("week", "month", "year", "night", "morning", "spring", "summer", "fall", "winter", "weekend", "afternoon", "evening")):
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
		t := &m.Tokens[j]
		if wordlist.Has(occasions, t.Lower) || t.IsTime() || isYear(t.Lower) {
			return end
		}
	}
	return i
}

func isYear(w string) bool {
	return len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20"))
}
