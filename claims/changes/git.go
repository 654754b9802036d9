package changes

import (
	"bytes"
	"context"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"claims/claims/printable"
	"claims/claims/regular"
)

// repository is the git checkout that the current folder lies in.
type repository struct {
	root string // absolute, links followed
	git  func(args ...string) ([]byte, error)
}

func openRepository(ctx context.Context) (r repository, err error) {
	here := func(args ...string) ([]byte, error) { return run(ctx, ".", args...) }
	top, err := here("rev-parse", "--show-toplevel")
	if err != nil {
		return r, err
	}
	r.root, err = regular.Real(filepath.FromSlash(strings.TrimSuffix(string(top), "\n")))
	r.git = func(args ...string) ([]byte, error) { return run(ctx, r.root, args...) }
	return r, err
}

// commit is the commit that a revision names.
func (r repository) commit(revision string) (string, error) {
	var said []byte
	err := errors.New("no revision starts with -")
	if !strings.HasPrefix(revision, "-") {
		said, err = r.git("rev-parse", "--verify", "--end-of-options", revision+"^{commit}")
	}
	fields := strings.Fields(string(said)) // older versions write the options before it
	if err == nil && len(fields) == 0 {
		err = errors.New("git says nothing")
	}
	if err != nil {
		return "", fmt.Errorf("this git checkout has no revision %s; check the spelling, or fetch it (a CI server may have fetched only the newest): %w",
			printable.Quote(revision), err)
	}
	return fields[len(fields)-1], nil
}

// tree is the regular files of a commit: their blobs by their paths.
func (r repository) tree(commit string) (map[string]string, error) {
	listed, err := r.git("ls-tree", "-r", "-z", "--full-tree", commit)
	blobs := make(map[string]string)
	for line := range strings.SplitSeq(string(listed), "\x00") {
		kind, path, _ := strings.Cut(line, "\t") // "100644 blob 5626abf"
		if fields := strings.Fields(kind); len(fields) == 3 && strings.HasPrefix(fields[0], "100") {
			blobs[path] = fields[2]
		}
	}
	return blobs, err
}

// files are paths that git lists of the checkout.
func (r repository) files(which ...string) (map[string]bool, error) {
	listed, err := r.git(append([]string{"ls-files", "-z", "--no-recurse-submodules"}, which...)...)
	paths := make(map[string]bool)
	for path := range strings.SplitSeq(string(listed), "\x00") {
		if path != "" {
			paths[path] = true
		}
	}
	return paths, err
}

// content is what a blob holds.
func (r repository) content(blob string) ([]byte, error) { return r.git("cat-file", "blob", blob) }

// blobOf is the name that git gives a content, of so many hexadecimal digits.
func blobOf(content []byte, digits int) string {
	text := append(fmt.Appendf(nil, "blob %d\x00", len(content)), content...)
	if digits == 2*sha256.Size {
		sum := sha256.Sum256(text)
		return hex.EncodeToString(sum[:])
	}
	sum := sha1.Sum(text)
	return hex.EncodeToString(sum[:])
}

// patience is how long a command of git may take. Git opens files of the checkout that may be named pipes
// (.gitignore), and would wait for ever.
const patience = time.Minute

var errNoAnswer = errors.New("git has not answered for a minute; is .gitignore, or another file that git reads, a named pipe?")

// run gives what a git command writes, run in the folder. The error is the first line of
// what git says.
func run(ctx context.Context, folder string, args ...string) ([]byte, error) {
	return runFor(ctx, patience, folder, args...)
}

// runFor is run with the time that it may take.
func runFor(ctx context.Context, patience time.Duration, folder string, args ...string) ([]byte, error) {
	ctx, stop := context.WithTimeoutCause(ctx, patience, errNoAnswer)
	defer stop()
	c := exec.CommandContext(ctx, "git", append(harmless(folder), args...)...)
	c.Env = environment(os.Environ())
	var written, said bounded
	c.Stdout, c.Stderr = &written, &said
	err := c.Run()
	switch {
	case err == nil:
		return written.Bytes(), nil
	case errors.Is(err, errTooMuch):
		return nil, err
	case errors.Is(err, exec.ErrNotFound):
		return nil, errors.New("there is no command git here; install it")
	case ctx.Err() != nil:
		if errors.Is(context.Cause(ctx), errNoAnswer) {
			return nil, errNoAnswer
		}
		return nil, ctx.Err()
	case said.Len() > 0:
		first, _, _ := strings.Cut(said.String(), "\n")
		return nil, fmt.Errorf("git says: %s", printable.Message(first))
	}
	return nil, err
}

// bounded is what a command writes, up to a size far above any article and any list of
// files.
type bounded struct{ bytes.Buffer }

var errTooMuch = errors.New("git writes more than can be read")

func (b *bounded) Write(p []byte) (int, error) {
	const most = 256 << 20
	if b.Len()+len(p) > most {
		return 0, errTooMuch
	}
	return b.Buffer.Write(p)
}

// harmless are the arguments before a command of git: what is said here wins over the
// checkout's own settings. The commands that are used here read neither attributes nor
// files of the checkout; this is for what git does beside them.
func harmless(folder string) []string {
	args := []string{"-C", folder, "--no-pager", "--no-replace-objects", "--literal-pathspecs"}
	for _, setting := range []string{
		"safe.bareRepository=explicit", // a folder of the checkout may be a repository with settings of its own
		"core.fsmonitor=",
		"core.hooksPath=" + os.DevNull,
		"core.untrackedCache=false",
		"submodule.recurse=false",
		"protocol.allow=never", // a missing object is not fetched
		"core.sshCommand=false",
		"core.quotePath=false",
	} {
		args = append(args, "-c", setting)
	}
	return args
}

// environment is that of the run without what git takes from it, but for where its
// settings of the person and the machine are.
func environment(all []string) []string {
	kept := []string{"GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM"}
	env := slices.DeleteFunc(slices.Clone(all), func(variable string) bool {
		name, _, _ := strings.Cut(variable, "=")
		return strings.HasPrefix(strings.ToUpper(name), "GIT_") && !slices.Contains(kept, name)
	})
	return append(env, "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none")
}
