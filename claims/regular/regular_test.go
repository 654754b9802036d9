package regular

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// folder makes files in a new folder; a name that ends with a slash is a folder, and
// "-> " before a content a link.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, content := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		var err error
		if target, link := strings.CutPrefix(content, "-> "); link {
			err = os.Symlink(target, path)
		} else if strings.HasSuffix(name, "/") {
			err = os.MkdirAll(path, 0o777)
		} else {
			err = os.WriteFile(path, []byte(content), 0o666)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestBelow(t *testing.T) {
	root := folder(t, map[string]string{
		"outside.yaml": "x", "repository/.git/config": "x", "repository/top.yaml": "x", "repository/desk/a.yaml": "x",
		"repository/desk/out.yaml": "-> ../../outside.yaml", "repository/desk/in.yaml": "-> ../top.yaml",
		"repository/desk/git.yaml": "-> ../.git/config", "repository/away": "-> ..", "repository/desk/nothing.yaml": "-> ../../none",
		"alone/a.yaml": "x", "alone/deep/b.yaml": "x",
	})
	tests := []struct {
		folder, path string
		fine         bool
	}{
		{"repository/desk", "repository/desk/a.yaml", true},
		{"repository/desk", "repository/top.yaml", true},
		{"repository/desk", "repository/desk/../top.yaml", true},
		{"repository/desk", "repository/desk/in.yaml", true},
		{"repository/desk", "repository/missing.yaml", true},
		{"repository/desk", "repository/desk/out.yaml", false},
		{"repository/desk", "outside.yaml", false},
		{"repository/desk", "repository/away/outside.yaml", false},
		{"repository/desk", "repository/.git/config", false},
		{"repository/desk", "repository/desk/git.yaml", false},
		{"repository/desk", "/etc/passwd", false},
		{"alone", "alone/deep/b.yaml", true},
		{"alone", "outside.yaml", false},
		{"alone/deep", "alone/a.yaml", false},
		{"repository", "repository2/a.yaml", false},
	}
	for _, test := range tests {
		path := filepath.Join(root, test.path)
		if filepath.IsAbs(test.path) {
			path = test.path
		}
		err := Below(filepath.Join(root, test.folder), path)
		if (err == nil) != test.fine {
			t.Errorf("%s below %s: %v, fine should be %v", test.path, test.folder, err, test.fine)
		}
	}
}

func TestRead(t *testing.T) {
	root := folder(t, map[string]string{"a": "12345", "link": "-> a", "folder/": "", "device": "-> " + os.DevNull, "dangling": "-> none"})
	for name, want := range map[string]string{
		"a": "", "link": "", "folder": "it is a folder; only regular files are read here", "device": "it is a device; only regular files are read here",
		"dangling": "no such file or directory", "none": "no such file or directory",
	} {
		content, err := Read(filepath.Join(root, name), 5)
		switch {
		case want == "" && (err != nil || string(content) != "12345"):
			t.Errorf("%s: %q, %v", name, content, err)
		case want != "" && (err == nil || err.Error() != want):
			t.Errorf("%s: %v, want %s", name, err, want)
		}
	}
	if _, err := Read(filepath.Join(root, "a"), 4); err == nil || err.Error() != "it is larger than 4 bytes" {
		t.Errorf("a large file: %v", err)
	}
	if _, err := Read(filepath.Join(root, "none"), 4); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a missing file: %v", err)
	}
}
