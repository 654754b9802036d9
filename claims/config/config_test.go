package config

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims/config/strict"
	"claims/claims/lint"
	"claims/claims/policy"
)

// read reads a configuration file that must be right.
func read(t *testing.T, path, text string) Config {
	t.Helper()
	c, err := Read(path, []byte(text))
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return c
}

func TestAliases(t *testing.T) {
	absolute, err := filepath.Abs("people.yaml")
	if err != nil {
		t.Fatal(err)
	}
	text := "# the desk's\naliases:\n  - people.yaml\n  - lists/agencies.yaml\n  - " + absolute + "\n"
	want := []string{filepath.Join("desk", "people.yaml"), filepath.Join("desk", "lists", "agencies.yaml"), absolute}
	if diff := cmp.Diff(want, read(t, filepath.Join("desk", Name), text).Aliases); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// running lists what runs over an article as “code severity”.
func running(c Config, path string) []string {
	var all []string
	for _, r := range policy.New(c.Layers()...).For(path) {
		all = append(all, r.Code+" "+string(r.Severity))
	}
	return all
}

func TestRules(t *testing.T) {
	const none = "preset: none\n"
	tests := []struct {
		name, text, path string
		want             []string
	}{
		{"none", none, "a.md", nil},
		{"on", none + "rules: {Q101: on}", "a.md", []string{"Q101 error"}},
		{"by name, whatever the order", "rules: {quote-unclosed: on}\n" + none, "a.md", []string{"Q101 error"}},
		{"a severity", none + "rules: {q101: info}", "a.md", []string{"Q101 info"}},
		{"a mapping", none + "rules: {Q101: {severity: warning}}", "a.md", []string{"Q101 warning"}},
		{"all off but one", "rules: {Q101: on, all: off}", "a.md", []string{"Q101 error"}},
		{"an override", none + "rules: {Q101: on}\noverrides:\n- {paths: [opinion/], rules: {Q101: off, Q102: info}}", "opinion/a.md", []string{"Q102 info"}},
		{"an override elsewhere", none + "rules: {Q101: on}\noverrides:\n- {paths: [opinion/], rules: {Q101: off}}", "a.md", []string{"Q101 error"}},
		{"the later override wins", none + "overrides:\n- {paths: ['*.md'], rules: {Q101: info}}\n- {paths: ['a.*'], rules: {Q101: warning}}", "a.md", []string{"Q101 warning"}},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, running(read(t, Name, test.text), test.path)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
	for _, text := range []string{"", "rules: {}", "overrides: []", "ignore: []"} {
		if diff := cmp.Diff(running(Config{}, "a.md"), running(read(t, Name, text), "a.md")); diff != "" {
			t.Errorf("%q changes the defaults (-want +got):\n%s", text, diff)
		}
	}
}

// An option is read as its default is: a number or a list.
func TestOptions(t *testing.T) {
	number := lint.Option{Name: "max-words", Default: lint.Number(80)}
	list := lint.Option{Name: "allow", Default: lint.Words("so-called")}
	tests := []struct {
		option     lint.Option
		text, want string
	}{
		{number, "7", "7"},
		{number, "'7'", "7"},
		{number, "-1", `f.yaml:1:1: the option max-words takes a whole number, such as 80, not "-1"`},
		{number, "many", `f.yaml:1:1: the option max-words takes a whole number, such as 80, not "many"`},
		{number, "[7]", "f.yaml:1:1: a list is written here, where a text belongs"},
		{list, "[a, b c]", "[a, b c]"},
		{list, "[]", "[]"},
		{list, "a", `f.yaml:1:1: the text "a" is written here, where a list belongs (each item after "- ", or [one, two])`},
	}
	for _, test := range tests {
		node, ok, err := strict.Parse("f.yaml", []byte(test.text))
		if err != nil || !ok {
			t.Fatalf("%q: %v, %v", test.text, ok, err)
		}
		value, err := readOption(test.option, node)
		got := value.String()
		if err != nil {
			got = err.Error()
		}
		if got != test.want {
			t.Errorf("%s: %q is %s, want %s", test.option.Name, test.text, got, test.want)
		}
	}
}

func TestOtherKeys(t *testing.T) {
	c := read(t, filepath.Join("desk", Name), "ignore: [drafts/, '*.old.md']\nmin-confidence: 80%\nfail-on: never\n")
	if c.MinConfidence != 0.8 || c.FailOn != Never {
		t.Errorf("the confidence is %v, the threshold %q", c.MinConfidence, c.FailOn)
	}
	for path, want := range map[string]bool{
		"desk/drafts/a.md": true, "desk/news/drafts/a.md": true, "desk/a.old.md": true, "desk/a.md": false, "drafts/a.md": false,
	} {
		if got := c.Ignore.Match(path, false); got != want {
			t.Errorf("%s is ignored: %v", path, got)
		}
	}
}

func TestSuppress(t *testing.T) {
	c := read(t, filepath.Join("desk", Name), "suppress:\n- rule: vague-authority\n  path: news/\n  text: Experts  say\n  reason: >\n    named in\n    the box\n")
	if len(c.Suppress) != 1 {
		t.Fatalf("%d entries, want 1", len(c.Suppress))
	}
	e := c.Suppress[0]
	got := []string{e.Rule, e.Text, e.Reason, e.Place}
	want := []string{"S305", "Experts say", "named in the box", filepath.Join("desk", Name) + ":2:3"}
	if diff := cmp.Diff(want, got); diff != "" || !e.Paths.Match("desk/news/a.md", false) || e.Paths.Match("news/a.md", false) {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Every house style is written as a configuration file's rules are, and changes
// something.
func TestPresets(t *testing.T) {
	entries, err := presetFiles.ReadDir("presets")
	var names []string
	for _, e := range entries {
		names = append(names, strings.TrimSuffix(e.Name(), ".yaml"))
	}
	if diff := cmp.Diff(Presets(), names); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
	for _, name := range names {
		if cmp.Equal(running(Config{}, "a.md"), running(read(t, Name, "preset: "+name), "a.md")) {
			t.Errorf("the preset %s changes nothing", name)
		}
		written, err := presetFiles.ReadFile("presets/" + name + ".yaml")
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range regexp.MustCompile(`(?m)^(\w\d+):.*# ([\w-]+):`).FindAllStringSubmatch(string(written), -1) {
			if r, ok := lint.Find(line[1]); !ok || r.Name != line[2] {
				t.Errorf("the preset %s calls %s %s", name, line[1], line[2])
			}
		}
	}
}

func TestFaults(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"unknown key", "alias: [a.yaml]", `c.yaml:1:1: there is no key "alias"; did you mean aliases?`},
		{"text for a list", "\naliases: a.yaml", `c.yaml:2:10: the text "a.yaml" is written here, where a list belongs`},
		{"key twice", "aliases: [a.yaml, ]\naliases: []", `c.yaml:2:1: the key "aliases" stands twice`},
		{"list for keys", "- a.yaml", "c.yaml:1:1: a list is written here, where keys with values belong (preset: …)"},
		{"no YAML", "aliases: [a.yaml", "c.yaml:1: this is no valid YAML: did not find expected ',' or ']'"},
		{"unknown preset", "preset: bcc", `c.yaml:1:9: there is no preset "bcc"; did you mean bbc? ap, bbc, none or reuters may be written here`},
		{"nothing", "rules:", "c.yaml:1:7: the value is missing"},
		{"unknown rule", "rules:\n  Q191: off", `c.yaml:2:3: there is no rule "Q191"; did you mean Q101? "claims rules" lists them all`},
		{"unknown setting", "rules:\n  Q101: eror", `c.yaml:2:9: there is no setting "eror"; did you mean error? on, off, error, warning or info may be written here`},
		{"list for a rule", "rules: {Q101: [off]}", "c.yaml:1:15: a list is written here, where a text belongs"},
		{"all with a severity", "rules: {all: error}", `c.yaml:1:14: there is no setting for all rules "error"; on or off may be written here`},
		{"unknown severity", "rules: {Q101: {severity: off}}", `c.yaml:1:26: there is no severity "off"; error, warning or info may be written here`},
		{"unknown option", "rules: {Q101: {severty: info}}", `c.yaml:1:16: there is no key "severty"; did you mean severity? only severity may be written here`},
		{"a rule twice", "rules: {Q101: on, quote-unclosed: off}", "c.yaml:1:19: Q101 is set twice, by its code and by its name; keep one"},
		{"override without paths", "overrides:\n- rules: {Q101: off}", "c.yaml:2:3: this override needs both paths (patterns of articles) and rules (what changes there)"},
		{"override without rules", "overrides:\n- paths: [a]", "c.yaml:2:3: this override needs both"},
		{"unknown key of an override", "overrides:\n- path: [a]", `c.yaml:2:3: there is no key "path"; did you mean paths?`},
		{"no pattern", "ignore: ['[a']", `c.yaml:1:10: "[a" is no pattern: it holds nothing, or a bracket or brace that is not closed`},
		{"a pattern above", "ignore: [../a]", `c.yaml:1:10: the pattern "../a" leads out of this file's folder; patterns start there`},
		{"suppress without a reason", "suppress:\n- {rule: S305, path: news/}", "c.yaml:2:3: this entry has no reason; say why the finding may stay (reason: …)"},
		{"suppress without a rule", "suppress:\n- {path: news/, reason: r}", "c.yaml:2:3: this entry has no rule; name the one whose findings may stay (rule: A201)"},
		{"suppress everywhere", "suppress:\n- {rule: s305, reason: r}", "c.yaml:2:3: this entry is for every finding of S305; name a path or a text, or turn the rule off (rules: {S305: off})"},
		{"suppress with faults", "suppress:\n- {rule: S3O5, path: '[', why: r}", `c.yaml:2:27: there is no key "why"; rule, path, text or reason may be written here`},
		{"no confidence", "min-confidence: high", `c.yaml:1:17: "high" is no confidence: it must be a number from 0 to 1, as in 0.8, or a percentage, as in 80%`},
		{"no threshold", "fail-on: fatal", `c.yaml:1:10: there is no severity "fatal"; error, warning, info or never may be written here`},
		{"all faults at once", "preset: x\nrules: {Q191: on, Q101: x}\nfail-on: x", "c.yaml:3:10: there is no severity"},
	}
	for _, test := range tests {
		if _, err := Read("c.yaml", []byte(test.text)); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %s", test.name, err, test.want)
		}
	}
	_, err := Read("c.yaml", []byte("preset: x\nrules: {Q191: on, Q101: x}\nfail-on: x"))
	if got := strings.Count(err.Error(), "\n") + 1; got != 4 {
		t.Errorf("%d faults are told, want 4: %v", got, err)
	}
	_, err = Read("c.yaml", []byte("presets: x\nrules: {Q191: on}\nfailon: x"))
	var lines []string
	for line := range strings.Lines(err.Error()) {
		lines = append(lines, line[:len("c.yaml:1:1")])
	}
	if diff := cmp.Diff([]string{"c.yaml:1:1", "c.yaml:2:9", "c.yaml:3:1"}, lines); diff != "" {
		t.Errorf("the faults are not in the order of the file (-want +got):\n%s", diff)
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
