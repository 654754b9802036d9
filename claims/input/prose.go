package input

import (
	"strings"

	"claims/claims/comment"
	"claims/nlp"
)

// prose writes the words of a Markdown tree.
type prose struct {
	derivation
	source string     // the file as the parser sees it
	masks  []nlp.Span // what is left out of it
	title  string     // the first heading of level 1
	tags   []nlp.Span // the masks that are tags of templates which stand for words
	gap    bool       // a new block starts: a blank line comes before its first words
	gaps   []int      // where in the text words are left out

	near      []comment.Near // comments that are nearly ones to the program
	unended   int            // where HTML starts that never ends; below 0: nowhere
	open      openElements   // of HTML
	signature nlp.Span       // in the text: the last <cite>
	ends      map[string]int // the next end tag of a name, see closes
	lower     string         // the source in lower case
}

// copy appends the file's bytes but what is left out, after the blank line that is due;
// white space at the start of a block is left out, and one of the two spaces around what
// is left out.
func (m *prose) copy(start, end int) {
	if m.open.hide() {
		if m.open[codeElement] > 0 && start < end {
			m.leftOut()
		}
		return
	}
	outside(m.masks, start, end, func(start, end int) {
		if m.gap {
			start = min(skipSpace(m.file, start), end)
		} else if start < end && m.file[start] == ' ' && strings.HasSuffix(m.text.String(), " ") && m.fileEnd() != start {
			start++
		}
		if start < end {
			m.close()
			m.derivation.copy(start, end)
		}
	})
}

// passTags records the tags before the file's offset, whose words are left out here.
func (m *prose) passTags(end int) {
	for len(m.tags) > 0 && m.tags[0].Start < end {
		m.leftOut()
		m.tags = m.tags[1:]
	}
}

// leftOut records that words of the file are left out here.
func (m *prose) leftOut() {
	if at := m.text.Len(); len(m.gaps) == 0 || m.gaps[len(m.gaps)-1] < at {
		m.gaps = append(m.gaps, at)
	}
}

// insert appends words for what the file has at the offset, after the blank
// line that is due.
func (m *prose) insert(words string, at int) {
	if m.open.hide() {
		return
	}
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

// leaf writes a block that holds words, and records its kind. Elements of HTML within it
// end with it.
func (m *prose) leaf(kind nlp.BlockKind, write func()) {
	m.gap = true
	before, open := m.text.Len(), m.open
	write()
	m.open = open
	m.settle(before, open.kind(kind))
}

// cell writes a cell of a table.
func (m *prose) cell(kind nlp.BlockKind, write func()) {
	m.gap = true
	before, open := m.text.Len(), m.open
	write()
	m.open = open
	m.settle(before, open.kind(cellKind(listKind(kind), m.text.String()[before:])))
}

// settle records what was written since the offset before as a block of the kind. A
// signature at its end is metadata.
func (m *prose) settle(before int, kind nlp.BlockKind) {
	text := m.text.String()
	if s := m.signature; s.Start >= before && !s.Empty() && strings.TrimRight(text[s.End:], " \t\r\n.,;*_") == "" {
		start := len(strings.TrimRight(text[:s.Start], " \t\r\n-–—"))
		start = skipSpace(text, max(start, before))
		free := len(m.blocks) == 0 || m.blocks[len(m.blocks)-1].End <= start
		if free && (kind == nlp.Prose || kind == nlp.BlockQuote) {
			m.blocks = append(m.blocks, nlp.Block{Span: nlp.Between(start, s.End), Kind: nlp.Metadata})
		}
	}
	m.signature = nlp.Span{}
	m.block(skipSpace(text, before), kind)
}

// cellKind is the kind of a cell with these words: prose only where they are a sentence.
func cellKind(kind nlp.BlockKind, words string) nlp.BlockKind {
	words = strings.TrimRight(words, " \t\r\n\"'”’)")
	if len(strings.Fields(words)) >= 3 && strings.ContainsAny(words[len(words)-1:], ".!?") {
		return kind
	}
	return nlp.Metadata
}
