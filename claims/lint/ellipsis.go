package lint

import (
	"slices"
	"strings"
	"unicode/utf8"

	"claims/nlp"
)

// ellipsis is where the three points stand, and the full stop that comes with them; empty
// for none.
type ellipsis struct {
	nlp.Span
	stop nlp.Span
}

// ellipses are the ellipses of the stretch in every form: the single character,
// three points, points with spaces between them. A fourth point before it is the full stop
// of a sentence, and so is one behind the single character; any other number is no ellipsis.
func ellipses(text string, within nlp.Span) []ellipsis {
	var found []ellipsis
	for i := within.Start; i < within.End; {
		points := pointsAt(text[i:within.End])
		if len(points) == 0 {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		for k := range points {
			points[k] = nlp.Between(points[k].Start+i, points[k].End+i)
		}
		if e, ok := ellipsisOf(points); ok {
			found = append(found, e)
		}
		i = points[len(points)-1].End
	}
	return found
}

// ellipsisOf is the ellipsis that a run of points and ellipsis characters is.
func ellipsisOf(points []nlp.Span) (e ellipsis, ok bool) {
	last := len(points) - 1
	isOne := func(s nlp.Span) bool { return s.Len() == len("…") }
	switch singles := slices.ContainsFunc(points, isOne); {
	case !singles && len(points) == 3:
		return ellipsis{Span: whole(points)}, true
	case !singles && len(points) == 4:
		return ellipsis{Span: whole(points[1:]), stop: points[0]}, true
	case singles && last == 0:
		return ellipsis{Span: points[0]}, true
	case singles && last == 1 && isOne(points[0]) != isOne(points[1]):
		one := slices.IndexFunc(points, isOne)
		return ellipsis{Span: points[one], stop: points[1-one]}, true
	}
	return e, false
}

// pointsAt are the points and ellipsis characters that s starts with, one space between
// two of them at most.
func pointsAt(s string) []nlp.Span {
	var points []nlp.Span
	for i := 0; i < len(s); {
		size := pointLen(s[i:])
		if size == 0 {
			break
		}
		points = append(points, nlp.Between(i, i+size))
		i += size
		if strings.HasPrefix(s[i:], " ") && pointLen(s[i+1:]) > 0 {
			i++
		}
	}
	return points
}

// pointLen is the length of the point or ellipsis character that s starts with; 0 for none.
func pointLen(s string) int {
	switch {
	case strings.HasPrefix(s, "."):
		return 1
	case strings.HasPrefix(s, "…"):
		return len("…")
	}
	return 0
}
