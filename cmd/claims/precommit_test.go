package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"claims/claims/input"
)

// The hook of pre-commit runs on the files that claims reads of folders, and what
// docs/ci.md adds to it is no wrong usage.
func TestPreCommitHook(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(repository, ".pre-commit-hooks.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var hooks []struct{ ID, Entry, Language, Files string }
	if err := yaml.Unmarshal(text, &hooks); err != nil || len(hooks) != 1 {
		t.Fatalf("%v, %d hooks", err, len(hooks))
	}
	hook := hooks[0]
	files := regexp.MustCompile(hook.Files)
	for _, extension := range input.Extensions() {
		if name := "news/a" + extension; !files.MatchString(name) || !files.MatchString(strings.ToUpper(name)) {
			t.Errorf("the hook does not run on %s", name)
		}
	}
	if files.MatchString("news/a.go") || hook.Language != "golang" {
		t.Errorf("the hook runs on %s, in %s", hook.Files, hook.Language)
	}
	used := 0
	for _, b := range ciBlocks(t) {
		var page struct {
			Repos []struct {
				Hooks []struct {
					ID   string
					Args []string
				}
			}
		}
		if b.language != "yaml" || yaml.Unmarshal([]byte(b.text), &page) != nil || len(page.Repos) == 0 {
			continue
		}
		for _, h := range page.Repos[0].Hooks {
			used++
			d := newsroom(t)
			screen := d.output(t, hook.Entry+" "+strings.Join(h.Args, " ")+" articles/bridge.txt")
			if h.ID != hook.ID || d.status != statusFindings || !strings.HasPrefix(screen, "articles/bridge.txt:1:1: warning: ") {
				t.Errorf("the hook %s %s: exit status %d:\n%s", h.ID, h.Args, d.status, screen)
			}
		}
	}
	if used == 0 {
		t.Error("docs/ci.md never uses the hook")
	}
}
