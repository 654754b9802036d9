package model

// Session holds what tagging remembers from sentence to sentence: sums of
// weights that come again. It serves one goroutine; what it remembers changes
// nothing but the speed, and stays under some 5 MB.
type Session struct {
	tagger   *Tagger
	finder   finder
	words    []word
	keys     []uint64
	out      []string
	profiles []profile
	known    map[uint64]int32                      // a word's hash to its profile
	contexts [(maxTags + 1) * (maxTags + 1)]*board // by the two tags before
	finites  []finite                              // by word of the sentence
}

// profile is a word with the scores that it brings in each of its roles, whatever stands
// around. They are summed up at their first use, a bit of known each; many words never need
// some of them, for the tag dictionary knows their tag or their neighbour's.
type profile struct {
	word   word
	known  uint8
	boards [taggerRoles]board
}

// board are the scores of a word of the sentence in a role.
func (s *Session) board(i, role int) *board {
	p := &s.profiles[s.words[i].profile]
	if p.known&(1<<role) == 0 {
		p.known |= 1 << role
		s.keys = p.word.keys(s.keys[:0], role)
		s.finder.add(p.boards[role][:], s.keys)
	}
	return &p.boards[role]
}

// maxProfiles bounds the number of words that a session remembers.
const maxProfiles = 8192

// NewSession makes a Session.
func (t *Tagger) NewSession() *Session {
	return &Session{tagger: t, finder: finder{table: &t.table}, keys: make([]uint64, 0, maxKeys), known: map[uint64]int32{}}
}

// forget drops all profiles but those of the edges.
func (s *Session) forget() {
	s.profiles = s.profiles[:0]
	clear(s.known)
}

// Start is the class that stands for the edge before a sentence in Keys.
const Start = -1

// Tag tells the tags of one sentence's words, quotation marks given as “ and
// two apostrophes. The slice is good until the next call.
func (s *Session) Tag(words []string) []string {
	s.Load(words)
	s.out, s.finites = s.out[:0], s.finites[:0]
	s.tagFrom(0, Start, Start)
	if i := s.missingFinite(words); i >= 0 {
		s.makeFinite(i)
	}
	return s.out
}

// tagFrom tags the words from the i-th on, which stand behind two classes.
func (s *Session) tagFrom(i, before1, before2 int) {
	for ; i < len(s.words)-4; i++ {
		class, fixed := s.Known(i)
		other := finite{}
		if !fixed {
			scores := s.scores(i, before1, before2)
			class = s.amend(i, best(scores[:len(s.tagger.tags)]))
			other = s.tagger.finiteFor(class, &scores)
		}
		s.out, s.finites = append(s.out, s.tagger.tags[class]), append(s.finites, other)
		before1, before2 = int(class), before1
	}
}

// scores are those of a word's classes behind two others.
func (s *Session) scores(i, before1, before2 int) board {
	t, all := s.tagger, *s.board(i+2, asSelf)
	scores := all[:len(t.tags)]
	plus(scores, s.board(i+1, asLeft)[:])
	plus(scores, s.board(i+3, asRight)[:])
	plus(scores, s.context(before1, before2)[:])
	s.keys = pairKeys(s.keys[:0], s.words, i+2, t.hash(before1, start1), t.hash(before2, start2))
	s.finder.add(scores, s.keys)
	return all
}

// context are the scores of the two tags before a word.
func (s *Session) context(before1, before2 int) *board {
	t, key := s.tagger, (before1+1)*(maxTags+1)+before2+1
	scores := s.contexts[key]
	if scores == nil {
		scores = new(board)
		s.keys = tagKeys(s.keys[:0], t.hash(before1, start1), t.hash(before2, start2))
		s.finder.add(scores[:], s.keys)
		s.contexts[key] = scores
	}
	return scores
}

// Load takes up a sentence. Known and Keys speak of its words; Tag calls it.
func (s *Session) Load(words []string) {
	t := s.tagger
	if len(s.profiles) > maxProfiles {
		s.forget()
	}
	s.words = s.words[:0]
	s.take(t.left[0].exact, t.left[0])
	s.take(t.left[1].exact, t.left[1])
	for _, text := range words {
		exact := Hash(text)
		if at, found := s.known[exact]; found {
			s.words = append(s.words, s.profiles[at].word)
			continue
		}
		s.take(exact, t.word(text))
	}
	s.take(t.right[0].exact, t.right[0])
	s.take(t.right[1].exact, t.right[1])
}

// take appends a word and remembers it under its hash.
func (s *Session) take(exact uint64, w word) {
	at, found := s.known[exact]
	if !found {
		at = int32(len(s.profiles))
		w.profile = at
		s.profiles = append(s.profiles, profile{word: w})
		s.known[exact] = at
	}
	s.words = append(s.words, s.profiles[at].word)
}

// Known is the class of a word of which the tag dictionary knows one only.
func (s *Session) Known(i int) (class uint8, fixed bool) {
	return s.words[i+2].tag, s.words[i+2].fixed
}

// Keys are the features of the i-th word behind the two classes before it
// (Start at the sentence's edge). The slice is good until the next call.
func (s *Session) Keys(i int, before1, before2 int) []uint64 {
	tag1, tag2 := s.tagger.hash(before1, start1), s.tagger.hash(before2, start2)
	s.keys = s.words[i+2].keys(s.keys[:0], asSelf)
	s.keys = s.words[i+1].keys(s.keys, asLeft)
	s.keys = s.words[i+3].keys(s.keys, asRight)
	s.keys = pairKeys(tagKeys(s.keys, tag1, tag2), s.words, i+2, tag1, tag2)
	return s.keys
}

func (t *Tagger) hash(class int, edge string) uint64 {
	if class == Start {
		return Hash(edge)
	}
	return t.hashes[class]
}
