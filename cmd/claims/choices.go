package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// choices is a flag that takes several of a few words, separated by commas. It may
// be given more than once.
type choices struct {
	values, allowed []string
}

func (c *choices) String() string { return strings.Join(c.values, ",") }

// Type is the word that the help shows for the value.
func (c *choices) Type() string { return "words" }

// Set adds words; the error of one that is not allowed lists those that are.
func (c *choices) Set(value string) error {
	for _, word := range strings.Split(value, ",") {
		one := choice{allowed: c.allowed}
		if err := one.Set(strings.TrimSpace(word)); err != nil {
			return err
		}
		if !slices.Contains(c.values, one.value) {
			c.values = append(c.values, one.value)
		}
	}
	return nil
}

// list is the allowed words as a phrase.
func (c *choices) list() string { return (&choice{allowed: c.allowed}).list() }

// complete offers the words on the command line.
func (c *choices) complete(command *cobra.Command, flag string) {
	offer(command, flag, c.allowed)
}
