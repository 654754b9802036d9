package input

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	gmtext "github.com/yuin/goldmark/text"

	"claims/claims"
	"claims/claims/comment"
	"claims/nlp"
)

// markdown is CommonMark with tables and strikethrough. The article's text is
// what a reader sees: links are their words, marks of emphasis are dropped,
// images and comments left out (but those to the program, which are metadata),
// blocks set apart by a blank line. Front matter
// between lines "---" tells title, date and URL and is kept as metadata; where
// it tells no title, the first heading of level 1 is it.
func markdown() Format {
	return Format{
		Name: "Markdown", Extensions: []string{".md", ".markdown"}, Languages: []string{"markdown"},
		read: whole(parseMarkdown),
	}
}

func parseMarkdown(path, content string) (*claims.Article, error) {
	if tangled(content) {
		a, _ := parseText(path, content)
		return a, &Error{Path: path, Problem: "too many Markdown marks in one paragraph; " +
			"the file is read as plain text, give it blank lines between paragraphs"}
	}
	front, err := scanFrontMatter(path, content)
	m := proseOf(content, front.end)
	if wordless(m.text.String()[front.end:]) {
		return nil, &Error{Path: path, Problem: "no words in this Markdown file; there is no article in it"}
	}
	if front.title == "" {
		front.title = m.title
	}
	return claims.NewArticle(claims.Article{
		ID: articleID(path), Path: path, Title: front.title, Date: front.date, URL: front.url,
		Text: m.text.String(), Blocks: m.blocks, Origin: m.origin(1, "\\*_`<>[]"),
	}), err
}

// proseOf writes the words of a Markdown file whose front matter ends at the offset.
func proseOf(content string, frontEnd int) *prose {
	m := &prose{derivation: derivation{file: content}}
	m.derivation.copy(0, frontEnd)
	m.block(0, nlp.Metadata)
	// The parser sees blank lines in place of the front matter, so that its
	// offsets are those of the file.
	source := []byte(content)
	for i := range frontEnd {
		if source[i] != '\n' {
			source[i] = ' '
		}
	}
	parser := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser()
	m.blocksOf(parser.Parse(gmtext.NewReader(source)), nlp.Prose)
	return m
}

// prose writes the words of a Markdown tree.
type prose struct {
	derivation
	title string // the first heading of level 1
	gap   bool   // a new block starts: a blank line comes before its first words
}

// copy appends the file's bytes, after the blank line that is due; white space
// at the start of a block is left out.
func (m *prose) copy(start, end int) {
	if m.gap {
		start = min(skipSpace(m.file, start), end)
	}
	if start < end {
		m.close()
		m.derivation.copy(start, end)
	}
}

// insert appends words for what the file has at the offset, after the blank
// line that is due.
func (m *prose) insert(words string, at int) {
	m.close()
	m.derivation.insert(words, at)
}

// close writes the blank line that is due.
func (m *prose) close() {
	if m.gap && m.text.Len() > 0 {
		m.derivation.insert("\n\n", m.fileEnd())
	}
	m.gap = false
}

// blocksOf writes the blocks below a node; kind is what the node makes of them.
func (m *prose) blocksOf(parent ast.Node, kind nlp.BlockKind) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Blockquote:
			m.blocksOf(n, nlp.BlockQuote)
		case *ast.List:
			m.blocksOf(n, listKind(kind))
		case *ast.Heading:
			m.heading(n)
		case *ast.Paragraph, *ast.TextBlock:
			m.leaf(kind, func() { m.inline(n) })
		case *extast.TableCell:
			m.leaf(listKind(kind), func() { m.inline(n) })
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			m.leaf(nlp.Code, func() { m.lines(n.Lines()) })
		case *ast.HTMLBlock:
			m.htmlBlock(n, kind)
		default:
			m.blocksOf(n, kind)
		}
	}
}

// listKind is the kind of a list's items: a list in a block quotation is quoted.
func listKind(outer nlp.BlockKind) nlp.BlockKind {
	if outer == nlp.BlockQuote {
		return outer
	}
	return nlp.ListItem
}

// leaf writes a block that holds words, and records its kind.
func (m *prose) leaf(kind nlp.BlockKind, write func()) {
	m.gap = true
	before := m.text.Len()
	write()
	m.block(skipSpace(m.text.String(), before), kind)
}

func (m *prose) heading(n *ast.Heading) {
	before := m.text.Len()
	m.leaf(nlp.Heading, func() { m.inline(n) })
	if m.title == "" && n.Level == 1 {
		m.title = strings.TrimSpace(comment.Blank(m.text.String()[before:]))
	}
}

// lines copies lines of the file as they are.
func (m *prose) lines(lines *gmtext.Segments) {
	for i := range lines.Len() {
		line := lines.At(i)
		m.close()
		m.derivation.copy(line.Start, line.Stop)
	}
}
