package report

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"claims/claims"
	"claims/claims/lint"
	"claims/nlp"
)

// FuzzXML holds both XML formats to being well-formed, with every finding in them,
// whatever the path, the text and the message.
func FuzzXML(f *testing.F) {
	f.Add("a.txt", "“No, he said.", "say who", 0)
	f.Add("a<b>&\".txt", "]]> \x00\x1b[0m\x0b\u0085\ufffe\uffff\xff", "]]>\r\n\x01", 3)
	f.Add("", "", "", 9)
	f.Fuzz(func(t *testing.T, path, text, message string, at int) {
		at = min(max(at, 0), len(text))
		finding := lint.Finding{
			Rule: "A201", Name: "quote-unattributed", Severity: lint.Error, Message: message,
			Span: nlp.Span{Start: at, End: len(text)},
		}
		item := Item{
			Extraction: &claims.Extraction{Article: claims.NewArticle(claims.Article{ID: path, Path: path, Text: text})},
			Findings:   []lint.Finding{finding, finding},
		}
		for format, want := range map[string][]string{
			"checkstyle": {"checkstyle", "file", "error", "error"},
			"junit":      {"testsuites", "testsuite", "testcase", "failure"},
		} {
			out := write(t, format, Options{FailOn: lint.Error}, item)
			if got := elements(t, out); strings.Join(got, " ") != strings.Join(want, " ") {
				t.Fatalf("%s has the elements %s:\n%s", format, got, out)
			}
		}
	})
}

// elements are the names of the document's elements, in order; the decoder refuses
// what is not well-formed and characters that XML does not have.
func elements(t *testing.T, document string) []string {
	t.Helper()
	var names []string
	decoder := xml.NewDecoder(strings.NewReader(document))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return names
		}
		if err != nil {
			t.Fatalf("%v:\n%s", err, document)
		}
		if start, ok := token.(xml.StartElement); ok {
			names = append(names, start.Name.Local)
		}
	}
}
