package main

import (
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"claims/cmd/claims-train/nlptrain"
	"claims/nlp"
)

func measureCommand(o *options) *cobra.Command {
	on := "test"
	cmd := &cobra.Command{
		Use:   "measure",
		Short: "Print the models' scores on UD English EWT and the news corpus",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return o.measure(cmd, on) },
	}
	cmd.Flags().StringVar(&on, "on", on, "part of EWT to measure on: dev or test")
	return cmd
}

func (o *options) measure(cmd *cobra.Command, on string) error {
	gold, err := nlptrain.ReadCoNLLU(filepath.Join(o.shared, "treebank", "ewt-"+on+".conllu.gz"))
	if err != nil {
		return err
	}
	silver, err := nlptrain.ReadSilver(filepath.Join(o.shared, "polnear", "corenlp-dev.jsonl.gz"), 1)
	if err != nil {
		return err
	}
	a, err := nlp.New()
	if err != nil {
		return err
	}
	cuts := nlptrain.Compare(a, gold)
	goldTags := func(s nlptrain.Sentence) []string { return s.Tags }
	ownTags := func(s nlptrain.Sentence) []string { return a.TagWords(s.Words) }
	out := cmd.OutOrStdout()
	fmt.Fprintf(out, "EWT %s, tags (XPOS, gold tokens):   %6.2f %%\n", on, nlptrain.TagAccuracy(a.TagWords, gold).Percent())
	fmt.Fprintf(out, "EWT %s, sentence boundaries:        %6.2f F1\n", on, cuts.Starts.F1())
	fmt.Fprintf(out, "EWT %s, whole sentences:            %6.2f F1\n", on, cuts.Sentences.F1())
	fmt.Fprintf(out, "EWT %s, tokens:                     %6.2f F1\n", on, cuts.Tokens.F1())
	fmt.Fprintf(out, "EWT %s, lemmas (gold tags):         %6.2f %%\n", on, nlptrain.LemmaAccuracy(a, goldTags, gold).Percent())
	fmt.Fprintf(out, "EWT %s, lemmas (own tags):          %6.2f %%\n", on, nlptrain.LemmaAccuracy(a, ownTags, gold).Percent())
	fmt.Fprintf(out, "news dev, agreement with silver tags: %6.2f %%\n", nlptrain.TagAccuracy(a.TagWords, silver).Percent())
	fmt.Fprintf(out, "news dev, lemmas as silver's:         %6.2f %%\n", nlptrain.LemmaAccuracy(a, ownTags, silver).Percent())
	if err := printParses(out, a, on, gold, silver); err != nil {
		return err
	}
	return o.measureEntities(out, a)
}
