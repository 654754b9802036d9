package eval

import "fmt"

// Span is a stretch of a text in Unicode code points: Start inclusive, End
// exclusive.
type Span struct {
	Start, End int
}

// Attribution is one statement and who made it, as a person or the program
// marked it. Each part may have several spans, or none.
type Attribution struct {
	Source, Cue, Content []Span
	// Confidence is how sure the program is of what it predicts, 0 to 1; of what
	// people marked, 0.
	Confidence float64
}

// fault says what is wrong with the attribution's spans in a text of so many code
// points; "" where nothing is.
func (a Attribution) fault(length int) string {
	for _, spans := range [][]Span{a.Source, a.Cue, a.Content} {
		for _, s := range spans {
			if fault := s.fault(length); fault != "" {
				return fault
			}
		}
	}
	return ""
}

// fault says what is wrong with the span in a text of so many code points; ""
// where nothing is.
func (s Span) fault(length int) string {
	if s.Start >= 0 && s.Start < s.End && s.End <= length {
		return ""
	}
	return fmt.Sprintf("the span %d to %d is no stretch of the text, which has %d characters; "+
		"offsets count characters (Unicode code points) from 0, the end exclusive", s.Start, s.End, length)
}
