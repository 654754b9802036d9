package report

import (
	"html"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	htmlrenderer "github.com/yuin/goldmark/renderer/html"
	"pgregory.net/rapid"

	"claims/claims/printable"
)

func TestMarkdown(t *testing.T) {
	findings := `### Findings

- **info** news/harbour.txt:7:1: say who “Porto and Faro” are: the councils, the ports or their mayors (S305 vague-authority)
- **warning** news/harbour.txt:5:31: “Duarte” is named in full elsewhere, 100% of the time (A211 alias-inconsistent)
  - news/harbour.txt:1:1: first named here
- **error** news/harbour.txt:9:400: nobody is named for these words: say who said them (A201 quote-unattributed)
`
	want := `### Claims

| Source | Speaker | Kind | Claim | Line |
| --- | --- | --- | --- | ---: |
| Inês Duarte (1) | Inês Duarte | direct | “We will not wait,” … “for the next storm.” | 3 |
| Lusa (1) | Inês Duarte | indirect | the café on pier 3 must close | 5 |
| Porto and Faro (1) | Porto and Faro | indirect | that ships will stay away | 7 |
| Statistics Portugal (1) | Statistics Portugal | indirect | -4 per cent \| a year | 7 |
| (nobody named) (1) | (nobody named) | direct | “Nobody asked us,” | 9 |

` + findings + `
5 claims by 4 sources in 1 article (1 by nobody named); 1 error, 1 warning, 1 info
`
	if diff := cmp.Diff(want, write(t, "markdown", Options{}, testItem(t))); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(findings, write(t, "markdown", Options{Quiet: true}, testItem(t))); diff != "" {
		t.Error(diff)
	}
	if got := write(t, "markdown", Options{}, emptyItem()); got != "No claims in 1 article; no findings\n" {
		t.Errorf("nothing found: %q", got)
	}
}

// A Markdown reader shows a cell as it was: whatever the claim holds, the
// table keeps its one row of five cells and the claim its characters.
func TestMarkdownRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		drawn := "x" + rapid.StringOf(rapid.RuneFrom([]rune("ab é|\\`*_[]()<>&;#!~$@\n-+=1.:/"))).Draw(t, "text") + "x"
		item := plainItem("a.txt", drawn, plainClaim(nil, nil, 0, len(drawn)))
		cells := renderedCells(t, write(t, "markdown", Options{}, item))
		want := []string{"(nobody named) (1)", "(nobody named)", "indirect", printable.Line(drawn), "1"}
		if diff := cmp.Diff(want, cells); diff != "" {
			t.Fatal(diff)
		}
	})
}

// renderedCells are the texts of the one row of the table, as a reader of
// GitHub Flavored Markdown shows them. A cell may hold no markup but the empty
// comment after @.
func renderedCells(t *rapid.T, markdown string) []string {
	reader := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough), goldmark.WithRendererOptions(htmlrenderer.WithUnsafe()))
	var page strings.Builder
	if err := reader.Convert([]byte(markdown), &page); err != nil {
		t.Fatal(err)
	}
	_, body, _ := strings.Cut(page.String(), "<tbody>")
	body, _, _ = strings.Cut(body, "</tbody>")
	if strings.Count(body, "<tr>") != 1 {
		t.Fatalf("not one row:\n%s", body)
	}
	var cells []string
	for _, cell := range strings.Split(body, "<td")[1:] {
		cell, _, _ = strings.Cut(cell, "</td>")
		_, cell, _ = strings.Cut(cell, ">")
		cell = strings.ReplaceAll(cell, "<!-- -->", "")
		if strings.ContainsAny(cell, "<>") {
			t.Fatalf("markup in the cell %q", cell)
		}
		cells = append(cells, html.UnescapeString(cell))
	}
	return cells
}
