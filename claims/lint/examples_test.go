package lint

import (
	"testing"

	"claims/claims"
)

// TestExamples runs each rule's own examples as the program would: the bad one
// gives the finding, the good one does not.
func TestExamples(t *testing.T) {
	for _, r := range All() {
		t.Run(r.Code+" "+r.Name, func(t *testing.T) {
			if got := among(extracted(t, r.Doc.Bad), r); len(got) == 0 {
				t.Errorf("the bad example gives no finding: %s", r.Doc.Bad)
			}
			if got := among(extracted(t, r.Doc.Good), r); len(got) > 0 {
				t.Errorf("the good example gives %q: %s", got, r.Doc.Good)
			}
		})
	}
}

// among is what the rule finds beside all others, as “place: message”: a rule about
// comments looks at what those found.
func among(x *claims.Extraction, r Rule) []string {
	var got []string
	for _, f := range ran(x, All()) {
		if f.Rule == r.Code {
			got = append(got, f.Of(x.Article.Text)+": "+f.Message)
		}
	}
	return got
}
