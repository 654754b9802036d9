package report

import (
	"encoding/xml"
	"io"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/printable"
)

// checkstyleWriter writes the XML of Checkstyle's XMLLogger, which most CI servers
// and code review tools read.
type checkstyleWriter struct{ list xmlList }

// checkstyleVersion is the version of Checkstyle whose layout is written; it has not
// changed since.
const checkstyleVersion = "4.3"

const checkstyleStart = xmlStart + `<checkstyle version="`

func newCheckstyle(w io.Writer, _ Options) Writer {
	return &checkstyleWriter{newXMLList(w, "Checkstyle XML", "checkstyle", ` version="`+checkstyleVersion+`"`)}
}

type checkstyleFile struct {
	XMLName xml.Name          `xml:"file"`
	Name    string            `xml:"name,attr"`
	Errors  []checkstyleError `xml:"error"`
}

// checkstyleError has the severities of Checkstyle: error, warning and info, as ours.
type checkstyleError struct {
	Line     int           `xml:"line,attr"`
	Column   int           `xml:"column,attr"`
	Severity lint.Severity `xml:"severity,attr"`
	Message  string        `xml:"message,attr"`
	Source   string        `xml:"source,attr"`
}

// Add writes the article's file, also one without findings.
func (c *checkstyleWriter) Add(item Item) error {
	file := checkstyleFile{Name: printable.Name(slashed(item.Article.Path))}
	for _, f := range item.active() {
		file.Errors = append(file.Errors, newCheckstyleError(item.Article, f))
	}
	return c.list.add(file)
}

// Close ends the document.
func (c *checkstyleWriter) Close() error { return c.list.close() }

// newCheckstyleError is the finding; its source is a name with dots, as that of a
// Checkstyle check is, of which viewers show the last part.
func newCheckstyleError(a *claims.Article, f lint.Finding) checkstyleError {
	at := a.Position(f.Start)
	return checkstyleError{
		Line: at.Line, Column: at.Column, Severity: f.Severity,
		Message: printable.Line(f.Message), Source: "claims." + f.Rule,
	}
}
