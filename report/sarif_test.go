package report

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

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
			`"partialFingerprints":{"claimsFinding/v1":"HASH:1"},"suppressions":[]}`,
		`{"ruleId":"X998","level":"warning","message":{"text":"“Duarte” is named in full elsewhere, 100% of the time"},` +
			`"locations":[{"physicalLocation":{"artifactLocation":{"uri":"news/harbour.txt"},"region":{"startLine":5,"startColumn":31,"endLine":5,"endColumn":37}}}],` +
			`"relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"news/harbour.txt"},"region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":19}},"message":{"text":"first named here"}}],` +
			`"partialFingerprints":{"claimsFinding/v1":"HASH:1"},"suppressions":[]}`,
	}
	var got []string
	for _, raw := range log.Runs[0].Results {
		got = append(got, withoutHash(compact(t, raw)))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A suppression and a fix are written down, and what the baseline has is unchanged.
func TestSARIFDecisions(t *testing.T) {
	var log sarifLog
	if err := json.Unmarshal([]byte(write(t, "sarif", Options{Baseline: true}, decidedItem(t))), &log); err != nil {
		t.Fatal(err)
	}
	results := log.Runs[0].Results
	type decision struct {
		State        string
		Suppressions []sarifSuppression
		Fixes        []sarifFix
	}
	var got []decision
	for _, r := range results {
		got = append(got, decision{r.BaselineState, r.Suppressions, r.Fixes})
	}
	want := []decision{
		{"new", []sarifSuppression{{"inSource", "the ports asked for it"}}, nil},
		{"unchanged", []sarifSuppression{{Kind: "external"}}, nil},
		{"new", []sarifSuppression{}, []sarifFix{{
			Description: sarifText{"Name the banner, without marks"},
			Changes: []sarifChange{{
				Artifact: sarifArtifact{"news/harbour.txt"},
				Replacements: []sarifReplacement{
					{sarifRegion{9, 400, 9, 400}, sarifText{"A banner: "}},
					{sarifRegion{9, 417, 9, 418}, sarifText{""}},
				},
			}},
		}}},
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
	off := newSARIFRule(lint.Rule{
		Code: "X1", Off: true, Severity: lint.Info,
		Options: []lint.Option{{Name: "most", Default: lint.Number(7), Doc: "how many words"}},
	})
	if !strings.Contains(off.Help.Text, "Option most (default 7): how many words") || !strings.Contains(off.Help.Markdown, "**Option** `most` (default `7`): how many words") {
		t.Errorf("the option is not documented: %+v", off.Help)
	}
	if off.Default.Enabled == nil || *off.Default.Enabled || off.Default.Level != "note" {
		t.Errorf("a rule that is off: %+v", off.Default)
	}
}

// What is written satisfies the schema of SARIF 2.1.0, whatever the article,
// and the schema refuses what is broken.
func TestSARIFSchema(t *testing.T) {
	schema := schemaOf(t, "sarif-schema-2.1.0.json")
	strange := testItem(t)
	strange.Article.Path = "/a b/ü%:é\\.txt"
	strange.Findings[0].Message = "bad \xff byte"
	stdin := testItem(t)
	stdin.Article.Path = "-"
	for name, items := range map[string][]Item{
		"no articles": nil, "no findings": {emptyItem()}, "findings": {testItem(t), strange, stdin}, "decided": {decidedItem(t)},
	} {
		if err := validate(schema, write(t, "sarif", Options{Version: "0.1.0", Baseline: name == "decided"}, items...)); err != nil {
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
