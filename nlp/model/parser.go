package model

import (
	"encoding/binary"
	"errors"
	"fmt"
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

// allowedSize is the size of the table of allowed relations in bytes: a set of
// 64 bits for each direction, head tag and dependent tag.
const allowedSize = 2 * maxTags * maxTags * 8

// Parser tells heads and relations: a greedy transition-based parser with an
// averaged perceptron over hashed features (after Zhang and Nivre 2011 and
// Goldberg and Nivre 2013). Features share rows by hash and are trained so
// (Bohnet 2010). It is immutable and safe for concurrent use.
type Parser struct {
	tags    []string
	labels  []string
	byTag   map[string]uint8
	allowed []byte
	moves   *[2 * MoveRows]byte
	weights *[LabelWeights]byte
}

// ParserWeights are the contents of a parser's file.
type ParserWeights struct {
	Tags   []string // at most 63
	Labels []string // at most 64, none of them “root”
	// Allowed are the relations that a pair of tags may have, at the places of
	// AllowedAt: a bit each.
	Allowed []uint64
	Moves   []int8 // MoveRows times two
	Weights []int8 // LabelWeights
}

// AllowedAt is the place of a pair of tags in Allowed; left says that the
// dependent stands before its head.
func AllowedAt(left bool, head, dependent uint8) int {
	at := int(head%maxTags)*maxTags + int(dependent%maxTags)
	if left {
		at += maxTags * maxTags
	}
	return at
}

// AllowedSize is the length of ParserWeights.Allowed.
const AllowedSize = allowedSize / 8

// WriteParser makes a parser's file.
func WriteParser(w ParserWeights) []byte {
	body := []byte(strings.Join(w.Tags, " ") + "\n" + strings.Join(w.Labels, " ") + "\n")
	for _, set := range w.Allowed {
		body = binary.LittleEndian.AppendUint64(body, set)
	}
	for _, weight := range w.Moves {
		body = append(body, byte(weight))
	}
	for _, weight := range w.Weights {
		body = append(body, byte(weight))
	}
	return Seal("PARS", body)
}

// errParser reports a parser whose parts do not fit together.
var errParser = errors.New("reading the embedded model \"PARS\": its tables are damaged; reinstall claims")

// OpenParser reads a parser's file in place; the bytes must not change
// afterwards. An error means a damaged file.
func OpenParser(file []byte) (*Parser, error) {
	body, err := Unseal("PARS", file)
	if err != nil {
		return nil, err
	}
	head := string(body[:min(len(body), 4096)])
	tags, rest, found := strings.Cut(head, "\n")
	labels, _, found2 := strings.Cut(rest, "\n")
	if !found || !found2 {
		return nil, errParser
	}
	body = body[len(tags)+len(labels)+2:]
	if len(body) != allowedSize+2*MoveRows+LabelWeights {
		return nil, errParser
	}
	p := NewParser(strings.Fields(tags), strings.Fields(labels))
	if len(p.tags) >= maxTags || len(p.labels) > maxLabels || len(p.labels) == 0 {
		return nil, fmt.Errorf("%w (%d tags, %d relations)", errParser, len(p.tags), len(p.labels))
	}
	p.allowed, body = body[:allowedSize], body[allowedSize:]
	p.moves = (*[2 * MoveRows]byte)(body)
	p.weights = (*[LabelWeights]byte)(body[2*MoveRows:])
	return p, nil
}

// NewParser is a parser without weights, for training: it knows its tags and
// relations, and its sessions can load sentences and tell features.
func NewParser(tags, labels []string) *Parser {
	p := &Parser{tags: tags, labels: labels, byTag: make(map[string]uint8, len(tags))}
	for i, tag := range tags {
		p.byTag[tag] = uint8(i)
	}
	return p
}

// Labels are the relations by number; the slice is not to be changed.
func (p *Parser) Labels() []string { return p.labels }

// tag is the number of a tag; one that training did not see is the last.
func (p *Parser) tag(name string) uint8 {
	if i, found := p.byTag[name]; found {
		return i
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
	return p.bestLabel(s.LabelKeys(int(head)-1, int(dependent)-1), set)
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
