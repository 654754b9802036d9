package nlp

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
	BeforeNames, Abbreviations, PlaceInitials, LowerAbbreviations, Numbering, Fused, Openers, SubjectPronouns, Sayings, Endings, NamesLikeMonths,
	Quantifiers, OpeningQuantifiers, AsideTags, Auxiliaries lexicon.Words
	IrregularVerbs, ContractedVerbs, IrregularNouns, IrregularAdjectives, IrregularAdverbs, FunctionWords, NoPlurals, Hisses, SilentE lexicon.Lines
}

// lists are the words, read at the first call.
var lists = sync.OnceValue(func() *wordLists { return lexicon.Read[wordLists](wordsFile) })
