package attributiontrain

import (
	"context"
	"slices"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/eval"
	"claims/claims/quotation"
	"claims/cmd/claims-train/labels"
	"claims/nlp"
)

// Read reads and analyzes the annotated articles of a gold file (see
// eval.ReadGold) that are wanted by their ids; of several annotations of an article the first
// counts, and what readers marked (nil for nothing) takes the place of all. The error is the first that
// reading meets.
func Read(path string, analyzer *nlp.Analyzer, labelled map[string][]labels.Label, wanted func(id string) bool) ([]Article, error) {
	var articles []Article
	for gold, err := range eval.ReadGold(context.Background(), []string{path}, nil) {
		switch {
		case err != nil:
			return nil, err
		case !wanted(gold.Article.ID):
		case len(labelled[gold.Article.ID]) > 0:
			articles = append(articles, read(gold.Article, analyzer, labels.Attributions(labelled[gold.Article.ID])))
		case len(gold.Annotations) > 0:
			articles = append(articles, read(gold.Article, analyzer, gold.Annotations[0]))
		}
	}
	return articles, nil
}

// ReadLabelled reads and analyzes the articles of files without annotations that readers have labelled
// and that are wanted by their ids.
func ReadLabelled(paths []string, analyzer *nlp.Analyzer, labelled map[string][]labels.Label, wanted func(id string) bool) ([]Article, error) {
	all, err := labels.Articles(context.Background(), paths, labelled)
	if err != nil {
		return nil, err
	}
	var articles []Article
	for _, a := range all {
		if wanted(a.ID) {
			articles = append(articles, read(a, analyzer, labels.Attributions(labelled[a.ID])))
		}
	}
	return articles, nil
}

// read analyzes an article in which these attributions are marked.
func read(article *claims.Article, analyzer *nlp.Analyzer, golds []eval.Attribution) Article {
	a := Article{ID: article.ID, Document: analyzer.Analyze(article.Text, article.Blocks)}
	a.Quotations, _ = quotation.Find(a.Document)
	bytes := ByteOffsets(article.Text)
	for _, g := range golds {
		a.Gold = append(a.Gold, Gold{
			Source: spans(bytes, g.Source), Cue: spans(bytes, g.Cue), Content: spans(bytes, g.Content),
		})
	}
	return a
}

// ByteOffsets is the offset in bytes of each code point, and of the text's end.
func ByteOffsets(text string) []int {
	offsets := make([]int, 0, utf8.RuneCountInString(text)+1)
	for i := range text {
		offsets = append(offsets, i)
	}
	return append(offsets, len(text))
}

func spans(bytes []int, points []eval.Span) []nlp.Span {
	out := make([]nlp.Span, 0, len(points))
	for _, p := range points {
		out = append(out, nlp.Between(bytes[p.Start], bytes[p.End]))
	}
	return out
}

// Turns are the mentions that name who speaks, in order.
func (a *Article) Turns() []nlp.Span {
	turns := make([]nlp.Span, 0, len(a.Gold))
	for _, g := range a.Gold {
		if len(g.Source) > 0 {
			turns = append(turns, g.Source[0])
		}
	}
	slices.SortFunc(turns, func(x, y nlp.Span) int { return x.Start - y.Start })
	return slices.Compact(turns)
}
