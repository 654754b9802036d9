// Package changes tells which lines of the files of a git checkout are new or
// changed since a revision.
//
// Git is asked only for what it keeps: which files a commit has, which files of the
// checkout it knows, and their content in that commit. It never looks into a file of the
// checkout, so that no filter, monitor or other program that somebody's settings name
// has a reason to run; the lines are compared here.
package changes

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"sync"

	"claims/claims/input"
	"claims/claims/regular"
)

// Changes are the new and changed lines of a checkout. A file is compared when it is
// first asked for. The methods may be called by several goroutines.
type Changes struct {
	repository repository
	// base is the files of the revision: blobs by the path from the root, with slashes.
	base map[string]string
	// tracked and untracked are the files of the checkout that git knows, and those that
	// it does not but would not ignore.
	tracked, untracked map[string]bool

	mu    sync.Mutex
	known map[string]Lines // of the files that were asked for
	moved *moved           // nil until it is needed
	err   error            // the first one of asking git
}

// Since asks git what there is to compare in the checkout that the current folder lies
// in. The files as they lie there count, added to git or not, but for those that git
// ignores.
func Since(ctx context.Context, revision string) (*Changes, error) {
	if strings.TrimSpace(revision) == "" {
		return nil, errors.New("it names no revision; give a commit, a branch or a tag")
	}
	r, err := openRepository(ctx)
	if err != nil {
		return nil, fmt.Errorf("finding the git checkout of the current folder: %w", err)
	}
	commit, err := r.commit(revision)
	if err != nil {
		return nil, err
	}
	c := &Changes{repository: r, known: make(map[string]Lines)}
	if c.base, err = r.tree(commit); err != nil {
		return nil, fmt.Errorf("asking git for the files of that revision: %w", err)
	}
	if c.tracked, err = r.files("--cached"); err != nil {
		return nil, fmt.Errorf("asking git for the files of the checkout: %w", err)
	}
	if c.untracked, err = r.files("--others", "--exclude-standard"); err != nil {
		return nil, fmt.Errorf("asking git for new files: %w", err)
	}
	return c, nil
}

// Hold reports whether the file, folder or pattern lies in the checkout.
func (c *Changes) Hold(path string) bool {
	rel, err := c.rel(path)
	return err == nil && filepath.IsLocal(rel)
}

// In is the file's new and changed lines. Where git cannot tell, all are, and Err says why.
func (c *Changes) In(path string) Lines {
	rel, err := c.rel(path)
	if err != nil {
		return nil
	}
	rel = filepath.ToSlash(rel)
	c.mu.Lock()
	defer c.mu.Unlock()
	lines, known := c.known[rel]
	if !known {
		lines, err = c.compare(rel)
		if err != nil && c.err == nil {
			c.err = fmt.Errorf("comparing %s with the revision: %w", path, err)
		}
		c.known[rel] = lines
	}
	return lines
}

// Err is what has kept git from telling what a file was.
func (c *Changes) Err() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.err
}

// rel is the path from the root of the checkout.
func (c *Changes) rel(path string) (string, error) {
	path, err := regular.Real(path)
	if err != nil {
		return "", err
	}
	return filepath.Rel(c.repository.root, path)
}

// compare gives the new and changed lines of a file, by its path from the root.
func (c *Changes) compare(rel string) (Lines, error) {
	if !c.tracked[rel] {
		if c.untracked[rel] {
			return all(), nil
		}
		return nil, nil
	}
	content, err := regular.Read(filepath.Join(c.repository.root, filepath.FromSlash(rel)), regular.Records)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return all(), nil // who reads it is told why it cannot be
	}
	blob, ok := c.base[rel]
	if !ok {
		if blob, err = c.from(rel, content); blob == "" {
			return all(), err
		}
	}
	if blobOf(content, len(blob)) == blob {
		return nil, nil
	}
	before, err := c.repository.content(blob)
	if err != nil {
		return all(), err
	}
	return newLines(decoded(before), decoded(content))
}

// decoded is the text of a file, in whatever encoding of Unicode.
func decoded(content []byte) string {
	if text, err := input.Decode(content); err == nil {
		return text
	}
	return string(content)
}
