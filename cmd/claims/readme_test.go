package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	repository = "../.."
	// goRun is how the README's first command calls the program.
	goRun = "go run ./cmd/claims "
	// readmeColumns is the width of the terminal that the README shows.
	readmeColumns = "100"
)

// shown are the pages whose console blocks are run.
var shown = []string{"README.md", "docs/configuration.md", "docs/documents.md"}

// TestReadme runs every command of a page's console blocks ("$ command") and
// compares what it writes with the lines below it. With -update it writes those
// lines instead.
func TestReadme(t *testing.T) {
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("the README's commands need a shell: ", err)
	}
	for _, page := range shown {
		t.Run(page, func(t *testing.T) { comparePage(t, filepath.Join(repository, page)) })
	}
}

func comparePage(t *testing.T, path string) {
	t.Helper()
	page, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	block := regexp.MustCompile("(?ms)^```console\n(.*?)^```$")
	desk := newDesk(t)
	commands := 0
	fresh := block.ReplaceAllStringFunc(string(page), func(old string) string {
		var b strings.Builder
		for _, command := range commandsOf(t, block.FindStringSubmatch(old)[1]) {
			commands++
			fmt.Fprintf(&b, "$ %s\n%s", command, desk.output(t, command))
		}
		return "```console\n" + b.String() + "```"
	})
	if commands == 0 {
		t.Fatalf("%s shows no command", path)
	}
	if *update {
		if err := os.WriteFile(path, []byte(fresh), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if diff := cmp.Diff(fresh, string(page)); diff != "" {
		t.Errorf("%s differs from what its commands write; write it anew with: go test ./cmd/claims -run TestReadme -update (-want +got):\n%s", path, diff)
	}
}

// The two sh blocks are the commands that a newcomer and .ci/run copy: one line
// each, the first of which is the first command of the README.
func TestReadmeCommands(t *testing.T) {
	readme := readReadme(t)
	var commands []string
	for _, m := range regexp.MustCompile("(?ms)^```sh\n(.*?)^```$").FindAllStringSubmatch(readme, -1) {
		commands = append(commands, m[1])
	}
	want := []string{goRun + "check seeds/\n", "go test ./...\n"}
	if diff := cmp.Diff(want, commands); diff != "" {
		t.Errorf("the sh blocks (-want +got):\n%s", diff)
	}
	if !strings.Contains(readme, "```console\n$ "+want[0]) {
		t.Errorf("README.md does not show what %q writes", strings.TrimSpace(want[0]))
	}
}

// A newcomer can follow every link to a file of the repository.
func TestReadmeLinks(t *testing.T) {
	pages, err := filepath.Glob(filepath.Join(repository, "docs", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	link := regexp.MustCompile(`\]\(([^)#:]+)(#[^)]*)?\)`)
	for _, page := range append(pages, filepath.Join(repository, "README.md")) {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range link.FindAllStringSubmatch(string(text), -1) {
			if _, err := os.Stat(filepath.Join(filepath.Dir(page), m[1])); err != nil {
				t.Errorf("%s: the link leads nowhere: %v", filepath.Base(page), err)
			}
		}
	}
}

func readReadme(t *testing.T) string {
	t.Helper()
	readme, err := os.ReadFile(filepath.Join(repository, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	return string(readme)
}

// commandsOf are the commands of a console block, which begins with one.
func commandsOf(t *testing.T, block string) []string {
	t.Helper()
	if !strings.HasPrefix(block, "$ ") {
		t.Fatalf("a console block does not begin with a command:\n%s", block)
	}
	var commands []string
	for line := range strings.Lines(block) {
		if command, ok := strings.CutPrefix(line, "$ "); ok {
			commands = append(commands, strings.TrimSpace(command))
		}
	}
	return commands
}

// desk is a folder with the seeds, in which a reader types one command after
// the other.
type desk struct {
	folder string
	status int // of the last command
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	d := &desk{folder: t.TempDir()}
	if err := os.CopyFS(filepath.Join(d.folder, "seeds"), os.DirFS(filepath.Join(repository, "seeds"))); err != nil {
		t.Fatal(err)
	}
	return d
}

// output is what the command shows on the reader's screen. The program under
// test stands in for its build.
func (d *desk) output(t *testing.T, command string) string {
	t.Helper()
	if rest, ok := strings.CutPrefix(command, goRun); ok {
		command = "claims " + rest
	}
	c := exec.Command("sh", "-c", fmt.Sprintf("(exit %d)\n%s", d.status, command))
	c.Dir = d.folder
	c.Env = append(slices.Clone(os.Environ()), "COLUMNS="+readmeColumns, "LC_ALL=C.UTF-8")
	var screen bytes.Buffer
	c.Stdout, c.Stderr = &screen, &screen
	err := c.Run()
	if _, ended := errors.AsType[*exec.ExitError](err); err != nil && !ended {
		t.Fatalf("%s: %v", command, err)
	}
	d.status = c.ProcessState.ExitCode()
	if d.status >= statusBug {
		t.Errorf("%s: exit status %d: %s", command, d.status, screen.String())
	}
	return strings.ReplaceAll(screen.String(), "\r\n", "\n")
}
