package lint

import (
	"claims/claims/number"
	"claims/claims/wordlist"
	"claims/nlp"
)

// about are the words that carry meaning in the figure's sentence, without what it
// counts.
func (p *Pass) about(f number.Figure) map[string]bool {
	s := p.Document.Sentences[p.sentenceOf(f)]
	words := contentWords(p.Document.Tokens[s.First:s.Last])
	delete(words, f.Unit)
	return words
}

// sameMatter reports whether the words beside two figures share at least so many, and
// one in so many of the shorter list.
func sameMatter(a, b map[string]bool, least, oneIn int) bool {
	shared := 0
	for w := range a {
		if b[w] {
			shared++
		}
	}
	return shared >= least && oneIn*shared >= min(len(a), len(b))
}

// sameNames reports whether the sentences of two figures share a name, and one has
// no name that the other lacks.
func (p *Pass) sameNames(a, b number.Figure) bool {
	first, second := p.namesBeside(a), p.namesBeside(b)
	shared := 0
	for name := range first {
		if second[name] {
			shared++
		}
	}
	return shared > 0 && shared == min(len(first), len(second))
}

// namesBeside are the words of names in the figure's sentence.
func (p *Pass) namesBeside(f number.Figure) map[string]bool {
	names := make(map[string]bool)
	s := p.Document.Sentences[p.sentenceOf(f)]
	for _, t := range p.Document.Tokens[s.First:s.Last] {
		if t.IsProper() {
			names[t.Lower] = true
		}
	}
	return names
}

// sentenceOf is the index of the figure's sentence.
func (p *Pass) sentenceOf(f number.Figure) int { return p.Document.Tokens[f.First].Sentence }

// setApart reports whether the figure's sentence tells of another time or another
// count: before, at first, compared with.
func (p *Pass) setApart(f number.Figure) bool {
	s := p.Document.Sentences[p.sentenceOf(f)]
	for i := s.First; i < s.Last; i++ {
		t := p.Document.Tokens[i]
		if wordlist.Has("earlier previously previous initially originally compared compare later revise rise fall climb grow shrink drop increase decrease "+
			"down instead than versus now until then former first second third another other each every most least only average", t.Lemma) ||
			wordlist.Has("last next", t.Lower) || t.Lower == "ago" || isYear(t.Lower) {
			return true
		}
	}
	return false
}

// isListWord reports whether the noun counts what an article lists itself: four reasons.
func isListWord(lemma string) bool {
	return wordlist.Has("reason thing way key question point takeaway step word item example", lemma)
}

// governor is the lemma of the word that the counted noun depends on, with how.
func (p *Pass) governor(f number.Figure) string {
	if f.Noun < 0 {
		return ""
	}
	noun := p.Document.Tokens[f.Noun]
	if noun.Head < 0 {
		return noun.Relation
	}
	return noun.Relation + " " + p.Document.Tokens[noun.Head].Lemma
}

// modifiers are the words between the number and what it counts.
func (p *Pass) modifiers(f number.Figure) []string {
	var words []string
	for i := f.Last; i < f.Noun; i++ {
		words = append(words, p.Document.Tokens[i].Lower)
	}
	return words
}

// ofTwoSpeakers reports whether the figures stand in claims of two speakers, who may
// disagree.
func (p *Pass) ofTwoSpeakers(a, b number.Figure) bool {
	first, second := p.speakerAt(a.Span), p.speakerAt(b.Span)
	return first != second && first != "" && second != ""
}

// speakerAt is the name of the speaker of the innermost claim that holds the span; empty
// outside all claims.
func (p *Pass) speakerAt(span nlp.Span) string {
	around := p.shared.spoken().around(span)
	for k := len(around) - 1; k >= 0; k-- {
		if s := p.Claims[around[k]].Speaker; s != nil {
			return s.Name
		}
	}
	return ""
}
