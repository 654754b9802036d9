package regular

import (
	"os"
	"path/filepath"
	"testing"
)

func TestReal(t *testing.T) {
	root, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(root)
	if err := os.MkdirAll("real/deep", 0o777); err != nil {
		t.Fatal(err)
	}
	tests := []struct{ path, want string }{
		{"real", "real"},
		{"real/../real/./deep", "real/deep"},
		{"real/new/file.txt", "real/new/file.txt"},
		{"real/**/*.md", "real/**/*.md"},
	}
	if os.Symlink("real", "link") == nil {
		tests = append(tests, []struct{ path, want string }{{"link/deep", "real/deep"}, {"link/new.txt", "real/new.txt"}}...)
	}
	for _, test := range tests {
		for _, path := range []string{test.path, filepath.Join(root, test.path)} {
			got, err := Real(filepath.FromSlash(path))
			if want := filepath.Join(root, filepath.FromSlash(test.want)); got != want || err != nil {
				t.Errorf("%s is %s (%v), want %s", path, got, err, want)
			}
		}
	}
}
