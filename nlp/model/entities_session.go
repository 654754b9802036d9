package model

import (
	"iter"
	"math"
)

// EntitySession holds what the recognizer remembers from text to text: the
// sums of weights of words. It serves one goroutine; what it remembers changes
// nothing but the speed, and stays under some 10 MB.
type EntitySession struct {
	model    *Entities
	finder   finder
	profiles []entityProfile
	known    map[uint64]int32 // a word's hash to its profile
	// tokens are the document's words with two edges before, between and behind
	// its sentences; places are those of the words.
	tokens   []entityToken
	places   []int32
	phrases  []uint8          // what the longest known phrase around a token is, and the token's place in it
	forms    map[uint64]int32 // a word in lower case to its number
	evidence []uint16         // what the document shows of a word, by that number
	votes    map[uint64]votes
	classes  []uint8
	boards   []entityBoard // of the words that can be part of names, in order
	trace    [][EntityClasses]uint8
	keys     []uint64
	names    hashedNames
}

// hashedNames are the hashes of words and tags that the features ask for.
type hashedNames struct{ past, possessive, in, at, from uint64 }

// maxEntityProfiles bounds the number of words that a session remembers.
const maxEntityProfiles = 16384

// NewSession makes an EntitySession.
func (e *Entities) NewSession() *EntitySession {
	s := &EntitySession{
		model: e, finder: finder{table: &e.table}, votes: map[uint64]votes{},
		keys:  make([]uint64, 0, maxKeys),
		names: hashedNames{Hash("VBD"), Hash("POS"), Hash("in"), Hash("at"), Hash("from")},
	}
	s.forget()
	return s
}

func (s *EntitySession) forget() {
	s.forms = map[uint64]int32{}
	s.profiles = append(s.profiles[:0], s.profile(&EntityWord{Text: " ", Lower: " "}))
	s.known = map[uint64]int32{}
}

// at is the profile of the i-th token.
func (s *EntitySession) at(i int) *entityProfile { return &s.profiles[s.tokens[i].profile] }

// Classes tells the classes of a document's words, given as to Load. The slice is good until the
// next call.
func (s *EntitySession) Classes(document iter.Seq[[]EntityWord]) []uint8 {
	s.Load(document)
	s.boards = s.boards[:0]
	for i := range s.tokens {
		if s.tokens[i].maybe {
			s.boards = append(s.boards, entityBoard{})
			s.score(&s.boards[len(s.boards)-1], i)
		}
	}
	s.decodeAll()
	s.count()
	boards := s.boards
	for i := range s.tokens {
		if s.tokens[i].maybe {
			s.keys = s.voteKeys(s.keys[:0], i)
			s.finder.add(boards[0][:], s.keys)
			boards = boards[1:]
		}
	}
	s.decodeAll()
	for i, place := range s.places {
		s.classes[i] = s.classes[place] // places are never before i
	}
	return s.classes[:len(s.places)]
}

// score sums up the weights of a token's features.
func (s *EntitySession) score(b *entityBoard, i int) {
	s.eachRole(i, func(role int, p *entityProfile) { plus(b[:], s.board(p, role)[:]) })
	s.keys = s.pairKeys(s.keys[:0], i)
	s.finder.add(b[:], s.keys)
}

// eachRole visits the words that play a role for the i-th token.
func (s *EntitySession) eachRole(i int, visit func(role int, p *entityProfile)) {
	visit(roleSelf, s.at(i))
	visit(roleLeft, s.at(i-1))
	visit(roleLeft2, s.at(i-2))
	visit(roleRight, s.at(i+1))
	visit(roleRight2, s.at(i+2))
	t := &s.tokens[i]
	if !t.capital {
		return
	}
	visit(roleFirst, s.at(int(t.from)))
	visit(roleLast, s.at(int(t.to)))
	visit(roleBefore, s.at(int(t.from)-1))
	visit(roleBehind, s.at(int(t.to)+1))
}

// Keys are the features of the i-th word of the loaded document, those of the
// second pass left out. The slice is good until the next call.
func (s *EntitySession) Keys(i int) []uint64 {
	s.keys = s.keys[:0]
	place := int(s.places[i])
	s.eachRole(place, func(role int, p *entityProfile) { s.keys = p.keys(s.keys, role) })
	s.keys = s.pairKeys(s.keys, place)
	return s.keys
}

// Vote takes the classes that the first pass gives the loaded document's words,
// for VoteKeys.
func (s *EntitySession) Vote(classes []uint8) {
	s.classes = append(s.classes[:0], make([]uint8, len(s.tokens))...)
	for i, place := range s.places {
		s.classes[place] = classes[i]
	}
	s.count()
}

// VoteKeys are the features that the second pass adds for the i-th word of the
// loaded document. The slice is good until the next call.
func (s *EntitySession) VoteKeys(i int) []uint64 {
	s.keys = s.voteKeys(s.keys[:0], int(s.places[i]))
	return s.keys
}

// Maybe reports whether the i-th word of the loaded document can be part of a
// name.
func (s *EntitySession) Maybe(i int) bool { return s.tokens[s.places[i]].maybe }

// decodeAll tells the best classes of all stretches of words that can be part
// of names; no stretch goes beyond a sentence.
func (s *EntitySession) decodeAll() {
	s.classes = append(s.classes[:0], make([]uint8, len(s.tokens))...)
	boards := s.boards
	for i := 0; i < len(s.tokens); {
		if !s.tokens[i].maybe {
			i++
			continue
		}
		end := i + 1
		for end < len(s.tokens) && s.tokens[end].maybe {
			end++
		}
		s.decode(s.classes[i:end], boards[:end-i])
		boards = boards[end-i:]
		i = end
	}
}

// never is a score below all others that leaves room for more.
const never = math.MinInt64 / 2

// decode finds the best classes of a stretch of tokens with these scores (Viterbi 1967). Before
// and behind them stand words that are Outside.
func (s *EntitySession) decode(classes []uint8, boards []entityBoard) {
	if len(s.trace) < len(boards) {
		s.trace = make([][EntityClasses]uint8, 2*len(boards))
	}
	var last, next [EntityClasses]int64
	for c := range last {
		last[c] = never
	}
	last[Outside] = 0
	for i := range boards {
		board, trace := &boards[i], &s.trace[i]
		for class := range next {
			best, by := int64(never), uint8(Outside)
			for _, move := range s.model.before[class] {
				if score := last[move.class] + int64(move.score); score > best {
					best, by = score, move.class
				}
			}
			next[class], trace[class] = max(best+int64(board[class]), never), by
		}
		last = next
	}
	s.readPath(classes, &last)
}

// readPath takes the best path back from the last scores.
func (s *EntitySession) readPath(classes []uint8, last *[EntityClasses]int64) {
	class, best := uint8(Outside), int64(math.MinInt64)
	for c := range uint8(EntityClasses) {
		if score := last[c] + int64(s.model.out[c]); Follows(c, Outside) && score > best {
			class, best = c, score
		}
	}
	for i := len(classes) - 1; i >= 0; i-- {
		classes[i] = class
		class = s.trace[i][class]
	}
}
