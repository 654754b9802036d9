package nlptrain

import (
	"path/filepath"
	"slices"
)

// newsEvery is the sampling of the news corpus: every n-th sentence.
const newsEvery = 4

// TaggerData reads what the tagger is trained on from the shared folder: UD
// English EWT train, the CC BY genres of UD English GUM, and a sample of the
// silver tags on PolNeAR train.
func TaggerData(shared string) ([]Sentence, error) {
	gold, err := ReadCoNLLU(filepath.Join(shared, "treebank", "ewt-train.conllu.gz"))
	if err != nil {
		return nil, err
	}
	more, err := ReadCoNLLU(filepath.Join(shared, "treebank", "gum-cc-by.conllu.gz"))
	if err != nil {
		return nil, err
	}
	silver, err := ReadSilver(filepath.Join(shared, "polnear", "corenlp-train.jsonl.gz"), newsEvery)
	return withoutMarks(slices.Concat(gold, more, silver)), err
}

// withoutMarks leaves the quotation marks out: the tagger never sees any.
func withoutMarks(sentences []Sentence) []Sentence {
	var out []Sentence
	for _, s := range sentences {
		var kept Sentence
		for i, tag := range s.Tags {
			if tag != "``" && tag != "''" {
				kept.Words = append(kept.Words, s.Words[i])
				kept.Tags = append(kept.Tags, tag)
			}
		}
		if len(kept.Words) > 0 {
			out = append(out, kept)
		}
	}
	return out
}
