package nlp

import "sync"

// spares keeps what was made for one text until another needs it: as many as were ever at work
// at once. A sync.Pool would do the same, but the garbage collector empties it, and what the sessions
// remember is worth more than the memory. One that was at work in a panic does not come back.
type spares[T any] struct {
	make func() *T
	lock sync.Mutex
	free []*T
}

// take is one that nobody else has.
func (s *spares[T]) take() *T {
	s.lock.Lock()
	defer s.lock.Unlock()
	last := len(s.free) - 1
	if last < 0 {
		return s.make()
	}
	t := s.free[last]
	s.free = s.free[:last]
	return t
}

// put gives it back.
func (s *spares[T]) put(t *T) {
	s.lock.Lock()
	defer s.lock.Unlock()
	s.free = append(s.free, t)
}
