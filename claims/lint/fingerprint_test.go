package lint

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"claims/claims"
	"claims/nlp"
)

// fingerprintsOf is the fingerprints of findings of A201 at the first places of the parts.
func fingerprintsOf(t *testing.T, file, text string, parts ...string) []string {
	t.Helper()
	var findings []Finding
	for _, part := range parts {
		at := strings.Index(text, part)
		if at < 0 {
			t.Fatalf("the text has no %q", part)
		}
		findings = append(findings, Finding{Rule: "A201", Span: nlp.Span{Start: at, End: at + len(part)}})
	}
	return Fingerprints(file, fingerprintArticle(text), findings)
}

func fingerprintArticle(text string) *claims.Article {
	return claims.NewArticle(claims.Article{ID: "a", Path: "a.txt", Text: text})
}

// A fingerprint stays when text is put before and after the place, and when the
// words at the place change in case and white space.
func TestFingerprintStays(t *testing.T) {
	want := fingerprintsOf(t, "a.txt", "“The dyke leaks.”", "“The dyke")[0]
	rapid.Check(t, func(r *rapid.T) {
		around := rapid.StringOf(rapid.RuneFrom([]rune("ab\n é")))
		text := around.Draw(r, "before") + "“The\n  DYKE leaks.”" + around.Draw(r, "after")
		if got := fingerprintsOf(t, "a.txt", text, "“The\n  DYKE")[0]; got != want {
			r.Fatalf("%s, want %s", got, want)
		}
	})
	for _, file := range []string{"./a.txt", "news/../a.txt"} {
		if got := fingerprintsOf(t, file, "“The dyke leaks.”", "“The dyke")[0]; got != want {
			t.Errorf("%s: %s, want %s", file, got, want)
		}
	}
}

// Rules, files, articles, words and the same words at two places are told apart,
// and so are lone marks before different words.
func TestFingerprintTellsApart(t *testing.T) {
	const text = "“The dyke leaks. “Nobody knew."
	at := nlp.Span{Start: 0, End: len("“The dyke")}
	all := fingerprintsOf(t, "a.txt", text, "“The dyke", "“The dyke", "leaks", "“", "“N")
	all = append(all, fingerprintsOf(t, "b.txt", text, "“The dyke")...)
	all = append(all, Fingerprints("a.txt", fingerprintArticle(text), []Finding{{Rule: "S301", Span: at}})...)
	other := claims.NewArticle(claims.Article{ID: "b", Path: "a.txt", Text: text})
	all = append(all, Fingerprints("a.txt", other, []Finding{{Rule: "A201", Span: at}})...)
	seen := make(map[string]bool)
	for _, f := range all {
		seen[f] = true
	}
	if len(seen) != len(all) {
		t.Errorf("fingerprints that should differ: %q", all)
	}
	if first, second := all[0], all[1]; strings.TrimSuffix(first, ":1") != strings.TrimSuffix(second, ":2") {
		t.Errorf("the same finding twice: %q and %q", first, second)
	}
}

func TestFingerprintWords(t *testing.T) {
	tests := []struct{ text, place, want string }{
		{"so “The dyke leaks.", "dyke", "dyke"},
		{"so “The dyke leaks.", "“", "“The"},
		{"leaks” – said", "” ", "” – said"},
		{"it leaks.” ", "”", "”"},
	}
	for _, test := range tests {
		at := strings.Index(test.text, test.place)
		if got := wordsAt(test.text, nlp.Span{Start: at, End: at + len(test.place)}); got != test.want {
			t.Errorf("wordsAt(%q) at %q = %q, want %q", test.text, test.place, got, test.want)
		}
	}
}
