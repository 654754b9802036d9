package input

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"claims/nlp"
)

// htmlBlock writes the words of a block of HTML in Markdown: tags, comments (but
// those to the program), scripts and style sheets are left out, and a tag that
// ends a block ends it here too. A block that starts with <blockquote> is quoted.
func (m *prose) htmlBlock(n *ast.HTMLBlock, kind nlp.BlockKind) {
	h := htmlScanner{m: m}
	first := n.Lines()
	if first.Len() > 0 {
		line := first.At(0)
		if name, _ := tagName(strings.TrimSpace(m.file[line.Start:line.Stop])); name == "blockquote" {
			kind = nlp.BlockQuote
		}
	}
	m.leaf(kind, func() {
		for i := range first.Len() {
			line := first.At(i)
			h.line(line.Start, line.Stop)
		}
		if n.HasClosure() {
			h.line(n.ClosureLine.Start, n.ClosureLine.Stop)
		}
	})
}

// htmlScanner tells the words of HTML from its marks, line by line.
type htmlScanner struct {
	m *prose
	// until is what ends the stretch being left out: "-->", ">", "</script";
	// empty in running text.
	until string
	quote byte // within a tag: the mark around an attribute's value
}

func (h *htmlScanner) line(start, stop int) {
	for start < stop {
		switch {
		case h.until == ">":
			start = h.inTag(start, stop)
		case h.until != "":
			start = h.skip(start, stop)
		default:
			start = h.inText(start, stop)
		}
	}
}

// inText writes words up to the next tag, and returns where that starts.
func (h *htmlScanner) inText(start, stop int) int {
	file := h.m.file
	open := strings.IndexByte(file[start:stop], '<')
	if open < 0 {
		h.m.unescaped(start, stop)
		return stop
	}
	h.m.unescaped(start, start+open)
	start += open
	name, closing := tagName(file[start:stop])
	switch {
	case strings.HasPrefix(file[start:stop], "<!--"):
		h.m.gap = h.m.comment(start) || h.m.gap
		h.until = "-->"
	case !closing && (name == "script" || name == "style"):
		h.until = "</" + name
	case name != "" || strings.HasPrefix(file[start:stop], "<!") || strings.HasPrefix(file[start:stop], "<?"):
		h.until = ">"
		h.m.gap = h.m.gap || endsBlock(name)
	default:
		h.m.copy(start, start+1)
	}
	return start + 1
}

// skip returns the offset after the mark that ends what is left out.
func (h *htmlScanner) skip(start, stop int) int {
	end := strings.Index(strings.ToLower(h.m.file[start:stop]), h.until)
	if end < 0 {
		return stop
	}
	end += start + len(h.until)
	if h.until = ""; h.m.file[end-1] != '>' {
		h.until = ">" // the rest of </script >
	}
	return end
}

// inTag returns the offset after the tag.
func (h *htmlScanner) inTag(start, stop int) int {
	for ; start < stop; start++ {
		switch c := h.m.file[start]; {
		case h.quote != 0 && c == h.quote:
			h.quote = 0
		case h.quote != 0:
		case c == '"' || c == '\'':
			h.quote = c
		case c == '>':
			h.until = ""
			return start + 1
		}
	}
	return stop
}

// tagName is the name, in lower case, of the tag that s starts with, and
// whether it is a closing tag; "" where s starts with none.
func tagName(s string) (name string, closing bool) {
	s, ok := strings.CutPrefix(s, "<")
	if !ok {
		return "", false
	}
	s, closing = strings.CutPrefix(s, "/")
	end := 0
	for end < len(s) && (s[end]|0x20 >= 'a' && s[end]|0x20 <= 'z' || end > 0 && s[end] >= '0' && s[end] <= '9') {
		end++
	}
	return strings.ToLower(s[:end]), closing
}

// endsBlock reports whether the tag of this name sets text apart.
func endsBlock(name string) bool {
	switch name {
	case "p", "div", "blockquote", "li", "ul", "ol", "figcaption", "figure", "td", "th", "tr", "table", "br",
		"h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "aside", "header", "footer":
		return true
	}
	return false
}
