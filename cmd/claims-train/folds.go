package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"claims/cmd/claims-train/attributiontrain"
	"claims/cmd/claims-train/cross"
	"claims/cmd/claims-train/folds"
	"claims/cmd/claims-train/resolutiontrain"
	"claims/nlp"
)

// foldOptions are the flags of the folds command.
type foldOptions struct {
	out    string
	copies int
}

func foldsCommand(o *options) *cobra.Command {
	f := foldOptions{copies: attributiontrain.Chosen().Copies}
	cmd := &cobra.Command{
		Use:   "folds --out FOLDER",
		Short: "Train a model for each fifth of PolNeAR's train that has not met it, for cross",
		Long: `Folds trains attribution and resolution five times, each time without a fifth of the
articles, and writes the models into a folder for the command cross. It takes about
four times as long as training once. With --copies 2 it takes a quarter of that and costs
some tenths of a point.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := os.MkdirAll(f.out, 0o750); err != nil {
				return fmt.Errorf("making the folder of the models: %w", err)
			}
			return o.folds(cmd, f)
		},
	}
	cmd.Flags().StringVar(&f.out, "out", "", "folder the models are written to")
	cmd.Flags().IntVar(&f.copies, "copies", f.copies, "models of which the mean is taken")
	_ = cmd.MarkFlagRequired("out")
	return cmd
}

func (o *options) folds(cmd *cobra.Command, f foldOptions) error {
	analyzer, err := nlp.New()
	if err != nil {
		return err
	}
	for fold := range folds.Count {
		training := folds.Training(fold)
		articles, err := o.annotated(analyzer, training)
		if err != nil {
			return err
		}
		set := attributiontrain.Chosen()
		set.Copies = f.copies
		body := attributiontrain.Model(articles, set, func(doing string) {
			fmt.Fprintf(cmd.ErrOrStderr(), "without fold %d, %d articles: %s\n", fold, len(articles), doing)
		})
		if err := o.writeTo(cmd, filepath.Join(f.out, cross.AttributionFile(fold)), body); err != nil {
			return err
		}
		x, err := resolutiontrain.Read(o.shared, analyzer, training)
		if err != nil {
			return err
		}
		body, _ = resolutiontrain.Model(x, resolutiontrain.Chosen())
		if err := o.writeTo(cmd, filepath.Join(f.out, cross.ResolutionFile(fold)), body); err != nil {
			return err
		}
	}
	return nil
}
