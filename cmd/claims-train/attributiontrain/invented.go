package attributiontrain

import (
	"fmt"
	"strings"

	"claims/claims/quotation"
	"claims/nlp"
)

// opening and closing are the marks of a source, a cue and a content in invented text.
const opening, closing = "{<[", "}>]"

// ReadInvented reads text that was invented to teach kinds of English which the annotated articles
// lack. A block between empty lines is an article, a line of it a paragraph; {…} is a source, <…> a
// cue, […] a content. Pieces of the statements of a line are told apart by a number behind the opening
// mark: [1 “We will,”] {1 she} <1 said>, [1 “act.”]; {12 she} says both. What is not marked is nobody's statement.
func ReadInvented(text string, analyzer *nlp.Analyzer) ([]Article, error) {
	var articles []Article
	for n, block := range strings.Split(strings.TrimSpace(text), "\n\n") {
		b := inventedBlock{statements: map[string]int{}}
		for i, line := range strings.Split(block, "\n") {
			if err := b.addLine(i, line); err != nil {
				return nil, fmt.Errorf("reading invented text, block %d (%.40q): %w", n+1, line, err)
			}
		}
		a := Article{ID: fmt.Sprintf("invented-%04d", n), Document: analyzer.Analyze(b.text.String(), nil)}
		a.Quotations, _ = quotation.Find(a.Document)
		for _, g := range b.golds {
			if len(g.Content) == 0 {
				return nil, fmt.Errorf("reading invented text, block %d (%.40q): a statement has no content", n+1, block)
			}
			a.Gold = append(a.Gold, g)
		}
		articles = append(articles, a)
	}
	return articles, nil
}

// inventedBlock is a block without its marks, and its statements in order; statements has the index
// of each by line and number.
type inventedBlock struct {
	text       strings.Builder
	golds      []Gold
	statements map[string]int
}

// addLine adds a line. Marks of one line do not lie in one another.
func (b *inventedBlock) addLine(line int, marked string) error {
	if line > 0 {
		b.text.WriteString("\n\n")
	}
	for marked != "" {
		at := strings.IndexAny(marked, opening+closing)
		if at < 0 {
			at = len(marked)
		}
		b.text.WriteString(marked[:at])
		if marked = marked[at:]; marked == "" {
			return nil
		}
		kind := strings.IndexByte(opening, marked[0])
		end := strings.IndexAny(marked[1:], opening+closing) + 1
		if kind < 0 || end == 0 || marked[end] != closing[kind] {
			return fmt.Errorf("the marks around %.20q do not fit", marked)
		}
		b.addPiece(line, kind, marked[1:end])
		marked = marked[end+1:]
	}
	return nil
}

// addPiece adds the words of a source, a cue or a content to the text and to their statements: those of
// the digits before them, or the line's only one.
func (b *inventedBlock) addPiece(line, kind int, words string) {
	numbers := "0"
	if first, rest, found := strings.Cut(words, " "); found && strings.Trim(first, "123456789") == "" {
		numbers, words = first, rest
	}
	start := b.text.Len()
	b.text.WriteString(words)
	span := nlp.Between(start, b.text.Len())
	for _, number := range numbers {
		g := b.statement(line, number)
		switch kind {
		case 0:
			g.Source = append(g.Source, span)
		case 1:
			g.Cue = append(g.Cue, span)
		default:
			g.Content = append(g.Content, span)
		}
	}
}

// statement is the statement of a line with a number; it is made where there is none.
func (b *inventedBlock) statement(line int, number rune) *Gold {
	key := fmt.Sprint(line, " ", number)
	at, found := b.statements[key]
	if !found {
		at = len(b.golds)
		b.statements[key], b.golds = at, append(b.golds, Gold{})
	}
	return &b.golds[at]
}
