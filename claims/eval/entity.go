package eval

import (
	"fmt"
	"strconv"
	"strings"

	"claims/claims/printable"
)

// The roles of a stretch in an attribution, as brat files name them.
const (
	sourceRole  = "source"
	cueRole     = "cue"
	contentRole = "content"
)

// entity is a T of a stand-off file: a stretch of text and what it is.
type entity struct {
	role  string // in lower case; may be none of the three
	spans []Span
}

// parseEntity reads "Content 0 5;10 15" over a text and checks the words that
// the file gives beside it, white space aside: where they differ, the text was
// changed after it was annotated.
func parseEntity(l bratLine, text []rune) (e entity, problem string) {
	role, offsets, _ := strings.Cut(l.fields, " ")
	e.role = strings.ToLower(role)
	for fragment := range strings.SplitSeq(offsets, ";") {
		s, ok := parseSpan(fragment)
		if !ok {
			return e, fmt.Sprintf("%s has the offsets %s; they are written START END, and START END;START END for several stretches", printable.Short(l.id), printable.Quote(offsets))
		}
		if fault := s.fault(len(text)); fault != "" {
			return e, printable.Short(l.id) + ": " + fault
		}
		e.spans = append(e.spans, s)
	}
	if there := spansText(text, e.spans, " "); l.words != "" && unspaced(there) != unspaced(l.words) {
		return e, fmt.Sprintf("%s is %s here, but the text has %s at its offsets; take the text that was annotated", printable.Short(l.id), printable.Quote(l.words), printable.Quote(there))
	}
	return e, ""
}

// parseSpan reads "0 5".
func parseSpan(s string) (Span, bool) {
	ends := strings.Fields(s)
	if len(ends) != 2 {
		return Span{}, false
	}
	start, startErr := strconv.Atoi(ends[0])
	end, endErr := strconv.Atoi(ends[1])
	return Span{start, end}, startErr == nil && endErr == nil
}

// unspaced is the text without white space.
func unspaced(s string) string { return strings.Join(strings.Fields(s), "") }
