package attribution

import (
	_ "embed"
	"sync"

	"claims/nlp/lexicon"
)

//go:embed words.txt
var wordsFile string

// wordLists are the words that this package asks for; words.txt says of each what it is.
type wordLists struct {
	*lexicon.English
	SectionLabels, Counts, AsideUnits, Sources, MakingVerbs, Utterances,
	TopicPrepositions, RaisingVerbs, ClauseOpeners lexicon.Words
}

// lists are the words, read at the first call.
var lists = sync.OnceValue(func() *wordLists { return lexicon.Read[wordLists](wordsFile) })
