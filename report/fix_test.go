package report

import (
	"testing"

	"claims/claims"
	"claims/claims/lint"
	"claims/nlp"
)

// A fix is offered where a program can make it in the author's file.
func TestFixOf(t *testing.T) {
	plain := claims.NewArticle(claims.Article{Text: "It is “shut.", Path: "a.txt"})
	record := claims.NewArticle(claims.Article{Text: "It\nis “shut.", Path: "a.jsonl", Origin: claims.Origin{
		File:     `{"text": "It\nis “shut."}`,
		Segments: []claims.Segment{{Text: 0, File: 10}, {Text: 3, File: 14}},
	}})
	markdown := claims.NewArticle(claims.Article{Text: "It is “shut.", Path: "a.md", Origin: claims.Origin{
		File:     "> It is “shut.",
		Segments: []claims.Segment{{Text: 0, File: 2}},
	}})
	insert := func(at int, text string) *lint.Fix {
		return &lint.Fix{Edits: []lint.Edit{{Span: nlp.Span{Start: at, End: at}, Text: text}}}
	}
	tests := []struct {
		name    string
		article *claims.Article
		fix     *lint.Fix
		want    bool
	}{
		{"no fix", plain, nil, false},
		{"a fix without edits", plain, &lint.Fix{}, false},
		{"text", plain, insert(len(plain.Text), `"`), true},
		{"JSON", record, insert(len(record.Text), "”"), true},
		{"a sign that ends the string", record, insert(len(record.Text), `"`), false},
		{"Markdown", markdown, insert(len(markdown.Text), `"`), true},
		{"a mark of Markdown", markdown, insert(len(markdown.Text), "_”"), false},
		{"a line's end in Markdown", markdown, insert(len(markdown.Text), "\n"), false},
		{"behind an escape", record, &lint.Fix{Edits: []lint.Edit{{Span: nlp.Span{Start: 1, End: 4}}}}, false},
	}
	for _, test := range tests {
		if got := fixOf(test.article, lint.Finding{Fix: test.fix}); (got != nil) != test.want {
			t.Errorf("%s: %v, want one: %v", test.name, got, test.want)
		}
	}
}
