package attributiontrain

import (
	"context"
	"slices"
	"unicode/utf8"

	"claims/claims/eval"
	"claims/claims/input"
	"claims/claims/quotation"
	"claims/cmd/claims-train/labels"
	"claims/nlp"
)

// Read reads and analyzes the annotated articles of a gold file (see
// eval.ReadGold) that are wanted by their ids; of several annotations of an article the first
// counts. The error is the first that reading meets.
func Read(path string, analyzer *nlp.Analyzer, wanted func(id string) bool) ([]Article, error) {
	var articles []Article
	for gold, err := range eval.ReadGold(context.Background(), []string{path}, nil) {
		if err != nil {
			return nil, err
		}
		if len(gold.Annotations) == 0 || !wanted(gold.Article.ID) {
			continue
		}
		text := gold.Article.Text
		a := Article{ID: gold.Article.ID, Document: analyzer.Analyze(text, gold.Article.Blocks)}
		a.Quotations, _ = quotation.Find(a.Document)
		bytes := ByteOffsets(text)
		for _, g := range gold.Annotations[0] {
			a.Gold = append(a.Gold, Gold{
				Source: spans(bytes, g.Source), Cue: spans(bytes, g.Cue), Content: spans(bytes, g.Content),
			})
		}
		articles = append(articles, a)
	}
	return articles, nil
}

// ReadLabelled reads and analyzes the articles of a file (as claims reads them) that readers have
// labelled and that are wanted by their ids: what they marked, but for what stands in another
// statement's content, takes the place of any other annotation.
func ReadLabelled(path string, analyzer *nlp.Analyzer, all map[string][]labels.Label, wanted func(id string) bool) ([]Article, error) {
	var articles []Article
	for a, err := range input.Articles(context.Background(), []string{path}, input.Options{}) {
		if err != nil && !input.IsWarning(err) {
			return nil, err
		}
		if a == nil || len(all[a.ID]) == 0 || !wanted(a.ID) {
			continue
		}
		x := Article{ID: a.ID, Document: analyzer.Analyze(a.Text, a.Blocks)}
		x.Quotations, _ = quotation.Find(x.Document)
		bytes := ByteOffsets(a.Text)
		for _, l := range labels.Outer(all[a.ID]) {
			x.Gold = append(x.Gold, Gold{
				Source: stretches(bytes, l.Source), Cue: stretches(bytes, l.Cue), Content: stretches(bytes, l.Content),
			})
		}
		articles = append(articles, x)
	}
	return articles, nil
}

func stretches(bytes []int, places [][2]int) []nlp.Span {
	out := make([]nlp.Span, 0, len(places))
	for _, p := range places {
		out = append(out, nlp.Between(bytes[p[0]], bytes[p[1]]))
	}
	return out
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
