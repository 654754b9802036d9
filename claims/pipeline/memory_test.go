package pipeline

import (
	"context"
	"runtime"
	"testing"

	"claims/claims"
	"claims/claims/lint"
)

// TestShapesAreHeldSmall bounds what a text of each shape keeps in memory once it has been read
// and checked, in bytes for each byte of the text: a token of one byte, a quotation of two.
func TestShapesAreHeldSmall(t *testing.T) {
	const size, most = 30_000, 200.0
	o := options(t, 1)
	o.Check = func(x *claims.Extraction) ([]lint.Finding, error) { return lint.Run(x, lint.All()) }
	held := func(text string) float64 {
		before := inUse()
		a := claims.NewArticle(claims.Article{ID: "a", Path: "a.txt", Text: text})
		var results []Result
		for r, err := range Run(context.Background(), one(a), o) {
			if err != nil {
				t.Fatal(err)
			}
			results = append(results, r)
		}
		after := inUse()
		runtime.KeepAlive(results)
		return float64(after) - float64(before)
	}
	held(ofShape("news", 1000)) // the models' own memory
	for _, shape := range shapeNames() {
		text := ofShape(shape, size)
		bytes := held(text) / float64(len(text))
		t.Logf("%s: %.0f bytes for each byte", shape, bytes)
		if bytes > most {
			t.Errorf("%s: %.0f bytes are held for each byte of the text, more than %.0f", shape, bytes, most)
		}
	}
}

// inUse is how many bytes are in use. Collected twice, the pools are empty.
func inUse() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
