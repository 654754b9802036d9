package baseline

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/claims/lint"
	"claims/nlp"
)

const text = "Experts say so. Experts say more. “Nobody knew."

// found is an article at the path with a finding of each rule over each of the words.
func found(path string, rules ...string) (*claims.Article, []lint.Finding) {
	a := claims.NewArticle(claims.Article{ID: "a", Path: path, Text: text})
	var findings []lint.Finding
	for i, rule := range rules {
		findings = append(findings, lint.Finding{Rule: rule, Span: nlp.Span{Start: 16 * i, End: 16*i + 7}})
	}
	return a, findings
}

// record is the baseline at the path of the articles' findings.
func record(t *testing.T, path string, articles ...string) string {
	t.Helper()
	r, err := NewRecord(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, article := range articles {
		r.Add(found(article, "S305", "S305"))
	}
	var out bytes.Buffer
	if err := r.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func read(t *testing.T, path, data string) *Baseline {
	t.Helper()
	b, err := Read(path, []byte(data))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// states are the findings' suppressions, "-" for none.
func states(findings []lint.Finding) string {
	var all []string
	for _, f := range findings {
		if f.Suppression == nil {
			all = append(all, "-")
		} else {
			all = append(all, string(f.Suppression.Kind))
		}
	}
	return strings.Join(all, " ")
}

// A record is sorted, has a finding once, and the same paths from any folder.
func TestRecord(t *testing.T) {
	want := `{
  "schema": "claims-baseline/1",
  "findings": [
    {"file":"news/a.txt","rule":"S305","fingerprint":"6b3f411a13cc431f81b26b984481c247:1"},
    {"file":"news/a.txt","rule":"S305","fingerprint":"6b3f411a13cc431f81b26b984481c247:2"},
    {"file":"news/b.txt","rule":"S305","fingerprint":"8053b7ad31eeeb76d41a5de40c1d7255:1"},
    {"file":"news/b.txt","rule":"S305","fingerprint":"8053b7ad31eeeb76d41a5de40c1d7255:2"}
  ]
}
`
	if diff := cmp.Diff(want, record(t, "x.json", "news/b.txt", "./news/a.txt", "news/a.txt")); diff != "" {
		t.Error(diff)
	}
	t.Chdir(t.TempDir())
	if diff := cmp.Diff(want, record(t, "../x.json", "../news/b.txt", "../news/a.txt")); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff("{\n  \"schema\": \"claims-baseline/1\",\n  \"findings\": []\n}\n", record(t, "x.json")); diff != "" {
		t.Error(diff)
	}
}

// What is suppressed is not recorded, but counts among findings of the same words.
func TestRecordLeavesOutSuppressed(t *testing.T) {
	r, err := NewRecord("x.json")
	if err != nil {
		t.Fatal(err)
	}
	a, findings := found("a.txt", "S305", "S305")
	findings[0].Suppression = &lint.Suppression{Kind: lint.InSource}
	r.Add(a, findings)
	if r.Len() != 1 || !strings.HasSuffix(r.entries[0].Fingerprint, ":2") {
		t.Errorf("recorded: %v", r.entries)
	}
}

func TestMark(t *testing.T) {
	b := read(t, "x.json", record(t, "x.json", "a.txt"))
	a, findings := found("a.txt", "S305", "S305", "Q101")
	findings[1].Suppression = &lint.Suppression{Kind: lint.InSource}
	b.Mark(a, nil, findings)
	if got := states(findings); got != "baseline source -" {
		t.Errorf("a.txt: %s", got)
	}
	other, findings := found("b.txt", "S305")
	b.Mark(other, nil, findings)
	if got := states(findings); got != "-" {
		t.Errorf("b.txt: %s", got)
	}
}

// A recorded finding is stale where its rule has run over its file without finding
// it, or the file is gone; not where nobody has looked.
func TestStale(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, file := range []string{"a.txt", "unread.txt"} {
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	recorded := record(t, "x.json", "a.txt", "unread.txt", filepath.Join("news", "gone.txt"), "-")
	a, findings := found("a.txt", "S305")
	tests := []struct {
		name  string
		rules []lint.Rule
		want  int
	}{
		{"the rule has run", []lint.Rule{{Code: "S305"}}, 1 + 2},
		{"another rule has run", []lint.Rule{{Code: "Q101"}}, 2},
	}
	for _, test := range tests {
		b := read(t, "x.json", recorded)
		b.Mark(a, test.rules, findings)
		if got := b.Stale(); got != test.want || b.Len() != 8 {
			t.Errorf("%s: %d of %d are stale, want %d of 8", test.name, got, b.Len(), test.want)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	tests := []struct{ data, want string }{
		{"", "x.json: this is no baseline (EOF); make it anew with: claims baseline --output x.json"},
		{"[]", "x.json: this is no baseline"},
		{`{"schema": "claims-baseline/1", "rules": []}`, `unknown field "rules"`},
		{`{"schema": "claims-baseline/1", "findings": []} {}`, "something stands behind its end"},
		{`{"schema": "claims-baseline/9", "findings": []}`, `the schema of this baseline is "claims-baseline/9", not "claims-baseline/1"`},
	}
	for _, test := range tests {
		if _, err := Read("x.json", []byte(test.data)); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("Read(%q): %v, want %q", test.data, err, test.want)
		}
	}
	if _, err := Load("no/such.json"); err == nil || err.Error() != "no/such.json: there is no such baseline; make it with: claims baseline --output no/such.json" {
		t.Errorf("Load of nothing: %v", err)
	}
}

// FuzzRead holds Read to an error or a baseline, whatever the file.
func FuzzRead(f *testing.F) {
	f.Add([]byte(`{"schema": "claims-baseline/1", "findings": [{"file": "a.txt", "rule": "S305", "fingerprint": "x:1"}]}`))
	f.Add([]byte(`{"schema": "claims-baseline/1", "findings": null}`))
	f.Add([]byte("\xff{"))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Read("x.json", data)
		if (b == nil) == (err == nil) {
			t.Fatalf("baseline %v and error %v", b, err)
		}
		if err != nil {
			return
		}
		a, findings := found("a.txt", "S305")
		b.Mark(a, nil, findings)
		if stale := b.Stale(); stale < 0 || stale > b.Len() {
			t.Fatalf("%d of %d are stale", stale, b.Len())
		}
	})
}
