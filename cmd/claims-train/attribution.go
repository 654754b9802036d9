package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"claims/cmd/claims-train/attributiontrain"
	"claims/cmd/claims-train/folds"
	"claims/cmd/claims-train/labels"
	"claims/nlp"
)

func attributionCommand(o *options) *cobra.Command {
	file := filepath.Join("claims", "attribution", "attribution.bin")
	articles := 0
	cmd := &cobra.Command{
		Use:   "attribution",
		Short: "Write attribution.bin: the model that finds claims (after all others)",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			body, err := o.attribution(cmd, articles)
			if err != nil {
				return err
			}
			return o.writeTo(cmd, file, body)
		},
	}
	cmd.Flags().StringVar(&file, "out", file, "file the model is written to")
	cmd.Flags().IntVar(&articles, "articles", 0, "train on only so many articles, evenly drawn (for the learning curve)")
	return cmd
}

func (o *options) attribution(cmd *cobra.Command, most int) ([]byte, error) {
	analyzer, err := nlp.New()
	if err != nil {
		return nil, err
	}
	articles, err := o.annotated(analyzer, folds.Training(-1))
	if err != nil {
		return nil, err
	}
	if most > 0 && most < len(articles) {
		articles = thin(articles, most)
	}
	return attributiontrain.Model(articles, attributiontrain.Chosen(), func(doing string) {
		fmt.Fprintf(cmd.ErrOrStderr(), "%d articles: %s\n", len(articles), doing)
	}), nil
}

// inventedTimes is how often the invented text is laid before the learner: of its kinds of English the
// annotated articles have a thousand times as many that look alike.
const inventedTimes = 4

// annotated are the articles to train with: PolNeAR's train as the corpus has it, or as readers
// have labelled it where they have, the opened batches of fresh/, and invented text.
func (o *options) annotated(analyzer *nlp.Analyzer, wanted func(id string) bool) ([]attributiontrain.Article, error) {
	path, err := o.trainingArticles()
	if err != nil {
		return nil, err
	}
	all, err := labels.Read()
	if err != nil {
		return nil, err
	}
	articles, err := attributiontrain.Read(path, analyzer, all, wanted)
	if err != nil {
		return nil, err
	}
	more, err := attributiontrain.ReadLabelled(o.openedBatches(), analyzer, all, wanted)
	if err != nil {
		return nil, err
	}
	articles = append(articles, more...)
	invented, err := attributiontrain.ReadInvented(labels.Invented(), analyzer)
	if err != nil {
		return nil, err
	}
	for range inventedTimes {
		articles = append(articles, invented...)
	}
	slices.SortStableFunc(articles, func(a, b attributiontrain.Article) int { return strings.Compare(a.ID, b.ID) })
	return articles, nil
}

// trainingArticles is PolNeAR's train; an error says how to name it where it is not there.
func (o *options) trainingArticles() (string, error) {
	path := filepath.Join(o.shared, "polnear", "train.jsonl")
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("no training data at %s: give the folder that holds polnear/ with --shared", path)
	}
	return path, nil
}

// thin draws so many articles, evenly.
func thin(articles []attributiontrain.Article, most int) []attributiontrain.Article {
	var out []attributiontrain.Article
	for i := range most {
		out = append(out, articles[i*len(articles)/most])
	}
	return out
}
