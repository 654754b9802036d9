package model

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// EntityWord is a token as the recognizer of names reads it.
type EntityWord struct {
	// Text is the token, Lower the same in lower case; the same Text must always
	// come with the same Lower.
	Text, Lower string
	// Tag is the token's part of speech.
	Tag string
}

// The templates of features and the other kinds of keys of entities.bin.
const (
	eMove = iota + 101
	eKnowledge
	eRole               // ten for each role
	ePair = eRole + 100 // the first of the features of several words
)

// The roles that a word can play for another's features: it may stand up to
// two words away, at an end of the stretch of capitalized words that the other
// is part of, or right outside of that stretch.
const (
	roleSelf = iota
	roleLeft
	roleLeft2
	roleRight
	roleRight2
	roleFirst
	roleLast
	roleBefore
	roleBehind
	roles
)

// entityProfile is what the features need of one word, and the scores that it
// brings in each of its roles wherever it stands, as EntitySession.board tells them.
type entityProfile struct {
	lower, exact, shape uint64
	form                int32 // the lower case's number, for the document's evidence
	suffix2, suffix3    uint64
	suffix4             uint64
	prefix2, prefix3    uint64
	facts               Knowledge
	upper, digit        bool // it has a capital letter; it starts with a digit
	capitals            bool // it has two capitals or more and no small letter
	small, long         bool // it has a small letter; three letters or more
	party               bool // a party and a state: R-Ky.
	// boards are filled at their first use, a bit of known each: most words never
	// stand by a name.
	boards [roles]entityBoard
	known  uint16
}

func (s *EntitySession) profile(w *EntityWord) entityProfile {
	p := entityProfile{
		lower: Hash(w.Lower), exact: Hash(w.Text), shape: shape(w.Text),
		suffix2: Hash(suffix(w.Lower, 2)), suffix3: Hash(suffix(w.Lower, 3)), suffix4: Hash(suffix(w.Lower, 4)),
		prefix2: Hash(prefix(w.Lower, 2)), prefix3: Hash(prefix(w.Lower, 3)),
		digit: w.Text != "" && w.Text[0] >= '0' && w.Text[0] <= '9',
		party: len(w.Text) > 2 && strings.IndexByte("RDI", w.Text[0]) >= 0 && w.Text[1] == '-',
		long:  utf8.RuneCountInString(w.Text) > 3,
	}
	p.form = s.form(p.lower)
	p.facts = s.model.knowledge(p.lower)
	p.letters(w.Text)
	return p
}

// form is the number of a word in lower case.
func (s *EntitySession) form(lower uint64) int32 {
	at, found := s.forms[lower]
	if !found {
		at = int32(len(s.forms))
		s.forms[lower] = at
	}
	return at
}

// board are the scores that a word brings in a role.
func (s *EntitySession) board(p *entityProfile, role int) *entityBoard {
	if p.known&(1<<role) == 0 {
		p.known |= 1 << role
		s.keys = p.keys(s.keys[:0], role)
		s.finder.add(p.boards[role][:], s.keys)
	}
	return &p.boards[role]
}

// letters notes which kinds of letters a word has.
func (p *entityProfile) letters(text string) {
	capitals := 0
	for _, r := range text {
		switch {
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			capitals++
		case unicode.IsLower(r):
			p.small = true
		}
	}
	p.upper = capitals > 0
	p.capitals = capitals > 1 && !p.small
}

// keys are the features that a word brings in a role.
func (p *entityProfile) keys(keys []uint64, role int) []uint64 {
	template := uint64(eRole + role*10)
	keys = append(keys, Key(template, p.lower, 0), Key(template+1, p.shape, 1), Key(template+2, uint64(p.facts), p.shape))
	if role == roleSelf {
		return append(keys,
			Key(template+3, p.exact, 0),
			Key(template+4, p.suffix2, 0), Key(template+5, p.suffix3, 0), Key(template+6, p.suffix4, 0),
			Key(template+7, p.prefix2, 0), Key(template+8, p.prefix3, 0),
			Key(template+9, 0, 0),
		)
	}
	return append(keys, Key(template+3, p.suffix3, 0))
}
