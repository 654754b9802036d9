package fix_test

import (
	"strings"
	"sync"
	"testing"

	"claims/claims/fix/fixtest"

	"pgregory.net/rapid"
)

// checker is made once for all tests: it is immutable.
var checker = sync.OnceValues(fixtest.New)

// more are pieces that stand around quotations, besides those of fixtest.
var more = []string{
	"''", "«", "»", ": ", " — ", "the plan", "don’t", "drivers'", "5\"", "*now*", "\\\"", "&quot;", "[sic]", "`", "``", "<code>\"</code>",
	"the Coastal Water Authority", "CWA said", "KCNA", "Holt said: “", ", she said, and he said",
}

// Whatever marks a text has: fixes leave fewer findings and no new one, mending twice is
// mending once, and every closed quotation keeps its words and its speaker.
func TestFixesOfMadeTexts(t *testing.T) {
	c, err := checker()
	if err != nil {
		t.Fatal(err)
	}
	pieces := append(fixtest.Pieces(), more...)
	rapid.Check(t, func(t *rapid.T) {
		path := rapid.SampledFrom([]string{"a.txt", "a.md"}).Draw(t, "path")
		var file string
		if rapid.Bool().Draw(t, "in order") {
			file = fixtest.Made(func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "piece") })
		} else {
			file = strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 25).Draw(t, "pieces"), "")
		}
		if _, err := c.Check(path, file); err != nil {
			t.Fatal(err)
		}
	})
}

// FuzzFix holds the fixes of any text to the same.
func FuzzFix(f *testing.F) {
	for _, text := range []string{
		"“I said no, she said, and he said yes.",
		"‘A cat is no use, Dilys Webb said. Pauline Webb said the visitors’ book would go.",
		"‘It’d got in,’ said Webb. \"We’d seen several.’",
		"Mayor Anna Holt said: “She left…. It failed.”",
		"Press the `\"` key, Holt said.",
		"“He said “go” to us,\" Mayor Anna Holt said. “It is late, she said.",
		"KCNA said on Monday that the dam had held.",
	} {
		f.Add(text, true)
		f.Add(text, false)
	}
	c, err := checker()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, file string, markdown bool) {
		path := "a.txt"
		if markdown {
			path = "a.md"
		}
		if _, err := c.Check(path, strings.ToValidUTF8(file, "?")); err != nil {
			t.Error(err)
		}
	})
}
