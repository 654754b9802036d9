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

const whoTableStart = `(Speaker|Type) +[^\n]*Share\n|No articles\n|No claims in \d+ articles?\n`

// writeWhoTable writes one row a speaker, the totals by type and tag, and a sum.
func writeWhoTable(w io.Writer, r audit.Report, o Options) error {
	out := bufio.NewWriter(w)
	if len(r.Speakers) > 0 {
		if err := drawWho(out, whoTable(r.Speakers, o.Width), o); err != nil {
			return err
		}
	}
	if !o.Quiet {
		for _, table := range totalTables(r) {
			if err := drawWho(out, table, o); err != nil {
				return err
			}
		}
		out.WriteString(whoSum(r))
		out.WriteByte('\n')
	}
	return flush(out, "the table")
}

// drawWho draws a table and an empty line; lines lose the padding at their ends.
func drawWho(out *bufio.Writer, columns []whoColumn, o Options) error {
	var drawn bytes.Buffer
	p := palette(o.Colour)
	var headings []string
	var align []tw.Align
	for _, c := range columns {
		headings = append(headings, c.heading)
		if c.left {
			align = append(align, tw.AlignLeft)
		} else {
			align = append(align, tw.AlignRight)
		}
	}
	table := tablewriter.NewTable(&drawn,
		tablewriter.WithRenderer(renderer.NewBlueprint(plainLook())),
		tablewriter.WithConfig(plainConfig(align...)),
		tablewriter.WithEastAsian(tw.Off))
	table.Header(p.each(p.bold, headings...))
	for i := range columns[0].cells {
		var row []string
		for _, c := range columns {
			row = append(row, c.cells[i])
		}
		row[0] = p.whoName(row[0])
		if err := table.Append(row); err != nil {
			return fmt.Errorf("writing the table of speakers: %w", err)
		}
	}
	if err := table.Render(); err != nil {
		return fmt.Errorf("writing the table of speakers: %w", err)
	}
	writeTrimmed(out, drawn.String())
	out.WriteByte('\n')
	return nil
}

// whoName is a name in bold, or what stands for none in grey.
func (p palette) whoName(cell string) string {
	colour := p.bold
	if strings.HasPrefix(cell, "(") {
		colour = p.dim
	}
	return strings.Join(p.each(colour, strings.Split(cell, "\n")...), "\n")
}

// whoSum is the audit in one line. Nobody is no speaker; those whom the articles
// keep anonymous are.
func whoSum(r audit.Report) string {
	if r.Articles == 0 {
		return "No articles"
	}
	if r.Claims == 0 {
		return "No claims in " + counted(r.Articles, "article")
	}
	speakers := 0
	var apart []string
	for _, t := range r.Types {
		speakers += t.Speakers
		switch t.Value {
		case "":
			apart = append(apart, fmt.Sprintf("%d by nobody named", t.Claims))
		case "anonymous":
			apart = append(apart, fmt.Sprintf("%d by anonymous speakers", t.Claims))
		}
	}
	sum := fmt.Sprintf("%s by %s in %s", counted(r.Claims, "claim"), counted(speakers, "speaker"), counted(r.Articles, "article"))
	if apart != nil {
		sum += " (" + strings.Join(apart, ", ") + ")"
	}
	return sum
}
