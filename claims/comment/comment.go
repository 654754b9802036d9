// Package comment reads the comments in which an author tells the program to
// leave a finding alone, and why:
//
//	<!-- claims-ignore A201, scare-quotes -- the minister asked for these words -->
//
// Rules are codes or names, with commas or spaces between them; the reason comes
// after "--" or a dash.
package comment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/nlp"
)

// Comment is one comment, from its "<!--" to its "-->".
type Comment struct {
	nlp.Span
	// Rules are the words where the rules' codes or names belong.
	Rules []Word
	// Reason is why, white space made single spaces; "" where the comment says
	// none.
	Reason string
}

// Word is a word of a comment. Its span is one of the text that the comment was
// found in.
type Word struct {
	nlp.Span
	Text string
}

const (
	opening = "<!--"
	closing = "-->"
	keyword = "claims-ignore"
)

// Find is the comments of a text, in order. Other HTML comments, and one that is
// never closed, are none of them.
func Find(text string) []Comment { return FindIn(text, nlp.Between(0, len(text))) }

// FindIn is Find for a stretch of the text.
func FindIn(text string, within nlp.Span) []Comment {
	text = text[:within.End]
	var found []Comment
	for at := within.Start; ; {
		start := strings.Index(text[at:], opening)
		if start < 0 {
			return found
		}
		start += at
		c, closed := Read(text, start)
		switch {
		case !closed:
			return found
		case c.Empty():
			at = start + len(opening)
		default:
			found = append(found, c)
			at = c.End
		}
	}
}

// Read is the comment that starts at the byte offset; the zero Comment where
// none of ours does. Closed is false for one of ours that never ends.
func Read(text string, start int) (c Comment, closed bool) {
	inner, ok := strings.CutPrefix(text[start:], opening)
	if !ok {
		return Comment{}, true
	}
	rest, ours := strings.CutPrefix(strings.TrimLeftFunc(inner, unicode.IsSpace), keyword)
	if first, _ := utf8.DecodeRuneInString(rest); !ours || rest != "" && !unicode.IsSpace(first) && !startsReason(rest) {
		return Comment{}, true
	}
	body, _, closed := strings.Cut(rest, closing)
	if !closed {
		return Comment{}, false
	}
	at := len(text) - len(rest)
	rules, reason := cutReason(body)
	return Comment{
		Span:  nlp.Between(start, at+len(body)+len(closing)),
		Rules: wordsOf(rules, at), Reason: strings.Join(strings.Fields(reason), " "),
	}, true
}

// dashes are the marks between the rules and the reason. Word processors make one
// dash of two hyphens.
func dashes() []string { return []string{"--", "—", "–"} }

func startsReason(s string) bool {
	for _, dash := range dashes() {
		if strings.HasPrefix(s, dash) {
			return true
		}
	}
	return false
}

// cutReason is what stands before and after the first dash.
func cutReason(s string) (rules, reason string) {
	for at := range s {
		for _, dash := range dashes() {
			if rest, ok := strings.CutPrefix(s[at:], dash); ok {
				return s[:at], rest
			}
		}
	}
	return s, ""
}

// wordsOf are the words of a list that stands at the offset.
func wordsOf(list string, at int) []Word {
	var words []Word
	start := -1
	for i, r := range list + "," {
		between := r == ',' || unicode.IsSpace(r)
		switch {
		case between && start >= 0:
			words = append(words, Word{nlp.Between(at+start, at+i), list[start:i]})
			start = -1
		case !between && start < 0:
			start = i
		}
	}
	return words
}

// Blank is the text with spaces in place of the comments, byte for byte; line
// ends stay.
func Blank(text string) string {
	found := Find(text)
	if len(found) == 0 {
		return text
	}
	blank := []byte(text)
	for _, c := range found {
		for i := c.Start; i < c.End; i++ {
			if blank[i] != '\n' && blank[i] != '\r' {
				blank[i] = ' '
			}
		}
	}
	return string(blank)
}
