package attribution

// stretch is the tokens from the first index to before the second. Whoever puts one
// right at its ends does so by the methods below, which cannot make an empty stretch of
// one that holds something, nor one that ends before it starts: a place outside it changes
// nothing.
type stretch [2]int

// holds reports whether token i is one of the stretch's.
func (s stretch) holds(i int) bool { return s[0] <= i && i < s[1] }

// behind is the stretch without the tokens before i.
func (s stretch) behind(i int) stretch {
	if s.holds(i) {
		s[0] = i
	}
	return s
}

// before is the stretch without token i and those behind it.
func (s stretch) before(i int) stretch {
	if i > s[0] && s.holds(i) {
		s[1] = i
	}
	return s
}

// from is the stretch and the tokens before it from i on.
func (s stretch) from(i int) stretch {
	s[0] = min(s[0], max(i, 0))
	return s
}

// with is the stretch and token i beside it.
func (s stretch) with(i int) stretch {
	switch i {
	case s[0] - 1:
		s[0] = i
	case s[1]:
		s[1] = i + 1
	}
	return s
}
