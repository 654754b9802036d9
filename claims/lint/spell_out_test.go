package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSpellOut: what an article reads like once a rule's fixes are applied; the
// finding is gone then. Where a fix is not certain there is none.
func TestSpellOut(t *testing.T) {
	cases := []struct {
		name string
		rule Rule
		text string
		want string // "" for no fix
	}{
		{"the full name first", aliasInconsistent(),
			"The harbour is safe, the Coastal Water Authority said on Monday. “We test every day,” CWA said.",
			"The harbour is safe, the Coastal Water Authority (CWA) said on Monday. “We test every day,” CWA said."},
		{"the full name in the possessive", aliasInconsistent(),
			"The Coastal Water Authority’s office said the harbour was safe. “We test every day,” CWA said.", ""},
		{"the acronym first, as a subject", aliasInconsistent(),
			"CWA said on Monday that the harbour was safe. The Coastal Water Authority tests it every day, engineer Tom Reed said.",
			"The Coastal Water Authority (CWA) said on Monday that the harbour was safe. The Coastal Water Authority tests it every day, engineer Tom Reed said."},
		{"the acronym first, behind the article", aliasInconsistent(),
			"The harbour is safe, the CWA said. The Coastal Water Authority tests it every day, engineer Tom Reed said.",
			"The harbour is safe, the Coastal Water Authority (CWA) said. The Coastal Water Authority tests it every day, engineer Tom Reed said."},
		{"spelled out later", acronymUndefined(),
			"“We test every day,” the CWA said. Engineer Tom Reed of the Coastal Water Authority (CWA) said the hull was sound.",
			"“We test every day,” the Coastal Water Authority (CWA) said. Engineer Tom Reed of the Coastal Water Authority (CWA) said the hull was sound."},
		{"known to the gazetteer", acronymUndefined(),
			"A ship had sunk in the night, KCNA said on Friday.",
			"A ship had sunk in the night, the Korean Central News Agency (KCNA) said on Friday."},
		{"at the start of a sentence", acronymUndefined(),
			"KCNA reported on Friday that a ship had sunk.",
			"The Korean Central News Agency (KCNA) reported on Friday that a ship had sunk."},
		{"before a noun", acronymUndefined(), "A ship had sunk, KCNA reporter Tom Reed said.", ""},
		{"known to nobody", acronymUndefined(), "The buses will not run on Monday, the NTU said.", ""},
	}
	for _, c := range cases {
		t.Run(c.rule.Code+" "+c.name, func(t *testing.T) {
			findings := ran(extracted(t, c.text), []Rule{c.rule})
			if len(findings) != 1 {
				t.Fatalf("%d findings, want 1: %v", len(findings), findings)
			}
			fix := findings[0].Fix
			if fix == nil {
				if c.want != "" {
					t.Errorf("no fix, want %q", c.want)
				}
				return
			}
			got := fixed(c.text, *fix)
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Fatalf("(-want +got):\n%s", diff)
			}
			if left := only(extracted(t, got), c.rule); len(left) > 0 {
				t.Errorf("the fix leaves %q", left)
			}
		})
	}
}

// fixed is the text with the fix's edits made.
func fixed(text string, fix Fix) string {
	for i := len(fix.Edits) - 1; i >= 0; i-- {
		e := fix.Edits[i]
		text = text[:e.Start] + e.Text + text[e.End:]
	}
	return text
}
