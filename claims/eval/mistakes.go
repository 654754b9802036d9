package eval

import (
	"slices"
	"unicode/utf8"

	"claims/claims"
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
