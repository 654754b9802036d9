package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSuperlative: which superlatives claim something about everything else.
func TestSuperlative(t *testing.T) {
	cases := []struct {
		text string
		want []string
	}{
		{"It is the longest bridge in the world.", []string{"longest bridge in the world"}},
		{"It was the coldest June on record.", []string{"coldest June on record"}},
		{"It was the worst storm since 1953.", []string{"worst storm since 1953"}},
		{"It is the most expensive ship ever.", []string{"most expensive ship ever"}},
		{"It is the biggest theft of all time.", []string{"biggest theft of all time"}},
		{"It is the longest bridge of the town.", nil},
		{"It is one of the longest bridges in the world.", nil},
		{"It is her best time in years.", nil},
		{"The index calls it the cleanest town in the country.", nil},
		{"It is the longest bridge in the world, Holt said.", nil},
		{"The best way is by boat, and it has not changed since 1953.", nil},
	}
	for _, c := range cases {
		if diff := cmp.Diff(c.want, found(extracted(t, c.text), superlativeUnsourced())); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}
