package quotation

import "claims/nlp"

// opened is a quotation whose closing mark has not come yet.
type opened struct {
	mark  mark
	parts []nlp.Span // the parts in paragraphs before this one
	start int        // where the part in this paragraph starts

	reopened bool // this paragraph starts with its mark
}

// stack are the quotations that are open, the outermost first. It knows where those of
// each mark and level stand, so that no look-up goes through all of them.
type stack struct {
	open    []opened
	byText  map[string][]int // indexes of open, in order
	byLevel [levels][]int
}

func (s *stack) depth() int { return len(s.open) }

func (s *stack) at(k int) *opened { return &s.open[k] }

func (s *stack) push(o opened) {
	if s.byText == nil {
		s.byText = make(map[string][]int)
	}
	k := len(s.open)
	s.open = append(s.open, o)
	s.byText[o.mark.text] = append(s.byText[o.mark.text], k)
	s.byLevel[o.mark.level] = append(s.byLevel[o.mark.level], k)
}

// cut takes the quotations from index k on away.
func (s *stack) cut(k int) {
	for i := len(s.open) - 1; i >= k; i-- {
		m := s.open[i].mark
		s.byText[m.text] = s.byText[m.text][:len(s.byText[m.text])-1]
		s.byLevel[m.level] = s.byLevel[m.level][:len(s.byLevel[m.level])-1]
	}
	clear(s.open[k:])
	s.open = s.open[:k]
}

// closable is the index of the innermost quotation that the mark properly closes; -1
// for none.
func (s *stack) closable(m mark) int {
	found := -1
	for open, at := range s.byText {
		if k := innermost(at); k > found && closes(open, m.text) {
			found = k
		}
	}
	return found
}

// mistaken is the index of the innermost quotation that the mark closes in the
// wrong style; -1 for none.
func (s *stack) mistaken(m mark) int {
	if m.level == single && !m.sure {
		return -1
	}
	return innermost(s.byLevel[m.level])
}

// sameStyle is the index of the outermost quotation of the mark; -1 for none.
func (s *stack) sameStyle(m mark) int {
	if at := s.byText[m.text]; len(at) > 0 {
		return at[0]
	}
	return -1
}

// innermost is the last of the indexes; -1 for none.
func innermost(at []int) int {
	if len(at) == 0 {
		return -1
	}
	return at[len(at)-1]
}
