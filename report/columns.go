package report

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/printable"
)

// columns are the header of csv and tsv.
func columns() []string {
	ours := strings.Split("id,file,line,column,start,end,paragraph,sentence,kind,text,"+
		"speaker,speaker_type,mention,cue,source,source_type,parent,confidence,date,url", ",")
	return append(ours, forPeople()...)
}

// forPeople are the last columns, which are empty for people to fill.
func forPeople() []string { return []string{"rating", "reviewer", "evidence_url", "notes"} }

// cells is the claim's row, in the order of columns, guarded against formulas.
func cells(a *claims.Article, c *claims.Claim) []string {
	at := a.Position(c.Start())
	speaker, source := orNobody(c.Speaker), orNobody(c.Source)
	row := []string{
		c.ID, printable.Name(a.Path), strconv.Itoa(at.Line), strconv.Itoa(at.Column),
		strconv.Itoa(a.CodePoint(c.Start())), strconv.Itoa(a.CodePoint(c.End())),
		strconv.Itoa(c.Paragraph + 1), strconv.Itoa(c.Sentence + 1),
		string(c.Kind), a.TextOf(c.Content),
		speaker.Name, string(speaker.Type), a.TextOf(speaker.Mention), a.TextOf(c.Cue),
		source.Name, string(source.Type), c.Parent,
		strconv.FormatFloat(c.ShownConfidence(), 'f', 2, 64), a.Date, a.URL,
	}
	return safe(append(row, make([]string, len(forPeople()))...))
}

// safe is the row with what cannot be shown replaced, and guarded against formulas.
func safe(row []string) []string {
	for i, cell := range row {
		row[i] = guard(printable.Text(cell))
	}
	return row
}

// orNobody is the speaker, or one without name and type for nil.
func orNobody(s *claims.Speaker) claims.Speaker {
	if s == nil {
		return claims.Speaker{}
	}
	return *s
}

// guard puts an apostrophe before a cell that a spreadsheet would run as a
// formula (OWASP, CSV Injection): one that starts with = + - @, their
// full-width forms, a tab or a line break, also after white space. A cell that
// already has apostrophes before such a sign gets one more, so that taking one
// away always gives the text back.
func guard(cell string) string {
	bare := strings.TrimLeft(cell, "'")
	if bare != "" && strings.IndexByte("\t\r\n", bare[0]) >= 0 {
		return "'" + cell
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(cell, leads))
	if strings.ContainsRune("=+-@＝＋－＠", first) {
		return "'" + cell
	}
	return cell
}

// leads reports what a spreadsheet may drop from the start of a cell, and the
// apostrophe that the guard itself puts there.
func leads(r rune) bool {
	return r == '\'' || unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}
