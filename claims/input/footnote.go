package input

import (
	"regexp"
	"sync"

	"github.com/yuin/goldmark/ast"
	gmtext "github.com/yuin/goldmark/text"

	"github.com/yuin/goldmark/parser"
)

// footnoteMark parses the mark of a footnote within prose, [^1], whether the file has the
// footnote or not. It has no words.
type footnoteMark struct{}

// footnoteLabel is the mark with its label.
var footnoteLabel = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^\[\^[^\[\]\s]{1,80}\]`) })

// Trigger is the byte that a mark starts with.
func (footnoteMark) Trigger() []byte { return []byte{'['} }

// Parse is a node without words for the mark that the block goes on with; nil for none.
func (footnoteMark) Parse(_ ast.Node, block gmtext.Reader, _ parser.Context) ast.Node {
	line, _ := block.PeekLine()
	if len(line) < 2 || line[1] != '^' {
		return nil
	}
	mark := footnoteLabel().Find(line[:min(len(line), 400)])
	if mark == nil {
		return nil
	}
	block.Advance(len(mark))
	return ast.NewRawHTML()
}
