package lint

import (
	"errors"
	"fmt"
	"strings"
	"sync"
)

// All is the catalogue: every rule there is, sorted by code. A new rule is one
// file and one line here.
func All() []Rule {
	return []Rule{
		quoteUnattributed(),               // A201
		attributionLate(),                 // A202
		orphanQuote(),                     // A203
		pronounAmbiguous(),                // A204
		pronounWithoutAntecedent(),        // A205
		speakerUndescribed(),              // A206
		passiveAttribution(),              // A207
		loadedVerb(),                      // A208
		impossibleVerb(),                  // A209
		attributionChain(),                // A210
		aliasInconsistent(),               // A211
		acronymUndefined(),                // A212
		suppressionUnused(),               // C901
		suppressionWithoutReason(),        // C902
		suppressionUnknownRule(),          // C903
		headlineQuoteNotInBody(),          // H501
		headlineClaimUnattributed(),       // H502
		headlineNeedlessQuotes(),          // H503
		numberUnsourced(),                 // N401
		numberMismatch(),                  // N402
		superlativeUnsourced(),            // N403
		quoteUnclosed(),                   // Q101
		quoteUnopened(),                   // Q102
		mixedQuoteStyles(),                // Q103
		nestedSameMarks(),                 // Q104
		continuedQuoteClosedEarly(),       // Q105
		singleQuotesInBody(),              // Q106
		scareQuotes(),                     // Q107
		fragmentQuote(),                   // Q108
		quoteTooLong(),                    // Q109
		adjacentQuotesDifferentSpeakers(), // Q110
		ellipsisForm(),                    // Q111
		bracketInsertion(),                // Q112
		sicUsed(),                         // Q113
		anonymousSource(),                 // S301
		anonymousNoReason(),               // S302
		anonymousOpinion(),                // S303
		pluralSources(),                   // S304
		vagueAuthority(),                  // S305
		singleSourceStory(),               // S307
		reportWithoutLink(),               // S308
		undatedStatement(),                // S309
	}
}

// Default is the rules that run when nobody asks for others: All without those
// that are off, sorted by code.
func Default() []Rule {
	var on []Rule
	for _, r := range All() {
		if !r.Off {
			on = append(on, r)
		}
	}
	return on
}

// Find is the rule of that code (A201) or name (quote-unattributed), in upper
// or lower case; false where there is none.
func Find(codeOrName string) (Rule, bool) {
	r, ok := byKey()[strings.ToLower(strings.TrimSpace(codeOrName))]
	return r, ok
}

// byKey is the rules by their codes and names, in lower case.
var byKey = sync.OnceValue(func() map[string]Rule {
	rules := make(map[string]Rule)
	for _, r := range All() {
		rules[strings.ToLower(r.Code)], rules[strings.ToLower(r.Name)] = r, r
	}
	return rules
})

// Validate refuses rules that lack a code, a name, a severity, a Run function
// or any part of their documentation, and codes or names used twice. The error
// names every rule at fault; nil where all are sound.
func Validate(rules []Rule) error {
	var faults []error
	seen := make(map[string]bool)
	for _, r := range rules {
		if missing := r.missing(); len(missing) > 0 {
			faults = append(faults, fmt.Errorf("rule %q (%s) lacks %s", r.Code, r.Name, strings.Join(missing, ", ")))
		}
		for _, key := range []string{r.Code, r.Name} {
			if key != "" && seen[key] {
				faults = append(faults, fmt.Errorf("two rules are called %q", key))
			}
			seen[key] = true
		}
	}
	return errors.Join(faults...)
}

// missing lists the parts that the rule must have and has not.
func (r Rule) missing() []string {
	var missing []string
	need := func(has bool, what string) {
		if !has {
			missing = append(missing, what)
		}
	}
	need(r.Code != "", "a code")
	need(r.Name != "", "a name")
	need(r.Severity == Error || r.Severity == Warning || r.Severity == Info, "a severity")
	need(r.Run != nil, "a Run function")
	need(r.Doc.Title != "", "a title")
	need(r.Doc.Rationale != "", "a rationale")
	need(r.Doc.Bad != "", "a bad example")
	need(r.Doc.Good != "", "a good example")
	for _, o := range r.Options {
		need(o.Name != "" && o.Doc != "", "the name or documentation of an option")
	}
	return missing
}
