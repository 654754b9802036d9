package main

import (
	"fmt"
	"io"

	"claims/cmd/claims-train/nlptrain"
	"claims/nlp"
	"claims/nlp/model"
)

// printParses prints the parser's scores, and its agreement with the silver
// trees, whose punctuation is left out: CoreNLP hangs it elsewhere.
func printParses(out io.Writer, a *nlp.Analyzer, on string, gold, silver []nlptrain.Sentence) error {
	parser, err := model.LoadParser()
	if err != nil {
		return err
	}
	goldTags := func(s nlptrain.Sentence) []string { return s.Tags }
	ownTags := func(s nlptrain.Sentence) []string { return a.TagWords(s.Words) }
	row := func(name string, score nlptrain.Attachment) {
		fmt.Fprintf(out, "%-37s %6.2f UAS %6.2f LAS\n", name, score.Heads.Percent(), score.Relations.Percent())
	}
	row("EWT "+on+", trees (gold tags):", nlptrain.ParseAccuracy(a, parser, goldTags, nlptrain.AllWords, gold))
	row("EWT "+on+", trees (own tags):", nlptrain.ParseAccuracy(a, parser, ownTags, nlptrain.AllWords, gold))
	row("news dev, agreement with silver trees:", nlptrain.ParseAccuracy(a, parser, ownTags, nlptrain.Certain, silver))
	return nil
}
