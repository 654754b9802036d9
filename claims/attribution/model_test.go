package attribution

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"testing"

	"claims/nlp/model"

	"github.com/google/go-cmp/cmp"
)

// small are weights of a model so small that it fits a test: four weights a
// part, of which two differ from 0.
func small() [parts]model.Weights {
	var all [parts]model.Weights
	for i := range all {
		all[i] = model.Weights{Scale: 32, Steps: []byte{0, 32, 0xc0, byte(i)}}
	}
	return all
}

var someWords = Others{"N.criticism": true, "J.critical": true, "I.per": true}

// TestWriteOpen holds that a model's file gives back what was written.
func TestWriteOpen(t *testing.T) {
	m, err := Open(Write(someWords, small()))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(someWords, m.Others); diff != "" {
		t.Errorf("other words (-want +got):\n%s", diff)
	}
	// A key's two upper bits pick one of four weights; 32 steps are 1.
	keys := []uint64{0, 1 << 62, 2 << 62}
	for i, part := range []model.Scorer{m.Cue, m.Content, m.Mention, m.Claim} {
		if got := part.Score(keys); got != 1-2 {
			t.Errorf("part %d: score %v, want -1", i, got)
		}
		if got, want := part.Score([]uint64{3 << 62}), float64(i)/32; got != want {
			t.Errorf("part %d: score %v, want %v", i, got, want)
		}
	}
	if !bytes.Equal(Write(someWords, small()), Write(someWords, small())) {
		t.Error("the same model was written as two different files")
	}
}

// TestDamagedModels cuts, flips and mixes up files: each gives an error that says
// what to do.
func TestDamagedModels(t *testing.T) {
	good := Write(someWords, small())
	const header = 16
	body := good[header:]
	first := bytes.IndexByte(body, '\n') + 1 // where the first part begins
	sized := func(n uint32) []byte {
		b := bytes.Clone(body)
		binary.LittleEndian.PutUint32(b[first+4:], n)
		return model.Seal("ATTR", b)
	}
	scaled := func(bits uint32) []byte {
		b := bytes.Clone(body)
		binary.LittleEndian.PutUint32(b[first:], bits)
		return model.Seal("ATTR", b)
	}
	flipped := bytes.Clone(good)
	flipped[len(flipped)-3] ^= 4
	newer := bytes.Clone(good)
	newer[4]++
	for _, c := range []struct {
		name string
		file []byte
		want string
	}{
		{"empty", nil, "no such model; reinstall"},
		{"another model", model.Seal("TAGR", body), "no such model; reinstall"},
		{"one bit", flipped, "checksum is wrong; reinstall"},
		{"cut", good[:len(good)-1], "bytes where"},
		{"newer", newer, "rebuild it with claims-train"},
		{"nothing in it", model.Seal("ATTR", nil), "cut off; reinstall"},
		{"no end of the words", model.Seal("ATTR", bytes.Repeat([]byte("a"), 1<<17)), "cut off; reinstall"},
		{"cut before the parts", model.Seal("ATTR", body[:first]), "cut off; reinstall"},
		{"cut in a part", model.Seal("ATTR", body[:len(body)-1]), "cut off; reinstall"},
		{"a part too long", sized(1 << 31), "cut off; reinstall"},
		{"a part of no weights", sized(0), "no power of two in number; reinstall"},
		{"a part of three weights", sized(3), "no power of two in number; reinstall"},
		{"scale 0", scaled(0), "cut off; reinstall"},
		{"scale not a number", scaled(0x7fc00000), "cut off; reinstall"},
	} {
		if _, err := Open(c.file); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", c.name, err, c.want)
		}
	}
}

// FuzzOpen feeds any bytes, sealed so that the checksum fits: an error or a model
// that can be used, no panic.
func FuzzOpen(f *testing.F) {
	f.Add(Write(someWords, small())[16:])
	f.Add([]byte("N.claim\n"))
	f.Fuzz(func(t *testing.T, body []byte) {
		m, err := Open(model.Seal("ATTR", slices.Clone(body)))
		if err != nil {
			return
		}
		for _, part := range []model.Scorer{m.Cue, m.Content, m.Mention, m.Claim} {
			part.Score([]uint64{0, 1 << 63, ^uint64(0)})
		}
	})
}
