package rules

// Form is the pattern that an attribution was found by.
type Form uint8

// The forms. The models know them by number: a new one goes last.
const (
	QuotedBeside Form = iota // “…,” he said
	ClauseBeside             // it failed, he said
	QuotedObject             // he said: “…”
	ThatObject               // he said that it failed
	ClauseObject             // he said it failed
	According                // according to him, it failed
	Colon                    // Kim: “…”
	ToObject                 // he pledged to act
	NounObject               // he cited the report
	Nominal                  // his claim that it failed
	Continued                // “…” right after a quotation of the same speaker
	Fragment                 // quoted words in a sentence with a subject
	Unattributed             // quoted words that nothing attributes
	forms                    // how many there are
)

// form is what is known of a form.
type form struct {
	name      string
	precision float64
	cueless   bool
}

// table has what is known of each form.
func table() [forms]form {
	return [...]form{
		QuotedBeside: {"QuotedBeside", 0.95, false},
		ClauseBeside: {"ClauseBeside", 0.8, false},
		QuotedObject: {"QuotedObject", 0.8, false},
		ThatObject:   {"ThatObject", 0.8, false},
		ClauseObject: {"ClauseObject", 0.75, false},
		According:    {"According", 0.8, false},
		Colon:        {"Colon", 0.7, false},
		ToObject:     {"ToObject", 0.5, false},
		NounObject:   {"NounObject", 0.55, false},
		Nominal:      {"Nominal", 0.3, false},
		Continued:    {"Continued", 0.15, true},
		Fragment:     {"Fragment", 0.25, true},
		Unattributed: {"Unattributed", 0.05, true},
	}
}

// Precision is how often the pattern's claims were right, content and speaker,
// on the 840 training articles, in steps of five hundredths.
func (f Form) Precision() float64 { return table()[f].precision }

// IsQuotationAlone reports the forms of quotations that no cue introduces.
func (f Form) IsQuotationAlone() bool { return table()[f].cueless }

// String is the form's name, as the code has it.
func (f Form) String() string { return table()[f].name }
