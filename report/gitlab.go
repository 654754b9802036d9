package report

import (
	"fmt"
	"io"

	"claims/claims"
	"claims/claims/lint"
)

// gitlabWriter writes a report of GitLab's Code Quality: one array, one finding a
// line, each article as soon as it comes.
type gitlabWriter struct{ array jsonArray }

const gitlabStart = `\[(\n\{"description":"[^\n]*"check_name":|\]\n$)`

func newGitLab(w io.Writer, _ Options) Writer { return &gitlabWriter{jsonArray{out: w}} }

type gitlabFinding struct {
	Description string         `json:"description"`
	Check       string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

// Add writes the article's findings.
func (g *gitlabWriter) Add(item Item) error {
	fingerprints := lint.Fingerprints(item.Article.Path, item.Article, item.Findings)
	for i, f := range item.Findings {
		if f.Suppression != nil {
			continue
		}
		if err := g.add(newGitLabFinding(item.Article, f, fingerprints[i])); err != nil {
			return fmt.Errorf("writing the findings of %s for GitLab: %w", item.Article.Path, err)
		}
	}
	return nil
}

func (g *gitlabWriter) add(f gitlabFinding) error {
	return g.array.add(func(w io.Writer) error { return newEncoder(w).Encode(f) })
}

// Close ends the array.
func (g *gitlabWriter) Close() error { return g.array.close("Code Quality") }

// newGitLabFinding is the finding. The description, which is all that a merge
// request shows, ends with the rule's code.
func newGitLabFinding(a *claims.Article, f lint.Finding, fingerprinted string) gitlabFinding {
	start, end := places(a, f.Span)
	return gitlabFinding{
		Description: fmt.Sprintf("%s (%s %s)", f.Message, f.Rule, f.Name),
		Check:       f.Name, Fingerprint: fingerprinted, Severity: gitlabSeverity(f.Severity),
		Location: gitlabLocation{slashed(a.Path), gitlabLines{start.Line, end.Line}},
	}
}

// gitlabSeverity is one of GitLab's five severities: info, minor, major, critical
// and blocker. What an article says wrong breaks no program: the last two stay free.
func gitlabSeverity(s lint.Severity) string {
	switch s {
	case lint.Error:
		return "major"
	case lint.Warning:
		return "minor"
	}
	return "info"
}
