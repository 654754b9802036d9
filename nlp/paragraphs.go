package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// paragraphs cuts a text at the borders of its blocks, at blank lines and, where a line is
// longer than anybody wraps by hand, at each line. Stretches of kind Metadata and Code are
// left out.
func paragraphs(text string, blocks []Block) []Paragraph {
	var out []Paragraph
	for _, s := range stretches(text, blocks) {
		if s.Kind != Metadata && s.Kind != Code {
			out = splitBlank(out, text, s, hasLongLine(s.Of(text)))
		}
	}
	return out
}

// stretches are the blocks and, as prose, what stands between them. Blocks out of order
// or out of bounds are cut to what is left of the text.
func stretches(text string, blocks []Block) []Block {
	var all []Block
	at := 0
	for _, b := range blocks {
		start, end := clamp(b.Start, at, len(text)), clamp(b.End, at, len(text))
		if end < start {
			continue
		}
		all = append(all, Block{Span{at, start}, Prose}, Block{Span{start, end}, b.Kind})
		at = end
	}
	return append(all, Block{Span{at, len(text)}, Prose})
}

func clamp(n, low, high int) int { return max(low, min(n, high)) }

// splitBlank appends the paragraphs of one stretch. Where it is unwrapped, each line is a
// paragraph, unless it starts in lower case and so goes on with the line before.
func splitBlank(out []Paragraph, text string, within Block, unwrapped bool) []Paragraph {
	open := -1
	for at := within.Start; at < within.End; {
		line := lineAt(text, at, within.End)
		content := line.Trim(text)
		if content.Empty() || unwrapped && open >= 0 && !startsLower(text[content.Start:content.End]) {
			out = appendParagraph(out, text, Span{open, at}, within.Kind)
			open = -1
		}
		if !content.Empty() && open < 0 {
			open = content.Start
		}
		at = line.End
	}
	return appendParagraph(out, text, Span{open, within.End}, within.Kind)
}

func appendParagraph(out []Paragraph, text string, span Span, kind BlockKind) []Paragraph {
	if span.Start < 0 {
		return out
	}
	return append(out, Paragraph{Span: span.Trim(text), Kind: kind})
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// lineAt is the line that starts at a place, with its line break: \n, \r\n, a
// lone \r, a form feed or Unicode's paragraph separator.
func lineAt(text string, at, limit int) Span {
	end := at
	for end < limit {
		switch c := text[end]; {
		case c == '\n', c == '\f', c == '\v':
			return Span{at, end + 1}
		case c == '\r':
			if end+1 < limit && text[end+1] == '\n' {
				end++
			}
			return Span{at, end + 1}
		case c == 0xE2 && strings.HasPrefix(text[end:limit], "\u2029"):
			return Span{at, end + 3}
		}
		end++
	}
	return Span{at, end}
}
