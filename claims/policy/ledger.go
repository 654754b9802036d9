package policy

import (
	"path/filepath"
	"regexp"
	"slices"
	"sync"

	"claims/claims"
	"claims/claims/lint"
	"claims/nlp"
)

// Ledger is the entries and what has come of them in a run. It may be used by
// several goroutines.
type Ledger struct {
	lines []*line

	mu   sync.Mutex
	seen map[string]bool // the articles' files, as absolute paths
}

// line is one entry and what has come of it.
type line struct {
	Suppression
	words *regexp.Regexp
	used  bool // has kept a finding from being reported
	blind bool // was for an article over which its rule did not run
}

// NewLedger is the ledger of the entries, before the first article.
func NewLedger(entries []Suppression) *Ledger {
	l := &Ledger{seen: make(map[string]bool)}
	for _, e := range entries {
		l.lines = append(l.lines, &line{Suppression: e, words: e.matcher()})
	}
	return l
}

// Mark marks the findings of an article, over which these rules have run, that an
// entry says may stay; the first one where several do.
func (l *Ledger) Mark(x *claims.Extraction, rules []lint.Rule, findings []lint.Finding) {
	if len(l.lines) == 0 {
		return
	}
	ran := make(map[string]bool, len(rules))
	for i := range rules {
		ran[rules[i].Code] = true
	}
	l.see(x.Article.Path)
	for _, line := range l.lines {
		if !line.appliesTo(x.Article.Path) {
			continue
		}
		used := line.mark(x.Article, findings)
		l.mu.Lock()
		line.used = line.used || used
		line.blind = line.blind || !ran[line.Rule]
		l.mu.Unlock()
	}
}

// mark marks the findings that the entry is for, and reports whether there were
// any.
func (l *line) mark(a *claims.Article, findings []lint.Finding) (used bool) {
	var spans []nlp.Span
	for i := range findings {
		if findings[i].Rule != l.Rule {
			continue
		}
		if spans == nil {
			spans = places(l.words, a)
		}
		if !within(findings[i].Span, spans) {
			continue
		}
		used = true
		if findings[i].Suppression == nil {
			findings[i].Suppression = &lint.Suppression{Kind: lint.InConfig, Reason: l.Reason}
		}
	}
	return used
}

func (l *Ledger) see(path string) {
	if absolute, err := filepath.Abs(path); err == nil && path != "-" {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.seen[absolute] = true
	}
}

// Unused are the entries that have kept no finding from being reported, although
// all articles that they could be for were read, and their rules ran over these.
// The files are those of all articles that there are; it is called only where an
// entry may be unused, and its error says that nobody knows.
func (l *Ledger) Unused(files func() ([]string, error)) []Suppression {
	l.mu.Lock()
	defer l.mu.Unlock()
	var idle []*line
	for _, line := range l.lines {
		if !line.used && !line.blind {
			idle = append(idle, line)
		}
	}
	if len(idle) == 0 {
		return nil
	}
	all, err := files()
	for i := 0; err == nil && i < len(all); i++ {
		all[i], err = filepath.Abs(all[i])
	}
	if err != nil {
		return nil
	}
	var unused []Suppression
	for _, line := range idle {
		if l.read(line.articles(all)) {
			unused = append(unused, line.Suppression)
		}
	}
	return unused
}

// articles are those of the files that the entry is for; where it is for none of
// them, only who has read them all knows.
func (l *line) articles(files []string) []string {
	var ours []string
	for _, file := range files {
		if l.appliesTo(file) {
			ours = append(ours, file)
		}
	}
	if len(ours) == 0 {
		return files
	}
	return ours
}

// read reports whether all the files, absolute paths, were.
func (l *Ledger) read(files []string) bool {
	return !slices.ContainsFunc(files, func(file string) bool { return !l.seen[file] })
}
