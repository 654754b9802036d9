package model

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"
)

// emptyParser is a parser's file whose weights are all 0.
func emptyParser(allowed []uint64) []byte {
	body := []byte("NN VB\nnsubj obj\n")
	for _, set := range allowed {
		body = binary.LittleEndian.AppendUint64(body, set)
	}
	return Seal("PARS", append(body, make([]byte, 2*MoveRows+LabelWeights)...))
}

func TestEmbeddedParserOpens(t *testing.T) {
	if _, err := LoadParser(); err != nil {
		t.Error(err)
	}
}

func TestDamagedParsersAreRefused(t *testing.T) {
	good := emptyParser(make([]uint64, AllowedSize))
	if _, err := OpenParser(good); err != nil {
		t.Fatal(err)
	}
	flipped := bytes.Clone(good)
	flipped[len(flipped)/2] ^= 1
	body := good[headerSize:]
	for name, tt := range map[string]struct {
		file []byte
		want string
	}{
		"empty":         {nil, "no such model"},
		"one bit":       {flipped, "checksum"},
		"cut":           {good[:len(good)-1], "bytes where"},
		"no names":      {Seal("PARS", nil), "damaged"},
		"short tables":  {Seal("PARS", body[:len(body)-1]), "damaged"},
		"no relations":  {Seal("PARS", append([]byte("NN VB\n\n"), body[len("NN VB\nnsubj obj\n"):]...)), "damaged"},
		"too many tags": {Seal("PARS", append([]byte(strings.Repeat("T ", 64)+"\nobj\n"), body[len("NN VB\nnsubj obj\n"):]...)), "damaged"},
	} {
		if _, err := OpenParser(tt.file); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want one with %q", name, err, tt.want)
		}
	}
}

// A parser that knows nothing, not even which relations there may be, makes
// trees all the same.
func TestParserWithoutWeights(t *testing.T) {
	for _, allowed := range []uint64{0, 1 << 63, 3 << 62, 7} {
		checkKnowsNothing(t, allowed)
	}
}

func checkKnowsNothing(t *testing.T, allowed uint64) {
	t.Helper()
	sets := make([]uint64, AllowedSize)
	for i := range sets {
		sets[i] = allowed
	}
	p, err := OpenParser(emptyParser(sets))
	if err != nil {
		t.Fatal(err)
	}
	s := p.NewSession()
	for n := range 5 {
		heads, labels := s.Parse(make([]ParserWord, n))
		roots := 0
		for i, head := range heads {
			if head < 0 {
				roots++
			}
			if int(labels[i]) >= len(p.Labels()) {
				t.Errorf("%d words: there is no relation %d", n, labels[i])
			}
		}
		if len(heads) != n || roots != min(n, 1) {
			t.Errorf("%d words: %d heads, %d roots", n, len(heads), roots)
		}
	}
}
