package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"

	"claims/claims"
	"claims/claims/extract"
	"claims/claims/input"
	"claims/claims/lint"
	"claims/claims/pipeline"
	"claims/cmd/claims-train/judged"
	"claims/nlp"
)

// located is a warning or error of a rule that is on by default.
type located struct {
	judged.Place
	lint.Finding
	article *claims.Article
	number  int // of the article in its file, from zero
}

// corpus are the findings of a file of articles, in order.
type corpus struct {
	articles int
	all      []located
}

// places are where the findings stand.
func (c corpus) places() []judged.Place {
	var places []judged.Place
	for _, f := range c.all {
		places = append(places, f.Place)
	}
	return places
}

// every is the part of the articles 0, step, 2·step and so on.
func (c corpus) every(step int) corpus {
	part := corpus{articles: (c.articles + step - 1) / step}
	for _, f := range c.all {
		if f.number%step == 0 {
			part.all = append(part.all, f)
		}
	}
	return part
}

// reading is what it takes to run the rules over articles.
type reading struct{ options pipeline.Options }

func newReading() (reading, error) {
	analyzer, err := nlp.New()
	if err != nil {
		return reading{}, err
	}
	extractor, err := extract.New()
	if err != nil {
		return reading{}, err
	}
	rules := lint.Default()
	check := func(x *claims.Extraction) ([]lint.Finding, error) { return lint.Run(x, rules) }
	return reading{pipeline.Options{Jobs: runtime.GOMAXPROCS(0), Analyzer: analyzer, Extractor: extractor, Check: check}}, nil
}

// findings are the warnings and errors in the articles of a file.
func (r reading) findings(ctx context.Context, path string) (corpus, error) {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return corpus{}, fmt.Errorf("no articles at %s: give the folder that holds polnear/ with --shared", path)
	}
	var c corpus
	for result, err := range pipeline.Run(ctx, input.Articles(ctx, []string{path}, input.Options{}), r.options) {
		if err != nil {
			return corpus{}, err
		}
		for _, f := range result.Findings {
			if f.Severity != lint.Info {
				c.all = append(c.all, located{placeOf(result.Article, f), f, result.Article, c.articles})
			}
		}
		c.articles++
	}
	return c, nil
}

func placeOf(a *claims.Article, f lint.Finding) judged.Place {
	return judged.Place{Article: a.ID, Rule: f.Rule, Start: a.CodePoint(f.Start), End: a.CodePoint(f.End)}
}
