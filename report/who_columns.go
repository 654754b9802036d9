package report

import (
	"fmt"
	"strings"

	"github.com/clipperhouse/displaywidth"

	"claims/claims/audit"
	"claims/claims/printable"
)

// The audit's table is as wide as the terminal: full headings where they leave a
// column of wideName for the names, else short ones; where even those do not
// leave narrowName, the type stands in the totals alone.
const (
	wideName   = 24
	narrowName = 18
)

// whoColumn is a column of the audit: its heading, the short one, and its cells.
type whoColumn struct {
	heading, short string
	left           bool
	cells          []string
}

// width is what the column takes with a heading.
func (c *whoColumn) width(heading string) int {
	width := displaywidth.String(heading)
	for _, cell := range c.cells {
		width = max(width, displaywidth.String(cell))
	}
	return width
}

// whoTable is the columns of the speakers, as the width (0 for no limit) allows.
func whoTable(speakers []audit.Speaker, width int) []whoColumn {
	columns := []whoColumn{
		{heading: "Speaker", left: true}, {heading: "Type", left: true},
		{heading: "Claims"}, {heading: "Direct", short: "Dir."}, {heading: "Mixed", short: "Mix."}, {heading: "Indirect", short: "Ind."},
		{heading: "Words quoted", short: "Words"}, {heading: "Articles", short: "Art."}, {heading: "Share"},
	}
	for i := range speakers {
		s := &speakers[i]
		cells := append([]string{shownName(s.Name), string(s.Type)}, numbers(s.Claims, s.Direct, s.Mixed, s.Indirect, s.WordsQuoted, s.Articles)...)
		for k, cell := range append(cells, percent(s.Share)) {
			columns[k].cells = append(columns[k].cells, cell)
		}
	}
	return fitWho(columns, width)
}

// fitWho makes the columns fit the width: short headings, no type, names on
// several lines, whichever it takes.
func fitWho(columns []whoColumn, width int) []whoColumn {
	if width <= 0 {
		return columns
	}
	name := columns[0].width(columns[0].heading)
	room := width - rest(columns)
	if room < min(name, wideName) {
		for i := range columns {
			if columns[i].short != "" {
				columns[i].heading = columns[i].short
			}
		}
		room = width - rest(columns)
	}
	if room < min(name, narrowName) {
		columns = append(columns[:1:1], columns[2:]...)
		room = width - rest(columns)
	}
	for i, cell := range columns[0].cells {
		columns[0].cells[i] = strings.Join(wrap(cell, max(room, len("Speaker")), 0), "\n")
	}
	return columns
}

// rest is the width of all columns but the first, and of the gaps.
func rest(columns []whoColumn) int {
	width := 0
	for _, c := range columns[1:] {
		width += len(gap) + c.width(c.heading)
	}
	return width
}

// totalTables are the totals by type and by each tag.
func totalTables(r audit.Report) [][]whoColumn {
	var tables [][]whoColumn
	if len(r.Types) > 0 {
		tables = append(tables, totalTable("Type", nobody, r.Types))
	}
	for _, tag := range r.Tags {
		if len(tag.Totals) > 0 {
			tables = append(tables, totalTable(printable.Line(tag.Name), "(no tag)", tag.Totals))
		}
	}
	return tables
}

// totalTable is the columns of totals; empty stands for their empty value.
func totalTable(heading, empty string, totals []audit.Total) []whoColumn {
	columns := []whoColumn{{heading: heading, left: true}, {heading: "Speakers"}, {heading: "Claims"}, {heading: "Words quoted"}, {heading: "Share"}}
	for _, t := range totals {
		value := printable.Line(t.Value)
		if value == "" {
			value = empty
		}
		cells := append([]string{value}, numbers(t.Speakers, t.Claims, t.WordsQuoted)...)
		for k, cell := range append(cells, percent(t.Share)) {
			columns[k].cells = append(columns[k].cells, cell)
		}
	}
	return columns
}

func numbers(all ...int) []string {
	var cells []string
	for _, n := range all {
		cells = append(cells, fmt.Sprint(n))
	}
	return cells
}

func percent(share float64) string { return fmt.Sprintf("%.1f%%", 100*share) }
