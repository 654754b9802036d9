package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"claims/claims/lint"
)

func newRules(s streams) *cobra.Command {
	return &cobra.Command{
		Use:   "rules [RULE]",
		Short: "List the rules, or explain one",
		Long:  "Rules lists the catalogue, or explains the rule of a code (A201) or name (quote-unattributed).",
		Example: `  claims rules
  claims rules A201
  claims rules scare-quotes`,
		ValidArgs: ruleNames(),
		RunE: func(c *cobra.Command, args []string) error {
			switch len(args) {
			case 0:
				return listRules(s.out)
			case 1:
				r, err := lint.Lookup(args[0])
				if err != nil {
					return err
				}
				return explainRule(s.out, r)
			}
			return usageError{c.CommandPath(), fmt.Errorf("rules explains one rule at a time, not %d", len(args))}
		},
	}
}

// ruleNames are the codes of all rules, for completion.
func ruleNames() []string {
	var names []string
	for _, r := range lint.All() {
		names = append(names, r.Code)
	}
	return names
}

func listRules(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "Code\tName\tSeverity\tWhat it finds")
	for _, r := range lint.All() {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", r.Code, r.Name, severityText(r), r.Doc.Title)
	}
	return t.Flush()
}

// severityText is the rule's severity, and that it is off where it is.
func severityText(r lint.Rule) string {
	if r.Off {
		return string(r.Severity) + ", off"
	}
	return string(r.Severity)
}

func explainRule(w io.Writer, r lint.Rule) error {
	_, err := fmt.Fprintf(w, "%s %s (%s)\n%s\n\n%s\n\nInstead of\n%s\nwrite\n%s\n",
		r.Code, r.Name, severityText(r), r.Doc.Title, wrapped(r.Doc.Rationale, 80), indented(r.Doc.Bad), indented(r.Doc.Good))
	if r.Doc.Fix != "" {
		_, more := fmt.Fprintf(w, "\n%s\n", wrapped("“claims check --fix” mends it: "+r.Doc.Fix+".", 80))
		err = errors.Join(err, more)
	}
	for _, o := range r.Options {
		_, more := fmt.Fprintf(w, "\nOption %s (default %s): %s\n", o.Name, o.Default, o.Doc)
		err = errors.Join(err, more)
	}
	return err
}

// wrapped is the text in lines of at most so many bytes, a longer word alone.
func wrapped(text string, columns int) string {
	var b strings.Builder
	length := 0
	for _, word := range strings.Fields(text) {
		switch {
		case length == 0:
		case length+1+len(word) > columns:
			b.WriteByte('\n')
			length = 0
		default:
			b.WriteByte(' ')
			length++
		}
		b.WriteString(word)
		length += len(word)
	}
	return b.String()
}

// indented is an example, set off from the text around it.
func indented(example string) string {
	return "    " + strings.ReplaceAll(strings.TrimSpace(example), "\n", "\n    ")
}
