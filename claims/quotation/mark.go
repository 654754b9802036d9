package quotation

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"claims/claims/saying"
	"claims/nlp"
)

// level tells double from single marks; marks of one level may stand for each
// other by mistake, marks of two levels never do.
type level uint8

const (
	double level = iota
	single
	angle
	corner
	levels = iota // how many there are
)

// style is one mark of the table: what it is and which marks close it.
type style struct {
	level level
	// closers are the marks that properly close it; none for a mark that
	// never opens.
	closers []string
	// twoFaced marks open or close, whatever stands around them decides.
	twoFaced bool
}

// styles are the quotation marks, built on first use.
var styles = sync.OnceValue(func() map[string]style {
	return map[string]style{
		"“":  {level: double, closers: []string{"”"}},
		"”":  {level: double},
		"„":  {level: double, closers: []string{"“", "”"}},
		"``": {level: double, closers: []string{"''", "\""}},
		"\"": {level: double, closers: []string{"\""}, twoFaced: true},
		"''": {level: double, closers: []string{"''"}, twoFaced: true},
		"＂":  {level: double, closers: []string{"＂"}, twoFaced: true},
		"‘":  {level: single, closers: []string{"’"}},
		"’":  {level: single},
		"‚":  {level: single, closers: []string{"‘", "’"}},
		"'":  {level: single, closers: []string{"'"}, twoFaced: true},
		"«":  {level: angle, closers: []string{"»"}, twoFaced: true},
		"»":  {level: angle, closers: []string{"«"}, twoFaced: true},
		"‹":  {level: angle, closers: []string{"›"}, twoFaced: true},
		"›":  {level: angle, closers: []string{"‹"}, twoFaced: true},
		"「":  {level: corner, closers: []string{"」"}},
		"『":  {level: corner, closers: []string{"』"}},
		"」":  {level: corner},
		"』":  {level: corner},
	}
})

// closes reports whether close properly closes open.
func closes(open, close string) bool { return slices.Contains(styles()[open].closers, close) }

// mark is one quotation mark of a text, with what its neighbours allow it to do.
type mark struct {
	nlp.Span
	text              string
	level             level
	canOpen, canClose bool
	// weak marks may as well be apostrophes (drivers’): they close only where
	// no better mark does.
	weak bool
	// sure marks, though single, are no apostrophes: they stand behind a comma or the
	// end of a sentence (we will,’ he said).
	sure bool
}

// scan finds the quotation marks of one paragraph, apostrophes, marks of
// measure (6'2"), those inside tags (<a href="…">) and in code left out.
func scan(d *nlp.Document, p nlp.Span) []mark {
	var marks []mark
	text := d.Text
	tags := tagFinder{text: text[:p.End]}
	for i := p.Start; i < p.End; {
		if n := tags.at(i); n > 0 {
			i += n
			continue
		}
		n := markLen(text[i:p.End])
		if n == 2 && closesInner(text, p, i) {
			n = 1
		}
		if n == 0 {
			_, size := utf8.DecodeRuneInString(text[i:p.End])
			i += size
			continue
		}
		if m, ok := classify(text, p, nlp.Between(i, i+n)); ok && !d.IsCode(m.Span) {
			marks = append(marks, m)
		}
		i += n
	}
	return marks
}

// closesInner reports whether the first of three apostrophes closes a quotation
// inside the one that the other two close: ”It was on 'Friends,”'
func closesInner(text string, p nlp.Span, i int) bool {
	before, _ := neighbours(text, p, nlp.Between(i, i))
	return strings.HasPrefix(text[i:p.End], "'''") && !strings.HasPrefix(text[i:p.End], "''''") && !unicode.IsSpace(before)
}

// markLen is the length in bytes of the quotation mark that s starts with; 0 for none.
func markLen(s string) int {
	switch s[0] {
	case '"':
		return 1
	case '\'':
		if strings.HasPrefix(s, "''") {
			return 2
		}
		return 1
	case '`':
		if strings.HasPrefix(s, "``") {
			return 2
		}
		return 0
	case 0xC2, 0xE2, 0xE3, 0xEF:
		_, size := utf8.DecodeRuneInString(s)
		if _, ok := styles()[s[:size]]; ok {
			return size
		}
	}
	return 0
}

// classify decides what the mark at s may do; false where it is no quotation mark.
func classify(text string, p, s nlp.Span) (mark, bool) {
	m := mark{Span: s, text: s.Of(text)}
	st := styles()[m.text]
	m.level = st.level
	before, after := neighbours(text, p, s)
	opens, shuts := mayOpen(before, after), mayClose(before, after)
	switch {
	case after == '>' && st.level == double:
		return m, false // what is left of a tag (" title="…">)
	case st.level == single && m.text != "‚":
		return singleMark(text, p, m, before, after)
	case m.text == "»" && s.Start == leadingEdge(text, p) && unicode.IsSpace(after):
		return m, false // a bullet
	case (m.text == "\"" || m.text == "”") && isMeasure(text, p, s):
		m.canClose, m.weak = true, true
		return m, true
	case st.twoFaced:
		m.canOpen, m.canClose = opens, shuts
		if !opens && !shuts {
			m.canOpen, m.canClose = true, true
		}
	case m.text == "“":
		// A lazy hand closes with the opening mark.
		m.canOpen = opens || !shuts
		m.canClose = shuts && !opens
	case m.text == "”":
		// So does one that opens with the closing mark, where nothing stands before it.
		first := s.Start == leadingEdge(text, p)
		m.canOpen = first || opens && !shuts
		m.canClose = !m.canOpen
	default:
		m.canOpen, m.canClose = len(st.closers) > 0, len(st.closers) == 0
	}
	return m, true
}

// neighbours are the code points before and after the span; a space stands for
// the paragraph's borders.
func neighbours(text string, p, s nlp.Span) (before, after rune) {
	before, after = ' ', ' '
	if s.Start > p.Start {
		before, _ = utf8.DecodeLastRuneInString(text[p.Start:s.Start])
	}
	if s.End < p.End {
		after, _ = utf8.DecodeRuneInString(text[s.End:p.End])
	}
	return before, after
}

// mayOpen reports whether a mark between the two may open a quotation.
func mayOpen(before, after rune) bool {
	return (unicode.IsSpace(before) || isDash(before) || strings.ContainsRune("([{/“‘\"'„‚«:", before)) && !unicode.IsSpace(after) &&
		!strings.ContainsRune(",.;:)]}", after)
}

// mayClose reports whether a mark between the two may close a quotation.
func mayClose(before, after rune) bool {
	return !unicode.IsSpace(before) && !strings.ContainsRune("([{", before) && !saying.IsWord(after)
}

func isDash(r rune) bool { return r == '—' || r == '–' || r == '-' || r == '―' }

// leadingEdge is the offset of the paragraph's first byte that is no white space.
func leadingEdge(text string, p nlp.Span) int {
	return p.End - len(strings.TrimLeftFunc(p.Of(text), unicode.IsSpace))
}
