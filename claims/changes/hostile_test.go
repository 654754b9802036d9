package changes

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// trap is a script that leaves a mark where it is run.
type trap struct{ script, mark string }

func newTrap(t *testing.T) trap {
	t.Helper()
	folder := t.TempDir()
	tr := trap{filepath.Join(folder, "trap"), filepath.Join(folder, "mark")}
	if err := os.WriteFile(tr.script, []byte("#!/bin/sh\necho \"$0 $*\" >> '"+tr.mark+"'\ncat\n"), 0o777); err != nil {
		t.Fatal(err)
	}
	return tr
}

func (tr trap) ran() bool {
	_, err := os.Stat(tr.mark)
	return err == nil
}

// settings are the settings of a checkout that have git run the program X.
const settings = `
core.fsmonitor=X
core.hooksPath=HOOKS
core.pager=X
core.editor=X
core.sshCommand=X
core.askPass=X
core.alternateRefsCommand=X
core.gitProxy=X
pager.ls-files=X
pager.ls-tree=X
pager.rev-parse=X
pager.cat-file=X
alias.ls-files=!X
alias.ls-tree=!X
alias.rev-parse=!X
alias.cat-file=!X
diff.external=X
diff.trap.command=X
diff.trap.textconv=X
filter.trap.clean=X
filter.trap.smudge=X
filter.trap.process=X
filter.trap.required=true
filter.lfs.clean=X
filter.lfs.process=X
merge.trap.driver=X
interactive.diffFilter=X
credential.helper=!X
gpg.program=X
gc.auto=1
submodule.recurse=true
uploadpack.packObjectsHook=X
remote.origin.url=ext::X
remote.origin.promisor=true
remote.origin.partialclonefilter=blob:none
remote.origin.vcs=X
protocol.ext.allow=always
`

// ensnare makes every setting of the checkout that runs something run the trap.
func ensnare(t *testing.T, tr trap) {
	t.Helper()
	hooks := filepath.Join(filepath.Dir(tr.script), "hooks")
	if err := os.MkdirAll(hooks, 0o777); err != nil {
		t.Fatal(err)
	}
	for _, hook := range []string{"post-index-change", "reference-transaction", "post-checkout", "fsmonitor-watchman", "pre-auto-gc"} {
		for _, folder := range []string{hooks, ".git/hooks"} {
			if err := os.MkdirAll(folder, 0o777); err != nil {
				t.Fatal(err)
			}
			if err := os.Symlink(tr.script, filepath.Join(folder, hook)); err != nil {
				t.Fatal(err)
			}
		}
	}
	for line := range strings.Lines(strings.TrimSpace(settings)) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		value = strings.ReplaceAll(strings.ReplaceAll(value, "HOOKS", hooks), "X", tr.script)
		gitDoes(t, "config", name, value)
	}
}

// Nothing that a checkout brings is run, whatever its settings and attributes say, and
// the answer is the same as without them.
func TestNothingOfTheCheckoutRuns(t *testing.T) {
	tr := newTrap(t)
	files := map[string]string{
		"a.txt": long, "gone.txt": long + "more\n", "lfs.txt": long,
		".gitattributes": "*.txt filter=trap diff=trap merge=trap\nlfs.txt filter=lfs\n",
	}
	checkout(t, files)
	write(t, map[string]string{"a.txt": long + "new\n", "new.txt": "1\n", "lfs.txt": "0\n" + long})
	gitDoes(t, "update-index", "--index-version", "4")
	ensnare(t, tr)
	c := since(t, "HEAD")
	for path, want := range map[string]bool{"a.txt": true, "lfs.txt": true, "new.txt": true, ".gitattributes": false} {
		if got := len(c.In(path)) > 0; got != want {
			t.Errorf("%s has changes: %v", path, got)
		}
	}
	if err := c.Err(); err != nil {
		t.Error(err)
	}
	if tr.ran() {
		said, _ := os.ReadFile(tr.mark)
		t.Errorf("a program of the checkout was run: %s", said)
	}
	if gitTries("status"); !tr.ran() {
		t.Error("the trap does not snap: git status does not run it either")
	}
}

// A repository that lies in the checkout as an ordinary folder, as a clone brings it, is
// not taken for the checkout.
func TestEmbeddedRepository(t *testing.T) {
	tr := newTrap(t)
	checkout(t, map[string]string{"a.txt": long})
	gitDoes(t, "init", "--quiet", "--bare", "bare")
	for _, name := range []string{"core.fsmonitor", "core.hooksPath", "core.pager"} {
		gitDoes(t, "--git-dir=bare", "config", name, tr.script)
	}
	gitDoes(t, "--git-dir=bare", "config", "core.bare", "false")
	gitDoes(t, "--git-dir=bare", "config", "core.worktree", "..")
	t.Chdir("bare")
	if _, err := Since(context.Background(), "HEAD"); err == nil || !strings.Contains(err.Error(), "bare repository") {
		t.Errorf("the folder was taken for a repository: %v", err)
	}
	if tr.ran() {
		t.Error("a program of the embedded repository was run")
	}
	if gitTries("status"); !tr.ran() {
		t.Error("the trap does not snap: git status does not run it either")
	}
}

// Objects are what their names say: a replacement stands in for nothing, and one that is
// missing is told, not fetched.
func TestObjectsOfTheCheckout(t *testing.T) {
	tr := newTrap(t)
	checkout(t, map[string]string{"a.txt": long, "b.txt": "other\n"})
	write(t, map[string]string{"a.txt": long + "new\n"})
	gitDoes(t, "replace", "HEAD:a.txt", "HEAD:b.txt")
	ensnare(t, tr)
	if c := since(t, "HEAD"); c.In("a.txt").Meet(1, 9) || !c.In("a.txt").Meet(10, 10) {
		t.Errorf("a.txt: %v, want line 10", c.In("a.txt"))
	}
	blob := blobOf([]byte(long), 40)
	if err := os.Remove(filepath.Join(".git", "objects", blob[:2], blob[2:])); err != nil {
		t.Fatal(err)
	}
	c := since(t, "HEAD")
	if !c.In("a.txt").Meet(1, 1) || c.Err() == nil || !strings.Contains(c.Err().Error(), "comparing a.txt with the revision: git says: ") {
		t.Errorf("a missing object: %v, %v", c.In("a.txt"), c.Err())
	}
	if tr.ran() {
		said, _ := os.ReadFile(tr.mark)
		t.Errorf("a program of the checkout was run: %s", said)
	}
}

// What the environment says of git does not reach it.
func TestEnvironment(t *testing.T) {
	tr := newTrap(t)
	checkout(t, map[string]string{"a.txt": long})
	write(t, map[string]string{"a.txt": long + "new\n"})
	for _, name := range []string{"GIT_EXTERNAL_DIFF", "GIT_PAGER", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_ASKPASS", "GIT_EDITOR", "GIT_DIR", "GIT_EXEC_PATH", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY"} {
		t.Setenv(name, tr.script)
	}
	t.Setenv("GIT_CONFIG_COUNT", "1")
	t.Setenv("GIT_CONFIG_KEY_0", "core.fsmonitor")
	t.Setenv("GIT_CONFIG_VALUE_0", tr.script)
	t.Setenv("GIT_TRACE", tr.mark)
	if c := since(t, "HEAD"); !c.In("a.txt").Meet(10, 10) || c.In("a.txt").Meet(1, 9) {
		t.Errorf("a.txt: %v, want line 10", c.In("a.txt"))
	}
	if tr.ran() {
		t.Error("git did what the environment says")
	}
}
