package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"claims/claims"
)

// nobody stands in tables where the article names no speaker or source.
const nobody = "(nobody named)"

// row is one claim as table and markdown show it. It keeps no part of the
// article's text alive: tables gather only what they print.
type row struct {
	source, speaker string
	// sourceKey and speakerKey tell groups apart.
	sourceKey, speakerKey string
	// named reports whether the article names a source.
	named bool
	kind  claims.Kind
	// claim is the content, white space made single spaces, unsafe characters shown.
	claim string
	path  string
	line  int
	// article and order are the claim's place: the article's number and the
	// claim's in it.
	article, order int
}

// tableRows are the claims of the item that tables show, in order of the text.
func tableRows(item Item, article int) []row {
	var rows []row
	hidden := item.OnlyNesting()
	for i := range item.Claims {
		c := &item.Claims[i]
		if hidden[c.ID] {
			continue
		}
		source, speaker := orNobody(c.Source), orNobody(c.Speaker)
		rows = append(rows, row{
			source: shownName(source), speaker: shownName(speaker),
			sourceKey: groupKey(source, article), speakerKey: groupKey(speaker, article),
			named: shownName(source) != nobody,
			kind:  c.Kind, claim: printable(joined(item.Article.Text, c.Content)),
			path: printable(item.Article.Path), line: item.Article.Position(c.Start()).Line,
			article: article, order: i,
		})
	}
	return rows
}

// shownName is the name as tables show it, never the empty string.
func shownName(s claims.Speaker) string {
	name := printable(s.Name)
	if name == "" && len(s.Members) > 0 {
		name = printable(strings.Join(s.Members, ", "))
	}
	if name == "" {
		return nobody
	}
	return name
}

// groupKey tells speakers apart: by name, over all articles. Those who are
// anonymous or of unknown type ("a senior official") are the same only within
// one article.
func groupKey(s claims.Speaker, article int) string {
	name := shownName(s)
	if name != nobody && (s.Type == claims.Anonymous || s.Type == claims.Unknown) {
		return fmt.Sprintf("%s\x00%d", name, article)
	}
	return name
}

// grouped sorts rows by source, then speaker: groups in the order in which
// their first claim comes, those of nobody last.
func grouped(rows []row) []row {
	sources, speakers := make(map[string]int), make(map[[2]string]int)
	for i, r := range rows {
		first(sources, r.sourceKey, i)
		first(speakers, r.pair(), i)
	}
	out := slices.Clone(rows)
	slices.SortStableFunc(out, func(a, b row) int {
		return cmp.Or(
			cmp.Compare(unnamedLast(a), unnamedLast(b)),
			cmp.Compare(sources[a.sourceKey], sources[b.sourceKey]),
			cmp.Compare(speakers[a.pair()], speakers[b.pair()]),
			cmp.Compare(a.article, b.article),
			cmp.Compare(a.order, b.order),
		)
	})
	return out
}

// pair is the key of the speaker's group within the source's.
func (r row) pair() [2]string { return [2]string{r.sourceKey, r.speakerKey} }

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
	bySource, bySpeaker := make(map[string]int), make(map[[2]string]int)
	speakers := make(map[string]int)
	for _, r := range rows {
		if bySpeaker[r.pair()] == 0 {
			speakers[r.sourceKey]++
		}
		bySource[r.sourceKey]++
		bySpeaker[r.pair()]++
	}
	lines := make([]line, len(rows))
	for i, r := range rows {
		lines[i].row = r
		newSource := i == 0 || rows[i-1].sourceKey != r.sourceKey
		if newSource {
			lines[i].sourceCell = fmt.Sprintf("%s (%d)", r.source, bySource[r.sourceKey])
		}
		if !newSource && rows[i-1].speakerKey == r.speakerKey {
			continue
		}
		lines[i].speakerCell = r.speaker
		if speakers[r.sourceKey] > 1 {
			lines[i].speakerCell = fmt.Sprintf("%s (%d)", r.speaker, bySpeaker[r.pair()])
		}
	}
	return lines
}
