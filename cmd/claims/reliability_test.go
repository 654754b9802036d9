package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestReliabilityNames: every test, fuzz target, benchmark and script that
// docs/reliability.md says holds a promise exists.
func TestReliabilityNames(t *testing.T) {
	page, err := os.ReadFile(filepath.Join(repository, "docs", "reliability.md"))
	if err != nil {
		t.Fatal(err)
	}
	var declared []string
	function := regexp.MustCompile(`(?m)^func ((?:Test|Fuzz|Benchmark)\w+)\(`)
	err = filepath.WalkDir(repository, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		source, err := os.ReadFile(path)
		for _, m := range function.FindAllStringSubmatch(string(source), -1) {
			declared = append(declared, m[1])
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	names := regexp.MustCompile("`((?:Test|Fuzz|Benchmark)\\w+)`").FindAllStringSubmatch(string(page), -1)
	if len(names) < 30 {
		t.Fatalf("docs/reliability.md names only %d tests", len(names))
	}
	for _, m := range names {
		if !slices.Contains(declared, m[1]) {
			t.Errorf("docs/reliability.md names %s, which is no test", m[1])
		}
	}
	for _, m := range regexp.MustCompile("`(testdata/script/\\w+\\.txtar)`").FindAllStringSubmatch(string(page), -1) {
		if _, err := os.Stat(filepath.Join(repository, m[1])); err != nil {
			t.Errorf("docs/reliability.md: %v", err)
		}
	}
}
