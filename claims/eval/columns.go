package eval

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// columns is a table for people: rows of cells, the first of which says what the
// row is about and stands to the left, the others to the right of their column.
type columns struct {
	rows [][]string
	// titles stand above the columns of these numbers, and may reach over those
	// after it.
	titles map[int]string
}

func (c *columns) add(cells ...string) { c.rows = append(c.rows, cells) }

// gap is what stands between two columns.
const gap = "  "

// String is the table after a blank line.
func (c *columns) String() string {
	widths := c.widths()
	var b strings.Builder
	b.WriteString("\n" + c.above(widths))
	for _, row := range c.rows {
		fmt.Fprintf(&b, "%-*s", widths[0], row[0])
		for i, cell := range row[1:] {
			fmt.Fprintf(&b, "%s%*s", gap, widths[i+1], cell)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// widths are those of the widest cell of each column.
func (c *columns) widths() []int {
	widths := make([]int, len(c.rows[0]))
	for _, row := range c.rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	return widths
}

// above is the line of the titles; "" where there are none.
func (c *columns) above(widths []int) string {
	line, start := "", 0
	for i, width := range widths {
		if title := c.titles[i]; title != "" {
			line += strings.Repeat(" ", max(0, start-len(line))) + title
		}
		start += width + len(gap)
	}
	if line == "" {
		return ""
	}
	return line + "\n"
}

// decimals is a number with two decimals, whole one without.
func decimals(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) }

func whole(n int) string { return strconv.Itoa(n) }
