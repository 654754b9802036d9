package lint

import (
	"fmt"

	"claims/claims/printable"
	"claims/claims/wordlist"
)

// Nearest is the code or name of the rule that comes closest to what somebody
// typed, for "did you mean"; "" where none does (see wordlist.Nearest). The first
// of the catalogue counts where several are as close.
func Nearest(typed string) string {
	var words []string
	for _, r := range All() {
		words = append(words, r.Code, r.Name)
	}
	return wordlist.Nearest(typed, words)
}

// Lookup is the rule of a code or name, as Find has it. The error of one that
// there is not names the nearest.
func Lookup(codeOrName string) (Rule, error) {
	if r, ok := Find(codeOrName); ok {
		return r, nil
	}
	return Rule{}, unknownRuleError(codeOrName)
}

// unknownRuleError is the code or name of a rule that there is not.
type unknownRuleError string

func (u unknownRuleError) Error() string {
	hint := ""
	if near := Nearest(string(u)); near != "" {
		hint = fmt.Sprintf("did you mean %s? ", near)
	}
	return fmt.Sprintf("there is no rule %s; %s\"claims rules\" lists them all", printable.Quote(string(u)), hint)
}
