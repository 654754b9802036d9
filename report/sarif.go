package report

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/printable"
)

// sarifWriter writes the findings as one run of SARIF 2.1.0 (OASIS). A run is
// one JSON object, so the results come at Close; articles are not kept.
type sarifWriter struct {
	out     io.Writer
	version string
	// baseline reports whether findings have been compared with a baseline.
	baseline bool
	hide     bool // what is suppressed
	rules    []lint.Rule
	index    map[string]int
	results  []sarifResult
	unread   []sarifNotification
}

const sarifStart = `\{\n  "\$schema": "[^"\n]*sarif[^"\n]*",\n  "version": "[^"\n]*",\n  "runs": \[\n    \{\n      "tool": \{\n        "driver": \{\n          "name": "claims"`

func newSARIF(w io.Writer, o Options) Writer {
	s := &sarifWriter{
		out: w, version: o.Version, baseline: o.Baseline, hide: o.HideSuppressed, rules: lint.All(),
		index: make(map[string]int), results: []sarifResult{},
	}
	for i, r := range s.rules {
		s.index[r.Code] = i
	}
	return s
}

// Add gathers the article's findings.
func (s *sarifWriter) Add(item Item) error {
	fingerprints := lint.Fingerprints(item.Article.Path, item.Article, item.Findings)
	for i, f := range item.Findings {
		if s.hide && f.Suppression != nil {
			continue
		}
		s.results = append(s.results, s.result(item.Article, f, fingerprints[i]))
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
	if len(s.unread) > 0 {
		log.Runs[0].Invocations = []sarifInvocation{{Notifications: s.unread}}
	}
	out := bufio.NewWriter(s.out)
	encoder := json.NewEncoder(printable.JSON(out))
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(log); err != nil {
		return fmt.Errorf("writing SARIF: %w", err)
	}
	return flush(out, "SARIF")
}

func (s *sarifWriter) result(a *claims.Article, f lint.Finding, fingerprinted string) sarifResult {
	r := sarifResult{
		RuleID: f.Rule, Level: sarifLevel(f.Severity), Message: sarifText{f.Message},
		Locations:           []sarifLocation{newSARIFLocation(a, f.Span, "")},
		PartialFingerprints: map[string]string{lint.FingerprintName: fingerprinted},
		Suppressions:        []sarifSuppression{},
	}
	if i, known := s.index[f.Rule]; known {
		r.RuleIndex = &i
	}
	for _, related := range f.Related {
		r.RelatedLocations = append(r.RelatedLocations, newSARIFLocation(a, related.Span, related.Message))
	}
	if s.baseline {
		r.BaselineState = baselineState(f)
	}
	if f.Suppression != nil {
		r.Suppressions = append(r.Suppressions, newSARIFSuppression(*f.Suppression))
	}
	if fix := f.Fix; fix.CanBeMade(a) {
		r.Fixes = append(r.Fixes, newSARIFFix(a, fix))
	}
	return r
}

func sarifLevel(s lint.Severity) string {
	if s == lint.Info {
		return "note"
	}
	return string(s)
}

// baselineState says whether the baseline has the finding.
func baselineState(f lint.Finding) string {
	if f.Suppression != nil && f.Suppression.Kind == lint.InRecords {
		return "unchanged"
	}
	return "new"
}

// newSARIFSuppression is the suppression: in the article itself, or in a file
// beside it.
func newSARIFSuppression(s lint.Suppression) sarifSuppression {
	kind := "external"
	if s.Kind == lint.InSource {
		kind = "inSource"
	}
	return sarifSuppression{kind, s.Reason}
}
