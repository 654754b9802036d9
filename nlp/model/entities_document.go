package model

// What a document shows of a word, whatever the word stands for there.
const (
	seenSmall      = 1 << iota // it occurs without a capital letter
	seenCapital                // it is capitalized within a sentence
	seenTitled                 // it stands behind an honorific
	seenLastName               // it ends a stretch of capitalized words that a given name opens
	seenGivenName              // it opens such a stretch
	seenLast                   // it ends a stretch of several capitalized words
	seenOpens                  // it opens one
	seenLocated                // it stands alone behind in, at or from
	seenSpeaking               // a verb in the past tense follows it
	seenPossessive             // a possessive mark follows it
)

// gather notes what the document shows of its words.
func (s *EntitySession) gather() {
	s.evidence = append(s.evidence[:0], make([]uint16, len(s.forms))...)
	for i := range s.tokens {
		t := &s.tokens[i]
		if t.mode != running {
			continue
		}
		if p := s.at(i); !p.upper {
			s.evidence[p.form] |= seenSmall
		} else if t.capital {
			s.gatherCapital(i)
		}
	}
}

// gatherCapital notes what one capitalized word shows.
func (s *EntitySession) gatherCapital(i int) {
	t := &s.tokens[i]
	seen := s.placed(i)
	if !t.first {
		seen |= seenCapital
	}
	if to := int(t.to); i == to {
		seen |= s.behind(i)
		if s.at(int(t.from)-1).facts&Title != 0 {
			seen |= seenTitled
		}
	}
	s.evidence[s.at(i).form] |= seen
}

// placed is what a word's place in its stretch shows.
func (s *EntitySession) placed(i int) (seen uint16) {
	from, to := int(s.tokens[i].from), int(s.tokens[i].to)
	given := s.at(from).facts&(FemaleName|MaleName) != 0
	switch {
	case from == to:
		if s.located(from - 1) {
			seen |= seenLocated
		}
	case i == to:
		seen |= seenLast
		if given {
			seen |= seenLastName
		}
	case i == from:
		seen |= seenOpens
		if given && to-from < 3 {
			seen |= seenGivenName
		}
	}
	return seen
}

// behind is what the token behind a stretch shows of its last word.
func (s *EntitySession) behind(i int) uint16 {
	switch s.tokens[i+1].tag {
	case s.names.past:
		return seenSpeaking
	case s.names.possessive:
		return seenPossessive
	}
	return 0
}

func (s *EntitySession) located(i int) bool {
	lower := s.at(i).lower
	return lower == s.names.in || lower == s.names.at || lower == s.names.from
}

// votes counts what the first pass says of a word in the document.
type votes struct {
	kinds [EntityTypes + 1]int32
	ends  [EntityTypes + 1]int32 // as the last of several words, by type
}

// count counts the classes of the first pass. Words of titles and of text in
// capitals have no vote.
func (s *EntitySession) count() {
	clear(s.votes)
	for i := range s.tokens {
		t := &s.tokens[i]
		if !t.capital || t.mode != running {
			continue
		}
		v := s.votes[s.at(i).lower]
		kind, place := SplitClass(s.classes[i])
		v.kinds[kind]++
		if place == Last {
			v.ends[kind]++
		}
		s.votes[s.at(i).lower] = v
	}
}

// voteKeys are the features of the i-th token that the first pass tells, less
// the token's own vote.
func (s *EntitySession) voteKeys(keys []uint64, i int) []uint64 {
	t := &s.tokens[i]
	if !t.capital {
		return keys
	}
	v := s.votes[s.at(i).lower]
	kind, place := SplitClass(s.classes[i])
	if t.mode == running {
		v.kinds[kind]--
		if place == Last {
			v.ends[kind]--
		}
	}
	best, total := most(&v.kinds)
	if total == 0 {
		return append(keys, Key(ePair+60, 0, uint64(kind)))
	}
	end, _ := most(&v.ends)
	single := uint64(0)
	if t.from == t.to {
		single = 1
	}
	share := uint64(v.kinds[best]) * 4 / total
	says := uint64(best)<<8 | share<<4 | min(total, 3)
	own := uint64(kind)<<4 | uint64(place)
	return append(keys,
		Key(ePair+61, says, 0), Key(ePair+62, says, own), Key(ePair+63, uint64(best), single<<8|share),
		Key(ePair+64, uint64(end), single<<8|uint64(t.mode)), Key(ePair+65, uint64(end), own),
		Key(ePair+66, says, uint64(t.mode)<<1|single),
	)
}

// most is the type with the most votes, the first of equals, and the number of
// all votes.
func most(counts *[EntityTypes + 1]int32) (best int, total uint64) {
	for kind, n := range counts {
		total += uint64(n)
		if n > counts[best] {
			best = kind
		}
	}
	return best, total
}
