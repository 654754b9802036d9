package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"claims/cmd/claims-train/nlptrain"
)

func parserCommand(o *options) *cobra.Command {
	set := nlptrain.ChosenParser()
	cmd := &cobra.Command{
		Use:   "parser",
		Short: "Write parser.bin: the dependency parser (after lemmas and tagger)",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			sentences, err := nlptrain.ParserData(o.shared)
			if err != nil {
				return err
			}
			file := nlptrain.Parser(sentences, set, func(copy, round int, moves, relations nlptrain.Share) {
				fmt.Fprintf(cmd.ErrOrStderr(), "copy %d, round %d: %.2f %% of moves right, %.2f %% of relations\n", copy, round, moves.Percent(), relations.Percent())
			})
			return o.write(cmd, "parser.bin", file)
		},
	}
	cmd.Flags().IntVar(&set.Rounds, "rounds", set.Rounds, "passes over the training sentences")
	return cmd
}
