package extract

import (
	"claims/claims/attribution"
	"claims/claims/wordlist"
	"claims/nlp"
)

// occasion is the words that say where the words were said or written: the
// prepositional phrase beside the cue with a noun of occasion (in his victory
// speech), or else whom a newspaper told hears them (told the BBC); empty where
// nothing does.
func occasion(d *nlp.Document, a *attribution.Attribution) nlp.Span {
	first, last := d.TokensIn(a.FirstCue())
	if first == last {
		return nlp.Span{}
	}
	s := d.Sentences[d.Tokens[first].Sentence]
	for i := s.First; i < s.Last; i++ {
		t := &d.Tokens[i]
		if !lists().OccasionPrepositions.Has(t.Lower) || inside(a.Content, t.Span) || inside(a.Cue, t.Span) || inside(a.Mention, t.Span) {
			continue
		}
		end := phraseEnd(d, i+1, s.Last, a.Cue, a.Content)
		if head := occasionHead(d, i+1, end); head > i {
			return nlp.Between(t.Start, d.Tokens[end-1].End)
		}
	}
	return hearer(d, a, last, s.Last)
}

// occasionHead is the noun of occasion that heads the phrase: in it, before any other
// preposition; -1 for none.
func occasionHead(d *nlp.Document, from, to int) int {
	for i := from; i < to; i++ {
		t := &d.Tokens[i]
		if (lists().OccasionNouns.Has(t.Lemma) || lists().OccasionNouns.Has(t.Lower)) && !isPaper(d.EntityAt(i)) {
			return i
		}
		if t.Tag == "IN" {
			break
		}
	}
	return -1
}

// isPaper reports a name of several words, whose noun means no occasion: the Kent Post.
func isPaper(e *nlp.Entity) bool { return e != nil && e.Type == nlp.Organization && e.Last-e.First > 1 }

// hearer is whom the speaker told: reporters, the BBC; empty for a person of the
// story.
func hearer(d *nlp.Document, a *attribution.Attribution, from, to int) nlp.Span {
	if from == 0 || d.Tokens[from-1].Lemma != "tell" || from >= to {
		return nlp.Span{}
	}
	end := phraseEnd(d, from, to, a.Cue, a.Content)
	for i := from; i < end; i++ {
		e := d.EntityAt(i)
		if wordlist.Has("reporters journalists", d.Tokens[i].Lower) || e != nil && e.Type == nlp.Organization && d.Tokens[i].IsProper() {
			return d.SpanOf(from, end)
		}
	}
	return nlp.Span{}
}
