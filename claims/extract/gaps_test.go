package extract_test

import (
	"strings"
	"testing"

	"claims/claims/input"
)

// Where code or a tag of a template stands within somebody's words, the words around it do not close up.
func TestWordsLeftOutOfQuotations(t *testing.T) {
	analyzer, extractor := analyzer(t), extractor(t)
	for _, test := range []struct{ file, want string }{
		{"“run `rm -rf` and pray,” Mayor Anna Holt said.", "“run … and pray,”"},
		{"“We owe {{ debt }} euros,” Mayor Anna Holt said.", "“We owe … euros,”"},
		{"“We owe {% include debt.html %} euros,” Mayor Anna Holt said.", "“We owe … euros,”"},
		{"“We type <kbd>rm</kbd> and pray,” Mayor Anna Holt said.", "“We type … and pray,”"},
		{"“It is `rm -rf`,” Mayor Anna Holt said.", "“It is … ,”"},
		{"“See [the plan]({{< ref \"plan.md\" >}}) today,” Mayor Anna Holt said.", "“See the plan today,”"},
		{"“We will {{< em >}}never{{< /em >}} reopen it,” Mayor Anna Holt said.", "“We will never reopen it,”"},
		{"“We will {# sic #} never reopen it,”{: .q } Mayor Anna Holt said.", "“We will never reopen it,”"},
		{"“We will *never* reopen it,” Mayor Anna Holt said of `rm`.", "“We will never reopen it,”"},
	} {
		for a, err := range input.Articles(t.Context(), []string{"-"}, input.Options{Stdin: strings.NewReader(test.file), StdinName: "a.md"}) {
			if err != nil {
				t.Fatal(err)
			}
			x := extractor.Extract(a, analyzer.Analyze(a.Text, a.Blocks))
			if len(x.Claims) != 1 || a.TextOf(x.Claims[0].Content) != test.want {
				var got []string
				for _, c := range x.Claims {
					got = append(got, a.TextOf(c.Content))
				}
				t.Errorf("%s: claims %q, want %q", test.file, got, test.want)
			}
		}
	}
}
