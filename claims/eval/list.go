package eval

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/printable"
)

// Located is a mistake with its place in the author's file, its words on one line.
type Located struct {
	Type MistakeType `json:"type"`
	Kind claims.Kind `json:"kind"`
	Path string      `json:"path"`
	// Line and Column are one-based; columns count code points.
	Line   int `json:"line"`
	Column int `json:"column"`
	// Gold and Predicted are the sources; "" for none.
	Gold      string `json:"gold"`
	Predicted string `json:"predicted"`
	Words     string `json:"words"`
	// Because is the step that decided it, as "claims explain" tells it: of the claim, or of
	// what was refused there; "" where nothing was looked at.
	Because string `json:"because"`
}

// Locate places the mistakes in an article's file, and says by the trails of the extraction what
// decided them.
func Locate(x *claims.Extraction, all []Mistake) []Located {
	a := x.Article
	placed := make([]Located, 0, len(all))
	for _, m := range all {
		at := a.Position(m.Start)
		placed = append(placed, Located{
			Type: m.Type, Kind: m.Kind, Path: a.Path, Line: at.Line, Column: at.Column,
			Gold: oneLine(m.Gold), Predicted: oneLine(m.Predicted), Words: oneLine(m.Words),
			Because: because(x, m),
		})
	}
	return placed
}

// Group is the mistakes of one type and kind.
type Group struct {
	Type  MistakeType
	Kind  claims.Kind
	Total int
	// First are the first of them.
	First []Located
}

// GroupMistakes sorts mistakes by type and kind and keeps the first so many of
// each group; below 0 keeps all. Groups without a mistake are left out.
func GroupMistakes(all []Located, most int) []Group {
	var groups []Group
	for _, t := range []MistakeType{Missed, Spurious, Misattributed} {
		for _, k := range []claims.Kind{claims.Direct, claims.Mixed, claims.Indirect} {
			g := Group{Type: t, Kind: k}
			for _, m := range all {
				if m.Type == t && m.Kind == k {
					g.First = append(g.First, m)
				}
			}
			g.Total = len(g.First)
			if most >= 0 && g.Total > most {
				g.First = slices.Clip(g.First[:most])
			}
			if g.Total > 0 {
				groups = append(groups, g)
			}
		}
	}
	return groups
}

// WriteMistakes writes the groups for people: FILE:LINE:COLUMN, the words, and
// whose they are.
func WriteMistakes(w io.Writer, groups []Group) error {
	var b strings.Builder
	for _, g := range groups {
		fmt.Fprintf(&b, "\n%s, %s: %d\n", g.Type, g.Kind, g.Total)
		for _, m := range g.First {
			fmt.Fprintf(&b, "  %s:%d:%d: %s (%s)\n", printable.Name(m.Path), m.Line, m.Column, m.Words, m.sources())
			if m.Because != "" {
				fmt.Fprintf(&b, "    %s\n", m.Because)
			}
		}
		if left := g.Total - len(g.First); left > 0 {
			fmt.Fprintf(&b, "  and %d more\n", left)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// sources says whose words gold has them for, and whose the program.
func (m Located) sources() string {
	gold, predicted := "gold: "+orNobody(m.Gold), "claims: "+orNobody(m.Predicted)
	switch m.Type {
	case Missed:
		return gold
	case Spurious:
		return predicted
	}
	return gold + "; " + predicted
}

func orNobody(name string) string {
	if name == "" {
		return "nobody"
	}
	return name
}

// oneLine is the beginning of a text on one line, fit to be shown.
func oneLine(s string) string {
	const most = 160
	words := []rune(printable.Line(s))
	if len(words) > most {
		return string(words[:most]) + "…"
	}
	return string(words)
}
