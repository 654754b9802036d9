package report

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestGitLab(t *testing.T) {
	want := `[
{"description":"say who “Porto and Faro” are: the councils, the ports or their mayors (S305 vague-authority)","check_name":"vague-authority","fingerprint":"HASH:1","severity":"info","location":{"path":"news/harbour.txt","lines":{"begin":7,"end":7}}}
,{"description":"“Duarte” is named in full elsewhere, 100% of the time (A211 alias-inconsistent)","check_name":"alias-inconsistent","fingerprint":"HASH:1","severity":"minor","location":{"path":"news/harbour.txt","lines":{"begin":5,"end":5}}}
,{"description":"nobody is named for these words: say who said them (A201 quote-unattributed)","check_name":"quote-unattributed","fingerprint":"HASH:1","severity":"major","location":{"path":"news/harbour.txt","lines":{"begin":9,"end":9}}}
]
`
	got := regexp.MustCompile("[0-9a-f]{32}").ReplaceAllString(write(t, "gitlab", Options{}, testItem(t), emptyItem()), "HASH")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A finding has the same fingerprint whatever is suppressed before it.
func TestGitLabFingerprints(t *testing.T) {
	item := testItem(t)
	item.Findings[1] = item.Findings[0]
	both := write(t, "gitlab", Options{}, item)
	item.Findings[0].Suppression = decidedItem(t).Findings[0].Suppression
	second := strings.Split(write(t, "gitlab", Options{}, item), "\n")[1]
	if !strings.Contains(second, ":2\"") || !strings.Contains(both, second) {
		t.Errorf("%s is not in\n%s", second, both)
	}
}

func TestGitLabSchema(t *testing.T) {
	schema := schemaOf(t, "gitlab-schema.json")
	for name, items := range map[string][]Item{
		"no articles": nil, "no findings": {emptyItem()}, "findings": {testItem(t), decidedItem(t)},
	} {
		if err := validate(schema, write(t, "gitlab", Options{}, items...)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	good := write(t, "gitlab", Options{}, testItem(t))
	for _, broken := range [][2]string{{`"begin":7`, `"begin":0`}, {`"minor"`, `"warning"`}, {`"fingerprint"`, `"hash"`}, {`"news/`, `"./news/`}} {
		if validate(schema, strings.Replace(good, broken[0], broken[1], 1)) == nil {
			t.Errorf("the schema takes %s", broken[1])
		}
	}
}
