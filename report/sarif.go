package report

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"claims/claims"
	"claims/claims/lint"
	"claims/nlp"
)

// sarifWriter writes the findings as one run of SARIF 2.1.0 (OASIS). A run is
// one JSON object, so the results come at Close; articles are not kept.
type sarifWriter struct {
	out     io.Writer
	version string
	rules   []lint.Rule
	index   map[string]int
	results []sarifResult
	seen    map[string]int
}

func newSARIF(w io.Writer, o Options) Writer {
	s := &sarifWriter{
		out: w, version: o.Version, rules: lint.All(),
		index: make(map[string]int), results: []sarifResult{}, seen: make(map[string]int),
	}
	for i, r := range s.rules {
		s.index[r.Code] = i
	}
	return s
}

// Add gathers the article's findings.
func (s *sarifWriter) Add(item Item) error {
	for _, f := range item.Findings {
		s.results = append(s.results, s.result(item.Article, f))
	}
	return nil
}

// Close writes the log.
func (s *sarifWriter) Close() error {
	driver := sarifDriver{Name: "claims", Version: s.version, Rules: []sarifRule{}}
	for _, r := range s.rules {
		driver.Rules = append(driver.Rules, newSARIFRule(r))
	}
	log := sarifLog{
		Schema:  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		Version: "2.1.0",
		Runs: []sarifRun{{
			Tool: sarifTool{driver}, ColumnKind: "unicodeCodePoints", Results: s.results,
		}},
	}
	out := bufio.NewWriter(s.out)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(log); err != nil {
		return fmt.Errorf("writing SARIF: %w", err)
	}
	return flush(out, "SARIF")
}

func (s *sarifWriter) result(a *claims.Article, f lint.Finding) sarifResult {
	r := sarifResult{
		RuleID: f.Rule, Level: sarifLevel(f.Severity), Message: sarifText{f.Message},
		Locations:           []sarifLocation{newSARIFLocation(a, f.Span, "")},
		PartialFingerprints: map[string]string{fingerprintName: s.fingerprint(a, f)},
	}
	if i, known := s.index[f.Rule]; known {
		r.RuleIndex = &i
	}
	for _, related := range f.Related {
		r.RelatedLocations = append(r.RelatedLocations, newSARIFLocation(a, related.Span, related.Message))
	}
	return r
}

func newSARIFLocation(a *claims.Article, span nlp.Span, message string) sarifLocation {
	start, end := places(a, span)
	location := sarifLocation{Physical: sarifPhysical{
		Artifact: sarifArtifact{artifactURI(a.Path)},
		Region:   sarifRegion{start.Line, start.Column, end.Line, end.Column},
	}}
	if message != "" {
		location.Message = &sarifText{message}
	}
	return location
}

func newSARIFRule(r lint.Rule) sarifRule {
	rule := sarifRule{
		ID: r.Code, Name: r.Name,
		Short: sarifText{r.Doc.Title}, Full: sarifText{r.Doc.Rationale},
		Help: sarifHelp{
			Text: fmt.Sprintf("%s\n\nBefore: %s\n\nAfter: %s", r.Doc.Rationale, r.Doc.Bad, r.Doc.Good),
			Markdown: fmt.Sprintf("%s\n\n**Before**\n\n%s\n\n**After**\n\n%s",
				r.Doc.Rationale, fenced(r.Doc.Bad), fenced(r.Doc.Good)),
		},
		Default: sarifConfiguration{Level: sarifLevel(r.Severity)},
	}
	if r.Off {
		rule.Default.Enabled = new(bool)
	}
	return rule
}

func sarifLevel(s lint.Severity) string {
	if s == lint.Info {
		return "note"
	}
	return string(s)
}
