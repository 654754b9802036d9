package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"claims/cmd/claims-train/labels"
)

func labelsCommand(o *options) *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:   "labels --out FOLDER",
		Short: "Write what readers marked as the scorers of shared/eval read it",
		Long: `Labels joins the readers' labels (cmd/claims-train/labels) with the articles in the
shared folder, and writes gold.jsonl for score.py, speakers.jsonl for score_speakers.py and
acts.jsonl for score_acts.py.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.labels(cmd, out) },
	}
	cmd.Flags().StringVar(&out, "out", "", "folder the files are written to")
	_ = cmd.MarkFlagRequired("out")
	return cmd
}

func (o *options) labels(cmd *cobra.Command, out string) (err error) {
	all, err := labels.Read()
	if err != nil {
		return err
	}
	path, err := o.trainingArticles()
	if err != nil {
		return err
	}
	articles, err := labels.Articles(cmd.Context(), append([]string{path}, o.openedBatches()...), all)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o750); err != nil {
		return fmt.Errorf("making the folder of the labels: %w", err)
	}
	var files [3]*os.File
	for i, name := range []string{"gold.jsonl", "speakers.jsonl", "acts.jsonl"} {
		if files[i], err = os.Create(filepath.Join(out, name)); err != nil { //nolint:gosec // the folder that the command line names
			return fmt.Errorf("writing the labels: %w", err)
		}
		defer func() { err = errors.Join(err, files[i].Close()) }()
	}
	fmt.Fprintf(cmd.ErrOrStderr(), "%d labelled articles\n", len(articles))
	return labels.Write(articles, all, labels.Files{Gold: files[0], Speakers: files[1], Acts: files[2]})
}

// openedBatches are the batches of fresh/ that have been judged and are free to learn from.
func (o *options) openedBatches() []string {
	var paths []string
	for _, batch := range []string{"01", "02"} {
		paths = append(paths, filepath.Join(o.shared, "fresh", "batch-"+batch+".jsonl"))
	}
	return paths
}
