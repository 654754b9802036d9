package main

import (
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// rank is packages of claims that may know of each other and of those below.
type rank struct {
	name     string
	packages []string
}

// ranks are the packages of claims, the lowest first: one never imports a package of a
// higher rank. docs/architecture.md has the same list.
func ranks() []rank {
	return []rank{
		{"ground", []string{"bug", "comment", "config/strict", "cue", "lsp/protocol", "lsp/wire", "number", "printable", "quotation", "regular", "saying", "wordlist"}},
		{"domain", []string{""}},
		{"input", []string{"changes", "input", "input/glob", "input/hostile"}},
		{"statement", []string{"attribution", "attribution/rules"}},
		{"speaker", []string{"alias", "extract", "gazetteer", "resolution", "roster"}},
		{"lint", []string{"baseline", "fix", "lint", "policy"}},
		{"run", []string{"audit", "fix/fixtest", "pipeline"}},
		{"edge", []string{"config", "eval", "lsp"}},
	}
}

// rankOf is the rank of a package by its folder below claims; -1 for one without.
func rankOf(folder string) int {
	return slices.IndexFunc(ranks(), func(r rank) bool { return slices.Contains(r.packages, folder) })
}

// TestRanks: no package of claims imports one of a higher rank, and each has a rank.
func TestRanks(t *testing.T) {
	seen := map[string]bool{}
	root := filepath.Join(repository, "claims")
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			return skipped(root, name)
		}
		rel, err := filepath.Rel(root, name)
		if err != nil || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return err
		}
		folder := strings.TrimPrefix(path.Dir(filepath.ToSlash(rel)), ".")
		seen[folder] = true
		own := rankOf(folder)
		if own < 0 {
			t.Errorf("claims/%s has no rank: add it to ranks and to docs/architecture.md", folder)
			return nil
		}
		for _, imported := range importsOf(t, name) {
			ours, isOurs := strings.CutPrefix(imported+"/", "claims/claims/")
			if isOurs && rankOf(strings.TrimSuffix(ours, "/")) > own {
				t.Errorf("claims/%s, of rank %s, imports %s of a higher one", rel, ranks()[own].name, imported)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range ranks() {
		for _, folder := range r.packages {
			if !seen[folder] {
				t.Errorf("ranks names claims/%s, which holds no Go file", folder)
			}
		}
	}
}

// TestArchitectureRanks: the page tells the same ranks.
func TestArchitectureRanks(t *testing.T) {
	page := architecture(t)
	for i, r := range ranks() {
		row := "| " + string(rune('0'+i)) + " | " + r.name + " | `" + strings.Join(r.packages, "`, `") + "` |"
		if r.name == "domain" {
			row = "| 1 | domain | `claims` itself |"
		}
		if !strings.Contains(page, row) {
			t.Errorf("docs/architecture.md has no row %s", row)
		}
	}
}
