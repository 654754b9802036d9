package eval

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Report is all that was asked to be measured. As JSON it is one object: the
// figures, and a key for each of the other parts that is not nil.
type Report struct {
	Figures
	By          *Breakdown          `json:"by,omitempty"`
	Calibration *CalibrationFigures `json:"calibration,omitempty"`
	Errors      []Located           `json:"errors,omitzero"`
}

// WriteTable writes the report for people, without its errors (WriteMistakes).
func (r *Report) WriteTable(w io.Writer) error {
	text := figuresTable(r.Figures)
	if r.By != nil {
		text += breakdownTables(*r.By)
	}
	if r.Calibration != nil {
		text += calibrationTables(*r.Calibration)
	}
	_, err := io.WriteString(w, text)
	return err
}

// figuresTable is the figures for people, in per cent.
func figuresTable(f Figures) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-28s %9s %9s %9s\n", "", "precision", "recall", "F1")
	for _, row := range []struct {
		name string
		PRF
	}{
		{"content-token", f.ContentToken}, {"content-match", f.ContentMatch},
		{"content-exact", f.ContentExact}, {"attribution", f.Attribution},
	} {
		fmt.Fprintf(&b, "%-28s %9.2f %9.2f %9.2f\n", row.name, row.P, row.R, row.F1)
	}
	fmt.Fprintf(&b, "\n%-28s %9.2f\n%-28s %9.2f\n", "source accuracy", f.SourceAccuracy, "cue accuracy", f.CueAccuracy)
	fmt.Fprintf(&b, "\n%-28s %9s %9s %10s\n", "recall", "gold", "found", "attributed")
	for _, row := range []struct {
		name              string
		gold              int
		found, attributed float64
	}{
		{"quoted stretches", f.Quoted.Segments, f.Quoted.Found, f.Quoted.Attributed},
		{"direct", f.RecallByKind.Direct.Gold, f.RecallByKind.Direct.Found, f.RecallByKind.Direct.Attributed},
		{"mixed", f.RecallByKind.Mixed.Gold, f.RecallByKind.Mixed.Found, f.RecallByKind.Mixed.Attributed},
		{"indirect", f.RecallByKind.Indirect.Gold, f.RecallByKind.Indirect.Found, f.RecallByKind.Indirect.Attributed},
	} {
		fmt.Fprintf(&b, "%-28s %9d %9.2f %10.2f\n", row.name, row.gold, row.found, row.attributed)
	}
	fmt.Fprintf(&b, "\n%d gold attributions, %d predicted\n", f.Gold, f.Predicted)
	return b.String()
}

// breakdownTables are the groups for people, one table a dimension.
func breakdownTables(b Breakdown) string {
	text := ""
	if b.Kind != nil {
		text += kindTable(b.Kind)
	}
	for _, t := range []struct {
		name   string
		groups []GroupFigures
	}{{"publisher", b.Publisher}, {"length in words", b.Length}, {"article", b.Article}} {
		if t.groups != nil {
			text += groupTable(t.name, t.groups)
		}
	}
	return text
}

// kindTable has precision, recall and F1 twice: of the contents, and of the whole
// attributions.
func kindTable(kinds []KindFigures) string {
	c := columns{titles: map[int]string{3: "content-match", 6: "attribution", 9: "accuracy"}}
	c.add("kind", "gold", "predicted", "precision", "recall", "F1", "precision", "recall", "F1", "source")
	for _, k := range kinds {
		c.add(string(k.Group), whole(k.Gold), whole(k.Predicted),
			decimals(k.ContentMatch.P), decimals(k.ContentMatch.R), decimals(k.ContentMatch.F1),
			decimals(k.Attribution.P), decimals(k.Attribution.R), decimals(k.Attribution.F1), decimals(k.SourceAccuracy))
	}
	return c.String()
}

// groupTable has the F1 of the contents, all of the attributions, and the rest by
// its most telling figure.
func groupTable(name string, groups []GroupFigures) string {
	c := columns{titles: map[int]string{4: "content F1", 7: "attribution", 10: "accuracy", 12: "quoted stretches"}}
	c.add(name, "articles", "gold", "predicted", "token", "match", "exact", "precision", "recall", "F1", "source", "cue", "found", "attributed")
	for _, g := range groups {
		c.add(oneLine(g.Group), whole(g.Articles), whole(g.Gold), whole(g.Predicted),
			decimals(g.ContentToken.F1), decimals(g.ContentMatch.F1), decimals(g.ContentExact.F1),
			decimals(g.Attribution.P), decimals(g.Attribution.R), decimals(g.Attribution.F1),
			decimals(g.SourceAccuracy), decimals(g.CueAccuracy), decimals(g.Quoted.Found), decimals(g.Quoted.Attributed))
	}
	return c.String()
}

// missing stands where there is nothing to give a figure of.
const missing = "–"

// calibrationTables are the figures for people: the bins, then what thresholds
// leave.
func calibrationTables(f CalibrationFigures) string {
	return binTable(f.Bins) + fmt.Sprintf("\nexpected calibration error  %.2f\n", f.ECE) +
		targetTable(f.Targets) + thresholdTable(f.Thresholds)
}

func binTable(bins []Bin) string {
	var c columns
	c.add("confidence", "predicted", "mean", "right")
	for _, b := range bins {
		mean, right := missing, missing
		if b.Predicted > 0 {
			mean, right = decimals(b.Confidence), decimals(b.Right)
		}
		c.add(decimals(b.From)+" to "+decimals(b.To), whole(b.Predicted), mean, right)
	}
	return c.String()
}

func targetTable(targets []Target) string {
	var c columns
	c.add("precision wanted", "threshold", "predicted", "precision", "recall", "F1")
	for _, t := range targets {
		cells := []string{missing, missing, missing, missing, missing}
		if t.Reached != nil {
			cells = t.Reached.cells()
		}
		c.add(append([]string{whole(t.Precision)}, cells...)...)
	}
	return c.String()
}

func thresholdTable(thresholds []Threshold) string {
	var c columns
	c.add("threshold", "predicted", "precision", "recall", "F1")
	for _, t := range thresholds {
		c.add(t.cells()...)
	}
	return c.String()
}

func (t Threshold) cells() []string {
	return []string{decimals(t.Threshold), whole(t.Predicted), decimals(t.P), decimals(t.R), decimals(t.F1)}
}

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
