package report

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"claims/claims"
)

const header = "id,file,line,column,start,end,paragraph,sentence,kind,text,speaker,speaker_type,mention,cue," +
	"source,source_type,parent,confidence,date,url,rating,reviewer,evidence_url,notes"

func TestCSV(t *testing.T) {
	got := write(t, "csv", Options{}, testItem(t), emptyItem())
	want := strings.Join([]string{
		header,
		`c1,news/harbour.txt,3,10,42,107,2,2,direct,"“We will not wait,” … “for the next storm.”",Inês Duarte,person,Mayor Inês Duarte,said,Inês Duarte,person,,0.99,2026-06-03,,,,,`,
		`c2,news/harbour.txt,5,26,134,180,3,3,indirect,that Duarte said the café on pier 3 must close,Lusa,organization,The Lusa agency,reported,Lusa,organization,,0.80,2026-06-03,,,,,`,
		`c3,news/harbour.txt,5,43,151,180,3,3,indirect,the café on pier 3 must close,Inês Duarte,person,Duarte,said,Lusa,organization,c2,0.75,2026-06-03,,,,,`,
		`c4,news/harbour.txt,7,21,203,228,4,4,indirect,that ships will stay away,Porto and Faro,group,Porto and Faro,warn,Porto and Faro,group,,0.90,2026-06-03,,,,,`,
		`c5,news/harbour.txt,7,84,266,286,4,5,indirect,'-4 per cent | a year,Statistics Portugal,organization,Statistics Portugal,put,Statistics Portugal,organization,,0.60,2026-06-03,,,,,`,
		`c6,news/harbour.txt,9,400,688,706,5,7,direct,"“Nobody asked us,”",,,,,,,,0.50,2026-06-03,,,,,`,
		``,
	}, "\r\n")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// The header comes once, also without claims and without articles.
func TestCSVHeaderAlways(t *testing.T) {
	for _, items := range [][]Item{nil, {emptyItem()}, {emptyItem(), emptyItem()}} {
		if got := write(t, "csv", Options{}, items...); got != header+"\r\n" {
			t.Errorf("%d articles without claims: %q", len(items), got)
		}
	}
}

// A cell may hold anything: encoding/csv reads back what was written, with
// line breaks as \n, and taking the guard away gives the text.
func TestCSVRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.RuneFrom([]rune("a=+-@'\t\r\n \",;“é漢＝")), 1, 12, -1).Draw(t, "text")
		item := drawItem(t, text)
		rows, err := csv.NewReader(strings.NewReader(write(t, "csv", Options{}, item))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if len(rows) != 2 || len(rows[1]) != len(columns()) {
			t.Fatalf("rows: %q", rows)
		}
		want := strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(item.Claims[0].Content[0].Of(text))
		if got := unguard(rows[1][9]); got != want {
			t.Fatalf("text is %q, want %q", got, want)
		}
	})
}

// unguard takes the guard's apostrophe away, as docs/formats.md tells readers to.
func unguard(cell string) string {
	if rest, ok := strings.CutPrefix(cell, "'"); ok && guard(rest) != rest {
		return rest
	}
	return cell
}

func TestGuard(t *testing.T) {
	tests := []struct{ cell, want string }{
		{"", ""},
		{"the river rose", "the river rose"},
		{"=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"},
		{"+4 per cent", "'+4 per cent"},
		{"-4 per cent", "'-4 per cent"},
		{"@mayor", "'@mayor"},
		{"-", "'-"},
		{"  =1+1", "'  =1+1"},
		{"\u00a0=1+1", "'\u00a0=1+1"},
		{"\u200b=1+1", "'\u200b=1+1"},
		{"\t=1", "'\t=1"},
		{"\tone", "'\tone"},
		{"\rone", "'\rone"},
		{"\none", "'\none"},
		{"＝1+1", "'＝1+1"},
		{"’90s fashion", "’90s fashion"},
		{"'90s fashion", "'90s fashion"},
		{"'=1", "''=1"},
		{"“=1”", "“=1”"},
		{"– a dash", "– a dash"},
		{"5 - 3", "5 - 3"},
	}
	for _, test := range tests {
		if got := guard(test.cell); got != test.want {
			t.Errorf("guard(%q) = %q, want %q", test.cell, got, test.want)
		}
	}
}

func FuzzGuard(f *testing.F) {
	for _, seed := range []string{"", "=1", " +1", "'@a", "\t", "\xff=", "'\r-", "＋1", "\u202e=1"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		got := guard(cell)
		if got != cell && got != "'"+cell {
			t.Fatalf("guard(%q) = %q", cell, got)
		}
		if unguard(got) != cell {
			t.Fatalf("guard(%q) = %q, which reads back as %q", cell, got, unguard(got))
		}
		if start := strings.TrimSpace(got); start != "" && strings.ContainsRune("=+-@", rune(start[0])) {
			t.Fatalf("guard(%q) = %q starts a formula", cell, got)
		}
	})
}

func TestTSV(t *testing.T) {
	item := testItem(t)
	item.Claims = item.Claims[4:]
	item.Article.URL = "https://example.org/a\tb\r\nc"
	got := write(t, "tsv", Options{}, item, emptyItem())
	want := strings.ReplaceAll(header, ",", "\t") + "\n" +
		"c5\tnews/harbour.txt\t7\t84\t266\t286\t4\t5\tindirect\t'-4 per cent | a year\tStatistics Portugal\torganization\tStatistics Portugal\tput\tStatistics Portugal\torganization\t\t0.60\t2026-06-03\thttps://example.org/a b c\t\t\t\t\n" +
		"c6\tnews/harbour.txt\t9\t400\t688\t706\t5\t7\tdirect\t“Nobody asked us,”\t\t\t\t\t\t\t\t0.50\t2026-06-03\thttps://example.org/a b c\t\t\t\t\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := write(t, "tsv", Options{}); got != strings.ReplaceAll(header, ",", "\t")+"\n" {
		t.Errorf("without articles: %q", got)
	}
}

// Whatever a cell holds, a row is one line of as many cells as there are columns.
func TestTSVShape(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.RuneFrom([]rune("a\t\r\n\v\u2028\u0085\"=")), 1, 12, -1).Draw(t, "text")
		lines := strings.SplitAfter(write(t, "tsv", Options{}, drawItem(t, text)), "\n")
		if len(lines) != 3 || lines[2] != "" {
			t.Fatalf("lines: %q", lines)
		}
		if got := strings.Count(lines[1], "\t") + 1; got != len(columns()) {
			t.Fatalf("%d cells, want %d: %q", got, len(columns()), lines[1])
		}
	})
}

// manyClaims is an article of about 5 KB with 40 claims, for benchmarks.
func manyClaims(b *testing.B) Item {
	one := testItem(b)
	item := one
	x := *one.Extraction
	x.Claims = nil
	x.Article = claims.NewArticle(claims.Article{ID: "many", Path: "many.txt", Text: strings.Repeat(harbour, 4)})
	for i := range 40 {
		x.Claims = append(x.Claims, one.Claims[i%len(one.Claims)])
	}
	item.Extraction = &x
	return item
}

func BenchmarkCSV(b *testing.B)   { benchmark(b, "csv") }
func BenchmarkJSONL(b *testing.B) { benchmark(b, "jsonl") }

// benchmark writes one article over and over; its size is that of the text.
func benchmark(b *testing.B, format string) {
	item := manyClaims(b)
	f, err := Find(format)
	if err != nil {
		b.Fatal(err)
	}
	w := f.New(discard{}, Options{})
	b.SetBytes(int64(len(item.Article.Text)))
	b.ReportAllocs()
	for b.Loop() {
		if err := w.Add(item); err != nil {
			b.Fatal(err)
		}
	}
}

// discard takes everything and keeps nothing.
type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }
