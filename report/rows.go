package report

import (
	"cmp"
	"fmt"
	"slices"

	"claims/claims"
	"claims/claims/printable"
	"claims/claims/roster"
)

// nobody stands in tables where the article names no speaker or source.
const nobody = "(nobody named)"

// row is one claim as table and markdown show it. It keeps no part of the
// article's text alive: tables gather only what they print.
type row struct {
	// source is who the article has the claim from; speaker whose words they are,
	// behind those who passed them on between the two (Korean Central News Agency ▸
	// Kim Jong Un, under Yonhap News Agency).
	source, speaker string
	// sourceKey and speakerKey tell groups apart: the speakers' numbers in the
	// register; -1 is nobody.
	sourceKey, speakerKey int
	// sourceRef and speakerRef are who it is, once the register is made; viaRefs who
	// passed it on between them.
	sourceRef, speakerRef roster.Ref
	viaRefs               []roster.Ref
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

// gathering is the rows of all articles, while they come.
type gathering struct {
	roster *roster.Roster
	rows   []row
}

func newGathering(o Options) gathering { return gathering{roster: roster.New(o.Aliases)} }

// add takes in the claims of the item that tables show, in order of the text.
func (g *gathering) add(item Item) {
	article := g.roster.Articles()
	names := g.roster.Add(item.Extraction)
	hidden := item.OnlyNesting()
	for i := range item.Claims {
		c := &item.Claims[i]
		if hidden[c.ID] {
			continue
		}
		g.rows = append(g.rows, row{
			sourceRef: names.Ref(c.Source), speakerRef: names.Ref(c.Speaker), viaRefs: between(names, c.Chain),
			kind: c.Kind, claim: printable.Line(joined(item.Article.Text, c.Content)),
			path: printable.Name(item.Article.Path), line: item.Article.Position(c.Start()).Line,
			article: article, order: i,
		})
	}
}

// between are the links of a chain between its first and its last.
func between(names *roster.Article, chain []*claims.Speaker) []roster.Ref {
	var refs []roster.Ref
	for i := 1; i < len(chain)-1; i++ {
		refs = append(refs, names.Ref(chain[i]))
	}
	return refs
}

// named is the rows with the names and numbers that the register gives their
// speakers.
func (g *gathering) named() []row {
	register := g.roster.Merge()
	for i := range g.rows {
		r := &g.rows[i]
		source, speaker := register.Speaker(r.sourceRef), register.Speaker(r.speakerRef)
		r.source, r.sourceKey = shownName(source.Name), source.ID
		r.speaker, r.speakerKey = shownName(speaker.Name), speaker.ID
		for k := len(r.viaRefs) - 1; k >= 0; k-- {
			r.speaker = shownName(register.Speaker(r.viaRefs[k]).Name) + " ▸ " + r.speaker
		}
		r.named = r.source != nobody
	}
	return g.rows
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

// pair tells the groups of speakers within a source's apart, the way the words came
// with them.
type pair struct {
	source, speaker int
	shown           string
}

func (r row) pair() pair { return pair{r.sourceKey, r.speakerKey, r.speaker} }

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
		if !newSource && rows[i-1].pair() == r.pair() {
			continue
		}
		lines[i].speakerCell = r.speaker
		if speakers[r.sourceKey] > 1 {
			lines[i].speakerCell = fmt.Sprintf("%s (%d)", r.speaker, bySpeaker[r.pair()])
		}
	}
	return lines
}
