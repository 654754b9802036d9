package report

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/lint"
	"claims/nlp"
)

// rdjsonlWriter writes one finding a line in the Reviewdog Diagnostic Format, which
// counts columns in bytes of UTF-8.
type rdjsonlWriter struct {
	out     *bufio.Writer
	encoder *json.Encoder
}

const rdjsonlStart = `\{"message":"[^\n]*"source":\{"name":"claims"`

func newRDJSONL(w io.Writer, _ Options) Writer {
	out := bufio.NewWriter(w)
	return &rdjsonlWriter{out, newEncoder(out)}
}

type rdDiagnostic struct {
	Message     string         `json:"message"`
	Location    rdLocation     `json:"location"`
	Severity    string         `json:"severity"`
	Source      rdSource       `json:"source"`
	Code        rdCode         `json:"code"`
	Suggestions []rdSuggestion `json:"suggestions,omitempty"`
}

type rdLocation struct {
	Path  string   `json:"path"`
	Range *rdRange `json:"range,omitempty"`
}

type rdRange struct {
	Start rdPosition `json:"start"`
	End   rdPosition `json:"end"`
}

type rdPosition struct {
	Line   int `json:"line"`
	Column int `json:"column,omitempty"`
}

type rdSource struct {
	Name string `json:"name"`
}

type rdCode struct {
	Value string `json:"value"`
}

type rdSuggestion struct {
	Range rdRange `json:"range"`
	Text  string  `json:"text"`
}

// Add writes the article's findings.
func (r *rdjsonlWriter) Add(item Item) error {
	for _, f := range item.active() {
		if err := r.encoder.Encode(newRDDiagnostic(item.Article, f)); err != nil {
			return fmt.Errorf("writing the findings of %s for reviewdog: %w", item.Article.Path, err)
		}
	}
	return flush(r.out, "rdjsonl")
}

// Close writes nothing more.
func (r *rdjsonlWriter) Close() error { return flush(r.out, "rdjsonl") }

// newRDDiagnostic is the finding. Its suggestions are alternatives to reviewdog, so
// the edits of a fix are one.
func newRDDiagnostic(a *claims.Article, f lint.Finding) rdDiagnostic {
	at := newRDRange(a, f.Span)
	d := rdDiagnostic{
		Message: f.Message, Location: rdLocation{slashed(a.Path), &at},
		Severity: strings.ToUpper(string(f.Severity)), Source: rdSource{"claims"}, Code: rdCode{f.Rule + " " + f.Name},
	}
	for _, r := range f.Related {
		d.Message += "\n" + placeText(a, r.Span) + ": " + r.Message
	}
	if fix := f.Fix; fix.CanBeMade(a) {
		if edit, ok := merged(a, fix); ok {
			d.Suggestions = []rdSuggestion{{newRDRange(a, edit.Span), edit.Text}}
		}
	}
	return d
}

// newRDRange is the place in the file, the end exclusive. As in places, the end
// follows from the last character.
func newRDRange(a *claims.Article, s nlp.Span) rdRange {
	start := a.BytePosition(s.Start)
	end := start
	if !s.Empty() {
		_, size := utf8.DecodeLastRuneInString(s.Of(a.Text))
		end = a.BytePosition(s.End - size)
		end.Column += size
	}
	return rdRange{rdPosition(start), rdPosition(end)}
}
