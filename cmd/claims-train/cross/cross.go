// Package cross measures the program on PolNeAR's training articles with models that have not
// met them: each article is read with the models of its fold (see package folds).
package cross

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"

	"claims/claims"
	"claims/claims/attribution"
	"claims/claims/eval"
	"claims/claims/extract"
	"claims/claims/pipeline"
	"claims/claims/resolution"
	"claims/cmd/claims-train/folds"
	"claims/nlp"
	"claims/report"
)

// AttributionFile is the name of the model that finds claims in a fold's articles.
func AttributionFile(fold int) string { return fmt.Sprintf("attribution-%d.bin", fold) }

// ResolutionFile is the name of the model that tells who speaks in a fold's articles.
func ResolutionFile(fold int) string { return fmt.Sprintf("resolution-%d.bin", fold) }

// Article is what was counted in one article.
type Article struct {
	ID     string
	Counts eval.Counts
}

// Run reads the annotated articles of a file that are not set aside, each with the models of its
// fold from a folder, and compares them with their annotations. The claims are written to export
// as JSON Lines, fold by fold; nil for nowhere. The error is the first that reading meets.
func Run(ctx context.Context, path, models string, export io.Writer) ([]Article, error) {
	analyzer, err := nlp.New()
	if err != nil {
		return nil, err
	}
	golds, err := readByFold(ctx, path)
	if err != nil {
		return nil, err
	}
	var all []Article
	for fold, articles := range golds {
		x, err := extractor(models, fold)
		if err != nil {
			return nil, err
		}
		some, err := score(ctx, articles, pipeline.Options{Jobs: runtime.GOMAXPROCS(0), Analyzer: analyzer, Extractor: x}, export)
		if err != nil {
			return nil, err
		}
		all = append(all, some...)
	}
	return all, nil
}

// readByFold reads the articles that are annotated and not set aside.
func readByFold(ctx context.Context, path string) ([folds.Count][]eval.Gold, error) {
	var golds [folds.Count][]eval.Gold
	wanted := folds.Training(-1)
	for g, err := range eval.ReadGold(ctx, []string{path}, nil) {
		if err != nil {
			return golds, err
		}
		if id := g.Article.ID; wanted(id) && len(g.Annotations) > 0 {
			golds[folds.Of(id)] = append(golds[folds.Of(id)], g)
		}
	}
	return golds, nil
}

// extractor opens the models of a fold.
func extractor(folder string, fold int) (*extract.Extractor, error) {
	read := func(name string) ([]byte, error) {
		file, err := os.ReadFile(filepath.Join(folder, name)) //nolint:gosec // the folder that the command line names
		if err != nil {
			return nil, fmt.Errorf("reading a fold's model (make them with the command folds): %w", err)
		}
		return file, nil
	}
	file, err := read(AttributionFile(fold))
	if err != nil {
		return nil, err
	}
	attributions, err := attribution.Open(file)
	if err != nil {
		return nil, err
	}
	if file, err = read(ResolutionFile(fold)); err != nil {
		return nil, err
	}
	speakers, err := resolution.Open(file)
	if err != nil {
		return nil, err
	}
	return extract.With(attributions, speakers), nil
}

// score reads the articles of a fold and compares them with their annotations.
func score(ctx context.Context, golds []eval.Gold, o pipeline.Options, export io.Writer) ([]Article, error) {
	articles := func(yield func(*claims.Article, error) bool) {
		for i := range golds {
			if !yield(golds[i].Article, nil) {
				return
			}
		}
	}
	var w report.Writer
	if export != nil {
		format, err := report.Find("jsonl")
		if err != nil {
			return nil, err
		}
		w = format.New(export, report.Options{})
	}
	var all []Article
	for r, err := range pipeline.Run(ctx, articles, o) {
		if err != nil {
			return nil, err
		}
		g := golds[len(all)]
		s, _ := eval.Best(g.Article.Text, g.Annotations, eval.Predicted(r.Extraction))
		all = append(all, Article{g.Article.ID, s.Counts})
		if w != nil {
			if err := w.Add(report.Item{Extraction: r.Extraction}); err != nil {
				return nil, err
			}
		}
	}
	if w != nil {
		return all, w.Close()
	}
	return all, nil
}
