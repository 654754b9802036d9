package input

import (
	"bytes"
	"html"
	"strings"

	"github.com/yuin/goldmark/ast"
	nethtml "golang.org/x/net/html"
)

// inline writes the words within a block.
func (m *prose) inline(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			m.words(n)
		case *ast.AutoLink:
			m.copy(n.Pos()+1, n.Pos()+1+len(n.Label([]byte(m.file))))
		case *ast.RawHTML:
			m.rawHTML(n)
		case *ast.Image: // its text stands in for a picture
		case *ast.CodeSpan: // code is nobody's speech
			m.leftOut()
		default:
			m.inline(n)
		}
	}
}

// words writes a stretch of text and the line end after it.
func (m *prose) words(n *ast.Text) {
	start, stop := n.Segment.Start, n.Segment.Stop
	if n.IsRaw() {
		m.copy(start, stop)
	} else {
		m.unescaped(start, stop, `\&`)
	}
	if n.SoftLineBreak() || n.HardLineBreak() {
		end := stop + len(firstLine(m.source[stop:]))
		m.copy(end, min(end+1, len(m.file)))
	}
}

// unescaped copies the file from start to stop, with what these marks begin resolved:
// backslash escapes and character references (&amp;, &#8217;).
func (m *prose) unescaped(start, stop int, marks string) {
	for len(m.tags) > 0 && m.tags[0].Start < start { // in no words: in the address of a link
		m.tags = m.tags[1:]
	}
	outside(m.masks, start, stop, func(start, stop int) {
		m.passTags(start)
		m.resolved(start, stop, marks)
	})
	m.passTags(stop)
}

// resolved is unescaped where nothing is left out.
func (m *prose) resolved(start, stop int, marks string) {
	for start < stop {
		next := strings.IndexAny(m.file[start:stop], marks)
		if next < 0 {
			m.copy(start, stop)
			return
		}
		m.copy(start, start+next)
		start += next
		if m.file[start] == '\\' {
			start = m.escaped(start, stop)
		} else {
			start = m.reference(start, stop)
		}
	}
}

// escaped writes what the backslash at the offset escapes, and returns the
// offset after it.
func (m *prose) escaped(at, stop int) int {
	if at+1 < stop && isPunctuation(m.file[at+1]) {
		at++
	}
	m.copy(at, at+1)
	return at + 1
}

// reference writes the character reference at the offset, or the ampersand that
// starts none, and returns the offset after it.
func (m *prose) reference(at, stop int) int {
	const longest = 40 // &CounterClockwiseContourIntegral; is 33 bytes
	s := m.file[at:min(stop, at+longest)]
	if end := strings.IndexByte(s, ';'); end > 1 && !strings.ContainsAny(s[:end], " \t\n") {
		if resolved := html.UnescapeString(s[:end+1]); resolved != s[:end+1] {
			m.insert(resolved, at)
			return at + end + 1
		}
	}
	m.copy(at, at+1)
	return at + 1
}

// rawHTML writes a line end for <br>, and a comment to the program; all else is
// dropped.
func (m *prose) rawHTML(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	tag := n.Segments.At(0)
	var raw strings.Builder
	for i := range n.Segments.Len() {
		raw.WriteString(m.source[n.Segments.At(i).Start:n.Segments.At(i).Stop])
	}
	tokens := nethtml.NewTokenizer(strings.NewReader(raw.String()))
	kind := tokens.Next()
	name, _ := tokens.TagName()
	if string(name) == "br" {
		m.insert("\n", tag.Start)
	}
	m.tag(string(name), kind, tag.Start)
	m.comment(tag.Start)
}

// isPunctuation reports whether a backslash may escape the byte.
func isPunctuation(c byte) bool {
	return bytes.IndexByte([]byte("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"), c) >= 0
}
