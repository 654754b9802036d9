package main

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"
)

// ciArticle is the one article of the repository that docs/ci.md speaks of.
const ciArticle = "Experts say the dyke will hold.\n"

// newsroom makes a git checkout with articles/bridge.txt, where the snippets run. All is
// committed; origin/main is empty before it.
func newsroom(t *testing.T) *desk {
	t.Helper()
	d := &desk{folder: t.TempDir()}
	if err := os.Mkdir(filepath.Join(d.folder, "articles"), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(d.folder, "articles", "bridge.txt"), []byte(ciArticle), 0o666); err != nil {
		t.Fatal(err)
	}
	const commit = "git -c user.name=A -c user.email=a@example.org commit --quiet --allow-empty -m x"
	d.output(t, "git init --quiet && "+commit+" && git update-ref refs/remotes/origin/main HEAD && git add . && "+commit)
	if d.status != 0 {
		t.Fatalf("git: exit status %d", d.status)
	}
	return d
}

// block is a fenced block of a page.
type block struct{ language, text string }

func ciBlocks(t *testing.T) []block {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(repository, "docs", "ci.md"))
	if err != nil {
		t.Fatal(err)
	}
	var all []block
	for _, m := range regexp.MustCompile("(?ms)^```(\\w+)\n(.*?)^```$").FindAllStringSubmatch(string(page), -1) {
		all = append(all, block{m[1], m[2]})
	}
	if len(all) == 0 {
		t.Fatal("docs/ci.md shows nothing")
	}
	return all
}

// TestCICommands runs every command of docs/ci.md that calls claims, in a newsroom's
// repository: none may be wrong usage, and the files that a block names are there
// afterwards.
func TestCICommands(t *testing.T) {
	file := regexp.MustCompile(`[\w./-]+\.(?:xml|sarif|json)\b`)
	ran := 0
	for _, b := range ciBlocks(t) {
		commands := shellCommands(t, b)
		d := newsroom(t)
		for _, command := range commands {
			ran++
			t.Setenv("CI_MERGE_REQUEST_DIFF_BASE_SHA", "origin/main")
			before, _, _ := strings.Cut(command, " | ")
			screen := d.output(t, before)
			if d.status > statusFindings || strings.Contains(screen, "claims: ") && !strings.HasPrefix(command, "claims baseline") {
				t.Errorf("%s: exit status %d:\n%s", command, d.status, screen)
			}
		}
		if len(commands) == 0 {
			continue
		}
		for _, name := range file.FindAllString(b.text, -1) {
			if _, err := os.Stat(filepath.Join(d.folder, name)); err != nil {
				t.Errorf("nothing has written %s of the block\n%s", name, b.text)
			}
		}
	}
	if ran < 5 {
		t.Errorf("%d commands were run", ran)
	}
}

// shellCommands are the commands of the block that call claims.
func shellCommands(t *testing.T, b block) []string {
	t.Helper()
	var lines []string
	switch b.language {
	case "sh":
		lines = strings.Split(b.text, "\n")
	case "groovy":
		for _, m := range regexp.MustCompile(`\bsh '([^']*)'`).FindAllStringSubmatch(b.text, -1) {
			lines = append(lines, m[1])
		}
	case "yaml":
		lines = scripts(parsed(t, b.text))
	}
	return slices.DeleteFunc(lines, func(line string) bool { return !strings.HasPrefix(line, "claims ") })
}

func parsed(t *testing.T, text string) any {
	t.Helper()
	var content any
	if err := yaml.Unmarshal([]byte(text), &content); err != nil {
		t.Fatalf("%v:\n%s", err, text)
	}
	return content
}

// scripts are the lines below the keys run and script.
func scripts(content any) []string {
	var lines []string
	switch content := content.(type) {
	case []any:
		for _, each := range content {
			lines = append(lines, scripts(each)...)
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(content)) {
			value := content[key]
			if text, ok := value.(string); ok && key == "run" {
				lines = append(lines, strings.Split(text, "\n")...)
			} else if list, ok := value.([]any); ok && key == "script" {
				for _, line := range list {
					lines = append(lines, line.(string))
				}
			} else {
				lines = append(lines, scripts(value)...)
			}
		}
	}
	return lines
}

// The baseline on the page is the one that the commands before it write.
func TestCIBaseline(t *testing.T) {
	d := newsroom(t)
	d.output(t, "claims baseline articles/")
	want, err := os.ReadFile(filepath.Join(d.folder, ".claims-baseline.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range ciBlocks(t) {
		if b.language == "json" {
			if diff := cmp.Diff(string(want), b.text); diff != "" {
				t.Errorf("docs/ci.md differs from what claims baseline writes (-want +got):\n%s", diff)
			}
			return
		}
	}
	t.Error("docs/ci.md shows no baseline")
}
