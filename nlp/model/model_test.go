package model

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestEmbeddedModelsOpen(t *testing.T) {
	forms, err := LoadLemmas()
	if err != nil {
		t.Error(err)
	}
	if _, err := LoadTagger(forms); err != nil {
		t.Error(err)
	}
	if _, err := LoadPunkt(); err != nil {
		t.Error(err)
	}
}

// TestDamagedFilesAreRefused changes, cuts and mixes up files.
func TestDamagedFilesAreRefused(t *testing.T) {
	good := WriteTable("TAGR", []byte("DT NN\n"), []Feature{{Key: LexiconKey("the"), Cells: []Cell{{0, Fixed}}}})
	if _, err := OpenTagger(good, noForms(t)); err != nil {
		t.Fatal(err)
	}
	flipped := bytes.Clone(good)
	flipped[len(flipped)-1] ^= 1
	newer := bytes.Clone(good)
	newer[4]++
	for name, tt := range map[string]struct {
		file []byte
		want string
	}{
		"empty":      {nil, "no such model"},
		"other":      {Seal("PNKT", nil), "no such model"},
		"one bit":    {flipped, "checksum"},
		"cut":        {good[:len(good)-1], "bytes where"},
		"newer":      {newer, "layout version 2"},
		"no tags":    {Seal("TAGR", nil), "no list of names"},
		"no table":   {Seal("TAGR", []byte("DT NN\n")), "damaged"},
		"cut table":  {Seal("TAGR", WriteTable("TAGR", []byte("DT NN\n"), nil)[headerSize:][:len("DT NN\n")+8]), "damaged"},
		"long table": {Seal("TAGR", append(WriteTable("TAGR", []byte("DT NN\n"), nil)[headerSize:], 0)), "damaged"},
	} {
		if _, err := OpenTagger(tt.file, noForms(t)); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want one with %q", name, err, tt.want)
		}
	}
}

// TestTableFindsWhatWasWritten holds for any features whose keys differ in the
// bits that the table keeps.
func TestTableFindsWhatWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cells := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Cell {
			return Cell{rapid.Uint8().Draw(t, "class"), rapid.Int8().Draw(t, "weight")}
		}), 1, 5)
		byKey := rapid.MapOf(rapid.Uint64(), cells).Draw(t, "features")
		var features []Feature
		prefixes := map[uint64]int{}
		for key, c := range byKey {
			features = append(features, Feature{key, c})
			prefixes[key>>(64-1-fpBits)]++
		}
		tab, err := openTable("TEST", WriteTable("TEST", nil, features))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range features {
			if prefixes[f.Key>>(64-1-fpBits)] > 1 {
				continue // may be merged with another key
			}
			var want []byte
			for _, c := range f.Cells {
				want = append(want, c.Class, uint8(c.Weight))
			}
			if diff := cmp.Diff(want, tab.find(f.Key)); diff != "" {
				t.Fatalf("cells of %x (-want +got):\n%s", f.Key, diff)
			}
		}
	})
}

func TestNormalize(t *testing.T) {
	for w, want := range map[string]string{"Kim": "kim", "1999": "!YEAR", "10:30": "!DIGITS", "ex-wife": "!HYPHEN", "-": "-", "": ""} {
		if got := normalize(w); got != want {
			t.Errorf("normalize(%q) = %q, want %q", w, got, want)
		}
	}
}

// FuzzOpen feeds any bytes, sealed so that the checksum fits, to every reader
// and looks something up.
func FuzzOpen(f *testing.F) {
	f.Add(WriteTable("TAGR", []byte("DT\n"), []Feature{{1 << 60, []Cell{{0, 1}}}})[headerSize:])
	f.Fuzz(func(t *testing.T, body []byte) {
		if tagger, err := OpenTagger(Seal("TAGR", body), noForms(t)); err == nil {
			tagger.NewSession().Tag([]string{"Kim", "said", "so"})
		}
		if punkt, err := OpenPunkt(Seal("PNKT", body)); err == nil {
			punkt.Segment("Dr. Kim said so. He left.")
		}
	})
}

// noForms is a set of base forms without any.
func noForms(t testing.TB) *Lemmas {
	t.Helper()
	forms, err := OpenLemmas(WriteTable("LEMM", nil, nil))
	if err != nil {
		t.Fatal(err)
	}
	return forms
}

func TestMorphology(t *testing.T) {
	forms, err := OpenLemmas(WriteTable("LEMM", nil, []Feature{
		{LemmaKey(Verb, "allege"), []Cell{{}}}, {LemmaKey(Verb, "visit"), []Cell{{}}},
		{LemmaKey(Noun, "visit"), []Cell{{}}}, {LemmaKey(Irregular, "swore"), []Cell{{}}},
	}))
	if err != nil {
		t.Fatal(err)
	}
	seen := map[uint64]string{}
	for _, w := range []string{"allege", "alleges", "visit", "visits", "swore", "kim"} {
		bits := forms.morphology(w)
		if other, found := seen[bits]; found {
			t.Errorf("%s and %s look the same", w, other)
		}
		seen[bits] = w
	}
}
