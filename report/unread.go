package report

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"claims/claims"
	"claims/claims/input"
	"claims/claims/lint"
	"claims/claims/printable"
	"claims/nlp"
)

// UnreadWriter is a Writer of a format that has a place for what could not be read. The
// exit status and standard error tell of it too; readers of a report see neither.
type UnreadWriter interface {
	Writer
	// Unread writes what could not be read, and why, in the order of the articles.
	Unread(*input.Error) error
}

// TellsUnread reports whether the format's writer is an UnreadWriter.
func (f Format) TellsUnread() bool {
	_, tells := f.New(io.Discard, Options{}).(UnreadWriter)
	return tells
}

// unreadName stands where the name of a rule stands of a finding.
const unreadName = "cannot-be-read"

// Unread writes one command; without a line it is for the whole file.
func (g *githubWriter) Unread(e *input.Error) error {
	g.out.WriteString("::error ")
	if e.Path != "-" {
		fmt.Fprintf(g.out, "file=%s,", printable.Name(escapeProperty(slashed(e.Path))))
	}
	if e.Line > 0 {
		fmt.Fprintf(g.out, "line=%d,endLine=%d,", e.Line, e.Line)
	}
	if e.Column > 0 {
		fmt.Fprintf(g.out, "col=%d,", e.Column)
	}
	fmt.Fprintf(g.out, "title=%s::%s\n", unreadName, escapeData(e.Problem))
	return flush(g.out, "annotations")
}

// Unread writes a finding of GitLab's second severity.
func (g *gitlabWriter) Unread(e *input.Error) error {
	line := max(e.Line, 1)
	a := claims.NewArticle(claims.Article{ID: strconv.Itoa(line), Text: e.Problem})
	known := lint.Fingerprints(e.Path, a, []lint.Finding{{Rule: unreadName, Span: nlp.Between(0, len(a.Text))}})
	if err := g.add(gitlabFinding{
		Description: fmt.Sprintf("%s (%s)", e.Problem, unreadName),
		Check:       unreadName, Fingerprint: known[0], Severity: "critical",
		Location: gitlabLocation{slashed(e.Path), gitlabLines{line, line}},
	}); err != nil {
		return fmt.Errorf("writing what cannot be read for GitLab: %w", err)
	}
	return nil
}

// Unread writes a file with an error.
func (c *checkstyleWriter) Unread(e *input.Error) error {
	return c.list.add(checkstyleFile{Name: printable.Name(slashed(e.Path)), Errors: []checkstyleError{{
		Line: max(e.Line, 1), Column: max(e.Column, 1), Severity: lint.Error,
		Message: printable.Line(e.Problem), Source: "claims." + unreadName,
	}}})
}

// Unread writes a suite with one case, which ends in an error: no test has run.
func (j *junitWriter) Unread(e *input.Error) error {
	a := &claims.Article{Path: e.Path}
	named := *e
	named.Path = printable.Name(slashed(e.Path))
	broken := &junitFailure{Message: printable.Line(e.Problem), Type: lint.Error, Text: xmlLines(printable.Line(named.Error()))}
	return j.list.add(junitSuite{
		Name: suiteName(a), Tests: 1, Errors: 1,
		Cases: []junitCase{{Name: strings.ReplaceAll(unreadName, "-", " "), Class: className(a), Error: broken}},
	})
}

// Unread writes a diagnostic; without a line it is for the whole file.
func (r *rdjsonlWriter) Unread(e *input.Error) error {
	d := rdDiagnostic{
		Message: e.Problem, Location: rdLocation{Path: slashed(e.Path)},
		Severity: "ERROR", Source: rdSource{"claims"}, Code: rdCode{unreadName},
	}
	if e.Line > 0 {
		at := rdPosition{Line: e.Line}
		d.Location.Range = &rdRange{at, at}
	}
	if err := r.encoder.Encode(d); err != nil {
		return fmt.Errorf("writing what cannot be read for reviewdog: %w", err)
	}
	return flush(r.out, "rdjsonl")
}

// Unread gathers a notification of the run.
func (s *sarifWriter) Unread(e *input.Error) error {
	at := sarifPhysical{Artifact: sarifArtifact{artifactURI(e.Path)}}
	if e.Line > 0 {
		at.Region = &sarifRegion{StartLine: e.Line, StartColumn: e.Column}
	}
	s.unread = append(s.unread, sarifNotification{
		Level: "error", Message: sarifText{e.Problem}, Locations: []sarifLocation{{Physical: at}},
	})
	return nil
}
