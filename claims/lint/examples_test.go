package lint

import "testing"

// TestExamples runs each rule's own examples as the program would: the bad one
// gives the finding, the good one does not.
func TestExamples(t *testing.T) {
	for _, r := range All() {
		t.Run(r.Code+" "+r.Name, func(t *testing.T) {
			if got := only(extracted(t, r.Doc.Bad), r); len(got) == 0 {
				t.Errorf("the bad example gives no finding: %s", r.Doc.Bad)
			}
			if got := only(extracted(t, r.Doc.Good), r); len(got) > 0 {
				t.Errorf("the good example gives %q: %s", got, r.Doc.Good)
			}
		})
	}
}
