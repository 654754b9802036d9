package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"claims/nlp"
	"claims/nlp/train"
)

func entitiesCommand(o *options) *cobra.Command {
	set := train.ChosenEntities()
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

func (o *options) entities(progress io.Writer, set train.EntitySettings) ([]byte, error) {
	a, err := nlp.NewForTraining(nil)
	if err != nil {
		return nil, err
	}
	facts, err := train.EntityKnowledge(o.shared)
	if err != nil {
		return nil, err
	}
	gold, silver, err := train.EntityData(o.shared)
	if err != nil {
		return nil, err
	}
	return train.Entities(a, facts, gold, silver, set, func(format string, args ...any) {
		fmt.Fprintf(progress, format, args...)
	})
}

// measureEntities prints the scores of the recognizer of names.
func (o *options) measureEntities(out io.Writer, a *nlp.Analyzer) error {
	_, held, err := train.GoldNames(o.shared)
	if err != nil {
		return err
	}
	silver, err := train.CompareSilverNames(a, o.shared, "dev", false)
	if err != nil {
		return err
	}
	repaired, err := train.CompareSilverNames(a, o.shared, "dev", true)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "GUM held out, names:                  %s\n", train.CompareNames(a, held))
	fmt.Fprintf(out, "news dev, names as silver's:          %s\n", silver)
	fmt.Fprintf(out, "news dev, names as silver's, repaired:%s\n", repaired)
	return nil
}
