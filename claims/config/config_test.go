package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRead(t *testing.T) {
	absolute, err := filepath.Abs("people.yaml")
	if err != nil {
		t.Fatal(err)
	}
	text := "# the desk's\naliases:\n  - people.yaml\n  - lists/agencies.yaml\n  - " + absolute + "\n"
	got, err := Read(filepath.Join("desk", Name), []byte(text))
	want := Config{Aliases: []string{filepath.Join("desk", "people.yaml"), filepath.Join("desk", "lists", "agencies.yaml"), absolute}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
	if got, err := Read(Name, nil); err != nil || got.Aliases != nil {
		t.Errorf("an empty file: %v, %v", got, err)
	}
}

func TestFaults(t *testing.T) {
	tests := []struct{ text, want string }{
		{"alias: [a.yaml]", `c.yaml:1: there is no key "alias"; did you mean aliases? only aliases may be written here`},
		{"\naliases: a.yaml", `c.yaml:2: the text "a.yaml" is written here, where a list belongs (each item after "- ", or [one, two])`},
		{"aliases: [a.yaml, ]\naliases: []", `c.yaml:2: the key "aliases" stands twice`},
		{"- a.yaml", "c.yaml:1: a list is written here, where keys with values belong (aliases: …)"},
		{"aliases: [a.yaml", "c.yaml:1: this is no valid YAML: did not find expected ',' or ']'"},
	}
	for _, test := range tests {
		if _, err := Read("c.yaml", []byte(test.text)); err == nil || err.Error() != test.want {
			t.Errorf("%q:\n got %v\nwant %s", test.text, err, test.want)
		}
	}
	if _, err := Load(filepath.Join(t.TempDir(), "none.yaml")); err == nil || !strings.HasSuffix(err.Error(), "there is no such configuration file; check the spelling") {
		t.Errorf("missing file: %v", err)
	}
}

// The nearest file counts: that of the folder, else of one above it.
func TestFind(t *testing.T) {
	root := t.TempDir()
	deep := filepath.Join(root, "a", "b")
	if err := os.MkdirAll(filepath.Join(deep, Name), 0o700); err != nil { // a folder of that name is none
		t.Fatal(err)
	}
	want := filepath.Join(root, Name)
	if err := os.WriteFile(want, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := Find(deep); got != want || err != nil {
		t.Errorf("Find is %q, %v; want %q", got, err, want)
	}
	nearer := filepath.Join(root, "a", Name)
	if err := os.WriteFile(nearer, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := Find(deep); got != nearer || err != nil {
		t.Errorf("Find is %q, %v; want %q", got, err, nearer)
	}
}
