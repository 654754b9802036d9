package claims

import (
	"claims/claims/quotation"
	"claims/nlp"
)

// Extraction is what was read from one article: its claims, and the quoted
// stretches and stray marks that belong to none.
type Extraction struct {
	Article  *Article
	Document *nlp.Document
	// Claims are sorted by the start of their content, an enclosing claim
	// before those nested in it.
	Claims []Claim
	// NotSpeech are the quoted stretches that report nobody's words, in order.
	NotSpeech []NotSpeech
	// Quotations are all quoted stretches of the article, speech or not, in
	// order; Faults the marks that pair with nothing or with another style.
	Quotations []quotation.Quotation
	Faults     []quotation.Fault
	// Refused are the statements that were looked at and are no claims, in order of their
	// cues; nil unless trails were asked for.
	Refused []Refused
	// Headline is the article's headline in its text; empty where it has none.
	Headline nlp.Span
	// Names are the article's entities that speak or are named: the table of
	// who is who that resolution worked with.
	Names []Entity
}

// Entity is somebody or something that the article names, under all the names
// that it uses.
type Entity struct {
	// Name is the fullest name the article gives.
	Name string
	Type SpeakerType
	// Mentions are the spans that name the entity (no pronouns), in order.
	Mentions []nlp.Span
	// Descriptions are the words that say who or what it is: a title or role
	// before the name (Mayor), a description beside it (a doctor at the clinic), in order.
	Descriptions []nlp.Span
	// Pronoun is he or she, where a title, a given name or a description tells which
	// stands for the entity; empty where nothing does.
	Pronoun string
	// Linked reports whether the article itself ties an acronym or alias to the
	// full name ("the Korean Central News Agency (KCNA)"); true where there is
	// only one form of the name.
	Linked bool
}
