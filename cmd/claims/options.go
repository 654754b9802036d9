package main

import (
	"fmt"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"claims/claims/bug"
	"claims/claims/input"
	"claims/claims/lint"
	"claims/claims/policy"
	"claims/claims/printable"
	"claims/report"
)

// pathHelp is what the help of check, export and who says of PATH.
const pathHelp = `PATH is a file, a folder, a pattern such as "2025/**/*.md", or "-" for standard
input; without one, the current folder. Folders are searched for plain text
(.txt, .text), Markdown (.md, .markdown) and JSON Lines (.jsonl, .ndjson: one
article a line, {"id", "text"} and optionally "title", "date", "url"); what
.gitignore leaves out, and hidden files, are left out.`

// options are the flags of the commands that read articles: check and export,
// and, but for the rules, who.
type options struct {
	streams
	formats       formatFlag
	output        string
	jobs          int
	quiet         bool
	colour        choice
	only, without []string
	failOn        lint.Severity // "" where no flag says
	minConfidence probability
	files         settingFiles
	maxSize       byteSize
	stdinName     string
	scope         scope
	fixing        fixing
	explains      bool      // trails are asked for
	rewritten     sameFiles // what the run replaces; see guard
}

// addFlags adds the flags of check and export; the format is the default one.
func (o *options) addFlags(c *cobra.Command, format string) {
	var names []string
	for _, f := range report.Formats() {
		names = append(names, f.Name)
	}
	o.addReadingFlags(c, "show")
	o.formats.values = []string{format}
	f := c.Flags()
	f.VarP(&o.formats, "format", "f", "output `format`: "+strings.Join(names, ", ")+"; FORMAT:FILE writes to a file; several are separated by commas")
	offer(c, "format", names)
	f.BoolVarP(&o.quiet, "quiet", "q", false, "leave out what is not a finding")
	o.addRuleFlags(c)
}

// addRuleFlags adds the flags that say which rules run.
func (o *options) addRuleFlags(c *cobra.Command) {
	f := c.Flags()
	f.StringSliceVar(&o.only, "rules", nil, "run only these `rules` (codes or names, separated by commas)")
	f.StringSliceVar(&o.without, "disable", nil, "do not run these `rules`")
	offer(c, "rules", ruleNames())
	offer(c, "disable", ruleNames())
}

// addInputFlags adds the flags that say how articles are read.
func (o *options) addInputFlags(c *cobra.Command) {
	o.maxSize = input.DefaultMaxBytes
	c.Flags().Var(&o.maxSize, "max-size", "refuse an article above this `size` (500KB, 10MB; of JSON Lines, a line)")
	c.Flags().StringVar(&o.stdinName, "stdin-filename", "", "read standard input in the format that the ending of this `name` tells (article.md: Markdown)")
	c.Flags().IntVarP(&o.jobs, "jobs", "j", runtime.GOMAXPROCS(0), "articles to work on at a time")
}

// stdinNameFault is what is wrong with the name that standard input is given, for these paths.
func (o *options) stdinNameFault(paths []string) error {
	if o.stdinName == "" {
		return nil
	}
	if !slices.Contains(paths, stdin) {
		return fmt.Errorf("--stdin-filename %s: standard input is not among what is to be read; add - (or name the file without --stdin-filename)", printable.Name(o.stdinName))
	}
	if err := input.Unread(o.stdinName); err != nil {
		return fmt.Errorf("--stdin-filename %s: %w", printable.Name(o.stdinName), err)
	}
	return nil
}

// addReadingFlags adds the flags that say what to read, and where and how to write
// it; the verb says what is done with the claims.
func (o *options) addReadingFlags(c *cobra.Command, verb string) {
	o.colour = choice{value: "auto", allowed: []string{"auto", "always", never}}
	f := c.Flags()
	f.StringVarP(&o.output, "output", "o", "", "write to this `file`, whole or not at all, instead of standard output")
	o.addInputFlags(c)
	f.Var(&o.colour, "color", "colours: "+o.colour.list()+" (auto: on a terminal, unless NO_COLOR is set)")
	o.minConfidence.addFlag(c, verb)
	o.files.addFlags(c)
	o.colour.complete(c, "color")
}

// ruleLayers are what the flags --rules and --disable change of the rules.
func (o *options) ruleLayers() ([]policy.Layer, error) {
	if err := lint.Validate(lint.All()); err != nil {
		return nil, &bug.Error{Doing: "reading the catalogue of rules", Value: err}
	}
	only, err := findRules("--rules", o.only)
	if err != nil {
		return nil, err
	}
	without, err := findRules("--disable", o.without)
	if err != nil {
		return nil, err
	}
	var layers []policy.Layer
	if len(only) > 0 {
		layers = append(layers, policy.Only(only))
	}
	return append(layers, policy.Without(without)), nil
}

// findRules are the rules of these codes or names.
func findRules(flag string, names []string) ([]lint.Rule, error) {
	var rules []lint.Rule
	for _, name := range names {
		r, err := lint.Lookup(name)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", flag, err)
		}
		rules = append(rules, r)
	}
	return rules, nil
}
