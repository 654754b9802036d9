package report

import (
	"strings"
	"testing"
)

func TestFilledIn(t *testing.T) {
	for _, c := range []struct {
		name, format, file string
		want               bool
	}{
		{"as written", "csv", "id,text,rating,reviewer,evidence_url,notes\r\nc1,“No”,,,,\r\n", false},
		{"a rating", "csv", "id,text,rating,reviewer,evidence_url,notes\r\nc1,“No”,,,,\r\nc2,“Yes”,false,,,\r\n", true},
		{"a note over lines", "csv", "id,text,rating,reviewer,evidence_url,notes\nc1,\"“No,\n”\",,,,\"see\nhere\"\n", true},
		{"rows cut short", "csv", "id,text,rating,reviewer,evidence_url,notes\nc1,“No”\n", false},
		{"other columns filled", "csv", "id,text,rating,reviewer,evidence_url,notes\nc1,rating,,,,\n", false},
		{"tabs", "tsv", "id\ttext\trating\treviewer\tevidence_url\tnotes\nc1\t\"No\t\t\t\tcheck\n", true},
		{"no sheet", "json", "id,rating\n1,2\n", false},
		{"nothing", "csv", "", false},
	} {
		if got := FilledIn(c.format, strings.NewReader(c.file)); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
