package main

import (
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"claims/nlp"
	"claims/nlp/train"
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
	gold, err := train.ReadCoNLLU(filepath.Join(o.shared, "treebank", "ewt-"+on+".conllu.gz"))
	if err != nil {
		return err
	}
	silver, err := train.ReadSilver(filepath.Join(o.shared, "polnear", "corenlp-dev.jsonl.gz"), 1)
	if err != nil {
		return err
	}
	a, err := nlp.New()
	if err != nil {
		return err
	}
	cuts := train.Compare(a, gold)
	goldTags := func(s train.Sentence) []string { return s.Tags }
	ownTags := func(s train.Sentence) []string { return a.TagWords(s.Words) }
	out := cmd.OutOrStdout()
	fmt.Fprintf(out, "EWT %s, tags (XPOS, gold tokens):   %6.2f %%\n", on, train.TagAccuracy(a.TagWords, gold).Percent())
	fmt.Fprintf(out, "EWT %s, sentence boundaries:        %6.2f F1\n", on, cuts.Starts.F1())
	fmt.Fprintf(out, "EWT %s, whole sentences:            %6.2f F1\n", on, cuts.Sentences.F1())
	fmt.Fprintf(out, "EWT %s, tokens:                     %6.2f F1\n", on, cuts.Tokens.F1())
	fmt.Fprintf(out, "EWT %s, lemmas (gold tags):         %6.2f %%\n", on, train.LemmaAccuracy(a, goldTags, gold).Percent())
	fmt.Fprintf(out, "EWT %s, lemmas (own tags):          %6.2f %%\n", on, train.LemmaAccuracy(a, ownTags, gold).Percent())
	fmt.Fprintf(out, "news dev, agreement with silver tags: %6.2f %%\n", train.TagAccuracy(a.TagWords, silver).Percent())
	fmt.Fprintf(out, "news dev, lemmas as silver's:         %6.2f %%\n", train.LemmaAccuracy(a, ownTags, silver).Percent())
	printParses(out, a, on, gold, silver)
	return o.measureEntities(out, a)
}
