package config

import (
	"errors"
	"slices"
	"strconv"

	"claims/claims/config/strict"
	"claims/claims/lint"
	"claims/claims/policy"
	"claims/claims/printable"
)

// The words that turn a rule on and off.
const (
	on  = "on"
	off = "off"
)

// severities are the words for how grave a finding is, gravest first.
func severities() []string {
	return []string{string(lint.Error), string(lint.Warning), string(lint.Info)}
}

func rulesKey() key {
	return key{
		name: "rules",
		doc: "Each rule, by its code or name: on, off, a severity (error, warning, info), or a\n" +
			"mapping with its severity and options. Whoever names a rule turns it on, unless\n" +
			"with off. \"all: off\" is for every rule that is not named.",
		example: rulesExample(),
		schema:  reference(rulesDefinition),
		read: func(c *Config, _ file, value strict.Node) (err error) {
			c.Rules, err = readChanges(value)
			return err
		},
	}
}

// readChanges reads rules with what is decided about each.
func readChanges(n strict.Node) ([]policy.Change, error) {
	fields, err := n.Fields()
	faults := []error{err}
	var changes []policy.Change
	seen := make(map[string]bool)
	for _, f := range fields {
		c, err := readChange(f)
		if err == nil && seen[c.Rule] {
			err = f.At.Fault("%s is set twice, by its code and by its name; keep one", c.Rule)
		}
		seen[c.Rule] = seen[c.Rule] || err == nil
		faults = append(faults, err)
		changes = append(changes, c)
	}
	return changes, errors.Join(faults...)
}

// readChange reads one rule: its code or name, or the word for all of them, and on,
// off, a severity or a mapping.
func readChange(f strict.Field) (policy.Change, error) {
	if f.Key == policy.All {
		word, err := f.Value.Word("setting for all rules", []string{on, off})
		return policy.Change{Rule: policy.All, Off: word == off}, err
	}
	r, err := lint.Lookup(f.Key)
	if err != nil {
		return policy.Change{}, f.At.Fault("%v", err)
	}
	if f.Value.IsMapping() {
		return readSettings(r, f.Value)
	}
	word, err := f.Value.Word("setting", append([]string{on, off}, severities()...))
	c := policy.Change{Rule: r.Code, Off: word == off}
	if word != on && word != off {
		c.Severity = lint.Severity(word)
	}
	return c, err
}

// severityKey is the key of a rule's mapping that is no option.
const severityKey = "severity"

// readSettings reads the mapping of a rule: its severity and its options.
func readSettings(r lint.Rule, n strict.Node) (policy.Change, error) {
	c := policy.Change{Rule: r.Code, Options: make(map[string]lint.Value)}
	known := []string{severityKey}
	for _, o := range r.Options {
		known = append(known, o.Name)
	}
	fields, err := n.Fields(known...)
	faults := []error{err}
	for _, f := range fields {
		if f.Key == severityKey {
			word, err := f.Value.Word(severityKey, severities())
			c.Severity = lint.Severity(word)
			faults = append(faults, err)
			continue
		}
		i := slices.IndexFunc(r.Options, func(o lint.Option) bool { return o.Name == f.Key })
		value, err := readOption(r.Options[i], f.Value)
		c.Options[f.Key] = value
		faults = append(faults, err)
	}
	return c, errors.Join(faults...)
}

// readOption reads the value of an option: of the sort that its default is.
func readOption(o lint.Option, n strict.Node) (lint.Value, error) {
	if o.Default.IsList() {
		words, _, err := n.Texts()
		return lint.Words(words...), err
	}
	text, err := n.Text()
	if err != nil {
		return lint.Value{}, err
	}
	number, err := strconv.Atoi(text)
	if err != nil || number < 0 {
		return lint.Value{}, n.Fault("the option %s takes a whole number, such as %s, not %s", o.Name, o.Default, printable.Quote(text))
	}
	return lint.Number(number), nil
}
