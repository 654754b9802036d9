package model

import "iter"

// edges is how many tokens without a word stand before, between and behind the sentences.
const edges = 2

// Load takes up a document, of which the sequence yields one sentence after the other; a
// sentence's words need not outlast its turn. Keys, VoteKeys and Maybe speak of its words;
// Classes calls it.
func (s *EntitySession) Load(document iter.Seq[[]EntityWord]) {
	if len(s.profiles) > maxEntityProfiles {
		s.forget()
	}
	s.tokens, s.places = s.tokens[:0], s.places[:0]
	edge := make([]entityToken, edges)
	for words := range document {
		s.tokens = append(s.tokens, edge...)
		start := len(s.tokens)
		for i := range words {
			s.places = append(s.places, int32(len(s.tokens)))
			s.tokens = append(s.tokens, s.token(&words[i]))
		}
		s.tokens[start].first = true
		s.loadSentence(start, len(s.tokens))
	}
	s.tokens = append(s.tokens, edge...)
	s.gather()
	s.findPhrases()
}

// token is a word on its own.
func (s *EntitySession) token(w *EntityWord) entityToken {
	exact := Hash(w.Text)
	at, found := s.known[exact]
	if !found {
		at = int32(len(s.profiles))
		s.profiles = append(s.profiles, s.profile(w))
		s.known[exact] = at
	}
	p := &s.profiles[at]
	t := entityToken{profile: at, tag: Hash(w.Tag), functional: functional(w.Tag)}
	t.capital = p.upper && !p.party && p.facts&Title == 0 && !t.functional
	return t
}

// loadSentence sets what depends on the sentence around a token.
func (s *EntitySession) loadSentence(from, to int) {
	mode := s.mode(from, to)
	for i := from; i < to; i++ {
		t, p := &s.tokens[i], s.at(i)
		t.mode, t.from, t.to = mode, int32(i), int32(i)
		t.capital = t.capital && !s.common(i)
		// a function word that has its capital from its place is as good as small
		t.upper = p.upper && !p.party && !(t.functional && p.facts&Common != 0 && (t.first || mode != running))
	}
	for i := from; i < to; i++ {
		s.tokens[i].maybe = s.canName(i, from, to)
	}
	for i := from; i < to; i++ {
		if i > from && s.tokens[i].capital && s.tokens[i-1].capital {
			s.tokens[i].from = s.tokens[i-1].from
		}
	}
	for i := to - 2; i >= from; i-- {
		if s.tokens[i].capital && s.tokens[i+1].capital {
			s.tokens[i].to = s.tokens[i+1].to
		}
	}
}

// common reports a common word whose capital letter tells nothing: in a title,
// and at the start of a sentence where it is a person's description.
func (s *EntitySession) common(i int) bool {
	p := s.at(i)
	if p.facts&Common == 0 {
		return false
	}
	return s.tokens[i].mode != running || s.tokens[i].first && p.facts&PersonSense != 0
}

// canName reports a token that can be part of a name: it has a capital letter,
// or it is a word or mark that links the words of names or a number, and has
// one on the right side or up to two words before.
func (s *EntitySession) canName(i, from, to int) bool {
	p := s.at(i)
	switch {
	case s.tokens[i].upper:
		return true
	case p.facts&Linker != 0:
		return s.upperIn(i+1, from, to) || i+1 < to && s.at(i+1).facts&Linker != 0 && s.upperIn(i+2, from, to) || s.upperIn(i-1, from, to)
	case p.digit:
		return s.upperIn(i-1, from, to) || i-1 > from && s.at(i-1).facts&Linker != 0 && s.upperIn(i-2, from, to)
	}
	return false
}

func (s *EntitySession) upperIn(i, from, to int) bool {
	return i >= from && i < to && s.tokens[i].upper
}

// mode tells how a sentence is written.
func (s *EntitySession) mode(from, to int) uint8 {
	words, capitalized, shouting := 0, 0, 0
	for i := from; i < to; i++ {
		p := s.at(i)
		if !p.long || !p.upper && !p.small {
			continue
		}
		words++
		if p.upper {
			capitalized++
		}
		if p.capitals {
			shouting++
		}
	}
	switch {
	case words >= 3 && shouting*4 >= words*3:
		return shouted
	case words >= 4 && capitalized*10 >= words*9:
		return titled
	}
	return running
}

// maxPhrase bounds the number of words of a known phrase.
const maxPhrase = 4

// findPhrases marks the words of the longest known phrases, from left to right.
func (s *EntitySession) findPhrases() {
	s.phrases = append(s.phrases[:0], make([]uint8, len(s.tokens))...)
	for i := 0; i < len(s.tokens); {
		end, facts := i+1, Knowledge(0)
		if s.tokens[i].capital {
			end, facts = s.phrase(i)
		}
		for at := i; at < end && facts != 0; at++ {
			place := Inside
			switch at {
			case i:
				place = Begin
			case end - 1:
				place = Last
			}
			s.phrases[at] = uint8(facts&(PersonSense|GroupSense|PlaceSense))<<2 | uint8(place) | 128
		}
		i = end
	}
}

// phrase is the end of the longest known phrase of two words or more that
// starts at a token, with what is known of it.
func (s *EntitySession) phrase(i int) (end int, facts Knowledge) {
	end = i + 1
	hash := s.at(i).lower
	for at := i + 1; at < len(s.tokens) && at < i+maxPhrase && s.tokens[at].maybe; at++ {
		hash = lengthen(hash, s.at(at).lower)
		if known := s.model.knowledge(hash); known != 0 {
			end, facts = at+1, known
		}
	}
	return end, facts
}
