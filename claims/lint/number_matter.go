package lint

import (
	"claims/claims/number"
	"claims/claims/wordlist"
	"claims/nlp"
)

// wordsAround are the words that carry meaning in the figure's sentence, without what it
// counts.
func wordsAround(d *nlp.Document, f number.Figure) map[string]bool {
	s := d.Sentences[sentenceOf(d, f)]
	words := contentWords(d.Tokens[s.First:s.Last])
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
func sameNames(d *nlp.Document, a, b number.Figure) bool {
	first, second := namesBeside(d, a), namesBeside(d, b)
	shared := 0
	for name := range first {
		if second[name] {
			shared++
		}
	}
	return shared > 0 && shared == min(len(first), len(second))
}

// namesBeside are the words of names in the figure's sentence.
func namesBeside(d *nlp.Document, f number.Figure) map[string]bool {
	names := make(map[string]bool)
	s := d.Sentences[sentenceOf(d, f)]
	for _, t := range d.Tokens[s.First:s.Last] {
		if t.IsProper() {
			names[t.Lower] = true
		}
	}
	return names
}

// sentenceOf is the index of the figure's sentence.
func sentenceOf(d *nlp.Document, f number.Figure) int { return d.Tokens[f.First].Sentence }

// setApart reports whether the figure's sentence tells of another time or another
// count: before, at first, compared with.
func setApart(d *nlp.Document, f number.Figure) bool {
	s := d.Sentences[sentenceOf(d, f)]
	for i := s.First; i < s.Last; i++ {
		t := d.Tokens[i]
		if lists().SetApart.Has(t.Lemma) ||
			wordlist.Has("last next", t.Lower) || t.Lower == "ago" || isYear(t.Lower) {
			return true
		}
	}
	return false
}

// isListWord reports whether the noun counts what an article lists itself: four reasons.
func isListWord(lemma string) bool {
	return lists().ListWords.Has(lemma)
}

// governor is the lemma of the word that the counted noun depends on, with how.
func governor(d *nlp.Document, f number.Figure) string {
	if f.Noun < 0 {
		return ""
	}
	noun := d.Tokens[f.Noun]
	if noun.Head < 0 {
		return noun.Relation
	}
	return noun.Relation + " " + d.Tokens[noun.Head].Lemma
}

// modifiers are the words between the number and what it counts.
func modifiers(d *nlp.Document, f number.Figure) []string {
	var words []string
	for i := f.Last; i < f.Noun; i++ {
		words = append(words, d.Tokens[i].Lower)
	}
	return words
}

// ofTwoSpeakers reports whether the figures stand in claims of two speakers, who may
// disagree.
func ofTwoSpeakers(p *Pass, a, b number.Figure) bool {
	first, second := speakerAt(p, a.Span), speakerAt(p, b.Span)
	return first != second && first != "" && second != ""
}

// speakerAt is the name of the speaker of the innermost claim that holds the span; empty
// outside all claims.
func speakerAt(p *Pass, span nlp.Span) string {
	around := p.shared.spoken().around(span)
	for k := len(around) - 1; k >= 0; k-- {
		if s := p.Claims[around[k]].Speaker; s != nil {
			return s.Name
		}
	}
	return ""
}
