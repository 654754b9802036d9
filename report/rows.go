package report

import (
	"cmp"
	"fmt"
	"slices"

	"claims/claims/audit"
	"claims/claims/printable"
)

// nobody stands in tables where the article names no speaker or source.
const nobody = "(nobody named)"

// row is one claim as table and markdown show it.
type row struct {
	audit.Row
	// source is who the article has the claim from; speaker whose words they are,
	// behind those who passed them on between the two (Korean Central News Agency ▸
	// Kim Jong Un, under Yonhap News Agency).
	source, speaker string
	// named reports whether the article names a source.
	named bool
}

// shownRows are the claims with the names as tables show them.
func shownRows(all []audit.Row) []row {
	rows := make([]row, len(all))
	for i, c := range all {
		r := row{Row: c, source: shownName(c.Source.Name), speaker: shownName(c.Speaker.Name)}
		for _, via := range slices.Backward(c.Via) {
			r.speaker = shownName(via.Name) + " ▸ " + r.speaker
		}
		r.named = r.source != nobody
		rows[i] = r
	}
	return rows
}

// shownName is the name as tables show it, never the empty string.
func shownName(name string) string {
	if name = printable.Line(name); name != "" {
		return name
	}
	return nobody
}

// grouped sorts rows by source, then speaker: groups in the order in which
// their first claim comes, those of nobody last.
func grouped(rows []row) []row {
	sources, speakers := make(map[int]int), make(map[pair]int)
	for i, r := range rows {
		first(sources, r.Source.ID, i)
		first(speakers, r.pair(), i)
	}
	out := slices.Clone(rows)
	slices.SortStableFunc(out, func(a, b row) int {
		return cmp.Or(
			cmp.Compare(unnamedLast(a), unnamedLast(b)),
			cmp.Compare(sources[a.Source.ID], sources[b.Source.ID]),
			cmp.Compare(speakers[a.pair()], speakers[b.pair()]),
			cmp.Compare(a.Article, b.Article),
			cmp.Compare(a.Order, b.Order),
		)
	})
	return out
}

// pair tells the groups of speakers within a source's apart, the way the words came
// with them.
type pair struct {
	source, speaker int
	shown           string
}

func (r row) pair() pair { return pair{r.Source.ID, r.Speaker.ID, r.speaker} }

func first[K comparable](places map[K]int, key K, place int) {
	if _, seen := places[key]; !seen {
		places[key] = place
	}
}

func unnamedLast(r row) int {
	if r.named {
		return 0
	}
	return 1
}

// line is one line of a table: the cells of a row, with the names of a group
// and their counts only in its first row.
type line struct {
	row
	sourceCell, speakerCell string
}

// tableLines are the rows grouped, each group's name shown once. A source
// shows its number of claims; a speaker too where the source has several.
func tableLines(rows []row) []line {
	rows = grouped(rows)
	bySource, bySpeaker := make(map[int]int), make(map[pair]int)
	speakers := make(map[int]int)
	for _, r := range rows {
		if bySpeaker[r.pair()] == 0 {
			speakers[r.Source.ID]++
		}
		bySource[r.Source.ID]++
		bySpeaker[r.pair()]++
	}
	lines := make([]line, len(rows))
	for i, r := range rows {
		lines[i].row = r
		newSource := i == 0 || rows[i-1].Source.ID != r.Source.ID
		if newSource {
			lines[i].sourceCell = fmt.Sprintf("%s (%d)", r.source, bySource[r.Source.ID])
		}
		if !newSource && rows[i-1].pair() == r.pair() {
			continue
		}
		lines[i].speakerCell = r.speaker
		if speakers[r.Source.ID] > 1 {
			lines[i].speakerCell = fmt.Sprintf("%s (%d)", r.speaker, bySpeaker[r.pair()])
		}
	}
	return lines
}
