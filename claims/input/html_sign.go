package input

import (
	"regexp"
	"strings"
	"sync"

	"claims/nlp"
)

// htmlSign is a sign of HTML where a text has "<" or "&": an end tag, or a character by its
// name or number, which no writer of plain text types.
var htmlSign = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:</(?:p|div|a|em|strong|b|i|span|li|ul|ol|h[1-6]|blockquote)>|<br ?/?>|&(?:[lr][sd]quo|nbsp|amp|quot|apos|[mn]dash|hellip|#\d{2,6}|#x[0-9A-Fa-f]{2,5});)`)
})

// htmlIn is the first sign of HTML in a text; empty for none.
func htmlIn(text string) nlp.Span {
	const longest = 16
	for at := 0; ; at++ {
		next := strings.IndexAny(text[at:], "<&")
		if next < 0 {
			return nlp.Span{}
		}
		at += next
		if sign := htmlSign().FindString(text[at:min(len(text), at+longest)]); sign != "" {
			return nlp.Between(at, at+len(sign))
		}
	}
}

// htmlProblem is what is to be told of a text with HTML in it.
func htmlProblem(sign string) string {
	return "the text holds HTML (" + sign + "), which is read as words; save it as plain text"
}

// htmlInText is the warning of a plain text with HTML in it; nil for none.
func htmlInText(path, text string) error {
	sign := htmlIn(text)
	if sign.Empty() {
		return nil
	}
	line, column := place(text, sign.Start)
	return &Error{Path: path, Line: line, Column: column, Problem: htmlProblem(sign.Of(text)), Warning: true}
}
