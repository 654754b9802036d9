package baseline

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"claims/claims"
	"claims/claims/lint"
)

// Baseline is a file of recorded findings, and what a run has seen of them. Its
// methods may be called by several goroutines.
type Baseline struct {
	folder folder

	mu      sync.Mutex
	matched map[entry]bool // whether a finding of this run is the recorded one
	ran     map[fileRule]bool
}

// fileRule is a rule that has looked at a file.
type fileRule struct{ file, rule string }

// Mark suppresses the article's findings that the baseline has; those that somebody
// has suppressed already stay as they are. The rules are those that have run.
func (b *Baseline) Mark(a *claims.Article, rules []lint.Rule, findings []lint.Finding) {
	b.mu.Lock()
	defer b.mu.Unlock()
	file := b.folder.file(a.Path)
	for _, r := range rules {
		b.ran[fileRule{file, r.Code}] = true
	}
	for i, e := range b.folder.entries(a, findings) {
		if _, recorded := b.matched[e]; !recorded {
			continue
		}
		b.matched[e] = true
		if findings[i].Suppression == nil {
			findings[i].Suppression = &lint.Suppression{Kind: lint.InRecords}
		}
	}
}

// Len is the number of findings recorded.
func (b *Baseline) Len() int { return len(b.matched) }

// Stale is how many recorded findings there are no more: their rule has looked at
// their file and not found them, or the file is gone.
func (b *Baseline) Stale() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	stale := 0
	gone := make(map[string]bool)
	for e, matched := range b.matched {
		if matched {
			continue
		}
		if b.ran[fileRule{e.File, e.Rule}] || b.isGone(e.File, gone) {
			stale++
		}
	}
	return stale
}

// isGone reports whether there is no file of that name; known keeps the answers.
func (b *Baseline) isGone(file string, known map[string]bool) bool {
	gone, asked := known[file]
	if !asked && file != "-" {
		path := filepath.FromSlash(file)
		if !filepath.IsAbs(path) {
			path = filepath.Join(string(b.folder), path)
		}
		_, err := os.Stat(path)
		gone = errors.Is(err, fs.ErrNotExist)
		known[file] = gone
	}
	return gone
}
