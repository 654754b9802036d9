package model

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLinear holds that a key's upper bits pick its weight and that bytes from
// 128 on are below 0.
func TestLinear(t *testing.T) {
	s, rest, err := ReadWeights(Weights{Scale: 2, Steps: []byte{1, 2, 0xff, 100}}.Append(nil))
	if err != nil {
		t.Fatal(err)
	}
	if len(rest) != 0 {
		t.Errorf("%d bytes behind the weights, want none", len(rest))
	}
	for _, c := range []struct {
		keys []uint64
		want float64
	}{
		{nil, 0},
		{[]uint64{0}, 0.5},
		{[]uint64{1 << 62}, 1},
		{[]uint64{2 << 62}, -0.5},
		{[]uint64{^uint64(0), 0, 0}, 51},
	} {
		if got := s.Score(c.keys); got != c.want {
			t.Errorf("sum of %x is %v, want %v", c.keys, got, c.want)
		}
	}
}

func TestLinearOfWrongSize(t *testing.T) {
	for _, n := range []int{0, 1, 3, 1000} {
		if _, _, err := ReadWeights(Weights{Scale: 2, Steps: make([]byte, n)}.Append(nil)); err == nil || !strings.Contains(err.Error(), "reinstall claims") {
			t.Errorf("%d weights: error %v, want one that says what to do", n, err)
		}
	}
}

// TestSenses holds that a file gives back what was written, in its order.
func TestSenses(t *testing.T) {
	names := []string{"noun.food", "noun.person", "verb.communication", "verbnet.37"}
	s, err := OpenSenses(WriteTable("SENS", []byte(strings.Join(names, " ")+"\n"), []Feature{
		{SenseKey(Noun, "baker"), []Cell{{Class: 1}}}, {SenseKey(Noun, "roll"), []Cell{{Class: 0}, {Class: 1}}},
		{SenseKey(Verb, "roll"), []Cell{{Class: 2}}}, {SenseKey(Verb, "say"), []Cell{{Class: 3}, {Class: 2}}},
	}))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(names, s.Names()); diff != "" {
		t.Error(diff)
	}
	for _, c := range []struct {
		class WordClass
		lemma string
		want  []uint8
	}{
		{Noun, "baker", []uint8{1}},
		{Noun, "roll", []uint8{0, 1}},
		{Verb, "roll", []uint8{2}},
		{Verb, "say", []uint8{3, 2}},
		{Noun, "say", nil},
	} {
		if diff := cmp.Diff(c.want, s.Of(nil, c.class, c.lemma)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.lemma, diff)
		}
	}
}

func TestDamagedSenses(t *testing.T) {
	good := WriteTable("SENS", []byte("noun.person\n"), []Feature{{SenseKey(Noun, "baker"), []Cell{{}}}})
	body := good[headerSize:]
	flipped := bytes.Clone(good)
	flipped[len(flipped)-1] ^= 1
	for _, c := range []struct {
		name string
		file []byte
		want string
	}{
		{"empty", nil, "no such model; reinstall"},
		{"another model", Seal("LEMM", body), "no such model; reinstall"},
		{"one bit", flipped, "checksum is wrong; reinstall"},
		{"cut", good[:len(good)-1], "bytes where"},
		{"no names", Seal("SENS", nil), "no list of names; reinstall"},
		{"names without end", Seal("SENS", bytes.Repeat([]byte("a"), 10000)), "no list of names; reinstall"},
		{"no table", Seal("SENS", []byte("noun.person\n")), "damaged"},
		{"cut table", Seal("SENS", body[:len(body)-1]), "damaged"},
	} {
		if _, err := OpenSenses(c.file); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", c.name, err, c.want)
		}
	}
}
