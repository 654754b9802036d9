package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/claims/lint"
	"claims/nlp"
)

func TestGitHub(t *testing.T) {
	want := `::notice file=news/harbour.txt,line=7,endLine=7,col=1,endColumn=15,title=S305 vague-authority::say who “Porto and Faro” are: the councils, the ports or their mayors
::warning file=news/harbour.txt,line=5,endLine=5,col=31,endColumn=37,title=A211 alias-inconsistent::“Duarte” is named in full elsewhere, 100%25 of the time%0Anews/harbour.txt:1:1: first named here
::error file=news/harbour.txt,line=9,endLine=9,col=400,endColumn=418,title=A201 quote-unattributed::nobody is named for these words: say who said them
`
	if diff := cmp.Diff(want, write(t, "github", Options{}, testItem(t), emptyItem())); diff != "" {
		t.Error(diff)
	}
}

func TestGitHubEscapes(t *testing.T) {
	const text = "“One.\n\n“Two.”\n"
	tests := []struct {
		name, path, message string
		span                nlp.Span
		want                string
	}{
		{
			"commas and colons of a path", "a,b:c%\n.txt", "say\r\nwho: 100%, or none",
			nlp.Span{Start: 0, End: 7},
			"::error file=a%2Cb%3Ac%25%0A.txt,line=1,endLine=1,col=1,endColumn=6,title=A201 quote-unattributed::say%0D%0Awho: 100%25, or none\n",
		},
		{
			"several lines have no columns", "a.txt", "closed late",
			nlp.Span{Start: 0, End: len(text) - 1},
			"::error file=a.txt,line=1,endLine=3,title=A201 quote-unattributed::closed late\n",
		},
		{
			"standard input has no file", "-", "say who",
			nlp.Span{Start: 0, End: 3},
			"::error line=1,endLine=1,col=1,endColumn=2,title=A201 quote-unattributed::say who\n",
		},
		{
			"a message cannot start a command of its own", "a.txt", "\n::set-output name=x::y",
			nlp.Span{Start: 0, End: 3},
			"::error file=a.txt,line=1,endLine=1,col=1,endColumn=2,title=A201 quote-unattributed::%0A::set-output name=x::y\n",
		},
	}
	for _, test := range tests {
		item := plainItem(test.path, text)
		item.Findings = []lint.Finding{{
			Rule: "A201", Name: "quote-unattributed", Severity: lint.Error, Message: test.message, Span: test.span,
		}}
		if diff := cmp.Diff(test.want, write(t, "github", Options{}, item)); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
}

// The end of a place is where its last character ends in the file, not where
// the next character of the text stands.
func TestPlacesEndInTheFile(t *testing.T) {
	file := "# **Fees**\n\n\n“No,” he said.\n"
	text := "Fees\n\n“No,” he said.\n"
	a := claims.NewArticle(claims.Article{Text: text, Origin: claims.Origin{File: file, Segments: []claims.Segment{
		{Text: 0, File: strings.Index(file, "Fees")},
		{Text: strings.Index(text, "“"), File: strings.Index(file, "“")},
	}}})
	start, end := places(a, spanOf(t, text, "Fees"))
	if start != (claims.Position{Line: 1, Column: 5}) || end != (claims.Position{Line: 1, Column: 9}) {
		t.Errorf("Fees stands from %v to %v", start, end)
	}
	start, end = places(a, nlp.Span{Start: 6, End: 6})
	if start != end || start != (claims.Position{Line: 4, Column: 1}) {
		t.Errorf("an empty place from %v to %v", start, end)
	}
}
