package input

import (
	"sort"
	"strings"

	"github.com/yuin/goldmark/ast"
	"golang.org/x/net/html"

	"claims/claims"
	"claims/nlp"
)

// htmlBlock writes the words of a block of HTML in Markdown. Tags, comments (but those to
// the program) and elements that are left out go; a tag that ends a block ends it here too.
// Elements that a later block closes stay open for what stands between.
func (m *prose) htmlBlock(n *ast.HTMLBlock, kind nlp.BlockKind) {
	w := &htmlWriter{m: m, kind: kind}
	lines := n.Lines()
	for i := range lines.Len() {
		w.add(lines.At(i).Start, lines.At(i).Stop)
	}
	if n.HasClosure() {
		w.add(n.ClosureLine.Start, n.ClosureLine.Stop)
	}
	if len(w.lines) > 0 && m.unended < 0 && unended(n.HTMLBlockType, w.markup.String()) {
		m.unended = w.lines[0].File
	}
	m.gap = true
	w.start = m.text.Len()
	w.write()
	w.settle()
}

// unended reports whether a block of HTML is of a type that only its closing mark ends,
// and has none, so that it takes all to the end of the file.
func unended(kind ast.HTMLBlockType, markup string) bool {
	switch kind {
	case ast.HTMLBlockType1:
		return !strings.Contains(markup, "</")
	case ast.HTMLBlockType2:
		return !strings.Contains(markup, "-->")
	case ast.HTMLBlockType3:
		return !strings.Contains(markup, "?>")
	case ast.HTMLBlockType4:
		return !strings.Contains(markup, ">")
	case ast.HTMLBlockType5:
		return !strings.Contains(markup, "]]>")
	}
	return false
}

// htmlWriter writes the words of the HTML that some lines of a file hold.
type htmlWriter struct {
	m      *prose
	kind   nlp.BlockKind // of words in no element that makes others of them
	markup strings.Builder
	lines  []claims.Segment // where the markup's lines stand in the file
	start  int              // where in the text the block being written starts
}

// add adds the file's bytes from start to stop to the markup.
func (w *htmlWriter) add(start, stop int) {
	if start < stop {
		w.lines = append(w.lines, claims.Segment{Text: w.markup.Len(), File: start})
		w.markup.WriteString(w.m.source[start:stop])
	}
}

func (w *htmlWriter) write() {
	tokens := html.NewTokenizer(strings.NewReader(w.markup.String()))
	for at := 0; ; {
		kind := tokens.Next()
		if kind == html.ErrorToken {
			return
		}
		end := at + len(tokens.Raw())
		switch kind {
		case html.TextToken:
			w.words(at, end)
		case html.CommentToken:
			w.m.gap = w.m.comment(w.inFile(at)) || w.m.gap
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			name, _ := tokens.TagName()
			w.tag(string(name), kind, w.inFile(at))
		}
		at = end
	}
}

// tag takes note of a tag. What it ends is settled before it counts.
func (w *htmlWriter) tag(name string, kind html.TokenType, at int) {
	ends := endsBlock(name)
	if ends {
		w.settle()
	}
	w.m.tag(name, kind, at)
	w.m.gap = w.m.gap || ends
}

// settle ends the block being written.
func (w *htmlWriter) settle() {
	kind := w.m.open.kind(w.kind)
	if w.m.open[cellElement] > 0 && kind == w.kind {
		kind = cellKind(kind, w.m.text.String()[w.start:])
	}
	w.m.settle(w.start, kind)
	w.start = w.m.text.Len()
}

// words writes a stretch of the markup that holds no tag.
func (w *htmlWriter) words(at, end int) {
	for i := w.line(at); at < end; i++ {
		stop := w.markup.Len()
		if i+1 < len(w.lines) {
			stop = w.lines[i+1].Text
		}
		stop = min(stop, end)
		shift := w.lines[i].File - w.lines[i].Text
		w.m.unescaped(at+shift, stop+shift, "&")
		at = stop
	}
}

// inFile is the file's offset of the markup's.
func (w *htmlWriter) inFile(at int) int {
	line := w.lines[w.line(at)]
	return line.File + at - line.Text
}

// line is the index of the line that holds the markup's offset.
func (w *htmlWriter) line(at int) int {
	return sort.Search(len(w.lines), func(i int) bool { return w.lines[i].Text > at }) - 1
}

// tag takes note of a tag at the file's offset. An element counts as open where its end
// tag comes later in the file.
func (m *prose) tag(name string, kind html.TokenType, at int) {
	switch {
	case kind == html.EndTagToken:
		if name == "cite" && m.signature.Empty() {
			m.signature = nlp.Between(m.signature.Start, m.text.Len())
		}
		m.open.close(name)
	case kind == html.StartTagToken && len(elements()[name]) > 0 && m.closes(name, at):
		if name == "cite" {
			m.signature = nlp.Between(m.text.Len(), m.text.Len())
		}
		m.open.open(name)
	}
}

// closes reports whether an end tag of the name comes after the file's offset. Of each name
// the next one is remembered.
func (m *prose) closes(name string, at int) bool {
	if m.ends == nil {
		m.ends, m.lower = map[string]int{}, lowerASCII(m.source)
	}
	next, known := m.ends[name]
	if !known || next < at {
		if next = strings.Index(m.lower[at:], "</"+name); next < 0 {
			next = len(m.lower) - at
		}
		next += at
		m.ends[name] = next
	}
	return next < len(m.lower)
}

// lowerASCII is a text with the letters from A to Z in lower case, byte for byte.
func lowerASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c | 0x20
		}
	}
	return string(b)
}
