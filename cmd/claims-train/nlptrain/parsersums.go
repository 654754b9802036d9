package nlptrain

// sums are weights in training with what their mean over all steps needs
// (Daumé 2006, algorithm 7).
type sums struct {
	now   []int32
	past  []int64 // the sum of every change times the number of its step
	steps int64
}

func newSums(n int) sums { return sums{now: make([]int32, n), past: make([]int64, n), steps: 1} }

func (s *sums) add(at uint32, amount int32) {
	s.now[at] += amount
	s.past[at] += s.steps * int64(amount)
}

// mean are the weights' means over all steps and over all copies; scale is the
// number of thousandths of a step in the file for 1 in training. They are at
// most ±127.
func mean(copies []*sums, scale int64) []int8 {
	out := make([]int8, len(copies[0].now))
	for i := range out {
		thousandths := int64(0)
		for _, s := range copies {
			thousandths += (int64(s.now[i])*s.steps - s.past[i]) * scale / s.steps
		}
		out[i] = int8(max(-127, min(roundDiv(thousandths, 1000*int64(len(copies))), 127)))
	}
	return out
}
