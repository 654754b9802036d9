package report

import (
	"fmt"
	"strings"

	"claims/claims/lint"
)

// tally counts what the table and markdown sum up in their last line.
type tally struct {
	articles, claims, unnamed int
	sources                   map[int]bool
	findings                  map[lint.Severity]int
	suppressed                int
}

func newTally() tally {
	return tally{sources: make(map[int]bool), findings: make(map[lint.Severity]int)}
}

// add counts the findings of an article.
func (t *tally) add(findings []lint.Finding) {
	t.articles++
	for _, f := range findings {
		if f.Suppression != nil {
			t.suppressed++
		} else {
			t.findings[f.Severity]++
		}
	}
}

// count counts the claims of all articles.
func (t *tally) count(rows []row) {
	t.claims = len(rows)
	for _, r := range rows {
		if r.named {
			t.sources[r.Source.ID] = true
		} else {
			t.unnamed++
		}
	}
}

// String is the sum in one line: "7 claims by 5 sources in 1 article; 1 error,
// 2 warnings, 3 suppressed". Claims of nobody count as claims, never as a source.
func (t tally) String() string {
	articles := counted(t.articles, "article")
	if t.articles == 0 {
		return "No articles"
	}
	claims := "No claims in " + articles
	if t.claims > 0 {
		claims = fmt.Sprintf("%s by %s in %s", counted(t.claims, "claim"), counted(len(t.sources), "source"), articles)
		if t.unnamed > 0 {
			claims += fmt.Sprintf(" (%d by nobody named)", t.unnamed)
		}
	}
	return claims + "; " + t.findingCounts()
}

func (t tally) findingCounts() string {
	var parts []string
	for _, s := range []lint.Severity{lint.Error, lint.Warning, lint.Info} {
		if n := t.findings[s]; n > 0 {
			parts = append(parts, countedSeverity(n, s))
		}
	}
	if parts == nil {
		parts = append(parts, "no findings")
	}
	if t.suppressed > 0 {
		parts = append(parts, fmt.Sprintf("%d suppressed", t.suppressed))
	}
	return strings.Join(parts, ", ")
}

// countedSeverity is 1 error, 2 warnings, 3 info: info has no plural.
func countedSeverity(n int, s lint.Severity) string {
	if s == lint.Info {
		return fmt.Sprintf("%d %s", n, s)
	}
	return counted(n, string(s))
}

// counted is the number with its noun: 1 claim, 2 claims.
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
