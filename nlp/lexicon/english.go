package lexicon

import (
	_ "embed"
	"reflect"
	"sync"
)

//go:embed english.txt
var englishFile string

// English is the lists that several packages ask for; english.txt says of each what it is.
type English struct {
	Months, MonthsShort, Weekdays, WeekdaysShort, RelativeDays, Periods, Clock, HaveForms, BeForms, DoForms,
	QuestionWords, Insiders, Hearers, Prepositions, MaleTitles, FemaleTitles, CourtesyTitles, Titles, NameSuffixes, PostNominals, NameParticles, MonthForms, Elisions, WeekdayForms, TimeOpeners Words
}

// Shared is the lists of English, read at the first call.
var Shared = sync.OnceValue(func() *English {
	english := new(English)
	source{lists: sections(englishFile)}.fill(reflect.ValueOf(english).Elem())
	return english
})
