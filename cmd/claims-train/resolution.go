package main

import (
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"claims/claims/resolution"
	"claims/cmd/claims-train/folds"
	"claims/cmd/claims-train/resolutiontrain"
	"claims/nlp"
)

func resolutionCommand(o *options) *cobra.Command {
	file := filepath.Join("claims", "resolution", "resolution.bin")
	cmd := &cobra.Command{
		Use:   "resolution",
		Short: "Write resolution.bin: the model of what pronouns and descriptions refer to (after those of nlp)",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			body, err := o.resolution(cmd.ErrOrStderr())
			if err != nil {
				return err
			}
			return o.writeTo(cmd, file, body)
		},
	}
	cmd.Flags().StringVar(&file, "out", file, "file the model is written to")
	return cmd
}

// resolution trains the model and tells how often it is right.
func (o *options) resolution(progress io.Writer) ([]byte, error) {
	analyzer, err := nlp.New()
	if err != nil {
		return nil, err
	}
	fmt.Fprintln(progress, "reading chains of mentions")
	x, err := resolutiontrain.Read(o.shared, analyzer, folds.Training(-1))
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(progress, "training on %d mentions of GUM and %d of PolNeAR\n", len(x.Gold), len(x.Silver))
	body, model := resolutiontrain.Model(x, resolutiontrain.Chosen())
	for _, part := range []struct {
		name string
		all  []resolution.Example
	}{{"GUM, held out", x.Held}, {"PolNeAR dev, automatic chains", x.Dev}} {
		fmt.Fprintf(progress, "right on %s:", part.name)
		for _, sort := range []resolution.ExampleSort{resolution.OnePerson, resolution.OtherThing, resolution.Description} {
			if share, n := resolutiontrain.Accuracy(model, part.all, sort); n > 0 {
				fmt.Fprintf(progress, " %s %.1f %% of %d;", sort, 100*share, n)
			}
		}
		fmt.Fprintln(progress)
	}
	return body, nil
}

func speakersCommand(o *options) *cobra.Command {
	return &cobra.Command{
		Use:   "speakers",
		Short: "Write who speaks in PolNeAR dev, contents and mentions given, for score_speakers.py",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			analyzer, err := nlp.New()
			if err != nil {
				return err
			}
			return resolutiontrain.Ceiling(cmd.OutOrStdout(), o.shared, analyzer)
		},
	}
}
