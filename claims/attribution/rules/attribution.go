// Package rules finds who says what in a document by rules: it looks for
// cues, the speaker's mention beside each, and the content that the cue takes.
//
// The rules are few and structural. Quotation marks decide where they stand;
// the cue lexicon says which forms of content a cue takes; part-of-speech tags
// tell noun phrases and verb groups (after Abney's chunks, 1991). Which entity
// a mention names is not decided here.
package rules

import (
	"sort"

	"claims/claims/cue"
	"claims/claims/quotation"
	"claims/nlp"
)

// Attribution is one statement with the words that attribute it. Spans are in
// bytes of the document's text, sorted and disjoint.
type Attribution struct {
	Content []nlp.Span
	Cue     []nlp.Span
	// Mention is the words that name the speaker; none where nobody is named
	// or the speaker is carried over from the quotation before.
	Mention []nlp.Span
	// Antecedent is the noun phrase that a relative pronoun as Mention (who
	// said) refers to; empty otherwise.
	Antecedent nlp.Span
	// Class is the cue's; "" without a cue.
	Class cue.Class
	// Form is the pattern that found it.
	Form Form
	// Act reports an object that names a speech act (reiterated his pledge to …).
	Act bool
	// Certain reports a pattern that leaves no doubt about the bounds of the content,
	// whatever such cues mostly take: a turn of a dialogue, in her words, the words
	// up to the main verb in his claim that it failed drew laughter.
	Certain bool
	// Sure reports a pattern that leaves no doubt that somebody says so and who: the police said,
	// at the end of a sentence, called on Parliament to act.
	Sure bool
	// Continues reports that the speaker is the one of the attribution before.
	Continues bool
}

// Start is the byte offset of the content's first byte.
func (a Attribution) Start() int { return a.Content[0].Start }

// End is the byte offset after the content's last byte.
func (a Attribution) End() int { return a.Content[len(a.Content)-1].End }

// FirstCue is the first stretch of the cue; empty where there is none.
func (a Attribution) FirstCue() nlp.Span {
	if len(a.Cue) == 0 {
		return nlp.Span{}
	}
	return a.Cue[0]
}

// Find finds the attributions of a document, sorted by the start of their
// content, an outer one before those inside it.
func Find(m *quotation.Marked) []Attribution {
	v := newView(m)
	for i := range m.Sentences {
		v.sentence(i)
	}
	v.colons()
	v.looseQuotations()
	kept := v.found[:0]
	for k, a := range v.found {
		if !v.gone[k] {
			kept = append(kept, a)
		}
	}
	v.found = kept
	sort.SliceStable(v.found, func(i, j int) bool {
		a, b := v.found[i], v.found[j]
		return a.Start() < b.Start() || a.Start() == b.Start() && a.End() > b.End()
	})
	v.settleNested()
	return v.found
}

// sentence finds the attributions of one sentence's cues.
func (v *view) sentence(i int) {
	s := v.Sentences[i]
	cues := cuesWithSubjects(v.Marked, s.First, s.Last)
	for k := range cues {
		v.attribute(cues, k, s.First, s.Last)
	}
	v.accordingTo(s.First, s.Last)
	v.nominals(cues, s.First, s.Last)
}
