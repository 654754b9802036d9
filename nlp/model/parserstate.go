package model

import (
	"math/bits"
	"strings"
)

// ParserWord is what the parser reads of a word.
type ParserWord struct {
	Lower string // the word in lower case, apostrophes straight
	Lemma string // its base form
	Tag   string // its Penn Treebank tag
}

// ParserSession holds a parser's stack and tree; what it keeps from sentence
// to sentence is memory only. It serves one goroutine.
type ParserSession struct {
	parser *Parser
	// nodes are the sentence's words from 1 on; 0 stands for what is not there.
	nodes []node
	stack []int32 // three times 0 below the words
	next  int32   // the first word that is not on the stack yet
	heads []int32
	label []uint8
	rows  []uint32 // of the features of a move or of an arc
	keys  []uint32 // the same in the order of their numbers, for training
	// What scoring moves remembers; cache and soles are nil in training.
	fetched [maxRows]uint16 // the weights of rows
	cache   *rowCache
	soles   *soleCache
}

// node is a word with what the tree so far says of it.
type node struct {
	word, lemma, mark, pair uint64 // hashes of the word, its lemma, its tag, and word and tag together
	class                   uint64 // hash of the tag's coarse class
	ahead                   uint64 // hash of what verbs and marks follow
	left, right             uint64 // sums of hashes of the relations to the left and to the right
	head                    int32  // a node, 0 while there is none
	left1, left2            int32  // the leftmost dependent and the next
	right1, right2          int32  // the rightmost dependent and the one before
	verbs, stops            int32  // numbers of verbs and of commas and the like up to the word
	lefts, rights           uint8  // numbers of dependents, at most mostCounted
	tag, label, depth       uint8  // depth: open quotation marks and brackets
	known                   uint8  // which of the sums of groups are known
	sums                    [groups]weights
	sole                    [wordRoles]weights // the sums of its own features, by its place in view
}

// mostCounted is up to where dependents are counted.
const mostCounted = 3

// maxKept bounds the words of the sentences whose memory a session keeps.
const maxKept = 4096

// NewSession makes a ParserSession.
func (p *Parser) NewSession() *ParserSession {
	s := &ParserSession{parser: p, rows: make([]uint32, 0, maxRows), keys: make([]uint32, 0, maxRows)}
	if p.moves != nil {
		s.cache, s.soles = new(rowCache), new(soleCache)
	}
	return s
}

// Load takes up a sentence: all words to come, none on the stack.
func (s *ParserSession) Load(words []ParserWord) {
	if cap(s.nodes) > maxKept {
		s.nodes, s.stack, s.heads, s.label = nil, nil, nil, nil
	}
	s.nodes = append(s.nodes[:0], absent())
	s.stack = append(s.stack[:0], 0, 0, 0)
	s.next = 1
	var count counts
	for i := range words {
		s.nodes = append(s.nodes, s.parser.node(&words[i], &count))
	}
	s.lookAhead(words)
	if s.cache != nil {
		for i := range s.nodes {
			s.know(&s.nodes[i])
		}
	}
}

// lookAhead notes for each word the tag of the next verb behind it and the
// first mark before that verb.
func (s *ParserSession) lookAhead(words []ParserWord) {
	verb, mark := uint64(0), uint64(0)
	for i := len(words); i > 0; i-- {
		n := &s.nodes[i]
		n.ahead = small(6000) + verb + mark
		switch tag := words[i-1].Tag; {
		case tag == "MD" || tag != "" && tag[0] == 'V':
			verb, mark = n.mark, 0
		case tag == "," || tag == ":" || tag == "CC" || tag == "IN" && words[i-1].Lower == "that" || tag != "" && tag[0] == 'W':
			mark = bits.RotateLeft64(n.mark, 5)
		}
	}
}

// counts is what was met up to a word.
type counts struct {
	verbs, stops int32
	depth        uint8
}

func absent() node {
	var n node
	n.word, n.lemma, n.mark, n.pair, n.class = Key(0, 1, 0), Key(0, 2, 0), Key(0, 3, 0), Key(0, 4, 0), Key(0, 5, 0)
	n.tag = maxTags - 1
	return n
}

func (p *Parser) node(w *ParserWord, c *counts) node {
	word, lemma := w.Lower, w.Lemma
	switch w.Tag {
	case "``", "''":
		word, lemma = w.Tag, w.Tag
	case "CD":
		word = digits(word)
		lemma = word
	}
	class := coarse(w.Tag)
	var n node
	n.tag = p.tag(w.Tag)
	n.word = Key(0x51, Hash(word), 0)
	n.lemma = n.word
	if lemma != word {
		n.lemma = Key(0x51, Hash(lemma), 0)
	}
	n.mark = Key(0x52, uint64(n.tag), 0)
	n.pair = Key(0x53, n.word, n.mark)
	n.class = Key(0x54, uint64(class), 0)
	c.read(w.Tag, class)
	n.verbs, n.stops, n.depth = c.verbs, c.stops, c.depth
	return n
}

// read counts one word.
func (c *counts) read(tag string, class byte) {
	switch tag {
	case "``", "-LRB-":
		c.depth = min(c.depth+1, 3)
	case "''", "-RRB-":
		c.depth = max(c.depth, 1) - 1
	case ",", ":", ".":
		c.stops++
	}
	if class == 'V' {
		c.verbs++
	}
}

// digits makes numbers of as many digits alike.
func digits(word string) string {
	if word == "" || word[0] < '0' || word[0] > '9' {
		return word
	}
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '0'
		}
		return r
	}, word)
}

// coarse is the class of a tag: verbs are V, nouns N and so on.
func coarse(tag string) byte {
	if tag == "" {
		return 0
	}
	switch tag {
	case "PRP", "WP", "EX":
		return 'P'
	case "PRP$", "WP$", "DT", "PDT", "WDT":
		return 'D'
	case "MD":
		return 'M'
	case "RP", "RB", "RBR", "RBS", "WRB":
		return 'R'
	case "``", "''", "-LRB-", "-RRB-":
		return 'Q'
	case "CD", "CC":
		return tag[1]
	}
	return tag[0]
}

// Done reports that the tree is complete.
func (s *ParserSession) Done() bool {
	return int(s.next) >= len(s.nodes) && len(s.stack) <= 4
}

// Possible tells which moves there are. A sentence that is not done has one.
func (s *ParserSession) Possible() (shift, left, right bool) {
	more := int(s.next) < len(s.nodes)
	return more, more && len(s.stack) > 3, len(s.stack) > 4
}

// Arc are the head and the dependent that Left or Right would join, as places
// in the sentence.
func (s *ParserSession) Arc(move int) (head, dependent int) {
	top := s.stack[len(s.stack)-1]
	if move == Left {
		return int(s.next) - 1, int(top) - 1
	}
	return int(s.stack[len(s.stack)-2]) - 1, int(top) - 1
}

// Next is the place of the next word, the sentence's length behind its end.
func (s *ParserSession) Next() int { return int(s.next) - 1 }

// OnStack are the words on the stack, the top last, counted from 1; the first
// three are 0 and stand for none.
func (s *ParserSession) OnStack() []int32 { return s.stack }

// Apply makes a move that is possible; the label is that of the arc made.
func (s *ParserSession) Apply(move int, label uint8) {
	if move == Shift {
		s.stack = append(s.stack, s.next)
		s.next++
		return
	}
	at := len(s.stack) - 1
	top, head := s.stack[at], s.next
	s.stack = s.stack[:at]
	if move == Right {
		head = s.stack[at-1]
	}
	h, d, relation := &s.nodes[head], &s.nodes[top], small(int(label)+1000)
	d.head, d.label = head, label
	if move == Left {
		h.left2, h.left1, h.lefts = h.left1, top, min(h.lefts+1, mostCounted)
		h.left += relation
	} else {
		h.right2, h.right1, h.rights = h.right1, top, min(h.rights+1, mostCounted)
		h.right += relation
	}
	h.known &= 1 << comingGroup
}

// Tree is the tree so far; Parse says how it is given.
func (s *ParserSession) Tree() (heads []int32, labels []uint8) {
	s.heads, s.label = s.heads[:0], s.label[:0]
	for i := 1; i < len(s.nodes); i++ {
		s.heads, s.label = append(s.heads, s.nodes[i].head-1), append(s.label, s.nodes[i].label)
	}
	return s.heads, s.label
}

// Allows is the place among the allowed relations of a pair of words.
func (s *ParserSession) Allows(head, dependent int) int {
	return AllowedAt(dependent < head, s.nodes[head+1].tag, s.nodes[dependent+1].tag)
}
