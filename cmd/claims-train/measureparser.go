package main

import (
	"fmt"
	"io"

	"claims/nlp"
	"claims/nlp/train"
)

// printParses prints the parser's scores, and its agreement with the silver
// trees, whose punctuation is left out: CoreNLP hangs it elsewhere.
func printParses(out io.Writer, a *nlp.Analyzer, on string, gold, silver []train.Sentence) {
	goldTags := func(s train.Sentence) []string { return s.Tags }
	ownTags := func(s train.Sentence) []string { return a.TagWords(s.Words) }
	row := func(name string, score train.Attachment) {
		fmt.Fprintf(out, "%-37s %6.2f UAS %6.2f LAS\n", name, score.Heads.Percent(), score.Relations.Percent())
	}
	row("EWT "+on+", trees (gold tags):", train.ParseAccuracy(a.ParseWords, goldTags, train.AllWords, gold))
	row("EWT "+on+", trees (own tags):", train.ParseAccuracy(a.ParseWords, ownTags, train.AllWords, gold))
	row("news dev, agreement with silver trees:", train.ParseAccuracy(a.ParseWords, ownTags, train.Certain, silver))
}
