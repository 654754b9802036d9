package report

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/claims/alias"
	"claims/claims/audit"
)

// mayors is the alias file of the tests, whose tag party is asked for.
const mayors = `- {name: Zoë Holt, wikidata: Q1, tags: {party: Greens}}
- {name: Inês Duarte, tags: {party: =Liberals}}
`

// auditOf is the audit of the items, by party.
func auditOf(t *testing.T, items ...Item) audit.Report {
	t.Helper()
	aliases, err := alias.Parse("who.yaml", []byte(mayors))
	if err != nil {
		t.Fatal(err)
	}
	a := audit.New(aliases, []string{"party"})
	for _, item := range items {
		a.Add(aliases.Apply(item.Extraction))
	}
	return a.Report()
}

// writeWho is what the audit's format writes for the items.
func writeWho(t *testing.T, format string, o Options, items ...Item) string {
	t.Helper()
	f, err := FindWho(format)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := f.Write(&out, auditOf(t, items...), o); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestWhoTable(t *testing.T) {
	want := `Speaker              Type          Claims  Direct  Mixed  Indirect  Words quoted  Articles  Share
─────────────────────────────────────────────────────────────────────────────────────────────────
Inês Duarte          person             2       1      0         1             8         1  40.0%
Porto and Faro       group              1       0      0         1             0         1  20.0%
Statistics Portugal  organization       1       0      0         1             0         1  20.0%
(nobody named)                          1       1      0         0             3         1  20.0%

Type            Speakers  Claims  Words quoted  Share
─────────────────────────────────────────────────────
person                 1       2             8  40.0%
organization           1       1             0  20.0%
group                  1       1             0  20.0%
(nobody named)         0       1             3  20.0%

party      Speakers  Claims  Words quoted  Share
────────────────────────────────────────────────
=Liberals         1       2             8  40.0%
(no tag)          2       3             3  60.0%

5 claims by 3 speakers in 2 articles (1 by nobody named)
`
	got := writeWho(t, "table", Options{}, testItem(t), emptyItem())
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	quiet, _, _ := strings.Cut(want, "Type            Speakers")
	if diff := cmp.Diff(quiet, writeWho(t, "table", Options{Quiet: true}, testItem(t), emptyItem())); diff != "" {
		t.Error(diff)
	}
}

// The table keeps within the width: short headings first, then no type.
func TestWhoTableWidth(t *testing.T) {
	long := testItem(t)
	long.Claims[4].Speaker.Name = "National Statistical Institute of the Portuguese Republic at Lisbon"
	tests := []struct {
		width    int
		headings string
	}{
		{120, "Speaker Type Claims Direct Mixed Indirect Words quoted Articles Share"},
		{80, "Speaker Type Claims Dir. Mix. Ind. Words Art. Share"},
		{70, "Speaker Claims Dir. Mix. Ind. Words Art. Share"},
		{60, "Speaker Claims Dir. Mix. Ind. Words Art. Share"},
	}
	for _, test := range tests {
		out := writeWho(t, "table", Options{Width: test.width}, long)
		table, _, _ := strings.Cut(out, "\n\n")
		headings, _, _ := strings.Cut(table, "\n")
		if headings = strings.Join(strings.Fields(headings), " "); headings != test.headings {
			t.Errorf("width %d: headings %q, want %q", test.width, headings, test.headings)
		}
		for line := range strings.Lines(table) {
			if got := displaywidth.String(strings.TrimRight(line, "\n")); got > test.width {
				t.Errorf("width %d: a line of %d columns: %s", test.width, got, line)
			}
		}
	}
}

func TestWhoCSV(t *testing.T) {
	item := testItem(t)
	item.Claims[3].Speaker = &claims.Speaker{Name: "@porto", Type: claims.Organization}
	got := writeWho(t, "csv", Options{}, item)
	want := strings.Join([]string{
		"speaker,type,wikidata,claims,direct,mixed,indirect,words_quoted,articles,share,party",
		"Inês Duarte,person,,2,1,0,1,8,1,0.4000,'=Liberals",
		"'@porto,organization,,1,0,0,1,0,1,0.2000,",
		"Statistics Portugal,organization,,1,0,0,1,0,1,0.2000,",
		",,,1,1,0,0,3,1,0.2000,",
		"",
	}, "\r\n")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if rows, err := csv.NewReader(strings.NewReader(got)).ReadAll(); err != nil || len(rows) != 5 {
		t.Errorf("%d rows, %v", len(rows), err)
	}
}

func TestWhoJSON(t *testing.T) {
	got := writeWho(t, "json", Options{}, emptyItem())
	want := `{"schema":"claims-who/1","articles":1,"claims":0,"speakers":[],"types":[],"tags":[{"tag":"party","totals":[]}]}` + "\n"
	if got != want {
		t.Errorf("%s, want %s", got, want)
	}
	var read whoRecord
	if err := json.Unmarshal([]byte(writeWho(t, "json", Options{}, testItem(t))), &read); err != nil {
		t.Fatal(err)
	}
	last := read.Speakers[len(read.Speakers)-1]
	if last.Name != nil || last.Type != nil || last.Claims != 1 || last.Share != 0.2 {
		t.Errorf("nobody is %+v", last)
	}
}

func TestFindWho(t *testing.T) {
	if _, err := FindWho("jsn"); err == nil || err.Error() != `unknown format "jsn": did you mean json? the formats are table, csv, json` {
		t.Error(err)
	}
}

// Every format reports an output that fails.
func TestWhoWriteErrors(t *testing.T) {
	for _, f := range WhoFormats() {
		if err := f.Write(broken{}, auditOf(t, testItem(t)), Options{}); !errors.Is(err, errGone) {
			t.Errorf("%s: error is %v, want it to wrap %v", f.Name, err, errGone)
		}
	}
}
