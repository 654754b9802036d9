package lint

import (
	"testing"

	"claims/claims"
	"claims/nlp"
)

// A fix is offered where a program can make it in the author's file.
func TestCanBeMade(t *testing.T) {
	plain := claims.NewArticle(claims.Article{Text: "It is “shut.", Path: "a.txt"})
	record := claims.NewArticle(claims.Article{Text: "It\nis “shut.", Path: "a.jsonl", Origin: claims.Origin{
		File: `{"text": "It\nis “shut."}`, Signs: `"\`,
		Segments: []claims.Segment{{Text: 0, File: 10}, {Text: 3, File: 14}},
	}})
	markdown := claims.NewArticle(claims.Article{Text: "It is “shut.", Path: "a.md", Origin: claims.Origin{
		File: "*It* is “shut.", Signs: "*_", Segments: []claims.Segment{{Text: 0, File: 1}, {Text: 2, File: 4}},
	}})
	insert := func(at int, text string) *Fix {
		return &Fix{Edits: []Edit{{Span: nlp.Span{Start: at, End: at}, Text: text}}}
	}
	tests := []struct {
		name    string
		article *claims.Article
		fix     *Fix
		want    bool
	}{
		{"no fix", plain, nil, false},
		{"a fix without edits", plain, &Fix{}, false},
		{"text", plain, insert(len(plain.Text), `"`), true},
		{"JSON", record, insert(len(record.Text), "”"), true},
		{"a sign that ends the string", record, insert(len(record.Text), `"`), false},
		{"Markdown", markdown, insert(len(markdown.Text), `"`), true},
		{"a sign of Markdown", markdown, insert(len(markdown.Text), "*"), false},
		{"a line end", markdown, insert(len(markdown.Text), "\n"), false},
		{"at a sign of Markdown", markdown, insert(2, "s"), true}, // before the space, behind the word
		{"behind an escape", record, &Fix{Edits: []Edit{{Span: nlp.Span{Start: 1, End: 4}}}}, false},
	}
	for _, test := range tests {
		if got := test.fix.CanBeMade(test.article); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}
