package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"claims/cmd/claims-train/nlptrain"
	"claims/nlp"
)

func entitiesCommand(o *options) *cobra.Command {
	set := nlptrain.ChosenEntities()
	cmd := &cobra.Command{
		Use:   "entities",
		Short: "Write entities.bin: the recognizer of names (after tagger)",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			file, err := o.entities(cmd.ErrOrStderr(), set)
			if err != nil {
				return err
			}
			return o.write(cmd, "entities.bin", file)
		},
	}
	cmd.Flags().IntVar(&set.Rounds, "rounds", set.Rounds, "passes over the training text")
	return cmd
}

func (o *options) entities(progress io.Writer, set nlptrain.EntitySettings) ([]byte, error) {
	a, err := nlp.NewForTraining(nil)
	if err != nil {
		return nil, err
	}
	facts, err := nlptrain.EntityKnowledge(o.shared)
	if err != nil {
		return nil, err
	}
	gold, silver, err := nlptrain.EntityData(o.shared)
	if err != nil {
		return nil, err
	}
	return nlptrain.Entities(a, facts, gold, silver, set, func(format string, args ...any) {
		fmt.Fprintf(progress, format, args...)
	})
}

// measureEntities prints the scores of the recognizer of names.
func (o *options) measureEntities(out io.Writer, a *nlp.Analyzer) error {
	_, held, err := nlptrain.GoldNames(o.shared)
	if err != nil {
		return err
	}
	silver, err := nlptrain.CompareSilverNames(a, o.shared, "dev", false)
	if err != nil {
		return err
	}
	repaired, err := nlptrain.CompareSilverNames(a, o.shared, "dev", true)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "GUM held out, names:                  %s\n", nlptrain.CompareNames(a, held))
	fmt.Fprintf(out, "news dev, names as silver's:          %s\n", silver)
	fmt.Fprintf(out, "news dev, names as silver's, repaired:%s\n", repaired)
	return nil
}
