package nlptrain

import "claims/nlp/model"

// unknown is the head of a word that nothing is learned of: any is right.
const unknown = -2

// oracle tells what a move costs: how many arcs of the tree can no longer be
// made after it (the dynamic oracle of arc-hybrid, Goldberg and Nivre 2013).
type oracle struct {
	heads    []int
	children [][]int32
	taken    []bool // words that have a head already
}

func newOracle(heads []int) oracle {
	o := oracle{heads: heads, children: make([][]int32, len(heads)), taken: make([]bool, len(heads))}
	for i, head := range heads {
		if head >= 0 {
			o.children[head] = append(o.children[head], int32(i))
		}
	}
	return o
}

// costs are those of the possible moves.
func (o *oracle) costs(s *model.ParserSession, possible [3]bool) [3]int32 {
	var costs [3]int32
	stack, next := s.OnStack(), s.Next()
	top := int(stack[len(stack)-1]) - 1
	below := int(stack[len(stack)-2]) - 1
	if possible[model.Shift] {
		costs[model.Shift] = o.shift(next, top)
	}
	lost := o.lostChildren(top, next)
	head := o.heads[top]
	costs[model.Left], costs[model.Right] = lost, lost
	if head == unknown {
		return costs
	}
	if head < 0 || head > next || head == below {
		costs[model.Left]++
	}
	if head < 0 || head >= next {
		costs[model.Right]++
	}
	return costs
}

// lostChildren are a word's dependents that are still to come.
func (o *oracle) lostChildren(word, next int) int32 {
	lost := int32(0)
	for _, c := range o.children[word] {
		if int(c) >= next {
			lost++
		}
	}
	return lost
}

// shift is what it costs to take the next word onto the stack: its dependents
// there, and its head if that lies below the top. A root with words below it
// can be none.
func (o *oracle) shift(next, top int) int32 {
	cost := int32(0)
	for _, c := range o.children[next] {
		if int(c) < next && !o.taken[c] {
			cost++
		}
	}
	head := o.heads[next]
	if head == -1 || head >= 0 && head < next && head != top && !o.taken[head] {
		cost++
	}
	return cost
}
