package model

// entityToken is a word at its place in a text.
type entityToken struct {
	profile int32
	tag     uint64
	// maybe marks a word that can be part of a name; all others are Outside.
	maybe bool
	// capital marks a capitalized word that is neither a function word nor an
	// honorific.
	capital    bool
	upper      bool // it has a capital letter that means something
	functional bool // it is tagged as a function word
	first      bool
	mode       uint8
	// from and to bound the stretch of capitalized words that holds this one;
	// both are the word's own index where it is not capitalized.
	from, to int32
}

// The ways in which a sentence is written.
const (
	running = iota // as running text
	titled         // every longer word capitalized
	shouted        // in capitals
)

// functional reports tags of words that are capitalized at the start of a
// sentence or in a title only.
func functional(tag string) bool {
	switch tag {
	case "DT", "IN", "PRP", "PRP$", "CC", "WRB", "WP", "WP$", "WDT", "TO", "MD", "EX", "PDT":
		return true
	}
	return false
}

// initial tells how the token's sentence is written, and whether the token is its first.
func (t *entityToken) initial() uint64 {
	if t.first {
		return uint64(t.mode)<<1 | 1
	}
	return uint64(t.mode) << 1
}

// pairKeys are the features of the i-th token that take in its context.
func (s *EntitySession) pairKeys(keys []uint64, i int) []uint64 {
	t := &s.tokens[i]
	p, l, l2 := s.at(i), s.at(i-1), s.at(i-2)
	r, r2 := s.at(i+1), s.at(i+2)
	tl, tr := s.tokens[i-1].tag, s.tokens[i+1].tag
	mode := uint64(t.mode)
	facts := uint64(p.facts)<<8 | uint64(l.facts)<<16 | uint64(r.facts)<<24
	evidence := uint64(s.evidence[p.form])
	initial := t.initial()
	keys = append(keys,
		Key(ePair, t.tag, 0), Key(ePair+1, tl, t.tag), Key(ePair+2, t.tag, tr), Key(ePair+3, tl, tr), Key(ePair+4, t.tag, p.shape),
		Key(ePair+5, l.shape^p.shape<<1, r.shape), Key(ePair+6, l.lower, p.lower), Key(ePair+7, p.lower, r.lower),
		Key(ePair+8, l.lower, p.shape), Key(ePair+9, r.lower, p.shape), Key(ePair+10, facts, 0),
		Key(ePair+11, l2.shape^l.shape<<1, p.shape), Key(ePair+12, p.shape^r.shape<<1, r2.shape), Key(ePair+13, initial, p.shape),
		Key(ePair+14, initial, t.tag), Key(ePair+15, evidence, initial), Key(ePair+16, evidence, uint64(p.facts)),
		Key(ePair+17, initial, p.lower), Key(ePair+18, l.lower, r.lower),
		Key(ePair+19, evidence, uint64(s.evidence[r.form])<<32|uint64(s.evidence[l.form])),
	)
	for bit := evidence; bit != 0; bit &= bit - 1 {
		keys = append(keys, Key(ePair+20, bit&-bit, mode))
	}
	if phrase := s.phrases[i]; phrase != 0 {
		keys = append(keys, Key(ePair+30, uint64(phrase), 0))
	}
	if t.capital {
		keys = s.stretchKeys(keys, i)
	}
	return keys
}

// stretchKeys are the features of the stretch of capitalized words that holds
// the i-th token: its length, its ends and what stands around it.
func (s *EntitySession) stretchKeys(keys []uint64, i int) []uint64 {
	t := &s.tokens[i]
	from, to := int(t.from), int(t.to)
	first, last := s.at(from), s.at(to)
	before, behind := s.at(from-1), s.at(to+1)
	mode := min(uint64(t.mode), 1)
	place := uint64(min(i-from, 3))<<4 | uint64(min(to-i, 3)) | mode<<8
	keys = append(keys,
		Key(ePair+40, place, 0), Key(ePair+41, place, last.lower), Key(ePair+42, place, first.lower),
		Key(ePair+43, place, before.lower), Key(ePair+44, place, behind.lower),
		Key(ePair+45, place, uint64(first.facts)<<8|uint64(last.facts)), Key(ePair+46, place, last.suffix3),
		Key(ePair+47, place, s.tokens[from-1].tag), Key(ePair+48, place, s.tokens[to+1].tag),
		Key(ePair+49, before.lower, behind.lower), Key(ePair+50, place, uint64(before.facts)<<8|uint64(behind.facts)),
		Key(ePair+51, uint64(s.evidence[first.form]), uint64(s.evidence[last.form])<<8|place<<32),
	)
	if before.facts&Linker != 0 && s.tokens[from-2].capital {
		keys = append(keys, Key(ePair+52, s.at(from-2).lower, before.lower))
	}
	if behind.facts&Linker != 0 && s.tokens[to+2].capital {
		keys = append(keys, Key(ePair+53, s.at(to+2).lower, behind.lower), Key(ePair+54, last.lower, behind.lower))
	}
	return keys
}
