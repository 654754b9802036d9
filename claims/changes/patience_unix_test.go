//go:build unix

package changes

import (
	"context"
	"errors"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// TestPatience: git that waits for a named pipe is not waited for.
func TestPatience(t *testing.T) {
	folder := t.TempDir()
	if _, err := run(context.Background(), folder, "init", "-q"); err != nil {
		t.Skip("no git:", err)
	}
	if err := syscall.Mkfifo(filepath.Join(folder, ".gitignore"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := runFor(context.Background(), 200*time.Millisecond, folder, "ls-files", "-z", "--others", "--exclude-standard")
	if !errors.Is(err, errNoAnswer) {
		t.Errorf("%v, want that git has not answered", err)
	}
}
