package resolution

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
	FamilyNames, InnerWords, Definite, OwnKinds, OfficePrefixes, Shares, Papers,
	DescriptionStarts, Quantities, Groups, Crowds, InsiderTags, CountryVoices, CommonFirstWords,
	PaperWords, FirmEndings, OrganizationStarts, NewMembers, HeadTags, JoinedNames, Portfolios, JointEndings,
	CommonTags, BeforeNames, Speakers,
	DocumentWords, PersonWords, InstitutionWords, OfficeWords, WomenWords, MenWords,
	PartyWords, HumanMakers, CompanyWords, KinWords, Particles, PeopleNames, NoOffice, OrganizationWords, MassMedia lexicon.Words
	Demonyms, ShortNames lexicon.Pairs
}

// lists are the words, read at the first call.
var lists = sync.OnceValue(func() *wordLists { return lexicon.Read[wordLists](wordsFile) })
