package lint_test

import (
	"bufio"
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"testing"

	"claims/claims/fix/fixtest"
	"claims/claims/lint"
)

var fixed = flag.Int("fixed", 100, "how many mutated articles TestFixesOfMutants mends")

// TestFixesOfMutants mends mutated articles with all rules on: mutants of the suite, every other one
// with faults in its marks besides, always the same. None has more findings after, a second run
// changes nothing, and every closed quotation has its words and its speaker.
//
//	go test ./claims/lint -run TestFixesOfMutants -args -fixed 1000
func TestFixesOfMutants(t *testing.T) {
	most := *fixed
	if testing.Short() {
		most = min(most, 20)
	}
	mutants := lint.Mutants(t)
	r := rand.New(rand.NewPCG(1, 2))
	r.Shuffle(len(mutants), func(i, k int) { mutants[i], mutants[k] = mutants[k], mutants[i] })
	var texts []text
	for i := range most {
		m := mutants[i%len(mutants)]
		if i%2 == 1 || i >= len(mutants) {
			m.Mutation, m.Text = m.Mutation+", marks spoilt", fixtest.Spoil(r, m.Text)
		}
		texts = append(texts, text{m.Mutation + " in " + m.File, m.Text})
	}
	mend(t, texts)
}

// TestFixesOfCorpus is the same over articles of JSON Lines ({"id", "text"}), whose file the
// environment names; each has faults in its marks.
func TestFixesOfCorpus(t *testing.T) {
	path := os.Getenv("CLAIMS_FIX_CORPUS")
	if path == "" {
		t.Skip("CLAIMS_FIX_CORPUS names no file of articles (JSON Lines with id and text)")
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	r := rand.New(rand.NewPCG(1, 2))
	var texts []text
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var a struct{ ID, Text string }
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		texts = append(texts, text{a.ID, fixtest.Spoil(r, a.Text)})
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	mend(t, texts)
}

type text struct{ name, file string }

// mend mends the texts, as plain text and as Markdown by turns.
func mend(t *testing.T, texts []text) {
	c, err := fixtest.New()
	if err != nil {
		t.Fatal(err)
	}
	fixes, changed := 0, 0
	for i, a := range texts {
		made, err := c.Check([]string{"a.txt", "a.md"}[i%2], a.file)
		if err != nil {
			t.Errorf("%s: %v", a.name, err)
		}
		if fixes += made; made > 0 {
			changed++
		}
	}
	t.Logf("%d articles, %d of them mended, %d fixes", len(texts), changed, fixes)
	if changed*20 < len(texts) {
		t.Errorf("of %d articles only %d have anything to mend: the test tells nothing", len(texts), changed)
	}
}
