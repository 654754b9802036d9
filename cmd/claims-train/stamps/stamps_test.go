package stamps

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// project is the project's folder.
const project = "../../.."

// TestModels: no model was made with other templates, words or models than those that it
// has here.
func TestModels(t *testing.T) {
	all, err := Read(project)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range Models() {
		now, err := m.Stamp(project)
		if err != nil {
			t.Fatal(err)
		}
		if parts := all[m.File].Changed(now); parts != nil {
			t.Errorf("%s was made before a change of %s: train it anew with \"go run -C cmd/claims-train . %s\" (docs/models.md)",
				m.File, strings.Join(parts, " and of "), m.Command)
		}
		delete(all, m.File)
	}
	for file := range all {
		t.Errorf("%s has a line for %s, which is no model with templates", File, file)
	}
}

// TestKeys: the invented text gives every model features, and other text other ones.
func TestKeys(t *testing.T) {
	r, err := read(invented)
	if err != nil {
		t.Fatal(err)
	}
	other, err := read(strings.Replace(invented, "The firm", "That firm", 1))
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range Models() {
		keys, err := m.keys(r)
		if err != nil || len(keys) < 1000 {
			t.Errorf("%s: %d features, error %v", m.File, len(keys), err)
		}
		others, err := m.keys(other)
		if err != nil || hashKeys(keys) == hashKeys(others) {
			t.Errorf("%s: the features are the same on another text, error %v", m.File, err)
		}
	}
}

// TestLines: what words a file holds counts, and not where they stand.
func TestLines(t *testing.T) {
	write := func(files map[string]string) string {
		root := t.TempDir()
		for name, content := range files {
			path := filepath.Join(root, name)
			if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		return root
	}
	tests := []struct {
		files map[string]string
		want  string
	}{
		{map[string]string{"nlp/a.txt": "# words\nsay\ntell\n"}, "say tell"},
		{map[string]string{"nlp/a.txt": "tell\n", "nlp/deep/b.txt": "say\r\n\ntell"}, "say tell"},
		{map[string]string{"nlp/a.txt": "say\n", "nlp/LICENSE.txt": "x", "nlp/testdata/c.txt": "y", "nlp/b.go": "z"}, "say"},
	}
	for _, test := range tests {
		lines, err := linesBelow(write(test.files), []string{"nlp"})
		if got := strings.Join(lines, " "); got != test.want || err != nil {
			t.Errorf("%v: %q and %v, want %q", test.files, got, err, test.want)
		}
	}
}

// TestWrite: a model's line is written anew, and the others stay.
func TestWrite(t *testing.T) {
	all := Models()
	root := t.TempDir()
	for _, file := range append(slices.Clone(all[0].models), File) {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(root, file)), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, file), []byte("# nothing\n"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	old := heading + "nlp/model/parser.bin a b c\n"
	if err := os.WriteFile(filepath.Join(root, File), []byte(old), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := Write(root, all[0]); err != nil {
		t.Fatal(err)
	}
	got, err := Read(root)
	if err != nil {
		t.Fatal(err)
	}
	want, err := all[0].Stamp(root)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 || got[all[0].File] != want || got["nlp/model/parser.bin"] != (Stamp{"a", "b", "c"}) {
		t.Errorf("the stamps are %v", got)
	}
}
