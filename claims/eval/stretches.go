package eval

import "sort"

// fewestWords is how many words a quoted stretch must have inside a gold content
// to be counted: one word in marks is often no quotation.
const fewestWords = 2

// countStretches counts the quoted stretches inside gold contents.
func (s *Scored) countStretches() {
	marks := quotedStretches(s.text)
	for i := range s.golds {
		g := &s.golds[i]
		last := g.content[len(g.content)-1]
		for k := sort.Search(len(marks), func(k int) bool { return marks[k].End > g.content[0] }); k < len(marks) && marks[k].Start <= last; k++ {
			if words := within(g.content, marks[k]); len(words) >= fewestWords {
				s.countStretch(g, words)
			}
		}
	}
}

// countStretch counts one stretch, by the words of it that are in the gold
// content: found where one predicted content has at least half of them.
func (s *Scored) countStretch(g *prepared, words []int) {
	found, right := false, false
	stretch := Span{words[0], words[len(words)-1] + 1}
	for j := range s.predicted {
		p := &s.predicted[j]
		if 2*common(within(p.content, stretch), words) >= len(words) {
			found = true
			right = right || sourceRight(s.text, g, p)
		}
	}
	s.Stretches++
	if found {
		s.StretchesFound++
	}
	if right {
		s.StretchesAttributed++
	}
}
