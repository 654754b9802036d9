package report

import (
	"fmt"
	"strings"

	"github.com/clipperhouse/displaywidth"

	"claims/claims/printable"
)

// gap stands between two columns of the table.
const gap = "  "

const (
	// narrowest is the width below which the table is laid out no narrower.
	narrowest = 60
	// maxClaimLines is how many lines a claim may take; check shows claims to
	// recognise them by, export has them in full.
	maxClaimLines = 6
)

// layout holds the columns' widths; 0 is no limit.
type layout struct {
	source, speaker, claim, place int
	// files reports whether places name the file as well as the line.
	files bool
}

// layoutOf shares out the width: the kind takes what it needs, names and
// places a share, the claim the rest; what the claims do not need goes back.
func layoutOf(lines []line, width int, files bool) layout {
	l := layout{files: files}
	if width <= 0 {
		return l
	}
	width = max(width, narrowest)
	source, speaker, kind, claim, place := len("Source"), len("Speaker"), len("Kind"), len("Claim"), len("Line")
	for _, row := range lines {
		source = max(source, displaywidth.String(row.sourceCell))
		speaker = max(speaker, displaywidth.String(row.speakerCell))
		kind = max(kind, len(row.Kind))
		claim = max(claim, displaywidth.String(row.Text))
		place = max(place, displaywidth.String(l.placeOf(row)))
	}
	l.source = min(source, max(14, width/5))
	l.speaker = min(speaker, max(12, width/6))
	l.place = min(place, max(8, width/5))
	l.claim = width - l.source - l.speaker - kind - l.place - 4*len(gap)
	slack := max(l.claim-claim, 0)
	for _, column := range []struct{ width, wanted *int }{{&l.place, &place}, {&l.source, &source}, {&l.speaker, &speaker}} {
		more := min(slack, *column.wanted-*column.width)
		*column.width += more
		l.claim, slack = l.claim-more, slack-more
	}
	return l
}

// cells are the line's cells, wrapped to the columns and coloured.
func (l layout) cells(row line, p palette) []string {
	place := l.placeOf(row)
	if l.place > 0 {
		place = shortPath(place, l.place)
	}
	name := p.bold
	if !row.named {
		name = p.dim
	}
	return []string{
		strings.Join(p.each(name, wrap(row.sourceCell, l.source, 0)...), "\n"),
		strings.Join(wrap(row.speakerCell, l.speaker, 0), "\n"),
		string(row.Kind),
		strings.Join(wrap(row.Text, l.claim, maxClaimLines), "\n"),
		p.dim(place),
	}
}

// placeOf is where the claim stands: its line, with the file if there are several.
func (l layout) placeOf(row line) string {
	if l.files {
		return fmt.Sprintf("%s:%d", printable.Name(row.Path), row.Line)
	}
	return fmt.Sprint(row.Line)
}

// each colours every line of a cell by itself, since padding follows each.
func (p palette) each(colour func(string) string, lines ...string) []string {
	out := make([]string, len(lines))
	for i, text := range lines {
		out[i] = colour(text)
	}
	return out
}
