package attribution

import (
	"claims/claims/cue"
	"claims/claims/quotation"
	"claims/claims/wordlist"
	"claims/nlp"
)

// isTopic reports whether the words are whom somebody spoke to, or about what: she spoke to the
// Courier about cold churches; the company informed the stock exchanges.
func isTopic(m *quotation.Marked, o *option) bool {
	if o.t+1 >= len(m.Tokens) || o.content.place != after || holdsClause(m, &o.content) {
		return false
	}
	if wordlist.Has("inform notify brief", m.Tokens[o.t].Lemma) {
		return o.content.from() == o.t+1
	}
	return wordlist.Has("speak talk", m.Tokens[o.t].Lemma) && wordlist.Has("to with", m.Tokens[o.t+1].Lower)
}

// isDeed reports whether a headline tells what somebody does, to what a noun phrase names, by a verb
// that in the lexicon of cues takes none or not this preposition: Probe finds | sand in the tail of a comet;
// Star named after | a dog; Contractor billed for | roofs never built.
func isDeed(d *nlp.Document, o *option) bool {
	e, _ := cue.Verb(d.Tokens[o.t].Lemma)
	deed := e.Class == "" || e.Class == cue.Show || e.Class == cue.Cite || e.Class == cue.Judge
	if !inHeading(d, o.t) || !d.Tokens[o.t].IsVerb() || !deed || o.quoted || o.mixed || o.content.place != after {
		return false
	}
	first := o.content.parts[0]
	link := d.Tokens[first[0]]
	if link.Tag != "IN" {
		link = d.Tokens[first[0]-1]
	}
	if h := d.HeadOf(first[0], first[1]); h < 0 || !d.Tokens[h].IsNoun() {
		return false
	}
	return !e.TakesPreposition(link.Lower) && (link.Tag == "IN" || !e.Takes(cue.NounPhrase))
}

// isExplained reports whether the words are what somebody does, and what he says of it follows: the court
// struck down | the law, ruling that it was vague.
func isExplained(s *scene, o *option) bool {
	if !s.Tokens[o.t].IsVerb() || isCue(&s.Tokens[o.t]) || o.quoted || o.mixed {
		return false
	}
	for i := o.t + 1; i < s.High(o.t); i++ {
		if s.Tokens[i].Head == o.t && s.Tokens[i].Tag == "VBG" && len(s.proposalsOf.at(i)) > 0 && s.Tokens[i-1].Lower == "," {
			return true
		}
	}
	return false
}

// isUtterance reports whether the words name what somebody publishes, and not what it says: she published
// | a statement on Sunday.
func isUtterance(m *quotation.Marked, o *option) bool {
	first := o.content.parts[0]
	h := m.HeadOf(first[0], first[1])
	return first[0] == o.t+1 && h >= 0 && !o.quoted && !o.mixed && m.Tokens[o.t].IsVerb() && lists().MakingVerbs.Has(m.Tokens[o.t].Lemma) &&
		lists().Utterances.Has(m.Tokens[h].Lemma) && !holdsClause(m, &o.content)
}

// willShow reports whether the words name what somebody is going to show: the museum, which will show | the
// ladder. What a study shows is another thing.
func willShow(m *quotation.Marked, o *option) bool {
	e, _ := cue.Verb(m.Tokens[o.t].Lemma)
	return e.Class == cue.Show && m.Tokens[o.t].IsVerb() && o.t > 0 && m.Tokens[o.t-1].Tag == "MD" && !o.quoted && !o.mixed && !holdsClause(m, &o.content)
}

// isOrder reports whether the cue is what somebody was told to do: passengers were told to expect | delays.
func isOrder(d *nlp.Document, o *option) bool {
	h := d.Tokens[o.t].Head
	return h >= 0 && h < o.t && d.Tokens[o.t].IsVerb() && d.Tokens[o.t-1].Lower == "to" && d.IsPassive(h) && lists().OrderVerbs.Has(d.Tokens[h].Lemma)
}
