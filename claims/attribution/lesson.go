package attribution

import (
	"slices"

	"claims/claims/quotation"
	"claims/nlp"
)

// Lesson is a document as those see it who train the models: what may be chosen in it, and the
// features of each.
type Lesson struct{ *scene }

// NewLesson makes the lesson of a document with its quotations.
func NewLesson(d *nlp.Document, quotations []quotation.Quotation) Lesson {
	return Lesson{newScene(quotation.Over(d, quotations))}
}

// Candidate is something that may be chosen, with the keys of its features.
type Candidate struct {
	Keys []uint64
	// Words are the tokens of a content, punctuation left out.
	Words []int
	// Head is the head of a mention; -1 where nobody is named.
	Head int
	// Mention is what names the speaker of a whole claim.
	Mention []nlp.Span
	content content
}

// MayBeCue reports whether the token is a candidate for the head of a cue.
func (l Lesson) MayBeCue(token int, others Others) bool { return l.mayBeCue(token, others) }

// IsProposed reports whether the rules have the token in a cue.
func (l Lesson) IsProposed(token int) bool { return len(l.proposalsOf.at(token)) > 0 }

// Cue is the token as the head of a cue.
func (l Lesson) Cue(token int) Candidate {
	var f features
	cueFeatures(l.scene, &f, token)
	return Candidate{Keys: f.keys}
}

// Contents are the candidates for the content of the cue. They are good until the next call.
func (l Lesson) Contents(cue int) []Candidate {
	var all []Candidate
	for _, c := range l.contents(cue) {
		var f features
		contentFeatures(l.scene, &f, cue, &c)
		all = append(all, Candidate{Keys: f.keys, Words: l.wordsOf(c.parts), content: c})
	}
	return all
}

// Mentions are the candidates for who speaks by the cue, with this content.
func (l Lesson) Mentions(cue int, of Candidate) []Candidate {
	var all []Candidate
	for _, head := range l.mentions(cue, &of.content) {
		var f features
		mentionFeatures(l.scene, &f, cue, &of.content, head)
		all = append(all, Candidate{Keys: f.keys, Head: head})
	}
	return all
}

// Claims are the whole claims that may be chosen, as the parts of the model weigh them.
func (l Lesson) Claims(m *Model) []Candidate {
	var all []Candidate
	m.options(l.scene, func(o *option, keys []uint64) {
		all = append(all, Candidate{Keys: slices.Clone(keys), Words: l.wordsOf(o.content.parts), Mention: l.speakerSpan(o)})
	})
	return all
}
