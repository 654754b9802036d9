package main

import (
	"context"
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"sync"
	"unicode/utf8"
)

// tempFiles are the temporary files of a run, each beside the file whose place it is to
// take. At a signal they go away, whatever the run is doing. A nil one keeps no account.
type tempFiles struct {
	mu    sync.Mutex
	ended bool
	open  map[string]bool
	stale map[string][]string // by folder: what others have left there, found once

	changed int // files of authors that were mended
}

// changedOne counts a file that was mended.
func (t *tempFiles) changedOne() {
	if t != nil {
		t.mu.Lock()
		defer t.mu.Unlock()
		t.changed++
	}
}

// tempName is the pattern of their names: that of the file, and letters of chance.
var tempName = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\.(.+)\.claims-[A-Z2-7]{8}\.tmp$`)
})

// errLocked is that another run has the file locked.
var errLocked = errors.New("another run has locked the file")

// mostNameBytes leaves room for the rest of a temporary name, where names have 255 bytes.
const mostNameBytes = 200

// stem is what a temporary file of the target is called by.
func stem(target string) string {
	name := filepath.Base(target)
	for len(name) > mostNameBytes {
		_, size := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-size]
	}
	return name
}

// create makes a temporary file beside the target, after those are removed that a run
// which was killed has left there. As long as it is open it is locked.
func (t *tempFiles) create(target string) (*os.File, error) {
	if t == nil {
		t = &tempFiles{}
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.ended {
		return nil, context.Canceled
	}
	t.sweep(target)
	const tries = 3
	for range tries {
		name := "." + stem(target) + ".claims-" + rand.Text()[:8] + ".tmp"
		f, err := os.OpenFile(filepath.Join(filepath.Dir(target), name), os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o666)
		if err != nil {
			return nil, err
		}
		if !errors.Is(lock(f), errLocked) && isAt(f, f.Name()) { // else another run has just taken it for a left one
			t.keep(f.Name())
			return f, nil
		}
		f.Close()
		os.Remove(f.Name())
	}
	return nil, errors.New("its temporary file is taken away by another run")
}

func (t *tempFiles) keep(name string) {
	if t.open == nil {
		t.open = make(map[string]bool)
	}
	t.open[name] = true
}

// rename gives the temporary file its place.
func (t *tempFiles) rename(name, target string) error {
	if t == nil {
		return os.Rename(name, target)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.ended {
		return context.Canceled
	}
	delete(t.open, name)
	return os.Rename(name, target)
}

// remove removes a temporary file that is not needed.
func (t *tempFiles) remove(name string) {
	if t != nil {
		t.mu.Lock()
		defer t.mu.Unlock()
		delete(t.open, name)
	}
	os.Remove(name)
}

// release leaves a temporary file to who asks: it is no longer removed at the end.
func (t *tempFiles) release(name string) {
	if t != nil {
		t.mu.Lock()
		defer t.mu.Unlock()
		delete(t.open, name)
	}
}

// end removes all of them; from here on there are no new ones, and none takes its place. It
// returns how many files of authors were mended before.
func (t *tempFiles) end() (changed int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.ended = true
	for name := range t.open {
		os.Remove(name)
	}
	return t.changed
}

// sweep removes the temporary files of the target that no run has open.
func (t *tempFiles) sweep(target string) {
	folder := filepath.Dir(target)
	if t.stale == nil {
		t.stale = make(map[string][]string)
	}
	if _, looked := t.stale[folder]; !looked {
		t.stale[folder] = tempNames(folder)
	}
	for _, name := range t.stale[folder] {
		path := filepath.Join(folder, name)
		if tempName().FindStringSubmatch(name)[1] == stem(target) && !t.open[path] {
			removeLeft(path)
		}
	}
}

// tempNames are the names in the folder that are those of temporary files.
func tempNames(folder string) []string {
	names := []string{}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return names
	}
	for _, e := range entries {
		if e.Type().IsRegular() && tempName().MatchString(e.Name()) {
			names = append(names, e.Name())
		}
	}
	return names
}

// removeLeft removes a temporary file that nobody has locked.
func removeLeft(path string) {
	if info, err := os.Lstat(path); err != nil || !info.Mode().IsRegular() {
		return
	}
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return
	}
	defer f.Close()
	if lock(f) == nil && isAt(f, path) {
		os.Remove(path)
	}
}

// isAt reports whether the open file is the one of that name.
func isAt(f *os.File, name string) bool {
	open, err := f.Stat()
	if err != nil {
		return false
	}
	there, err := os.Lstat(name)
	return err == nil && there.Mode()&fs.ModeSymlink == 0 && os.SameFile(open, there)
}
