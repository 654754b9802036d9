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
	"sync"

	"claims/claims"
	"claims/claims/attribution"
	"claims/claims/bug"
	"claims/claims/eval"
	"claims/claims/extract"
	"claims/claims/resolution"
	"claims/cmd/claims-train/folds"
	"claims/cmd/claims-train/labels"
	"claims/nlp"
	"claims/report"
)

// AttributionFile is the name of the model that finds claims in a fold's articles.
func AttributionFile(fold int) string { return fmt.Sprintf("attribution-%d.bin", fold) }

// ResolutionFile is the name of the model that tells who speaks in a fold's articles.
func ResolutionFile(fold int) string { return fmt.Sprintf("resolution-%d.bin", fold) }

// Corpus is annotated articles, analyzed, with the models of each fold.
type Corpus struct {
	golds      []eval.Gold
	documents  []*nlp.Document
	extractors [folds.Count]*extract.Extractor
	labels     map[string][]labels.Label
}

// Article is what was counted in one article.
type Article struct {
	ID     string
	Counts eval.Counts
	Names  Names // of the labelled articles alone
}

// Load reads and analyzes the annotated articles of a file that are not set aside, and opens the
// models of the folds from a folder. The error is the first that reading meets.
func Load(ctx context.Context, path, models string) (*Corpus, error) {
	all, err := labels.Read()
	if err != nil {
		return nil, err
	}
	c := &Corpus{labels: all}
	for fold := range c.extractors {
		x, err := extractor(models, fold)
		if err != nil {
			return nil, err
		}
		c.extractors[fold] = x
	}
	analyzer, err := nlp.New()
	if err != nil {
		return nil, err
	}
	wanted := folds.Training(-1)
	for g, err := range eval.ReadGold(ctx, []string{path}, nil) {
		if err != nil {
			return nil, err
		}
		if wanted(g.Article.ID) && len(g.Annotations) > 0 {
			c.golds = append(c.golds, g)
		}
	}
	c.documents = make([]*nlp.Document, len(c.golds))
	sideBySide(len(c.golds), func(i int) {
		a := c.golds[i].Article
		c.documents[i] = analyzer.Analyze(a.Text, a.Blocks)
	})
	return c, nil
}

// Extract reads the claims of all articles, each with the models of its fold. An error names what
// went wrong in the first article that stopped the program.
func (c *Corpus) Extract() ([]*claims.Extraction, error) {
	all := make([]*claims.Extraction, len(c.golds))
	faults := make([]error, len(c.golds))
	sideBySide(len(c.golds), func(i int) {
		a := c.golds[i].Article
		faults[i] = bug.Try("reading the claims of "+a.ID, "", func() {
			all[i] = c.extractors[folds.Of(a.ID)].Extract(a, c.documents[i])
		})
	})
	for _, err := range faults {
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

// Score compares the claims of all articles with their annotations.
func (c *Corpus) Score(all []*claims.Extraction) []Article {
	scores := make([]Article, len(all))
	sideBySide(len(all), func(i int) {
		g := &c.golds[i]
		s, _ := eval.Best(g.Article.Text, g.Annotations, eval.Predicted(all[i]))
		scores[i] = Article{g.Article.ID, s.Counts, countNames(all[i], c.labels[g.Article.ID])}
	})
	return scores
}

// Export writes claims as claims export --format jsonl does.
func Export(w io.Writer, all []*claims.Extraction) error {
	format, err := report.Find("jsonl")
	if err != nil {
		return err
	}
	out := format.New(w, report.Options{})
	for _, x := range all {
		if err := out.Add(report.Item{Extraction: x}); err != nil {
			return err
		}
	}
	return out.Close()
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

// sideBySide calls f for 0 to n-1 on all cores; what f makes of one number must not depend on
// another.
func sideBySide(n int, f func(i int)) {
	next := make(chan int)
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for i := range next {
				f(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wait.Wait()
}
