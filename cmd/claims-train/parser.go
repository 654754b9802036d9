package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"claims/nlp/train"
)

func parserCommand(o *options) *cobra.Command {
	set := train.ChosenParser()
	cmd := &cobra.Command{
		Use:   "parser",
		Short: "Write parser.bin: the dependency parser (after lemmas and tagger)",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			sentences, err := train.ParserData(o.shared)
			if err != nil {
				return err
			}
			file := train.Parser(sentences, set, func(copy, round int, moves, relations train.Share) {
				fmt.Fprintf(cmd.ErrOrStderr(), "copy %d, round %d: %.2f %% of moves right, %.2f %% of relations\n", copy, round, moves.Percent(), relations.Percent())
			})
			return o.write(cmd, "parser.bin", file)
		},
	}
	cmd.Flags().IntVar(&set.Rounds, "rounds", set.Rounds, "passes over the training sentences")
	return cmd
}
