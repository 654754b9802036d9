package lint

import (
	"os"
	"path/filepath"
	"testing"
)

// BenchmarkRun runs all rules over the clean corpus.
func BenchmarkRun(b *testing.B) {
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "clean", "*"))
	if err != nil || len(files) == 0 {
		b.Fatalf("no clean articles: %v", err)
	}
	var text []byte
	for _, file := range files {
		article, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		text = append(append(text, article...), "\n\n"...)
	}
	x := extracted(b, string(text))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		ran(x, All())
	}
}
