package eval

import (
	"cmp"
	"slices"

	"claims/claims"
)

// Dimension is what figures can be broken down by.
type Dimension string

// The dimensions. A kind is that of each attribution, the others are of whole
// articles.
const (
	ByKind      Dimension = "kind"
	ByPublisher Dimension = "publisher"
	ByLength    Dimension = "length"
	ByArticle   Dimension = "article"
)

// Dimensions are all dimensions, in the order in which they are reported.
func Dimensions() []Dimension { return []Dimension{ByKind, ByPublisher, ByLength, ByArticle} }

// ArticleCounts is what was counted in one article, and what it can be grouped by.
type ArticleCounts struct {
	ID, Path, Publisher string
	// Words is the length of the article's text.
	Words int
	Counts
}

// CountsOf are the counts of a gold article.
func CountsOf(g Gold, s Scored) ArticleCounts {
	return ArticleCounts{
		ID: g.Article.ID, Path: g.Article.Path, Publisher: g.Publisher,
		Words: countWords(s.text, Span{0, len(s.text)}), Counts: s.Counts,
	}
}

// Breakdown is the figures of each group, for the dimensions asked for.
type Breakdown struct {
	Kind      []KindFigures  `json:"kind,omitzero"`
	Publisher []GroupFigures `json:"publisher,omitzero"`
	Length    []GroupFigures `json:"length,omitzero"`
	Article   []GroupFigures `json:"article,omitzero"`
}

// GroupFigures are the measures of a group of articles.
type GroupFigures struct {
	Group string `json:"group"`
	// Path is the file of an article; "" for other groups.
	Path     string `json:"path,omitempty"`
	Articles int    `json:"articles"`
	Figures
}

// KindFigures are the measures of one kind: recall over the gold attributions of
// the kind, precision over the predicted ones of it.
type KindFigures struct {
	Group        claims.Kind `json:"group"`
	ContentMatch PRF         `json:"content-match"`
	Attribution  PRF         `json:"attribution"`
	// SourceAccuracy is over the gold attributions that were found.
	SourceAccuracy float64 `json:"source-accuracy"`
	Gold           int     `json:"gold"`
	Predicted      int     `json:"predicted"`
}

// BreakDown groups what was counted in articles. Publishers come by name, the
// unknown last, lengths the shortest first, articles as they are given.
func BreakDown(all []ArticleCounts, by []Dimension) Breakdown {
	var b Breakdown
	if slices.Contains(by, ByKind) {
		b.Kind = kindFigures(all)
	}
	if slices.Contains(by, ByPublisher) {
		b.Publisher = groupFigures(all, publisher)
	}
	if slices.Contains(by, ByLength) {
		b.Length = groupFigures(all, length)
	}
	if slices.Contains(by, ByArticle) {
		b.Article = articleFigures(all)
	}
	return b
}

// unknownPublisher is the group of the articles whose gold names no publisher.
const unknownPublisher = "unknown"

// groupKey is the group of an article; groups are sorted by rank, then by name.
type groupKey struct {
	rank int
	name string
}

// publisher is the group of an article's publisher; the unknown come last.
func publisher(a *ArticleCounts) groupKey {
	if a.Publisher == "" || a.Publisher == unknownPublisher {
		return groupKey{1, unknownPublisher}
	}
	return groupKey{0, a.Publisher}
}

// length is the group of an article's number of words.
func length(a *ArticleCounts) groupKey {
	switch {
	case a.Words < 400:
		return groupKey{0, "under 400"}
	case a.Words < 800:
		return groupKey{1, "400 to 799"}
	case a.Words < 1600:
		return groupKey{2, "800 to 1599"}
	}
	return groupKey{3, "1600 and over"}
}

// groupFigures are the figures of each group that has an article.
func groupFigures(all []ArticleCounts, key func(*ArticleCounts) groupKey) []GroupFigures {
	type sum struct {
		articles int
		counts   Counts
	}
	sums := map[groupKey]*sum{}
	var keys []groupKey
	for i := range all {
		k := key(&all[i])
		s := sums[k]
		if s == nil {
			s = &sum{}
			sums[k] = s
			keys = append(keys, k)
		}
		s.articles++
		s.counts.Add(all[i].Counts)
	}
	slices.SortFunc(keys, func(a, b groupKey) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.name, b.name))
	})
	groups := make([]GroupFigures, 0, len(keys))
	for _, k := range keys {
		groups = append(groups, GroupFigures{Group: k.name, Articles: sums[k].articles, Figures: sums[k].counts.Figures()})
	}
	return groups
}

// articleFigures are the figures of each article; two with the same ID stay two.
func articleFigures(all []ArticleCounts) []GroupFigures {
	groups := make([]GroupFigures, 0, len(all))
	for _, a := range all {
		groups = append(groups, GroupFigures{Group: a.ID, Path: a.Path, Articles: 1, Figures: a.Figures()})
	}
	return groups
}

// kindFigures are the figures of each kind, also where nothing is of it.
func kindFigures(all []ArticleCounts) []KindFigures {
	var c Counts
	for i := range all {
		c.Add(all[i].Counts)
	}
	var kinds []KindFigures
	for _, kind := range []claims.Kind{claims.Direct, claims.Mixed, claims.Indirect} {
		k := c.ofKind(kind)
		kinds = append(kinds, KindFigures{
			Group:          kind,
			ContentMatch:   harmonic(share(k.Matched, k.Predicted), share(k.Found, k.Gold)),
			Attribution:    harmonic(share(k.Right, k.Predicted), share(k.Attributed, k.Gold)),
			SourceAccuracy: percent(k.Attributed, k.Found),
			Gold:           k.Gold,
			Predicted:      k.Predicted,
		})
	}
	return kinds
}
