package report

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"

	"claims/claims/audit"
)

// tableWriter writes what a person reads at a terminal: a table of the claims
// by source and speaker, the findings, and one line that sums up. A table
// needs all its rows, so the text comes at Close, or where no table does, at once; only
// what is printed is kept.
type tableWriter struct {
	out      *bufio.Writer
	options  Options
	rows     []row
	drawer   drawer
	findings []string
	tally    tally
}

const tableStart = `Source +Speaker +Kind +|` + findingStart + `|` + noneStart

func newTable(w io.Writer, o Options) Writer {
	return &tableWriter{out: bufio.NewWriter(w), options: o, tally: newTally()}
}

// Add gathers the article's findings.
func (t *tableWriter) Add(item Item) error {
	if t.options.Quiet {
		for f := range item.eachActive() {
			t.out.WriteString(t.drawer.finding(item.Article, f, t.options))
		}
		return flush(t.out, "the table")
	}
	t.tally.add(item.Findings)
	for f := range item.eachActive() {
		t.findings = append(t.findings, t.drawer.finding(item.Article, f, t.options))
	}
	return nil
}

// Claims takes the rows of all articles.
func (t *tableWriter) Claims(all []audit.Row) {
	t.rows = shownRows(all)
	t.tally.count(t.rows)
}

// Close writes table, findings and sum.
func (t *tableWriter) Close() error {
	if len(t.rows) > 0 {
		if err := t.table(); err != nil {
			return fmt.Errorf("writing the table of claims: %w", err)
		}
		t.out.WriteByte('\n')
	}
	for _, f := range t.findings {
		t.out.WriteString(f)
	}
	if !t.options.Quiet {
		if len(t.findings) > 0 {
			t.out.WriteByte('\n')
		}
		fmt.Fprintln(t.out, t.tally)
	}
	return flush(t.out, "the table")
}

// table writes the rows; lines lose the padding at their ends.
func (t *tableWriter) table() error {
	lines := tableLines(t.rows)
	l := layoutOf(lines, t.options.Width, t.tally.articles > 1)
	var drawn bytes.Buffer
	table := tablewriter.NewTable(&drawn,
		tablewriter.WithRenderer(renderer.NewBlueprint(plainLook())),
		tablewriter.WithConfig(plainConfig(tw.AlignLeft, tw.AlignLeft, tw.AlignLeft, tw.AlignLeft, tw.AlignRight)),
		tablewriter.WithEastAsian(tw.Off))
	p := palette(t.options.Colour)
	table.Header(p.each(p.bold, "Source", "Speaker", "Kind", "Claim", "Line"))
	for i, line := range lines {
		if i > 0 && line.sourceCell != "" && t.options.Width > 0 {
			if err := table.Append([]string{"", "", "", "", ""}); err != nil {
				return err
			}
		}
		if err := table.Append(l.cells(line, p)); err != nil {
			return err
		}
	}
	if err := table.Render(); err != nil {
		return err
	}
	writeTrimmed(t.out, drawn.String())
	return nil
}

// writeTrimmed writes the lines of a table without the padding at their ends.
func writeTrimmed(out *bufio.Writer, drawn string) {
	for text := range strings.Lines(drawn) {
		out.WriteString(strings.TrimRight(text, " \n"))
		out.WriteByte('\n')
	}
}

// plainLook is a table without borders and bars, with a rule below the header.
func plainLook() tw.Rendition {
	return tw.Rendition{
		Borders: tw.BorderNone,
		Symbols: tw.NewSymbols(tw.StyleLight),
		Settings: tw.Settings{
			Separators: tw.Separators{BetweenColumns: tw.Off, BetweenRows: tw.Off},
			Lines:      tw.Lines{ShowTop: tw.Off, ShowBottom: tw.Off, ShowHeaderLine: tw.On},
		},
	}
}

// plainConfig leaves the cells as they are: layout has wrapped them already. It
// takes the alignment of each column.
func plainConfig(align ...tw.Align) tablewriter.Config {
	padding := make([]tw.Padding, len(align))
	for i := range padding {
		padding[i] = tw.Padding{Right: gap, Overwrite: true}
	}
	padding[len(padding)-1].Right = ""
	section := tw.CellConfig{
		Formatting: tw.CellFormatting{AutoWrap: tw.WrapNone, AutoFormat: tw.Off},
		Alignment:  tw.CellAlignment{Global: tw.AlignLeft, PerColumn: align},
		Padding:    tw.CellPadding{Global: tw.Padding{Right: gap, Overwrite: true}, PerColumn: padding},
	}
	return tablewriter.Config{Header: section, Row: section}
}
