package eval

import (
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
