// Command claims-train makes the models embedded in package nlp, byte for byte
// repeatable, and measures them. It needs the shared data folder; the shipped
// program and its tests do not.
package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"
)

// options are the flags of all commands.
type options struct {
	shared string // folder with treebank/, polnear/ and lexicon/
	models string // folder of the embedded files
}

func main() {
	o := &options{}
	root := &cobra.Command{
		Use:   "claims-train",
		Short: "Make and measure the models embedded in claims, and judge its rules",
		Long: `Make and measure the models embedded in claims, and judge its rules.

Run it as "go run -C cmd/claims-train . COMMAND" in the project's folder. Paths are
taken from there.`,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.PersistentFlags().StringVar(&o.shared, "shared", "../shared", "folder with treebank/, polnear/ and lexicon/")
	root.PersistentFlags().StringVar(&o.models, "models", "nlp/model", "folder the models are written to")
	root.AddCommand(taggerCommand(o), punktCommand(o), lemmasCommand(o), sensesCommand(o), parserCommand(o), entitiesCommand(o), attributionCommand(o), resolutionCommand(o), stampCommand(), speakersCommand(o), foldsCommand(o), crossCommand(o), labelsCommand(o), ablateCommand(o), measureCommand(o), precisionCommand(o), soakCommand())
	root.AddCommand(commandsOfCopy(o)...)
	err := toProject()
	if err == nil {
		err = root.Execute()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "claims-train:", err)
		os.Exit(2)
	}
}
