package report

import (
	"io"
	"strconv"
	"strings"

	"claims/claims/audit"
)

// whoColumns are the header of the audit's CSV; one column a tag that was asked
// for follows.
func whoColumns() []string {
	return strings.Split("speaker,type,wikidata,claims,direct,mixed,indirect,words_quoted,articles,share", ",")
}

const whoCSVStart = `speaker,type,wikidata,claims,`

// writeWhoCSV writes one row a speaker. Totals are left to the spreadsheet.
func writeWhoCSV(w io.Writer, r audit.Report, _ Options) error {
	out := newRowWriter(w)
	header := whoColumns()
	for _, tag := range r.Tags {
		header = append(header, tag.Name)
	}
	err := out.row(safe(header))
	for i := range r.Speakers {
		if err == nil {
			err = out.row(whoCells(&r.Speakers[i], r.Tags))
		}
	}
	return out.flush(err)
}

// whoCells is the speaker's row, in the order of the header, guarded against
// formulas. Of nobody, name and type are empty.
func whoCells(s *audit.Speaker, tags []audit.Tag) []string {
	row := []string{
		s.Name, string(s.Type), s.Wikidata,
		strconv.Itoa(s.Claims), strconv.Itoa(s.Direct), strconv.Itoa(s.Mixed), strconv.Itoa(s.Indirect),
		strconv.Itoa(s.WordsQuoted), strconv.Itoa(s.Articles), strconv.FormatFloat(s.Share, 'f', 4, 64),
	}
	for _, tag := range tags {
		row = append(row, s.Tags[tag.Name])
	}
	return safe(row)
}
