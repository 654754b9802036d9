package lint

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/claims/comment"
)

// A comment is for the paragraph below it, or for the one that it ends.
func TestIgnores(t *testing.T) {
	const ignore, fault = "<!-- claims-ignore S305 -- named in the box -->", "Experts say the dyke will hold."
	tests := []struct {
		name, text string
		want       []string // of each finding of S305, in order, the reason
	}{
		{"no comment", fault, []string{""}},
		{"the line above", ignore + "\n" + fault, []string{"named in the box"}},
		{"a blank line between", ignore + "\n\n" + fault, []string{"named in the box"}},
		{"the end of the paragraph", fault + " " + ignore + "\n\n" + fault, []string{"named in the box", ""}},
		{"the whole paragraph", ignore + "\nThe storm has passed.\n" + fault + " " + fault, []string{"named in the box", "named in the box"}},
		{"not the paragraph after it", ignore + "\nThe storm has passed.\n\n" + fault, []string{""}},
		{"not the paragraph before it", fault + "\n\n" + ignore + "\nThe storm has passed.", []string{""}},
		{"by name", "<!-- claims-ignore Vague-Authority -- why -->\n" + fault, []string{"why"}},
		{"several rules", "<!-- claims-ignore Q101, S305 -- why -->\n" + fault, []string{"why"}},
		{"another rule", "<!-- claims-ignore Q101 -- why -->\n" + fault, []string{""}},
		{"two comments", "<!-- claims-ignore Q101 -- why -->\n" + ignore + "\n" + fault, []string{"named in the box"}},
		{"no reason", "<!-- claims-ignore S305 -->\n" + fault, []string{""}},
		{"nothing below", fault + "\n\n" + ignore, []string{""}},
	}
	for _, test := range tests {
		var got []string
		for _, f := range ran(extracted(t, test.text), []Rule{vagueAuthority()}) {
			reason := ""
			if f.Suppression != nil {
				reason = f.Suppression.Reason
			}
			got = append(got, reason)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// A comment for a rule that does not run is left alone.
func TestIgnoreOfARuleThatDoesNotRun(t *testing.T) {
	text := "<!-- claims-ignore S305 -- named in the box -->\nThe storm has passed."
	if got := found(extracted(t, text), suppressionUnused()); got != nil {
		t.Errorf("S305 did not run, and its comment is called unused: %q", got)
	}
	both := ran(extracted(t, text), []Rule{suppressionUnused(), vagueAuthority()})
	if len(both) != 1 || both[0].Of(text) != "S305" {
		t.Errorf("S305 ran, and of its comment is said %v", both)
	}
}

// A comment changes nothing of the claims.
func TestCommentsAreNoProse(t *testing.T) {
	const ignore = "<!-- claims-ignore S305 -- “it holds,” the minister said -->\n"
	const first, second = "“It holds,” Mayor Anna Holt said on Monday.\n", "Experts say that the dyke will hold.\n"
	want := shownClaims(extracted(t, first+"\n"+second))
	for _, text := range []string{ignore + first + "\n" + second, first + "\n" + ignore + second, first + ignore + second, first + "\n" + second + ignore} {
		if len(comment.Find(text)) != 1 {
			t.Fatalf("%q has no comment", text)
		}
		if diff := cmp.Diff(want, shownClaims(extracted(t, text))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

func shownClaims(x *claims.Extraction) []string {
	var all []string
	for _, c := range x.Claims {
		words := ""
		for _, s := range c.Content {
			words += s.Of(x.Article.Text) + " "
		}
		all = append(all, fmt.Sprintf("%s %s: %s(%s)", c.Kind, c.Speaker.Name, words, c.Source.Name))
	}
	return all
}
