package changes

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"claims/claims/realpath"
)

// Since asks git what has changed since a revision in the checkout that the current
// folder lies in. The files as they lie there count, added to git or not, but for
// those that git ignores.
func Since(ctx context.Context, revision string) (*Changes, error) {
	root, err := git(ctx, ".", "rev-parse", "--show-toplevel")
	if err != nil {
		return nil, fmt.Errorf("finding the git checkout of the current folder: %w", err)
	}
	c := &Changes{}
	if c.root, err = realpath.Of(filepath.FromSlash(strings.TrimSuffix(root, "\n"))); err != nil {
		return nil, err
	}
	commit, err := git(ctx, c.root, "rev-parse", "--verify", "--end-of-options", revision+"^{commit}")
	if err != nil {
		return nil, fmt.Errorf("this git checkout has no revision %q; check the spelling, or fetch it (a CI server may have fetched only the newest): %w", revision, err)
	}
	if err := c.compare(ctx, lastField(commit)); err != nil {
		return nil, fmt.Errorf("asking git what has changed since %s: %w", revision, err)
	}
	untracked, err := git(ctx, c.root, "ls-files", "--others", "--exclude-standard", "-z")
	if err != nil {
		return nil, fmt.Errorf("asking git for new files: %w", err)
	}
	for path := range strings.SplitSeq(untracked, "\x00") {
		if path != "" {
			c.files[path] = Lines{{1, math.MaxInt}}
		}
	}
	return c, nil
}

// compare reads the difference to a commit: whatever the user's settings and
// attributes say, as text and with these prefixes.
func (c *Changes) compare(ctx context.Context, commit string) error {
	read := func(out io.Reader) (err error) {
		c.files, err = parse(out)
		return err
	}
	return run(ctx, c.root, read, "diff", "--unified=0", "--find-renames", "--text", "--no-color", "--no-ext-diff", "--no-textconv",
		"--no-relative", "--ignore-submodules", "--src-prefix=a/", "--dst-prefix=b/", commit, "--")
}

// lastField is the commit in what rev-parse writes; older versions write the options
// before it.
func lastField(output string) string {
	fields := strings.Fields(output)
	if len(fields) == 0 {
		return ""
	}
	return fields[len(fields)-1]
}

// git is what a git command writes, run in the folder.
func git(ctx context.Context, folder string, args ...string) (string, error) {
	var written strings.Builder
	read := func(out io.Reader) error {
		_, err := io.Copy(&written, out)
		return err
	}
	err := run(ctx, folder, read, args...)
	return written.String(), err
}

// run runs a git command in the folder; read takes what it writes. The error is the
// first line of what git says.
func run(ctx context.Context, folder string, read func(io.Reader) error, args ...string) error {
	c := exec.CommandContext(ctx, "git", append([]string{"-C", folder, "-c", "core.quotePath=false", "--no-pager"}, args...)...)
	c.Env = append(os.Environ(), "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0")
	var said bytes.Buffer
	c.Stderr = &said
	out, err := c.StdoutPipe()
	if err == nil {
		err = c.Start()
	}
	if errors.Is(err, exec.ErrNotFound) {
		return errors.New("there is no command git here; install it")
	}
	if err != nil {
		return err
	}
	unread := read(out)
	_ = out.Close() // git ends where it was not read to its end; what it says then is in Wait's error
	err = c.Wait()
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case unread != nil:
		return unread
	case err != nil && said.Len() > 0:
		first, _, _ := strings.Cut(said.String(), "\n")
		return fmt.Errorf("git says: %s", first)
	}
	return err
}
