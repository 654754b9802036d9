package changes

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// checkout makes a git checkout with the files, all of them committed, in a new current
// folder.
func checkout(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for _, name := range []string{"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"} { // a hook has them set
		t.Setenv(name, "")
		os.Unsetenv(name)
	}
	write(t, files)
	gitDoes(t, "init", "--quiet")
	commit(t)
}

func commit(t *testing.T) {
	t.Helper()
	gitDoes(t, "add", "--all")
	gitDoes(t, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "x")
}

func gitDoes(t *testing.T, args ...string) {
	t.Helper()
	if out, err := exec.Command("git", args...).CombinedOutput(); err != nil {
		t.Fatalf("git %s: %v: %s", args, err, out)
	}
}

func write(t *testing.T, files map[string]string) {
	t.Helper()
	for name, content := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func since(t *testing.T, revision string) *Changes {
	t.Helper()
	c, err := Since(context.Background(), revision)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

const long = "1\n2\n3\n4\n5\n6\n7\n8\n9\n"

// What lies in the checkout counts, added to git or not; a file that only moved has no
// changed lines.
func TestSince(t *testing.T) {
	checkout(t, map[string]string{
		"same.txt": long, "news/a b.txt": long, "from.txt": long, "moved.txt": long, "ü\".txt": "1\n",
		"staged.txt": "1\n", "wide.txt": "\xff\xfe1\x00\n\x00", ".gitignore": "out/\n",
	})
	gitDoes(t, "mv", "from.txt", "news/to.txt")
	gitDoes(t, "mv", "moved.txt", "news/moved.txt")
	write(t, map[string]string{
		"news/a b.txt": strings.Replace(long, "5\n", "five\nfive and a half\n", 1), "news/to.txt": strings.Replace(long, "2\n", "two\n", 1),
		"ü\".txt": "1\n2\n", "staged.txt": "one\n", "wide.txt": "\xff\xfe2\x00\n\x00", "new/deep.txt": "1\n", "out/ignored.txt": "1\n",
	})
	gitDoes(t, "add", "staged.txt")
	c := since(t, "HEAD")
	tests := []struct {
		path  string
		lines []int // of 1 to 9, those that are new or changed
	}{
		{"same.txt", nil},
		{"news/a b.txt", []int{5, 6}},
		{"./news/../news/a b.txt", []int{5, 6}},
		{"news/to.txt", []int{2}},
		{"from.txt", nil},
		{"news/moved.txt", nil},
		{"ü\".txt", []int{2}},
		{"staged.txt", []int{1}},
		{"wide.txt", []int{1}},
		{"new/deep.txt", []int{1, 2, 3, 4, 5, 6, 7, 8, 9}},
		{"out/ignored.txt", nil},
		{"missing.txt", nil},
	}
	for _, test := range tests {
		var lines []int
		for line := 1; line <= 9; line++ {
			if c.In(test.path).Meet(line, line) {
				lines = append(lines, line)
			}
		}
		if len(lines) != len(test.lines) || len(lines) > 0 && (lines[0] != test.lines[0] || lines[len(lines)-1] != test.lines[len(lines)-1]) {
			t.Errorf("%s: lines %v, want %v", test.path, lines, test.lines)
		}
		if changed := len(c.In(test.path)) > 0; changed != (test.lines != nil) {
			t.Errorf("%s has changes: %v", test.path, changed)
		}
	}
	if l := c.In("news/a b.txt"); !l.Meet(1, 5) || l.Meet(1, 4) || !l.Meet(6, 20) {
		t.Error("a place on several lines is not in the changed ones that it overlaps, or in others")
	}
	commit(t)
	if len(since(t, "HEAD").In("news/a b.txt")) > 0 || len(since(t, "HEAD~1").In("news/a b.txt")) == 0 {
		t.Error("the revision makes no difference")
	}
}

// From a subfolder, under whatever settings of the user, and through links.
func TestSinceFromSubfolder(t *testing.T) {
	checkout(t, map[string]string{"a.txt": "1\n", "news/b.txt": "1\n"})
	for _, setting := range []string{"diff.noprefix", "diff.mnemonicPrefix", "diff.relative", "color.ui=always", "diff.external=false", "core.quotePath"} {
		name, value, given := strings.Cut(setting, "=")
		if !given {
			value = "true"
		}
		gitDoes(t, "config", name, value)
	}
	write(t, map[string]string{"a.txt": "one\n", "news/ö.txt": "1\n"})
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir("news")
	c := since(t, "HEAD")
	for path, want := range map[string]bool{"../a.txt": true, "b.txt": false, "ö.txt": true, filepath.Join(root, "a.txt"): true} {
		if got := len(c.In(path)) > 0; got != want {
			t.Errorf("%s has changes: %v", path, got)
		}
	}
	for path, want := range map[string]bool{".": true, "..": true, "*.txt": true, "../..": false, "../../*/a.txt": false, root: true, filepath.Dir(root): false} {
		if got := c.Hold(path); got != want {
			t.Errorf("%s lies in the checkout: %v", path, got)
		}
	}
	link := filepath.Join(t.TempDir(), "link")
	if os.Symlink(root, link) == nil && (!c.Hold(link) || len(c.In(filepath.Join(link, "a.txt"))) == 0) {
		t.Error("a link to the checkout leads elsewhere")
	}
}

func TestSinceRefuses(t *testing.T) {
	checkout(t, map[string]string{"a.txt": "1\n"})
	tests := []struct{ revision, want string }{
		{"nothing", `this git checkout has no revision "nothing"; check the spelling, or fetch it`},
		{"--output=x", `this git checkout has no revision "--output=x"`},
		{"", "it names no revision; give a commit, a branch or a tag"},
	}
	for _, test := range tests {
		if _, err := Since(context.Background(), test.revision); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("since %q: %v, want %q", test.revision, err, test.want)
		}
	}
	t.Chdir(t.TempDir())
	if _, err := Since(context.Background(), "HEAD"); err == nil || !strings.Contains(err.Error(), "finding the git checkout of the current folder: git says: fatal: not a git repository") {
		t.Errorf("outside of a checkout: %v", err)
	}
	t.Setenv("PATH", "")
	if _, err := Since(context.Background(), "HEAD"); err == nil || !strings.Contains(err.Error(), "there is no command git here; install it") {
		t.Errorf("without git: %v", err)
	}
}

// gitTries runs git whether it can do what it is told or not.
func gitTries(args ...string) { exec.Command("git", args...).Run() }
