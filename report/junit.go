package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/printable"
)

// junitWriter writes JUnit XML, as CI servers show test results: a test suite an
// article, in it a test case for each rule that has found something. A case fails
// where a finding is at or above FailOn, as the run does; the name of a case does
// not change when lines move, so that its history can be followed.
type junitWriter struct {
	list   xmlList
	failOn lint.Severity
}

const junitStart = xmlStart + `<testsuites name="claims">`

func newJUnit(w io.Writer, o Options) Writer {
	return &junitWriter{newXMLList(w, "JUnit XML", "testsuites", ` name="claims"`), o.FailOn}
}

type junitSuite struct {
	XMLName  xml.Name    `xml:"testsuite"`
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"` // of what could not be read
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	Error   *junitFailure `xml:"error"`
	Failure *junitFailure `xml:"failure"`
	Output  *junitOutput  `xml:"system-out"`
}

type junitFailure struct {
	Message string        `xml:"message,attr"`
	Type    lint.Severity `xml:"type,attr"`
	Text    string        `xml:",cdata"`
}

type junitOutput struct {
	Text string `xml:",cdata"`
}

// Add writes the article's suite. One without findings has one case that passes, so
// that a viewer shows that the article was looked at.
func (j *junitWriter) Add(item Item) error {
	a := item.Article
	suite := junitSuite{Name: suiteName(a)}
	byRule := make(map[string][]lint.Finding)
	for _, f := range item.active() {
		byRule[f.Rule] = append(byRule[f.Rule], f)
	}
	for _, findings := range byRule {
		suite.Cases = append(suite.Cases, j.newCase(a, findings))
	}
	slices.SortFunc(suite.Cases, func(x, y junitCase) int { return strings.Compare(x.Name, y.Name) })
	if len(suite.Cases) == 0 {
		suite.Cases = []junitCase{{Name: "no findings", Class: className(a)}}
	}
	for _, c := range suite.Cases {
		suite.Tests++
		if c.Failure != nil {
			suite.Failures++
		}
	}
	return j.list.add(suite)
}

// Close ends the document.
func (j *junitWriter) Close() error { return j.list.close() }

// newCase is the case of one rule: its findings as table shows them, as a failure or
// as what a test that passed has printed.
func (j *junitWriter) newCase(a *claims.Article, findings []lint.Finding) junitCase {
	c := junitCase{Name: findings[0].Rule + " " + findings[0].Name, Class: className(a)}
	var text strings.Builder
	var d drawer
	text.WriteByte('\n')
	for _, f := range findings {
		text.WriteString(xmlLines(d.finding(a, f, Options{})))
	}
	failing := slices.IndexFunc(findings, func(f lint.Finding) bool { return f.Severity.AtLeast(j.failOn) })
	if failing < 0 {
		c.Output = &junitOutput{text.String()}
		return c
	}
	f := findings[failing]
	c.Failure = &junitFailure{Message: printable.Line(f.Message), Type: f.Severity, Text: text.String()}
	if more := len(findings) - 1; more > 0 {
		c.Failure.Message += fmt.Sprintf(" (and %d more)", more)
	}
	return c
}

// suiteName is the article's path, with its ID where a file holds several articles.
func suiteName(a *claims.Article) string {
	path := printable.Name(slashed(a.Path))
	name := filepath.Base(path)
	if a.ID == "" || a.ID == path || a.ID == strings.TrimSuffix(name, filepath.Ext(name)) {
		return path
	}
	return path + " " + printable.Name(a.ID)
}

// className is the suite's name as viewers split it, at dots, into folders: a point
// in a file's name is a low line.
func className(a *claims.Article) string {
	return strings.TrimPrefix(strings.NewReplacer(".", "_", "/", ".").Replace(suiteName(a)), ".")
}
