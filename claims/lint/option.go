package lint

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"claims/claims/printable"
)

// Option is a setting of a rule: a whole number, or a list of words.
type Option struct {
	// Name is kebab-case (max-words); Doc a phrase that says what it does.
	Name, Doc string
	Default   Value
}

// Value is what an option is set to. The zero Value is the number 0.
type Value struct {
	number int
	words  []string
	list   bool
}

// Number is a whole number as a value.
func Number(n int) Value { return Value{number: n} }

// Words is a list of words as a value.
func Words(words ...string) Value { return Value{words: slices.Clone(words), list: true} }

// IsList reports a list of words.
func (v Value) IsList() bool { return v.list }

// MarshalJSON is the value as a schema has it.
func (v Value) MarshalJSON() ([]byte, error) {
	if v.list {
		return json.Marshal(append([]string{}, v.words...))
	}
	return json.Marshal(v.number)
}

// String is the value as a configuration file has it.
func (v Value) String() string {
	if v.list {
		words := slices.Clone(v.words)
		for i := range words {
			words[i] = plainOrQuoted(words[i])
		}
		return "[" + strings.Join(words, ", ") + "]"
	}
	return strconv.Itoa(v.number)
}

// plainOrQuoted is a word as YAML has it in a list: in marks where it would mean
// something else without.
func plainOrQuoted(word string) string {
	odd := func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(" -_.…’", r)
	}
	if word == "" || word == "null" || strings.ContainsAny(word[:1], " -") || strings.ContainsFunc(word, odd) {
		return strconv.Quote(word)
	}
	return word
}

// With is the rule with the option set. The error of an option that the rule does
// not have, or of a value of the other sort, says what it takes.
func (r Rule) With(option string, v Value) (Rule, error) {
	i := slices.IndexFunc(r.Options, func(o Option) bool { return o.Name == option })
	switch {
	case len(r.Options) == 0:
		return r, fmt.Errorf("%s has no options", r.Code)
	case i < 0:
		return r, fmt.Errorf("%s has no option %s; it has %s", r.Code, printable.Quote(option), r.optionNames())
	case r.Options[i].Default.list && !v.list:
		return r, fmt.Errorf("the option %s of %s takes a list of words, such as %s", option, r.Code, r.Options[i].Default)
	case !r.Options[i].Default.list && v.list:
		return r, fmt.Errorf("the option %s of %s takes a whole number, such as %s", option, r.Code, r.Options[i].Default)
	}
	settings := maps.Clone(r.settings)
	if settings == nil {
		settings = make(map[string]Value)
	}
	settings[option] = v
	r.settings = settings
	return r, nil
}

func (r Rule) optionNames() string {
	var names []string
	for _, o := range r.Options {
		names = append(names, o.Name)
	}
	return strings.Join(names, ", ")
}

// value is what the rule's option is set to, or its default. Asking for an option
// that the rule does not declare is a mistake of the rule.
func (r Rule) value(option string) Value {
	if v, set := r.settings[option]; set {
		return v
	}
	for _, o := range r.Options {
		if o.Name == option {
			return o.Default
		}
	}
	panic("rule " + r.Code + " does not declare its option " + option)
}

// number is what a number of the running rule is set to.
func (p *Pass) number(option string) int { return p.rule.value(option).number }

// words is what a list of the running rule is set to.
func (p *Pass) words(option string) []string { return p.rule.value(option).words }
