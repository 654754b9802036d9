package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/claims/lint"
	"claims/nlp"
)

// Columns are bytes: five more for each pair of curly marks, one for each é.
func TestRDJSONL(t *testing.T) {
	item := decidedItem(t)
	item.Findings[1].Suppression = nil
	want := `{"message":"“Duarte” is named in full elsewhere, 100% of the time\nnews/harbour.txt:1:1: first named here",` +
		`"location":{"path":"news/harbour.txt","range":{"start":{"line":5,"column":31},"end":{"line":5,"column":37}}},` +
		`"severity":"WARNING","source":{"name":"claims"},"code":{"value":"A211 alias-inconsistent"}}
{"message":"nobody is named for these words: say who said them",` +
		`"location":{"path":"news/harbour.txt","range":{"start":{"line":9,"column":400},"end":{"line":9,"column":422}}},` +
		`"severity":"ERROR","source":{"name":"claims"},"code":{"value":"A201 quote-unattributed"},` +
		`"suggestions":[{"range":{"start":{"line":9,"column":400},"end":{"line":9,"column":422}},"text":"A banner: “Nobody asked us,"}]}
`
	if diff := cmp.Diff(want, write(t, "rdjsonl", Options{}, item, emptyItem())); diff != "" {
		t.Error(diff)
	}
}

func TestRDJSONLRange(t *testing.T) {
	const text = "It’s é.\n“No,” he said.\n\n"
	a := claims.NewArticle(claims.Article{Path: "a.txt", Text: text})
	tests := []struct {
		name string
		span nlp.Span
		want rdRange
	}{
		{"behind signs of several bytes", spanOf(t, text, "é."), rdRange{rdPosition{1, 8}, rdPosition{1, 11}}},
		{"over a line's end", spanOf(t, text, "é.\n“No"), rdRange{rdPosition{1, 8}, rdPosition{2, 6}}},
		{"an insertion", nlp.Span{Start: len(text) - 2, End: len(text) - 2}, rdRange{rdPosition{2, 19}, rdPosition{2, 19}}},
	}
	for _, test := range tests {
		if got := newRDRange(a, test.span); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

// Every line is valid, whatever is in the finding.
func TestRDJSONLSchema(t *testing.T) {
	schema := schemaOf(t, "rdjsonl-schema.json")
	strange := testItem(t)
	strange.Article.Path = "a \x00\n.txt"
	strange.Findings[0].Message = "bad \xff\nbyte"
	strange.Findings[1].Severity = lint.Info
	lines := strings.Split(strings.TrimSuffix(write(t, "rdjsonl", Options{}, decidedItem(t), strange), "\n"), "\n")
	if len(lines) != 4 {
		t.Errorf("%d lines, want 4", len(lines))
	}
	for _, line := range lines {
		if err := validate(schema, line); err != nil {
			t.Errorf("%v:\n%s", err, line)
		}
	}
	for _, broken := range [][2]string{{`"ERROR"`, `"error"`}, {`"column":400`, `"column":0`}, {`"suggestions"`, `"fixes"`}, {`"value"`, `"code"`}} {
		if validate(schema, strings.Replace(lines[0], broken[0], broken[1], 1)) == nil {
			t.Errorf("the schema takes %s", broken[1])
		}
	}
}
