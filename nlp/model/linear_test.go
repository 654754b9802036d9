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
	l, err := OpenLinear([]byte{1, 2, 0xff, 100})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		keys []uint64
		want int
	}{
		{nil, 0},
		{[]uint64{0}, 1},
		{[]uint64{1 << 62}, 2},
		{[]uint64{2 << 62}, -1},
		{[]uint64{^uint64(0), 0, 0}, 102},
	} {
		if got := l.Sum(c.keys); got != c.want {
			t.Errorf("sum of %x is %d, want %d", c.keys, got, c.want)
		}
	}
}

func TestLinearOfWrongSize(t *testing.T) {
	for _, n := range []int{0, 1, 3, 1000} {
		if _, err := OpenLinear(make([]byte, n)); err == nil || !strings.Contains(err.Error(), "reinstall claims") {
			t.Errorf("%d weights: error %v, want one that says what to do", n, err)
		}
	}
}

// TestSenses holds that a file gives back what was written, in its order.
func TestSenses(t *testing.T) {
	names := []string{"noun.food", "noun.person", "verb.communication", "verbnet.37"}
	s, err := OpenSenses(WriteSenses(names, map[WordClass]map[string][]uint8{
		Noun: {"baker": {1}, "roll": {0, 1}}, Verb: {"roll": {2}, "say": {3, 2}},
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
	good := WriteSenses([]string{"noun.person"}, map[WordClass]map[string][]uint8{Noun: {"baker": {0}}})
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
		{"no names", Seal("SENS", nil), "no list of senses; reinstall"},
		{"names without end", Seal("SENS", bytes.Repeat([]byte("a"), 10000)), "no list of senses; reinstall"},
		{"no table", Seal("SENS", []byte("noun.person\n")), "damaged"},
		{"cut table", Seal("SENS", body[:len(body)-1]), "damaged"},
	} {
		if _, err := OpenSenses(c.file); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", c.name, err, c.want)
		}
	}
}
