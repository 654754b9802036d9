package model

import (
	"encoding/binary"
	"slices"
	"strings"
)

// The moves of the parser (arc-hybrid, Kuhlmann, Gómez-Rodríguez and Satta
// 2011). Shift takes the next word onto the stack; Left makes the next word
// the head of the top of the stack, Right the word below the top; both take
// the top off.
const (
	Shift = iota
	Left
	Right
)

// The sizes of the parser's tables; the files of another size are refused.
const (
	moveBits  = 21 // rows of the moves' table: 2 to the power of it
	lineBits  = 15 // lines of the relations' table
	lineSize  = 64 // weights in a line, one cache line
	maxLabels = 64 // relations, so that a set of them is one word
)

// MoveRows and LabelWeights are the sizes of a parser's two tables: rows of two
// weights, for Left and Right (that of Shift is always 0), and single weights.
const (
	MoveRows     = 1 << moveBits
	LabelWeights = lineSize << lineBits
)

// Parser tells heads and relations: a greedy transition-based parser with an
// averaged perceptron over hashed features (after Zhang and Nivre 2011 and
// Goldberg and Nivre 2013). Features share rows by hash and are trained so
// (Bohnet 2010). It is immutable and safe for concurrent use.
type Parser struct {
	tags    []string
	labels  []string
	allowed []byte // the relations that a pair of tags may have, at the places of AllowedAt: a bit each of 64
	moves   *[2 * MoveRows]byte
	weights *[LabelWeights]byte
}

// AllowedAt is the place of a pair of tags among the allowed relations; left says that the
// dependent stands before its head.
func AllowedAt(left bool, head, dependent uint8) int {
	at := int(head%maxTags)*maxTags + int(dependent%maxTags)
	if left {
		at += maxTags * maxTags
	}
	return at
}

// AllowedSize is the number of pairs of tags: for each direction, head tag and dependent tag one.
const AllowedSize = 2 * maxTags * maxTags

// OpenParser reads a parser's file in place: a line of at most 63 tags, one of at most 64 relations,
// none of them “root”, and the tables one after the other. The bytes must not change afterwards. An
// error means a damaged file.
func OpenParser(file []byte) (*Parser, error) {
	body, err := Unseal("PARS", file)
	if err != nil {
		return nil, err
	}
	lines := strings.SplitN(string(body[:min(len(body), maxNames)]), "\n", 3)
	if len(lines) < 3 {
		return nil, refuse("PARS", "its lists are damaged; reinstall claims")
	}
	p := NewParser(strings.Fields(lines[0]), strings.Fields(lines[1]))
	body = body[len(lines[0])+len(lines[1])+2:]
	if len(body) != 8*AllowedSize+2*MoveRows+LabelWeights || len(p.tags) >= maxTags || len(p.labels) > maxLabels || len(p.labels) == 0 {
		return nil, refuse("PARS", "its tables are damaged (%d bytes, %d tags, %d relations); reinstall claims", len(body), len(p.tags), len(p.labels))
	}
	p.allowed, body = body[:8*AllowedSize], body[8*AllowedSize:]
	p.moves = (*[2 * MoveRows]byte)(body)
	p.weights = (*[LabelWeights]byte)(body[2*MoveRows:])
	return p, nil
}

// NewParser is a parser without weights, for training: it knows its tags, sorted, and its
// relations, and its sessions can load sentences and tell features.
func NewParser(tags, labels []string) *Parser {
	return &Parser{tags: tags, labels: labels}
}

// Labels are the relations by number; the slice is not to be changed.
func (p *Parser) Labels() []string { return p.labels }

// tag is the number of a tag; one that training did not see is the last.
func (p *Parser) tag(name string) uint8 {
	if i, found := slices.BinarySearch(p.tags, name); found {
		return uint8(i)
	}
	return maxTags - 1
}

// move is the best of the moves that are possible.
func (p *Parser) move(s *ParserSession) int {
	canShift, canLeft, canRight := s.Possible()
	switch {
	case !canLeft && !canRight:
		return Shift
	case !canShift:
		return Right
	}
	left, right := s.score()
	switch {
	case canRight && right > 0 && right > left:
		return Right
	case left > 0:
		return Left
	}
	return Shift
}

// label is the best relation of those that the pair's tags allow.
func (p *Parser) label(s *ParserSession, head, dependent int32) uint8 {
	at := AllowedAt(dependent < head, s.nodes[head].tag, s.nodes[dependent].tag) * 8
	set := binary.LittleEndian.Uint64(p.allowed[at:])
	if set&(set-1) == 0 {
		return min(lowest(set), uint8(len(p.labels)-1))
	}
	s.rows = s.labelRows(s.rows[:0], head, dependent)
	return p.bestLabel(s.rows, set)
}

// Parse tells each word's head (a place in words; -1 at the root) and the
// number of its relation among Labels (that of the root means nothing). There
// is exactly one root and no cycle. It takes time in proportion to the number
// of words. The slices are good until the next call.
func (s *ParserSession) Parse(words []ParserWord) (heads []int32, labels []uint8) {
	s.Load(words)
	for !s.Done() {
		move := s.parser.move(s)
		label := uint8(0)
		if move != Shift {
			head, dependent := s.Arc(move)
			label = s.parser.label(s, int32(head)+1, int32(dependent)+1)
		}
		s.Apply(move, label)
	}
	return s.Tree()
}
