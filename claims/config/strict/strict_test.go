package strict

import (
	"strings"
	"testing"
)

func parse(t *testing.T, text string) Node {
	t.Helper()
	n, ok, err := Parse("f.yaml", []byte(text))
	if err != nil || !ok {
		t.Fatalf("%q: %v, %v", text, ok, err)
	}
	return n
}

func TestParseNothing(t *testing.T) {
	for _, text := range []string{"", "\n", "# only a comment\n", "---\n", "null\n"} {
		if _, ok, err := Parse("f.yaml", []byte(text)); ok || err != nil {
			t.Errorf("%q: %v, %v", text, ok, err)
		}
	}
}

func TestFaults(t *testing.T) {
	fields := func(n Node) error { _, err := n.Fields("name", "aliases"); return err }
	items := func(n Node) error { _, err := n.Items(); return err }
	text := func(n Node) error { _, err := n.Text(); return err }
	word := func(n Node) error { _, err := n.Word("type", []string{"person", "group"}); return err }
	tests := []struct {
		name, text string
		read       func(Node) error
		want       string
	}{
		{"unknown key", "name: a\nalias: b", fields, `f.yaml:2:1: there is no key "alias"; did you mean aliases? name or aliases may be written here`},
		{"key twice", "name: a\n\nname: b", fields, `f.yaml:3:1: the key "name" stands twice`},
		{"text for keys", "name", fields, `f.yaml:1:1: the text "name" is written here, where keys with values belong (name: …)`},
		{"list for keys", "- name", fields, `f.yaml:1:1: a list is written here, where keys with values belong (name: …)`},
		{"text for a list", "name", items, `f.yaml:1:1: the text "name" is written here, where a list belongs (each item after "- ", or [one, two])`},
		{"list for a text", "[a]", text, "f.yaml:1:1: a list is written here, where a text belongs"},
		{"nothing for a text", `" "`, text, "f.yaml:1:1: the value is missing"},
		{"wrong word", "persn", word, `f.yaml:1:1: there is no type "persn"; did you mean person? person or group may be written here`},
		{"far word", "queen", word, `f.yaml:1:1: there is no type "queen"; person or group may be written here`},
	}
	for _, test := range tests {
		err := test.read(parse(t, test.text))
		if err == nil || err.Error() != test.want {
			t.Errorf("%s: %v, want %s", test.name, err, test.want)
		}
	}
}

func TestParseFaults(t *testing.T) {
	tests := []struct{ text, want string }{
		{"a: b: c", "f.yaml:1: this is no valid YAML: mapping values are not allowed in this context"},
		{"a\n---\nb", "f.yaml:2:1: a second document starts here; write one only"},
		{"- a\n- b: c: d", "f.yaml:2: this is no valid YAML: mapping values are not allowed in this context"},
		{"a: b\nc: \xff", "f.yaml:2: this is no UTF-8 text; save the file as UTF-8"},
		{"a: b\nc: \x01", "f.yaml:2: the control character U+0001 stands here; take it out"},
	}
	for _, test := range tests {
		_, _, err := Parse("f.yaml", []byte(test.text))
		if err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%q: %v, want %s", test.text, err, test.want)
		}
	}
}

func TestReferencesAreRefused(t *testing.T) {
	n := parse(t, "- &a one\n- *a")
	if _, _, err := n.Texts(); err == nil || err.Error() != "f.yaml:2:3: a reference (*a) is written here, where a text belongs" {
		t.Error(err)
	}
}
