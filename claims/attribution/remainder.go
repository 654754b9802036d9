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
	if len(s.Quotes) == 0 {
		return nil
	}
	taken, proposals := tokensIn(s.Document, chosen), s.indexProposals()
	var out []Attribution
	for i := range s.Quotes {
		from, to := s.TokensIn(s.Quotes[i].Span)
		words := s.wordsOf([][2]int{{from, to}})
		if len(words) < 2 || isTitle(s.Document, words) || slices.ContainsFunc(words, func(w int) bool { return taken[w] }) {
			continue
		}
		if len(words) < leastLeftOver && !readsWhole(s.Document, [2]int{from, to}) {
			continue
		}
		a := s.proposed(proposals, words)
		out = append(out, a)
		for _, w := range WordsIn(s.Document, a.Content) {
			taken[w] = true
		}
	}
	return out
}

// proposed is what the rules make of a quotation with these words: their proposal
// for it, or one with other words too, cut down to it.
func (s *scene) proposed(proposals *nlp.SpanIndex, words []int) Attribution {
	first, last := words[0], words[len(words)-1]
	a := rules.Attribution{Form: rules.Unattributed}
	for _, i := range slices.Sorted(proposals.Containing(nlp.Between(first, first+1))) {
		p := &s.proposals[i]
		if !covers(p.parts, last) {
			continue
		}
		a = p.Attribution
		if quotedShare(s.Marked, s.wordsOf(p.parts)) == wholly {
			return Attribution{Attribution: a, Confidence: min(a.Form.Precision(), threshold/2)}
		}
	}
	span := s.Quotes[s.QuoteOf(first)].Span
	a.Content = []nlp.Span{span}
	return Attribution{Attribution: a, Confidence: min(a.Form.Precision(), threshold/2)}
}

// indexProposals finds proposals by the tokens of their contents.
func (s *scene) indexProposals() *nlp.SpanIndex {
	return nlp.IndexGroups(len(s.proposals), func(i int) []nlp.Span {
		var parts []nlp.Span
		for _, part := range s.proposals[i].parts {
			parts = append(parts, nlp.Between(part[0], part[1]))
		}
		return parts
	})
}

// tokensIn marks the tokens inside the attributions' contents.
func tokensIn(d *nlp.Document, all []Attribution) []bool {
	taken := make([]bool, len(d.Tokens))
	for i := range all {
		for _, w := range WordsIn(d, all[i].Content) {
			taken[w] = true
		}
	}
	return taken
}

// readsWhole reports whether a quotation begins with a capital and ends as a
// sentence or the part of one before “he said” does.
func readsWhole(d *nlp.Document, part [2]int) bool {
	if part[1]-part[0] < 4 || !d.HasCapital(part[0]+1) {
		return false
	}
	switch d.Tokens[part[1]-2].Lower {
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
	around := &nlp.SpanIndex{}
	contents := nlp.IndexGroups(len(chosen), func(i int) []nlp.Span { return chosen[i].Content })
	for i := range s.proposals {
		p := &s.proposals[i]
		if p.IsAttitude() && !p.Act || len(p.Cue) == 0 || p.Form.IsQuotationAlone() || isBare(s, p) || p.speaker >= 0 && s.Tokens[p.speaker].Tag == "CD" {
			continue
		}
		whole := nlp.Between(min(p.Start(), p.Cue[0].Start), max(p.End(), p.Cue[len(p.Cue)-1].End))
		own := nlp.Between(p.Start(), p.End())
		if isInside(chosen, contents, whole, p.Cue[0]) && fits(out, around, own) {
			out = append(out, Attribution{Attribution: p.Attribution, Confidence: p.Form.Precision()})
			around.Add(own)
		}
	}
	return out
}

// isBare reports whether a proposal's content is a noun phrase without a verb or a quotation: the board
// discussed | the cracks, discussed | replacing him. Inside another's statement that is told, not said.
func isBare(s *scene, p *proposal) bool {
	if p.Form != rules.NounObject && (p.Form != rules.ClauseObject || p.Class == cue.Say) || p.Class == cue.Deny {
		return false
	}
	gerund := s.Tokens[p.parts[0][0]].Tag == "VBG" && p.Class == cue.Say
	return gerund || !s.holdsClause(p.parts)
}

// isInside reports whether one stretch of the content of one of the attributions, of which this is the index,
// holds the span, and that has another cue.
func isInside(all []Attribution, contents *nlp.SpanIndex, whole, cue nlp.Span) bool {
	for k := range contents.Containing(whole) {
		if !slices.ContainsFunc(all[k].Cue, cue.Overlaps) {
			return true
		}
	}
	return false
}

// fits reports whether each attribution, whose place the index has, holds the span, lies
// inside it or is apart from it.
func fits(all []Attribution, places *nlp.SpanIndex, span nlp.Span) bool {
	for i := range places.Overlapping(span) {
		other := nlp.Between(all[i].Start(), all[i].End())
		if !other.Contains(span) && !span.Contains(other) {
			return false
		}
	}
	return true
}
