package input

import (
	"errors"
	"slices"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"claims/claims"
	"claims/claims/comment"
	"claims/nlp"
)

// markdown is CommonMark with tables, strikethrough and footnotes. The article's text is
// what a reader sees: links are their words, marks of emphasis are dropped, images, code
// within prose, comments (but those to the program, which are metadata), the tags of
// templates and a newsroom's marks left out, blocks set apart by a blank line. Front matter
// tells title, date and URL and is kept as metadata; where it tells no title, the first
// heading of level 1 is it.
func markdown() Format {
	return Format{
		Name: "Markdown", Extensions: []string{".md", ".markdown"}, Languages: []string{"markdown"},
		read: whole(parseMarkdown),
	}
}

func parseMarkdown(path, content string, marks Marks) (*claims.Article, error) {
	if tangled(content) {
		a, err := parseText(path, content, marks)
		return a, errors.Join(err, &Error{Path: path, Warning: true, Problem: "too many Markdown marks in one paragraph; " +
			"the file is read as plain text, give it blank lines between paragraphs"})
	}
	front, err := scanFrontMatter(path, content)
	if front.end == 0 && len(front.marks) == 0 {
		front, err = headerOf(path, content)
	}
	m := proseOf(content, front, marks)
	if m.unended >= 0 {
		line, column := place(content, m.unended)
		err = errors.Join(err, &Error{Path: path, Line: line, Column: column, Warning: true,
			Problem: "this comment or element of HTML never ends, so that all behind it is left out; close it"})
	}
	for _, n := range m.near {
		err = errors.Join(err, nearComment(path, content, n))
	}
	if wordless(m.text.String()[front.end:]) {
		return nil, errors.Join(err, &Error{Path: path, Problem: "no words in this Markdown file; there is no article in it", Err: errNoArticle})
	}
	if front.title == "" {
		front.title = m.title
	}
	return claims.NewArticle(claims.Article{
		ID: articleID(path), Path: path, Language: "markdown", Title: front.title, Date: front.date, URL: front.url,
		Text: m.text.String(), Blocks: m.blocks, Gaps: m.gaps, Origin: m.origin(1, "\\*_`<>[]"),
	}), err
}

// headerOf is the header that Markdown without front matter may have, as plain text has.
func headerOf(path, content string) (frontMatter, error) {
	h := scanHeader(comment.Blank(content))
	if h.span.Empty() {
		return frontMatter{}, nil
	}
	return frontMatter{title: h.title, date: h.date, url: h.url, end: h.span.End}, h.complaint(path, content)
}

// proseOf writes the words of a Markdown file with this front matter.
func proseOf(content string, front frontMatter, marks Marks) *prose {
	frontEnd := front.end
	m := &prose{derivation: derivation{file: content}, unended: -1}
	m.derivation.copy(0, frontEnd)
	m.block(0, nlp.Metadata)
	if start := strings.LastIndexByte(content[:frontEnd], '\n') + 1; strings.TrimSpace(firstLine(content[frontEnd:])) != "" && start < frontEnd {
		m.masks = append(m.masks, nlp.Between(start, frontEnd)) // prose goes on in the line
	}
	tags := templateTags(content)
	for _, s := range joined(slices.Concat(front.marks, tags, marks.find(content))) {
		if s.Start >= frontEnd {
			m.masks = append(m.masks, s)
		}
	}
	for _, s := range tags {
		if n := comment.NearAt(content, s.Start); !n.Empty() && len(m.near) < mostNear {
			m.near = append(m.near, n)
		}
	}
	m.tags = wordTags(content, tags)
	m.source = masked(content, frontEnd, m.masks)
	m.blocksOf(markdownParser().Parse(gmtext.NewReader([]byte(m.source))), nlp.Prose)
	return m
}

// masked is the content as the parser sees it, its offsets those of the file: blank lines
// in place of the front matter, and signs without a meaning in place of what is left out.
func masked(content string, frontEnd int, masks []nlp.Span) string {
	source := []byte(content)
	for i := range frontEnd {
		if source[i] != '\n' {
			source[i] = ' '
		}
	}
	for _, s := range masks {
		for i := s.Start; i < s.End; i++ {
			source[i] = '%'
		}
	}
	return string(source)
}

func markdownParser() parser.Parser {
	p := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser()
	p.AddOptions(
		parser.WithBlockParsers(util.Prioritized(extension.NewFootnoteBlockParser(), 999)),
		parser.WithInlineParsers(util.Prioritized(footnoteMark{}, 101)),
	)
	return p
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
			m.cell(kind, func() { m.inline(n) })
		case *extast.Footnote:
			m.blocksOf(n, nlp.Metadata)
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			m.leaf(nlp.Code, func() { m.lines(n.Lines()) })
		case *ast.HTMLBlock:
			m.htmlBlock(n, kind)
		default:
			m.blocksOf(n, kind)
		}
	}
}

// listKind is the kind of a list's items: a list in a block quotation is quoted, one in a
// footnote is none of the prose.
func listKind(outer nlp.BlockKind) nlp.BlockKind {
	if outer == nlp.BlockQuote || outer == nlp.Metadata {
		return outer
	}
	return nlp.ListItem
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
		outside(m.masks, line.Start, line.Stop, func(start, end int) {
			m.close()
			m.derivation.copy(start, end)
		})
	}
}
