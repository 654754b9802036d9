package attribution

import (
	"slices"

	"claims/claims/cue"
	"claims/claims/wordlist"
)

// isTopic reports whether the words are whom somebody spoke to, or about what: she spoke to the
// Courier about cold churches; the company informed the stock exchanges.
func isTopic(s *scene, o *option) bool {
	informs := wordlist.Has("inform notify brief", s.Tokens[o.t].Lemma) && o.content.from() == o.t+1
	speaks := wordlist.Has("speak talk", s.Tokens[o.t].Lemma) && s.At(o.t+1).Is("to", "with")
	return (informs || speaks) && o.content.place == after && !s.holdsClause(o.content.parts)
}

// isDeed reports whether a headline tells what somebody does, to what a noun phrase names, by a verb
// that in the lexicon of cues takes none or not this preposition: Probe finds | sand in the tail of a comet;
// Star named after | a dog; Contractor billed for | roofs never built.
func isDeed(s *scene, o *option) bool {
	e, _ := cue.Verb(s.Tokens[o.t].Lemma)
	deed := e.Class == "" || e.Class == cue.Show || e.Class == cue.Cite || e.Class == cue.Judge
	if !inHeading(s.Document, o.t) || !s.Tokens[o.t].IsVerb() || !deed || o.quoted || o.mixed || o.content.place != after {
		return false
	}
	first := o.content.parts[0]
	link := s.Tokens[first[0]]
	if link.Tag != "IN" {
		link = s.Tokens[first[0]-1]
	}
	if h := s.HeadOf(first[0], first[1]); h < 0 || !s.Tokens[h].IsNoun() {
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
func isUtterance(s *scene, o *option) bool {
	first := o.content.parts[0]
	h := s.HeadOf(first[0], first[1])
	return first[0] == o.t+1 && h >= 0 && !o.quoted && !o.mixed && s.Tokens[o.t].IsVerb() && lists().MakingVerbs.Has(s.Tokens[o.t].Lemma) &&
		lists().Utterances.Has(s.Tokens[h].Lemma) && !s.holdsClause(o.content.parts)
}

// willShow reports whether the words name what somebody is going to show: the museum, which will show | the
// ladder. What a study shows is another thing.
func willShow(s *scene, o *option) bool {
	e, _ := cue.Verb(s.Tokens[o.t].Lemma)
	return e.Class == cue.Show && s.Tokens[o.t].IsVerb() && o.t > 0 && s.Tokens[o.t-1].Tag == "MD" && !o.quoted && !o.mixed && !s.holdsClause(o.content.parts)
}

// holdsClause reports whether the stretches have a verb in them, or words that are quoted.
func (s *scene) holdsClause(parts [][2]int) bool {
	return slices.ContainsFunc(parts, func(part [2]int) bool {
		n := countsIn(s, part)
		return n[verbs] > 0 || n[inQuotes] > 0
	})
}
