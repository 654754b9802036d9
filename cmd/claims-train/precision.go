package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"claims/cmd/claims-train/judged"
)

// precisionOptions are the flags of the precision command.
type precisionOptions struct {
	shared, labels string
	judge          bool
	want           int
}

func precisionCommand(o *options) *cobra.Command {
	p := precisionOptions{labels: filepath.Join("testdata", "precision", "labels.csv"), want: 200}
	cmd := &cobra.Command{
		Use:   "precision",
		Short: "Compare what the rules find in published articles with what a reader judged of it",
		Long: `Precision runs the rules that are on by default over the articles of PolNeAR and
compares their warnings and errors with the labels of a reader: every finding in
the development articles; of every tenth training article as many, drawn at
random, as make 200; and of rules with fewer than ten so far, up to ten from all
training articles. docs/linting.md has the figures.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p.shared = o.shared
			return p.run(cmd.Context(), cmd.OutOrStdout())
		},
	}
	cmd.Flags().StringVar(&p.labels, "labels", p.labels, "file of the labels")
	cmd.Flags().BoolVar(&p.judge, "judge", false, "print the findings that nobody has judged, with the text around them")
	cmd.Flags().IntVar(&p.want, "want", p.want, "findings to judge in the first two samples together")
	return cmd
}

func (o precisionOptions) run(ctx context.Context, out io.Writer) error {
	labels, err := readLabels(o.labels)
	if err != nil {
		return err
	}
	if ctx == nil {
		ctx = context.Background()
	}
	read, err := newReading()
	if err != nil {
		return err
	}
	dev, err := read.findings(ctx, filepath.Join(o.shared, "polnear", "dev.jsonl"))
	if err != nil {
		return err
	}
	train, err := read.findings(ctx, filepath.Join(o.shared, "polnear", "train.jsonl"))
	if err != nil {
		return err
	}
	samples := drawn(dev, train, o.want)
	if o.judge {
		return writeUnjudged(out, samples, labels, append(dev.all, train.all...))
	}
	return writePrecision(out, samples, labels, append(dev.places(), train.places()...))
}

// readLabels reads the file of labels.
func readLabels(path string) ([]judged.Label, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("no labels at %s: run this in the project's folder, or give their file with --labels", path)
	}
	if err != nil {
		return nil, fmt.Errorf("reading the labels: %w", err)
	}
	defer f.Close()
	return judged.Read(f, path)
}

// sample is a part of the findings that a reader judges.
type sample struct {
	name   string
	places []judged.Place
	// articles is how many were read for it; 0 where the sample says nothing about
	// how many findings an article has.
	articles int
}

// drawn are the three samples. Every tenth training article is the one at 0, 10, 20 …
func drawn(dev, train corpus, want int) []sample {
	const step = 10
	census := dev.places()
	fill := judged.Fill(census, train.every(step).places(), want-len(census))
	more := judged.TopUp(append(dev.places(), fill...), train.places())
	return []sample{
		{"the development articles, every finding", census, dev.articles},
		{"every tenth training article, a draw", fill, 0},
		{"rules with few findings, a draw from all training articles", more, 0},
	}
}
