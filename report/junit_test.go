package report

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/claims/lint"
)

// A rule fails where a finding is at or above FailOn; the others only print.
func TestJUnit(t *testing.T) {
	item := testItem(t)
	item.Findings = item.Findings[:2]
	item.Findings[0].Severity = lint.Error
	second := item.Findings[0]
	second.Severity = lint.Info
	item.Findings = append(item.Findings, second)
	want := `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="claims">
  <testsuite name="news/harbour.txt" tests="2" failures="1" errors="0">
    <testcase name="A211 alias-inconsistent" classname="news.harbour_txt">
      <system-out><![CDATA[
news/harbour.txt:5:31: warning: “Duarte” is named in full elsewhere, 100% of the time [A211 alias-inconsistent]
  5 | The Lusa agency reported that Duarte said the café on pier 3 must close.
    |                               ^~~~~~
news/harbour.txt:1:1: note: first named here
  1 | Inês Duarte raises harbour fees
    | ^~~~~~~~~~~~~~~~~~
]]></system-out>
    </testcase>
    <testcase name="S305 vague-authority" classname="news.harbour_txt">
      <failure message="say who “Porto and Faro” are: the councils, the ports or their mayors (and 1 more)" type="error"><![CDATA[
news/harbour.txt:7:1: error: say who “Porto and Faro” are: the councils, the ports or their mayors [S305 vague-authority]
  7 | Porto and Faro warn that ships will stay away. Statistics Portugal put the loss at -4 per cent | …
    | ^~~~~~~~~~~~~~
news/harbour.txt:7:1: info: say who “Porto and Faro” are: the councils, the ports or their mayors [S305 vague-authority]
  7 | Porto and Faro warn that ships will stay away. Statistics Portugal put the loss at -4 per cent | …
    | ^~~~~~~~~~~~~~
]]></failure>
    </testcase>
  </testsuite>
  <testsuite name="news/quiet.txt" tests="1" failures="0" errors="0">
    <testcase name="no findings" classname="news.quiet_txt"></testcase>
  </testsuite>
</testsuites>
`
	if diff := cmp.Diff(want, write(t, "junit", Options{FailOn: lint.Error}, item, emptyItem())); diff != "" {
		t.Error(diff)
	}
}

func TestJUnitNames(t *testing.T) {
	tests := []struct{ path, id, suite, class string }{
		{"news/a.b.txt", "a.b", "news/a.b.txt", "news.a_b_txt"},
		{"./news/a.txt", "a", "news/a.txt", "news.a_txt"},
		{"/srv/a.txt", "a", "/srv/a.txt", "srv.a_txt"},
		{"wire.jsonl", "7", "wire.jsonl 7", "wire_jsonl 7"},
		{"-", "-", "-", "-"},
	}
	for _, test := range tests {
		a := claims.NewArticle(claims.Article{Path: test.path, ID: test.id})
		if suite, class := suiteName(a), className(a); suite != test.suite || class != test.class {
			t.Errorf("%s of %s is %q, %q, want %q, %q", test.id, test.path, suite, class, test.suite, test.class)
		}
	}
}
