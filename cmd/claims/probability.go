package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"claims/claims"
)

// probability is a flag that takes a number from 0 to 1, or a percentage.
type probability struct {
	value float64
	set   bool // on the command line
}

// addFlag adds the flag --min-confidence, which the commands that show or score
// claims share; the verb says which.
func (p *probability) addFlag(c *cobra.Command, verb string) {
	c.Flags().Var(p, "min-confidence", verb+" only claims of this `confidence` (0 to 1, or 80%) and above")
}

func (p *probability) String() string { return strconv.FormatFloat(p.value, 'g', -1, 64) }

// Type is the word that the help shows for the value.
func (p *probability) Type() string { return "probability" }

// Set takes 0.8 or 80%.
func (p *probability) Set(value string) (err error) {
	p.value, err = claims.ParseConfidence(value)
	p.set = err == nil
	return err
}
