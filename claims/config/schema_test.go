package config

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"

	"claims/claims/lint"
)

var update = flag.Bool("update", false, "write docs/claims.schema.json and the house styles of docs/configuration.md")

// docs/claims.schema.json is the schema that editors may be pointed at.
func TestSchemaFile(t *testing.T) {
	want, err := Schema()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("..", "..", "docs", "claims.schema.json")
	if *update {
		if err := os.WriteFile(path, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(path)
	if diff := cmp.Diff(string(want), string(got)); diff != "" || err != nil {
		t.Errorf("%v; write it with: go test ./claims/config -run TestSchemaFile -update (-want +got):\n%s", err, diff)
	}
}

// validator is the schema, ready to validate YAML.
func validator(t *testing.T) func(text string) error {
	t.Helper()
	written, err := Schema()
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(written))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("schema.json", parsed); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return func(text string) error {
		var value any
		if err := yaml.Unmarshal([]byte(text), &value); err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		asJSON, err := json.Marshal(value)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(asJSON))
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		return compiled.Validate(instance)
	}
}

// What the schema says of a file is what reading it says.
func TestSchemaAgrees(t *testing.T) {
	good := []string{
		"", "{}", "preset: ap", "preset: none",
		"rules: {A201: off, quote-unclosed: warning, all: on}",
		"rules: {Q101: {severity: info}, Q102: {}}",
		"overrides: [{paths: [a/], rules: {Q101: on}}, {paths: ['*.md', b], rules: {all: off}}]",
		"ignore: []", "ignore: [a, 'b/**']",
		"ignore-inline: []", "ignore-inline: ['\\[\\[[^\\]]*\\]\\]', 'a|b']", "ignore-blocks: []", "ignore-blocks: [{start: '^:::', end: ':::$'}]",
		"suppress: [{rule: A201, path: a, reason: b}, {rule: quote-unclosed, text: a, reason: b}]",
		"min-confidence: 0.8", "min-confidence: 80%", "min-confidence: 0", "min-confidence: 1", "min-confidence: 99.5 %",
		"fail-on: never", "aliases: [a.yaml]", uncommented(t, Template()),
	}
	bad := []string{
		"[]", "colour: red", "preset: bcc", "preset: [ap]", "rules: [A201]", "rules: {A299: on}", "rules: {A201: fatal}",
		"rules: {A201: [on]}", "rules: {all: error}", "rules: {A201: {severity: off}}", "rules: {A201: {no-option: 3}}",
		"ignore-inline: a", "ignore-inline: ['']", "ignore-inline: [[a]]", "ignore-inline: [" + strings.Repeat("a", 501) + "]", "ignore-inline: [" + strings.Repeat("a, ", 51) + "]",
		"ignore-blocks: {start: a, end: b}", "ignore-blocks: [{start: a}]", "ignore-blocks: [{end: a}]", "ignore-blocks: [{start: a, end: b, in: c}]", "ignore-blocks: [a]",
		"overrides: {}", "overrides: [{paths: [a]}]", "overrides: [{rules: {A201: on}}]", "overrides: [{paths: [], rules: {A201: on}}]",
		"overrides: [{path: [a], rules: {A201: on}}]", "overrides: [{paths: a, rules: {A201: on}}]", "ignore: a", "ignore: ['']",
		"suppress: [{rule: A201, reason: b}]", "suppress: [{rule: A201, path: a}]", "suppress: [{path: a, reason: b}]",
		"suppress: [{rule: A299, path: a, reason: b}]", "suppress: [{rule: A201, path: a, reason: ''}]", "suppress: [{rule: A201, paths: [a], reason: b}]",
		"min-confidence: 2", "min-confidence: -0.1", "min-confidence: high", "min-confidence: 101%", "fail-on: errors", "aliases: a.yaml",
	}
	for _, r := range lint.All() {
		for _, o := range r.Options {
			ours := "rules: {" + r.Code + ": {" + o.Name + ": "
			if o.Default.IsList() {
				good, bad = append(good, ours+"[a, b c]}}", ours+"[]}}"), append(bad, ours+"a}}", ours+"3}}")
			} else {
				good, bad = append(good, ours+"3}}", ours+"0}}"), append(bad, ours+"-3}}", ours+"many}}", ours+"[3]}}")
			}
		}
	}
	validate := validator(t)
	for _, text := range good {
		if err := validate(text); err != nil {
			t.Errorf("the schema refuses %q: %v", text, err)
		}
		if _, err := Read(Name, []byte(text)); err != nil {
			t.Errorf("%q cannot be read: %v", text, err)
		}
	}
	for _, text := range bad {
		if err := validate(text); err == nil {
			t.Errorf("the schema takes %q", text)
		}
		if _, err := Read(Name, []byte(text)); err == nil {
			t.Errorf("%q can be read", text)
		}
	}
}

// uncommented takes the "#" off the examples of a template: those lines have no
// space, or two, after it.
func uncommented(t *testing.T, template string) string {
	t.Helper()
	example := regexp.MustCompile(`(?m)^#(\S|  )`)
	if !example.MatchString(template) {
		t.Fatalf("no example in %q", template)
	}
	return example.ReplaceAllString(template, "$1")
}

// The template means the defaults; with its examples it has every key, and its
// rules still mean the defaults.
func TestTemplate(t *testing.T) {
	want := Config{Path: Name}
	if diff := cmp.Diff(want, read(t, Name, Template()), cmp.Comparer(func(a, b Config) bool {
		return a.Path == b.Path && len(a.Preset)+len(a.Rules)+len(a.Overrides)+len(a.Suppress)+len(a.Aliases) == 0 &&
			a.Ignore.Empty() && a.MinConfidence == b.MinConfidence && a.FailOn == b.FailOn
	})); diff != "" {
		t.Errorf("the template changes something:\n%s", diff)
	}
	full := uncommented(t, Template())
	for _, k := range keys() {
		if !strings.Contains("\n"+full, "\n"+k.name+":") {
			t.Errorf("the template has no example of %s", k.name)
		}
	}
	c := read(t, Name, full)
	if len(c.Rules) != len(lint.All()) {
		t.Errorf("the template shows %d rules of %d", len(c.Rules), len(lint.All()))
	}
	if diff := cmp.Diff(running(Config{}, "a.md"), running(Config{Rules: c.Rules}, "a.md")); diff != "" {
		t.Errorf("the rules of the template change the defaults (-want +got):\n%s", diff)
	}
}
