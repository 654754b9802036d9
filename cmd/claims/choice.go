package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// choice is a flag that takes one of a few words.
type choice struct {
	value   string
	allowed []string
}

func (c *choice) String() string { return c.value }

// Type is the word that the help shows for the value.
func (c *choice) Type() string { return "word" }

// Set takes a word; the error of another one lists the allowed.
func (c *choice) Set(value string) error {
	if !slices.Contains(c.allowed, value) {
		return fmt.Errorf("it must be %s", c.list())
	}
	c.value = value
	return nil
}

// list is the allowed words as a phrase.
func (c *choice) list() string {
	last := len(c.allowed) - 1
	return strings.Join(c.allowed[:last], ", ") + " or " + c.allowed[last]
}

// complete offers the words on the command line.
func (c *choice) complete(command *cobra.Command, flag string) {
	offer(command, flag, c.allowed)
}

// offer makes a shell complete the flag's value with the words.
func offer(c *cobra.Command, flag string, words []string) {
	err := c.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
	if err != nil {
		panic(err) // the flag was not added before
	}
}
