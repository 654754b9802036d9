// Package judged compares what the rules find in articles with what a reader has
// judged of it: how many findings of each rule are right.
package judged

import (
	"cmp"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// Place is one finding: the rule's code and where it stands, in code points of the
// article's text.
type Place struct {
	Article, Rule string
	Start, End    int
}

// Verdict is what a reader says of a finding.
type Verdict string

// The verdicts. Arguable is what two good editors would not agree on; it counts as
// wrong in the figures.
const (
	Right    Verdict = "right"
	Wrong    Verdict = "wrong"
	Arguable Verdict = "arguable"
)

// Label is a finding with a reader's verdict.
type Label struct {
	Place
	Verdict Verdict
	// Fault is the kind of fault in a few words, never the article's; "" where there is none.
	Fault string
}

// header is the first line of a file of labels.
const header = "article,rule,start,end,verdict,fault"

// Read reads labels written as CSV. The name stands for the file in errors, which say
// the line and what to do.
func Read(r io.Reader, name string) ([]Label, error) {
	rows := csv.NewReader(r)
	rows.FieldsPerRecord = strings.Count(header, ",") + 1
	var labels []Label
	seen := make(map[Place]bool)
	for first := true; ; first = false {
		row, err := rows.Read()
		if err == io.EOF {
			return labels, nil
		}
		if err != nil {
			return nil, fmt.Errorf("reading the labels of %s: %w", name, err)
		}
		if first && strings.Join(row, ",") == header {
			continue
		}
		line, _ := rows.FieldPos(0)
		l, fault := parse(row)
		if fault == "" && seen[l.Place] {
			fault = "this finding has been judged above: delete one of the lines"
		}
		if fault != "" {
			return nil, fmt.Errorf("%s:%d: %s", name, line, fault)
		}
		seen[l.Place] = true
		labels = append(labels, l)
	}
}

// parse makes a label of a row; fault says what is wrong with the row.
func parse(row []string) (l Label, fault string) {
	start, startErr := strconv.Atoi(row[2])
	end, endErr := strconv.Atoi(row[3])
	l = Label{Place{row[0], row[1], start, end}, Verdict(row[4]), row[5]}
	switch {
	case startErr != nil || endErr != nil || start < 0 || end < start:
		return l, fmt.Sprintf("%q to %q is no place in a text: give two numbers of code points", row[2], row[3])
	case l.Verdict != Right && l.Verdict != Wrong && l.Verdict != Arguable:
		return l, fmt.Sprintf("the verdict %q is none of right, wrong, arguable", row[4])
	case l.Verdict == Right && l.Fault != "" || l.Verdict != Right && l.Fault == "":
		return l, "a finding that is not right has a kind of fault in the last column, and no other has"
	}
	return l, ""
}

// compare orders places by article, then position, then rule.
func (p Place) compare(other Place) int {
	return cmp.Or(cmp.Compare(p.Article, other.Article), cmp.Compare(p.Start, other.Start), cmp.Compare(p.End, other.End), cmp.Compare(p.Rule, other.Rule))
}

// Sort orders places by article, then position, then rule.
func Sort(places []Place) { slices.SortFunc(places, Place.compare) }
