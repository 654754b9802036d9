package eval

import (
	"fmt"
	"strings"
)

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
