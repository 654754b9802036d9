package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"claims/cmd/claims-train/nlptrain"
	"claims/cmd/claims-train/stamps"
	"claims/nlp/model"
)

func punktCommand(o *options) *cobra.Command {
	return &cobra.Command{
		Use:   "punkt",
		Short: "Write punkt.bin: Punkt's English sentence-boundary parameters",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			file, err := nlptrain.Punkt()
			if err != nil {
				return err
			}
			return o.write(cmd, "punkt.bin", file)
		},
	}
}

func lemmasCommand(o *options) *cobra.Command {
	return &cobra.Command{
		Use:   "lemmas",
		Short: "Write lemmas.bin: base forms of verbs, nouns and adjectives",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			file, err := nlptrain.Lemmas(o.shared)
			if err != nil {
				return err
			}
			return o.write(cmd, "lemmas.bin", file)
		},
	}
}

func sensesCommand(o *options) *cobra.Command {
	return &cobra.Command{
		Use:   "senses",
		Short: "Write senses.bin: WordNet's supersenses and VerbNet's classes",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			file, err := nlptrain.Senses(o.shared)
			if err != nil {
				return err
			}
			return o.write(cmd, "senses.bin", file)
		},
	}
}

func taggerCommand(o *options) *cobra.Command {
	var plain bool
	set := nlptrain.Chosen()
	cmd := &cobra.Command{
		Use:   "tagger",
		Short: "Write tagger.bin: prose/v2's part-of-speech tagger, trained on (after lemmas)",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			file, err := o.tagger(cmd, plain, set)
			if err != nil {
				return err
			}
			return o.write(cmd, "tagger.bin", file)
		},
	}
	cmd.Flags().BoolVar(&plain, "plain", false, "convert prose/v2's weights and train no further")
	cmd.Flags().IntVar(&set.Rounds, "rounds", set.Rounds, "passes over the training sentences")
	return cmd
}

func (o *options) tagger(cmd *cobra.Command, plain bool, set nlptrain.Settings) ([]byte, error) {
	prose, err := nlptrain.ReadProse()
	if err != nil || plain {
		return nlptrain.Converted(prose), err
	}
	sentences, err := nlptrain.TaggerData(o.shared)
	if err != nil {
		return nil, err
	}
	forms, err := model.LoadLemmas()
	if err != nil {
		return nil, err
	}
	return nlptrain.Tagger(prose, forms, sentences, set, func(copy, round, wrong, words int) {
		fmt.Fprintf(cmd.ErrOrStderr(), "copy %d, round %d: %.2f %% wrong\n", copy, round, 100*float64(wrong)/float64(words))
	})
}

func (o *options) write(cmd *cobra.Command, name string, file []byte) error {
	return o.writeTo(cmd, filepath.Join(o.models, name), file)
}

func (o *options) writeTo(cmd *cobra.Command, path string, file []byte) error {
	if err := os.WriteFile(path, file, 0o644); err != nil {
		return fmt.Errorf("writing a model (run this in the project's folder, or give its place by a flag): %w", err)
	}
	fmt.Fprintf(cmd.ErrOrStderr(), "wrote %s, %d bytes\n", path, len(file))
	if m, ok := stamps.Of(path); ok {
		return stamps.Write(".", m)
	}
	return nil
}
