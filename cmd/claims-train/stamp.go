package main

import (
	"github.com/spf13/cobra"

	"claims/cmd/claims-train/stamps"
)

func stampCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "stamp",
		Short: "Write " + stamps.File + " for the models as they lie, when no feature on the training texts has changed",
		Long: "Write " + stamps.File + " for the models as they lie: where templates or word files have\n" +
			"changed so that no feature on the training texts does. Training writes a model's stamp itself.",
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return stamps.Write(".", stamps.Models()...) },
	}
}
