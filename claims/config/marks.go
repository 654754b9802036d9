package config

import (
	"cmp"
	"errors"
	"regexp"
	"regexp/syntax"
	"strings"

	"claims/claims/config/strict"
	"claims/claims/input"
)

// The bounds of patterns of marks. RE2's patterns match in time linear in the text and in
// their own steps, of which each may take 50 ns a byte.
const (
	mostMarks   = 50
	longestMark = 500  // bytes
	mostSteps   = 1000 // of all patterns of a list
)

func ignoreInlineKey() key {
	return key{
		name:    "ignore-inline",
		doc:     "Marks within the prose that are no part of it, as regular expressions (RE2).",
		example: "ignore-inline: ['\\[\\[ref:\\d+\\]\\]']\n",
		schema:  bounded(list(pattern())),
		read: func(c *Config, _ file, value strict.Node) error {
			texts, items, err := value.Texts()
			faults := []error{err, tooMany(value, len(items))}
			for i, text := range texts {
				p, err := readPattern(items[i], text)
				faults = append(faults, err)
				c.Marks.Inline = append(c.Marks.Inline, p)
			}
			return cmp.Or(errors.Join(faults...), tooLong(value, c.Marks.Inline...))
		},
	}
}

func ignoreBlocksKey() key {
	one := object(schema{"start": pattern(), "end": pattern()})
	one["required"] = []string{"start", "end"}
	return key{
		name:    "ignore-blocks",
		doc:     "Stretches that are no part of the prose, from one regular expression to another.",
		example: "ignore-blocks:\n  - {start: '^:::ad$', end: '^:::$'}\n",
		schema:  bounded(list(one)),
		read:    readMarkedBlocks,
	}
}

func readMarkedBlocks(c *Config, _ file, value strict.Node) error {
	items, err := value.Items()
	faults := []error{err, tooMany(value, len(items))}
	var patterns []*regexp.Regexp
	for _, item := range items {
		block, err := readMarkedBlock(item)
		faults = append(faults, err)
		c.Marks.Blocks = append(c.Marks.Blocks, block)
		patterns = append(patterns, block.Opening, block.Closing)
	}
	return cmp.Or(errors.Join(faults...), tooLong(value, patterns...))
}

func readMarkedBlock(n strict.Node) (block input.MarkedBlock, err error) {
	fields, err := n.Fields("start", "end")
	faults := []error{err}
	for _, field := range fields {
		text, err := field.Value.Text()
		if err != nil {
			faults = append(faults, err)
			continue
		}
		p, err := readPattern(field.Value, text)
		faults = append(faults, err)
		if field.Key == "start" {
			block.Opening = p
		} else {
			block.Closing = p
		}
	}
	if err := errors.Join(faults...); err != nil {
		return block, err
	}
	if block.Opening == nil || block.Closing == nil {
		return block, n.Fault("this block needs both start and end, patterns of where it starts and ends")
	}
	return block, nil
}

// readPattern reads a regular expression in which ^ and $ are the ends of a line.
func readPattern(at strict.Node, text string) (*regexp.Regexp, error) {
	if len(text) > longestMark {
		return nil, at.Fault("the pattern is longer than %d bytes; make it shorter, or two of it", longestMark)
	}
	p, err := regexp.Compile("(?m)" + text)
	if err != nil {
		return nil, at.Fault("%q is no regular expression of RE2 (%s)", text, strings.ReplaceAll(strings.TrimPrefix(err.Error(), "error parsing regexp: "), "(?m)", ""))
	}
	if p.MatchString("") {
		return nil, at.Fault("the pattern %q matches nothing at all too; say what it must hold", text)
	}
	return p, nil
}

// tooMany is the fault of a list that is too long; nil for none.
func tooMany(list strict.Node, items int) error {
	if items <= mostMarks {
		return nil
	}
	return list.Fault("there are %d patterns; %d are allowed, and one may hold several: a|b", items, mostMarks)
}

// tooLong is the fault of a list whose patterns (nil: one that is none) take too many steps
// together; nil for none.
func tooLong(list strict.Node, patterns ...*regexp.Regexp) error {
	sum := 0
	for _, p := range patterns {
		if p == nil {
			continue
		}
		if tree, err := syntax.Parse(p.String(), syntax.Perl); err == nil {
			if program, err := syntax.Compile(tree.Simplify()); err == nil {
				sum += len(program.Inst)
			}
		}
	}
	if sum <= mostSteps {
		return nil
	}
	return list.Fault("the patterns take %d steps at each place, and %d are allowed; shorten them, above all repetitions: x{1,100} takes 100", sum, mostSteps)
}

// pattern is a regular expression.
func pattern() schema { return schema{"type": "string", "minLength": 1, "maxLength": longestMark} }

// bounded is a list of so many items as there may be patterns.
func bounded(list schema) schema {
	list["maxItems"] = mostMarks
	return list
}
