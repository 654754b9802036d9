// Package strict reads the YAML files that people write by hand for the program,
// and refuses what it does not know: each fault names the file, the line, the
// column and what to write instead.
package strict

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"claims/claims/printable"
	"claims/claims/wordlist"
)

// Node is a value in a file.
type Node struct {
	// Path is the file; Line and Column, from 1, are where the value starts.
	Path         string
	Line, Column int
	yaml         *yaml.Node
}

// Parse reads a file with one YAML document; false where it holds none, or
// nothing but comments.
func Parse(path string, data []byte) (Node, bool, error) {
	if err := unreadable(path, data); err != nil {
		return Node{}, false, err
	}
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	var document, second yaml.Node
	if err := decoder.Decode(&document); errors.Is(err, io.EOF) {
		return Node{}, false, nil
	} else if err != nil {
		return Node{}, false, syntaxFault(path, err)
	}
	if err := decoder.Decode(&second); err == nil {
		return Node{}, false, node(path, &second).Fault("a second document starts here; write one only")
	} else if !errors.Is(err, io.EOF) {
		return Node{}, false, syntaxFault(path, err)
	}
	if len(document.Content) == 0 || document.Content[0].Tag == "!!null" {
		return Node{}, false, nil
	}
	return node(path, document.Content[0]), true, nil
}

func node(path string, y *yaml.Node) Node {
	return Node{Path: path, Line: max(y.Line, 1), Column: max(y.Column, 1), yaml: y}
}

// syntaxFault is the library's error with the file and line in front. It says no
// line for what stands on the first.
func syntaxFault(path string, err error) error {
	message, line := strings.TrimPrefix(printable.Foreign(err), "yaml: "), "1"
	if rest, ok := strings.CutPrefix(message, "line "); ok {
		if number, what, ok := strings.Cut(rest, ": "); ok {
			message, line = what, number
		}
	}
	return fmt.Errorf("%s:%s: this is no valid YAML: %s", path, line, message)
}

// unreadable is the fault of a file with bytes that are no text; nil for none.
func unreadable(path string, data []byte) error {
	for at, line := 0, 1; at < len(data); {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			return fmt.Errorf("%s:%d: this is no UTF-8 text; save the file as UTF-8", path, line)
		}
		if unicode.IsControl(r) && !strings.ContainsRune("\t\r\n\u0085", r) {
			return fmt.Errorf("%s:%d: the control character %U stands here; take it out", path, line, r)
		}
		if r == '\n' {
			line++
		}
		at += size
	}
	return nil
}

// Fault is an error at the value's place.
func (n Node) Fault(format string, args ...any) error {
	return &fault{n.Path, n.Line, n.Column, format, args}
}

// Field is a key, where it stands, and its value.
type Field struct {
	Key   string
	At    Node
	Value Node
}

// Fields are the keys and values of a mapping, in order. A key that stands twice
// is a fault; so is one that is not among the known, where some are given.
func (n Node) Fields(known ...string) ([]Field, error) {
	if n.missing() {
		return nil, n.Fault("the value is missing")
	}
	if n.yaml.Kind != yaml.MappingNode {
		return nil, n.Fault("%s is written here, where keys with values belong%s", n.what(), example(known))
	}
	var fields []Field
	var faults []error
	seen := make(map[string]bool)
	for i := 0; i+1 < len(n.yaml.Content); i += 2 {
		key := node(n.Path, n.yaml.Content[i])
		name, err := key.Text()
		switch {
		case err != nil:
			faults = append(faults, err)
		case len(known) > 0 && !slices.Contains(known, name):
			faults = append(faults, key.Fault("%v", unknown{"key", name, known}))
		case seen[name]:
			faults = append(faults, key.Fault("the key %s stands twice", printable.Quote(name)))
		default:
			seen[name] = true
			fields = append(fields, Field{name, key, node(n.Path, n.yaml.Content[i+1])})
		}
	}
	return fields, errors.Join(faults...)
}

func example(known []string) string {
	if len(known) == 0 {
		return ""
	}
	return fmt.Sprintf(" (%s: …)", known[0])
}

// Items are the values of a list.
func (n Node) Items() ([]Node, error) {
	if n.missing() {
		return nil, n.Fault("the value is missing")
	}
	if n.yaml.Kind != yaml.SequenceNode {
		return nil, n.Fault("%s is written here, where a list belongs (each item after \"- \", or [one, two])", n.what())
	}
	items := make([]Node, len(n.yaml.Content))
	for i, y := range n.yaml.Content {
		items[i] = node(n.Path, y)
	}
	return items, nil
}

// Texts are the texts of a list.
func (n Node) Texts() ([]string, []Node, error) {
	items, err := n.Items()
	if err != nil {
		return nil, nil, err
	}
	var texts []string
	var faults []error
	for _, item := range items {
		text, err := item.Text()
		faults = append(faults, err)
		texts = append(texts, text)
	}
	return texts, items, errors.Join(faults...)
}

// Text is the value as a text, white space made single spaces; it must hold some.
func (n Node) Text() (string, error) {
	if n.yaml.Kind != yaml.ScalarNode {
		return "", n.Fault("%s is written here, where a text belongs", n.what())
	}
	if n.missing() {
		return "", n.Fault("the value is missing")
	}
	return strings.Join(strings.Fields(n.yaml.Value), " "), nil
}

// missing reports a value of nothing but white space, or none.
func (n Node) missing() bool {
	return n.yaml.Kind == yaml.ScalarNode && (n.yaml.Tag == "!!null" || strings.TrimSpace(n.yaml.Value) == "")
}

// IsMapping reports keys with values.
func (n Node) IsMapping() bool { return n.yaml.Kind == yaml.MappingNode }

// Word is a text that must be one of the allowed.
func (n Node) Word(what string, allowed []string) (string, error) {
	text, err := n.Text()
	if err == nil && !slices.Contains(allowed, text) {
		err = n.Fault("%v", unknown{what, text, allowed})
	}
	return text, err
}

// what names the kind of value that is written.
func (n Node) what() string {
	switch n.yaml.Kind {
	case yaml.MappingNode:
		return "a mapping of keys"
	case yaml.SequenceNode:
		return "a list"
	case yaml.AliasNode:
		return "a reference (*" + printable.Short(n.yaml.Value) + ")"
	}
	return "the text " + printable.Quote(n.yaml.Value)
}

// unknown is a word that is not among the allowed.
type unknown struct {
	what, word string
	allowed    []string
}

// String says so, and which of the allowed is nearest.
func (u unknown) String() string {
	hint := ""
	if near := wordlist.Nearest(u.word, u.allowed); near != "" {
		hint = fmt.Sprintf("did you mean %s? ", near)
	}
	return fmt.Sprintf("there is no %s %s; %s%s may be written here", u.what, printable.Quote(u.word), hint, list(u.allowed))
}

func list(words []string) string {
	last := len(words) - 1
	if last == 0 {
		return "only " + words[0]
	}
	return strings.Join(words[:last], ", ") + " or " + words[last]
}
