package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAttributionLate(t *testing.T) {
	long := "“We saw the rain. The river rose. We ran,” "
	cases := []struct {
		name, text string
		most       int
		words      int
		want       []string
	}{
		{"three sentences", long + "farmer Anna Lund said.", 2, 0, []string{"farmer Anna Lund"}},
		{"three where three may pass", long + "farmer Anna Lund said.", 3, 0, nil},
		{"as many words as may pass", long + "farmer Anna Lund said.", 2, 9, nil},
		{"a word more than may pass", long + "farmer Anna Lund said.", 2, 8, []string{"farmer Anna Lund"}},
		{"two", "“We saw the rain. We ran,” farmer Anna Lund said.", 2, 0, nil},
		{"two where one may pass", "“We saw the rain. We ran,” farmer Anna Lund said.", 1, 0, []string{"farmer Anna Lund"}},
		{"after the first", "“We saw the rain,” farmer Anna Lund said. “The river rose. We ran.”", 2, 0, nil},
		{"the speaker first", "Farmer Anna Lund said: " + long, 2, 0, nil},
		{"a pronoun", "Farmer Anna Lund wept. " + long + "she said.", 2, 0, nil},
		{"named in the sentence before", "Farmer Anna Lund wept. " + long + "Lund said.", 2, 0, nil},
		{"signed", long[:len(long)-len(",” ")] + ".” – Anna Lund, Marden", 2, 0, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			rule, err := attributionLate().With("max-sentences", Number(c.most))
			if err != nil {
				t.Fatal(err)
			}
			if rule, err = rule.With("max-words", Number(c.words)); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, found(extracted(t, c.text), rule)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
