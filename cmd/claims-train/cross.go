package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"claims/cmd/claims-train/cross"
)

// crossOptions are the flags of the cross command.
type crossOptions struct{ models, export, counts, against string }

func crossCommand(o *options) *cobra.Command {
	var c crossOptions
	cmd := &cobra.Command{
		Use:   "cross --folds FOLDER",
		Short: "Measure the program on PolNeAR's train, each article with models that have not met it",
		Long: `Cross reads the articles of PolNeAR's train that are not set aside, each with the
models of its fold (made by the command folds), and shows every figure with its interval of
95 % over articles. With --counts the counts of each article are kept; with --against those of
another run are compared in pairs: what a change of the program is worth.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return o.cross(cmd, c) },
	}
	cmd.Flags().StringVar(&c.models, "folds", "", "folder of the models")
	cmd.Flags().StringVar(&c.export, "export", "", "file for the claims, as JSON Lines")
	cmd.Flags().StringVar(&c.counts, "counts", "", "file to keep the counts of each article in")
	cmd.Flags().StringVar(&c.against, "against", "", "counts of another run, to compare with")
	_ = cmd.MarkFlagRequired("folds")
	return cmd
}

func (o *options) cross(cmd *cobra.Command, c crossOptions) error {
	path, err := o.trainingArticles()
	if err != nil {
		return err
	}
	var before []cross.Article
	if c.against != "" {
		file, err := os.ReadFile(c.against)
		if err != nil {
			return fmt.Errorf("reading the counts to compare with: %w", err)
		}
		if err := json.Unmarshal(file, &before); err != nil {
			return fmt.Errorf("%s has no counts that cross wrote: %w", c.against, err)
		}
	}
	now, err := runCross(cmd.Context(), path, c)
	if err != nil {
		return err
	}
	if c.counts != "" {
		kept, err := json.Marshal(now)
		if err != nil {
			return fmt.Errorf("writing the counts: %w", err)
		}
		if err := os.WriteFile(c.counts, kept, 0o600); err != nil {
			return fmt.Errorf("writing the counts: %w", err)
		}
	}
	return cross.Write(cmd.OutOrStdout(), now, before)
}

// runCross measures, and writes the claims where they are asked for.
func runCross(ctx context.Context, path string, c crossOptions) ([]cross.Article, error) {
	corpus, err := cross.Load(ctx, path, c.models)
	if err != nil {
		return nil, err
	}
	all, err := corpus.Extract()
	if err != nil {
		return nil, err
	}
	if c.export != "" {
		var lines bytes.Buffer
		if err := cross.Export(&lines, all); err != nil {
			return nil, err
		}
		if err := os.WriteFile(c.export, lines.Bytes(), 0o600); err != nil {
			return nil, fmt.Errorf("writing the claims: %w", err)
		}
	}
	return corpus.Score(all), nil
}
