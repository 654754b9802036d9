package attribution

import (
	"slices"

	"claims/claims/attribution/rules"
	"claims/claims/cue"
	"claims/nlp"
)

// leastLeftOver is the number of words from which on a quotation that is no
// whole sentence counts as speech, though nothing attributes it.
const leastLeftOver = 4

// leftOver are the quotations that read like speech and that nothing chosen
// touches: what nobody is named for is what an editor most needs to know. The
// rules' proposal for one says who may speak.
func (s *scene) leftOver(chosen []Attribution) []Attribution {
	taken := s.tokensIn(chosen)
	var out []Attribution
	for i := range s.quotes {
		from, to := s.d.TokensIn(s.quotes[i].Span)
		words := s.wordsOf([][2]int{{from, to}})
		if len(words) < 2 || s.isTitle(words) || slices.ContainsFunc(words, func(w int) bool { return taken[w] }) {
			continue
		}
		if len(words) < leastLeftOver && !s.readsWhole([2]int{from, to}) {
			continue
		}
		a := s.proposed(words)
		out = append(out, a)
		for _, w := range s.wordsIn(a.Content) {
			taken[w] = true
		}
	}
	return out
}

// proposed is what the rules make of a quotation with these words: their proposal
// for it, or one with other words too, cut down to it.
func (s *scene) proposed(words []int) Attribution {
	first, last := words[0], words[len(words)-1]
	a := rules.Attribution{Form: rules.Unattributed}
	for i := range s.proposals {
		p := &s.proposals[i]
		if !covers(p.parts, first) || !covers(p.parts, last) {
			continue
		}
		a = p.Attribution
		if s.quotedShare(s.wordsOf(p.parts)) == wholly {
			return Attribution{a, min(a.Form.Precision(), threshold/2)}
		}
	}
	span := s.quotes[s.quoteOf[first]].Span
	a.Content = []nlp.Span{span}
	return Attribution{a, min(a.Form.Precision(), threshold/2)}
}

// tokensIn marks the tokens inside the attributions' contents.
func (s *scene) tokensIn(all []Attribution) []bool {
	taken := make([]bool, len(s.toks))
	for i := range all {
		for _, w := range s.wordsIn(all[i].Content) {
			taken[w] = true
		}
	}
	return taken
}

// readsWhole reports whether a quotation begins with a capital and ends as a
// sentence or the part of one before “he said” does.
func (s *scene) readsWhole(part [2]int) bool {
	if part[1]-part[0] < 4 || s.words[part[0]+1].shape == lowerCase {
		return false
	}
	switch s.toks[part[1]-2].Lower {
	case ".", "!", "?", ",", "…", "...":
		return true
	}
	return false
}

// nested are the rules' attributions inside a chosen one's content: what
// somebody says that somebody said. What is thought, wanted or judged there is
// left to the one who speaks.
func (s *scene) nested(chosen []Attribution) []Attribution {
	var out []Attribution
	for i := range s.proposals {
		p := &s.proposals[i]
		if p.IsAttitude() && !p.Act || len(p.Cue) == 0 || p.Form >= rules.Continued || s.isBare(p) || p.speaker >= 0 && s.toks[p.speaker].Tag == "CD" {
			continue
		}
		whole := nlp.Between(min(p.Start(), p.Cue[0].Start), max(p.End(), p.Cue[len(p.Cue)-1].End))
		if holdsInside(chosen, whole, p.Cue[0]) && fits(out, nlp.Between(p.Start(), p.End())) {
			out = append(out, Attribution{p.Attribution, p.Form.Precision()})
		}
	}
	return out
}

// isBare reports whether a proposal's content is a noun phrase without a verb or a quotation: the board
// discussed | the cracks, discussed | replacing him. Inside another's statement that is told, not said.
func (s *scene) isBare(p *proposal) bool {
	if p.Form != rules.NounObject && (p.Form != rules.ClauseObject || p.Class == cue.Say) || p.Class == cue.Deny {
		return false
	}
	c := content{parts: p.parts}
	gerund := s.toks[c.from()].Tag == "VBG" && p.Class == cue.Say
	return gerund || !s.holdsClause(&c)
}

// holdsInside reports whether one stretch of some content holds the span, and
// its attribution has another cue.
func holdsInside(all []Attribution, whole, cue nlp.Span) bool {
	for i := range all {
		if slices.ContainsFunc(all[i].Cue, cue.Overlaps) {
			continue
		}
		for _, part := range all[i].Content {
			if part.Contains(whole) {
				return true
			}
		}
	}
	return false
}

// fits reports whether each attribution holds the span, lies inside it or is
// apart from it.
func fits(all []Attribution, span nlp.Span) bool {
	for i := range all {
		other := nlp.Between(all[i].Start(), all[i].End())
		if other.Overlaps(span) && !other.Contains(span) && !span.Contains(other) {
			return false
		}
	}
	return true
}
