package report

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"

	"claims/claims/lint"
)

func TestSARIF(t *testing.T) {
	var log sarifLog
	if err := json.Unmarshal([]byte(write(t, "sarif", Options{Version: "1.2.3"}, testItem(t))), &log); err != nil {
		t.Fatal(err)
	}
	driver := log.Runs[0].Tool.Driver
	if driver.Name != "claims" || driver.Version != "1.2.3" || log.Runs[0].ColumnKind != "unicodeCodePoints" {
		t.Errorf("tool %s %s, columns in %s", driver.Name, driver.Version, log.Runs[0].ColumnKind)
	}
	for i, r := range log.Runs[0].Results {
		if r.RuleIndex == nil || driver.Rules[*r.RuleIndex].ID != r.RuleID {
			t.Errorf("result %d: index %v is not rule %s", i, r.RuleIndex, r.RuleID)
		}
	}
}

func TestSARIFResults(t *testing.T) {
	var log struct {
		Runs []struct {
			Results []json.RawMessage
		}
	}
	item := testItem(t)
	item.Findings[0].Rule = "X999" // not in the catalogue: no ruleIndex
	item.Findings = item.Findings[:2]
	item.Findings[1].Rule = "X998"
	if err := json.Unmarshal([]byte(write(t, "sarif", Options{}, item)), &log); err != nil {
		t.Fatal(err)
	}
	want := []string{
		`{"ruleId":"X999","level":"note","message":{"text":"say who “Porto and Faro” are: the councils, the ports or their mayors"},` +
			`"locations":[{"physicalLocation":{"artifactLocation":{"uri":"news/harbour.txt"},"region":{"startLine":7,"startColumn":1,"endLine":7,"endColumn":15}}}],` +
			`"partialFingerprints":{"claimsFinding/v1":"HASH:1"}}`,
		`{"ruleId":"X998","level":"warning","message":{"text":"“Duarte” is named in full elsewhere, 100% of the time"},` +
			`"locations":[{"physicalLocation":{"artifactLocation":{"uri":"news/harbour.txt"},"region":{"startLine":5,"startColumn":31,"endLine":5,"endColumn":37}}}],` +
			`"relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"news/harbour.txt"},"region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":19}},"message":{"text":"first named here"}}],` +
			`"partialFingerprints":{"claimsFinding/v1":"HASH:1"}}`,
	}
	var got []string
	for _, raw := range log.Runs[0].Results {
		got = append(got, withoutHash(compact(t, raw)))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func compact(t *testing.T, raw []byte) string {
	t.Helper()
	var b bytes.Buffer
	if err := json.Compact(&b, raw); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// withoutHash leaves the 32 hexadecimal digits of the fingerprint out.
func withoutHash(result string) string {
	before, after, _ := strings.Cut(result, `"claimsFinding/v1":"`)
	return before + `"claimsFinding/v1":"HASH` + after[32:]
}

// Every rule of the catalogue is described, with help and its own severity.
func TestSARIFRules(t *testing.T) {
	var log sarifLog
	if err := json.Unmarshal([]byte(write(t, "sarif", Options{})), &log); err != nil {
		t.Fatal(err)
	}
	got := log.Runs[0].Tool.Driver.Rules
	all := lint.All()
	if len(got) != len(all) || len(all) == 0 {
		t.Fatalf("%d rules, want %d", len(got), len(all))
	}
	for i, r := range got {
		if r.ID != all[i].Code || r.Name != all[i].Name || r.Default.Level != sarifLevel(all[i].Severity) {
			t.Errorf("rule %d is %s %s %s", i, r.ID, r.Name, r.Default.Level)
		}
		if r.Short.Text == "" || r.Full.Text == "" || !strings.Contains(r.Help.Text, all[i].Doc.Bad) || !strings.Contains(r.Help.Markdown, all[i].Doc.Good) {
			t.Errorf("%s is not documented: %+v", r.ID, r)
		}
	}
	off := newSARIFRule(lint.Rule{Code: "X1", Off: true, Severity: lint.Info})
	if off.Default.Enabled == nil || *off.Default.Enabled || off.Default.Level != "note" {
		t.Errorf("a rule that is off: %+v", off.Default)
	}
}

// What is written satisfies the schema of SARIF 2.1.0, whatever the article,
// and the schema refuses what is broken.
func TestSARIFSchema(t *testing.T) {
	schema := sarifSchema(t)
	strange := testItem(t)
	strange.Article.Path = "/a b/ü%:é\\.txt"
	strange.Findings[0].Message = "bad \xff byte"
	stdin := testItem(t)
	stdin.Article.Path = "-"
	for name, items := range map[string][]Item{
		"no articles": nil, "no findings": {emptyItem()}, "findings": {testItem(t), strange, stdin},
	} {
		if err := validate(schema, write(t, "sarif", Options{Version: "0.1.0"}, items...)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	good := write(t, "sarif", Options{}, testItem(t))
	for _, broken := range []struct{ old, new string }{
		{`"startLine": 7`, `"startLine": 0`},
		{`"level": "note"`, `"level": "info"`},
		{`"ruleId"`, `"rule"`},
		{`"unicodeCodePoints"`, `"bytes"`},
	} {
		if validate(schema, strings.Replace(good, broken.old, broken.new, 1)) == nil {
			t.Errorf("the schema takes %s", broken.new)
		}
	}
}

func sarifSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	file, err := os.Open("testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	doc, err := jsonschema.UnmarshalJSON(file)
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("sarif.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func validate(schema *jsonschema.Schema, output string) error {
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(output))
	if err != nil {
		return err
	}
	return schema.Validate(doc)
}

// A fingerprint stays when lines are put before the place, and tells apart
// rules, files, texts and the same text at two places.
func TestFingerprint(t *testing.T) {
	fingerprints := func(items ...Item) []string {
		s := newSARIF(discard{}, Options{}).(*sarifWriter)
		var out []string
		for _, item := range items {
			for _, f := range item.Findings {
				out = append(out, s.fingerprint(item.Article, f))
			}
		}
		return out
	}
	found := func(path, text, part string) Item {
		item := plainItem(path, text)
		item.Findings = []lint.Finding{{Rule: "A201", Span: spanOf(t, text, part)}}
		return item
	}
	rapid.Check(t, func(r *rapid.T) {
		before := rapid.StringOf(rapid.RuneFrom([]rune("ab\n é"))).Draw(r, "before")
		a, b := found("a.txt", "“The dyke leaks.”", "“The dyke"), found("a.txt", before+"“The\n  DYKE leaks.”", "“The\n  DYKE")
		if got, want := fingerprints(b), fingerprints(a); got[0] != want[0] {
			r.Fatalf("%s and %s", got, want)
		}
	})
	one := found("a.txt", "“The dyke leaks.”", "“The dyke")
	otherRule := found("a.txt", "“The dyke leaks.”", "“The dyke")
	otherRule.Findings[0].Rule = "S301"
	all := fingerprints(one, one, otherRule, found("b.txt", "“The dyke leaks.”", "“The dyke"), found("a.txt", "“The dyke leaks.”", "leaks"))
	seen := make(map[string]bool)
	for _, f := range all {
		seen[f] = true
	}
	if len(seen) != len(all) {
		t.Errorf("fingerprints that should differ: %q", all)
	}
	if first, second := all[0], all[1]; strings.TrimSuffix(first, ":1") != strings.TrimSuffix(second, ":2") {
		t.Errorf("the same finding twice: %q and %q", first, second)
	}
}

func TestArtifactURI(t *testing.T) {
	tests := []struct{ path, want string }{
		{"news/harbour.txt", "news/harbour.txt"},
		{"./news/harbour.txt", "news/harbour.txt"},
		{"../news/a b%.txt", "../news/a%20b%25.txt"},
		{"news/é?#.txt", "news/%C3%A9%3F%23.txt"},
		{"a:b.txt", "./a:b.txt"},
		{"/srv/news/a.txt", "file:///srv/news/a.txt"},
		{"-", "-"},
	}
	for _, test := range tests {
		if got := artifactURI(test.path); got != test.want {
			t.Errorf("artifactURI(%q) = %q, want %q", test.path, got, test.want)
		}
	}
}

func TestFenced(t *testing.T) {
	if got, want := fenced("a ``` b\n"), "````text\na ``` b\n````"; got != want {
		t.Errorf("fenced: %q, want %q", got, want)
	}
}
