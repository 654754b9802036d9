package changes

import (
	"bytes"
	"context"
	"errors"
	"fmt"
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
	if c.root, err = realpath.Of(filepath.FromSlash(strings.TrimSuffix(string(root), "\n"))); err != nil {
		return nil, err
	}
	commit, err := git(ctx, c.root, "rev-parse", "--verify", "--end-of-options", revision+"^{commit}")
	if err != nil {
		return nil, fmt.Errorf("this git checkout has no revision %q; check the spelling, or fetch it (a CI server may have fetched only the newest): %w", revision, err)
	}
	// Whatever the user's settings and attributes say: plain text, these prefixes.
	diff, err := git(ctx, c.root, "diff", "--unified=0", "--find-renames", "--text", "--no-color", "--no-ext-diff", "--no-textconv",
		"--no-relative", "--ignore-submodules", "--src-prefix=a/", "--dst-prefix=b/", lastLine(commit), "--")
	if err != nil {
		return nil, fmt.Errorf("asking git what has changed since %s: %w", revision, err)
	}
	if c.files, err = parse(bytes.NewReader(diff)); err != nil {
		return nil, fmt.Errorf("reading what git says has changed since %s: %w", revision, err)
	}
	untracked, err := git(ctx, c.root, "ls-files", "--others", "--exclude-standard", "-z")
	if err != nil {
		return nil, fmt.Errorf("asking git for new files: %w", err)
	}
	for path := range strings.SplitSeq(string(untracked), "\x00") {
		if path != "" {
			c.files[path] = Lines{{1, math.MaxInt}}
		}
	}
	return c, nil
}

// lastLine is the commit in what rev-parse writes; older versions write the options
// before it.
func lastLine(output []byte) string {
	fields := strings.Fields(string(output))
	if len(fields) == 0 {
		return ""
	}
	return fields[len(fields)-1]
}

// git is what a git command writes, run in the folder. The error is what it says.
func git(ctx context.Context, folder string, args ...string) ([]byte, error) {
	c := exec.CommandContext(ctx, "git", append([]string{"-C", folder, "-c", "core.quotePath=false", "--no-pager"}, args...)...)
	c.Env = append(os.Environ(), "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0")
	var said bytes.Buffer
	c.Stderr = &said
	out, err := c.Output()
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.Is(err, exec.ErrNotFound):
		return nil, errors.New("there is no command git here; install it")
	case err != nil && said.Len() > 0:
		first, _, _ := strings.Cut(said.String(), "\n")
		return nil, fmt.Errorf("git says: %s", first)
	}
	return out, err
}
