package report

import (
	"strings"
	"testing"
)

func TestAddedTo(t *testing.T) {
	header := strings.Join(columns(), ",") + "\r\n"
	row := "c1" + strings.Repeat(",", len(columns())-1) + "\r\n"
	const written = "### Claims\n\n| Source | Speaker | Kind | Claim | Line |\n| --- | --- | --- | --- | ---: |\n| Holt (1) | Holt | direct | “No,” | 4 |\n\n" +
		"### Findings\n\n- **warning** a.md:4:12: use a pair (Q103 mixed-quote-styles)\n  - a.md:4:1: opened here\n\n1 claim by 1 source in 1 article; 1 warning\n"
	for _, c := range []struct {
		name, format, file string
		want               bool
	}{
		{"as written", "csv", header + row, false},
		{"tabs", "tsv", strings.ReplaceAll(header+row, ",", "\t"), false},
		{"a column", "csv", strings.TrimSpace(header) + ",checked\r\n" + strings.TrimSpace(row) + ",\r\n", true},
		{"a cell behind the last column", "csv", header + strings.TrimSpace(row) + ",see above\r\n", true},
		{"a row without an id", "csv", header + row + ",our own claim\r\n", true},
		{"columns of an older program", "csv", "id,file,line,column,older\r\nc1,a,1,1,x\r\n", false},
		{"an empty row", "csv", header + row + ",,\r\n", false},
		{"the sheet of speakers", "csv", "speaker,claims\r\nHolt,1\r\n", false},
		{"a report", "markdown", written, false},
		{"a quiet report", "markdown", written[:strings.LastIndex(written, "\n1 claim")], false},
		{"nothing found", "markdown", "No claims in 1 article; no findings\n", false},
		{"no article", "markdown", "No articles\n", false},
		{"notes below", "markdown", written + "\nAsk Holt about this.\n", true},
		{"notes between", "markdown", strings.Replace(written, "### Findings\n", "### Findings\n\nTo do by Monday.\n", 1), true},
		{"no sheet", "json", "x", false},
		{"an empty file", "markdown", "", false},
	} {
		if got := AddedTo(c.format, strings.NewReader(c.file)); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// What the format writes of articles is nothing that people have added.
func TestNothingIsAddedToWhatIsWritten(t *testing.T) {
	for _, format := range []string{"markdown", "csv", "tsv"} {
		for _, quiet := range []bool{false, true} {
			f, err := Find(format)
			if err != nil {
				t.Fatal(err)
			}
			var out strings.Builder
			w := f.New(&out, Options{Quiet: quiet})
			for _, item := range []Item{testItem(t), decidedItem(t), emptyItem()} {
				if err := w.Add(item); err != nil {
					t.Fatal(err)
				}
			}
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
			if AddedTo(format, strings.NewReader(out.String())) {
				t.Errorf("%s, quiet %v: %s", format, quiet, out.String())
			}
		}
	}
}
