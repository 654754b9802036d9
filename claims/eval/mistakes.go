package eval

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/printable"
	"claims/nlp"
)

// MistakeType says what is wrong with an attribution.
type MistakeType string

// The types of mistake.
const (
	Missed        MistakeType = "missed"        // in gold, found by no predicted content
	Spurious      MistakeType = "spurious"      // predicted, no content in gold
	Misattributed MistakeType = "misattributed" // found, with another source
)

// Mistake is one attribution that is missed, spurious or misattributed.
type Mistake struct {
	Type MistakeType
	// Kind is that of the content: gold's, of a spurious one the predicted.
	Kind claims.Kind
	// Start is the byte offset of the content in the text.
	Start int
	// Gold and Predicted are the sources as the text names them; "" for none.
	Gold, Predicted string
	// Words are the content; an ellipsis stands where its spans leave words out.
	Words string
}

// Mistakes are all that went wrong: the missed, then the spurious, then the
// misattributed, each in the order of the annotations.
func (s *Scored) Mistakes() []Mistake {
	ofGold, ofPredicted := make([]bool, len(s.golds)), make([]bool, len(s.predicted))
	var wrong []Mistake
	for _, m := range s.matches {
		g, p := &s.golds[m.gold], &s.predicted[m.predicted]
		ofGold[m.gold], ofPredicted[m.predicted] = true, true
		if !sourceRight(s.text, g, p) {
			wrong = append(wrong, s.mistake(Misattributed, g, sourceOf(s.text, g), sourceOf(s.text, p)))
		}
	}
	var all []Mistake
	for i := range s.golds {
		if g := &s.golds[i]; !ofGold[i] {
			all = append(all, s.mistake(Missed, g, sourceOf(s.text, g), ""))
		}
	}
	for j := range s.predicted {
		if p := &s.predicted[j]; !ofPredicted[j] {
			all = append(all, s.mistake(Spurious, p, "", sourceOf(s.text, p)))
		}
	}
	all = append(all, wrong...)
	s.inBytes(all)
	return all
}

// mistake is the mistake about an attribution; its Start is in code points.
func (s *Scored) mistake(t MistakeType, about *prepared, gold, predicted string) Mistake {
	return Mistake{
		Type: t, Kind: about.kind, Start: start(about.Content),
		Gold: gold, Predicted: predicted, Words: spansText(s.text, about.Content, " … "),
	}
}

// start is the first of the offsets at which the spans start.
func start(spans []Span) int {
	return slices.MinFunc(spans, func(a, b Span) int { return a.Start - b.Start }).Start
}

func sourceOf(text []rune, p *prepared) string { return spansText(text, p.Source, " ") }

// spansText is the text of the spans with the separator between two.
func spansText(text []rune, spans []Span, separator string) string {
	all := ""
	for i, s := range spans {
		if i > 0 {
			all += separator
		}
		all += string(cut(text, s))
	}
	return all
}

// inBytes makes byte offsets of the mistakes' code points.
func (s *Scored) inBytes(all []Mistake) {
	bytes := make([]int, len(s.text)+1)
	for i, r := range s.text {
		bytes[i+1] = bytes[i] + utf8.RuneLen(r)
	}
	for i := range all {
		all[i].Start = bytes[min(max(all[i].Start, 0), len(s.text))]
	}
}

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

// because is the step that decided a mistake: the last of the trail of the claim, or of the
// refused statement, that has the mistake's first word.
func because(x *claims.Extraction, m Mistake) string {
	holds := func(spans []nlp.Span) bool {
		return slices.ContainsFunc(spans, func(s nlp.Span) bool { return s.Start <= m.Start && m.Start < s.End })
	}
	for i := range x.Claims {
		if c := &x.Claims[i]; holds(c.Content) && (m.Type != Missed || c.Parent == "") {
			return decided(c.Trail)
		}
	}
	for _, r := range x.Refused {
		if holds(r.Content) {
			return decided(r.Trail)
		}
	}
	return ""
}

// decided is the last step for a reader; "" for none.
func decided(t claims.Trail) string {
	if len(t) == 0 {
		return ""
	}
	last := t[len(t)-1]
	return oneLine(last.By + ": " + last.Why)
}
