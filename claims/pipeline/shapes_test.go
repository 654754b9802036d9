package pipeline

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"claims/claims"
	"claims/claims/lint"
)

// shapes are pieces of text of which a long one is made: what grows faster than the text
// where something is compared with everything before it, and ordinary news.
func shapes(r *rand.Rand) map[string]func() string {
	given := strings.Fields("Ana Ben Cleo Dag Eva Finn Gro Hal Ida Jan")
	family := strings.Fields("Adler Bruun Cope Dietz Ekman Faber Grant Hoyle Ivers Jonas Kehr Lunde")
	letter := func() string { return string("aeioulnrst"[r.IntN(10)]) }
	of := func(words []string) string { return words[r.IntN(len(words))] }
	name := func() string { return of(given) + " " + of(family) + letter() + letter() + letter() }
	same := func(s string) func() string { return func() string { return s } }
	return map[string]func() string{
		"nested":       same("“One ‘two "),
		"alternating":  same("‘“"),
		"straight":     same("\"No. "),
		"marks":        same("\""),
		"dots":         same(". . . "),
		"brackets":     same("["),
		"backticks":    same("`a ``b ```c "),
		"unended":      same("the road to the harbour was long and wet and "),
		"experts":      same("Experts say it is so. "),
		"if he said":   same("if he said "),
		"is said":      same(") is said "),
		"said.'":       same("said.' "),
		"ended marks":  same(".\""),
		"many marks":   same("He left." + strings.Repeat("\"", 1000)),
		"opening":      same("“"),
		"closing":      same("a” "),
		"reopened":     same("“A.\n\n"),
		"tags":         same("<a "),
		"acronyms":     same("(ABC) "),
		"said said":    same("He said he said "),
		"cues":         same("a said: "),
		"cues alone":   same("said,"),
		"relative":     same(", who "),
		"the firm":     same("The firm said so. Ana Adler said so. "),
		"said":         func() string { return fmt.Sprintf("“%s left.” %s said. ", name(), name()) },
		"names":        func() string { return fmt.Sprintf("%s met %s there. ", name(), name()) },
		"commas":       func() string { return name() + ", " },
		"given names":  func() string { return fmt.Sprintf("%s left. %s said no. ", name(), of(given)) },
		"pronouns":     func() string { return name() + " left. She said so. He said he was. " },
		"descriptions": func() string { return "Mayor " + name() + " left. The mayor said it was over. " },
		"headings":     func() string { return name() + " Wins The Race Of " + name() + "\n\n" },
		"news": func() string {
			return fmt.Sprintf("%s said on Monday that %s had left the board. “We saw it coming,” %s said.\n\n", name(), name(), of(family))
		},
	}
}

// ofShape is a text of the shape and at least the size in bytes.
func ofShape(shape string, size int) string {
	piece := shapes(rand.New(rand.NewPCG(4, 4)))[shape]
	var b strings.Builder
	for b.Len() < size {
		b.WriteString(piece())
	}
	return b.String()
}

// shapeNames are the names of the shapes, in order.
func shapeNames() []string {
	return slices.Sorted(maps.Keys(shapes(rand.New(rand.NewPCG(4, 4)))))
}

// BenchmarkShapes reads, and checks by all rules, articles of each shape of 100 KB and of
// 1 MB: the latter should take about ten times as long (docs/reliability.md).
func BenchmarkShapes(b *testing.B) {
	for _, shape := range shapeNames() {
		for _, size := range []struct {
			name  string
			bytes int
		}{{"100KB", 100_000}, {"1MB", 1_000_000}} {
			b.Run(shape+"-"+size.name, func(b *testing.B) {
				o := options(b, 1)
				o.Check = func(x *claims.Extraction) ([]lint.Finding, error) { return lint.Run(x, lint.All()) }
				text := ofShape(shape, size.bytes)
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					a := claims.NewArticle(claims.Article{ID: shape, Path: shape + ".txt", Text: text})
					for _, err := range Run(context.Background(), one(a), o) {
						if err != nil {
							b.Fatal(err)
						}
					}
				}
			})
		}
	}
}

// TestShapesGrowWithTheText holds that what is allocated for a text of each shape grows no faster
// than the text: what is compared pair by pair mostly shows in what is kept of it.
func TestShapesGrowWithTheText(t *testing.T) {
	const small, large, most = 10_000, 40_000, 5.0 // at most so many times the memory for four times the text
	// Texts of cues alone take some twenty times as long as others, with the race detector minutes each.
	costly := []string{"cues", "cues alone", "said said", "if he said", "is said", "said.'"}
	o := options(t, 1)
	o.Check = func(x *claims.Extraction) ([]lint.Finding, error) { return lint.Run(x, lint.All()) }
	allocated := func(shape string, size int) float64 {
		text := ofShape(shape, size)
		return testing.AllocsPerRun(1, func() {
			a := claims.NewArticle(claims.Article{ID: shape, Path: shape + ".txt", Text: text})
			for _, err := range Run(context.Background(), one(a), o) {
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	for _, shape := range shapeNames() {
		if testing.Short() && slices.Contains(costly, shape) {
			continue
		}
		if few, many := allocated(shape, small), allocated(shape, large); many > most*few {
			t.Errorf("%s: %v allocations for %d bytes, %v for %d", shape, few, small, many, large)
		}
	}
}

// one yields the article.
func one(a *claims.Article) iter.Seq2[*claims.Article, error] {
	return func(yield func(*claims.Article, error) bool) { yield(a, nil) }
}
