package lint

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
	FamiliarAcronyms, ClearAcronyms, JudgingVerbs, CallingVerbs,
	Remarks, EmptyWords, Negations,
	DateDeterminers, Denials, OneSided, HeadlineCues, HidingNouns, SetApart, ListWords, CasualtyWords,
	PluralWords, Newsrooms, DescriptionEnds, OfficialBodies, Lists, Scopes, VagueTimes, SpeechVerbs,
	Hypotheticals, DeedVerbs, NoReports, Spokespeople, PublicOffices, PublicSpeakers, PointingWords, OpinionVerbs,
	KnowingNouns, ExpertBodies, ShoutVerbs, SignedTexts, PersonNouns, PointingBack, Supposing, Specifying,
	VaguePrepositions, Experts, Critics, Studies, Findings, Hearsay, Shortened, ThirdPerson, NamedKinds, NameLinks, BeforeFragments, JudgingCues, NamingWords, DescribingWords, AfterHeads lexicon.Words
	Gestures, LoadedVerbs, PluralNouns, ReportedVerbs, FindableTexts, KnownPeople, JudgingWords lexicon.Lines
}

// lists are the words, read at the first call.
var lists = sync.OnceValue(func() *wordLists { return lexicon.Read[wordLists](wordsFile) })
