//go:build ablate

package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"claims/claims/bug"
	"claims/cmd/claims-train/ablate"
	"claims/cmd/claims-train/cross"
)

// commandsOfCopy are the commands that only this copy of the program has, which ablate builds.
func commandsOfCopy(o *options) []*cobra.Command { return []*cobra.Command{ablatedCommand(o)} }

func ablatedCommand(o *options) *cobra.Command {
	return &cobra.Command{
		Use:  "ablated FUNCTIONS FOLDS",
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			file, err := os.ReadFile(args[0])
			if err != nil {
				return fmt.Errorf("reading the functions: %w", err)
			}
			var functions []ablate.Function
			if err := json.Unmarshal(file, &functions); err != nil {
				return fmt.Errorf("reading the functions: %w", err)
			}
			path, err := o.trainingArticles()
			if err != nil {
				return err
			}
			corpus, err := cross.Load(cmd.Context(), path, args[1])
			if err != nil {
				return err
			}
			return ablate.Measure(cmd.OutOrStdout(), corpus, functions, func(number int) { bug.Ablated = number })
		},
	}
}
