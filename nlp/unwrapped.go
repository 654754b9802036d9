package nlp

import (
	"strings"
	"unicode/utf8"
)

// longLine is the length in bytes from which a line is taken for a paragraph
// that nobody wrapped: no hard-wrapped text has such lines.
const longLine = 240

// hasLongLine reports whether a stretch of several lines has one that nobody
// wrapped.
func hasLongLine(s string) bool {
	for {
		i := strings.IndexByte(s, '\n')
		if i < 0 {
			return false
		}
		if i > longLine {
			return true
		}
		s = s[i+1:]
	}
}

// breaks counts the line breaks of prose: those between two lines with words.
type breaks struct {
	inner    int // with no blank line between the two
	sentence int // those of them at the end of a sentence
	bytes    int // the lines that end so
	blank    int // with a blank line between the two
}

// WithLines are the blocks of a plain text; where it has a paragraph a line, each paragraph
// of its prose is one of them. Of Markdown, whose blocks say where paragraphs end, nobody
// needs to ask.
func WithLines(text string, blocks []Block) []Block {
	all := stretches(text, blocks)
	if !lineAParagraph(text, all) {
		return blocks
	}
	var out []Block
	for _, s := range all {
		if s.Kind != Prose {
			out = append(out, s)
			continue
		}
		for _, p := range splitBlank(nil, text, s, true) {
			out = append(out, Block{p.Span, Prose})
		}
	}
	return out
}

// lineAParagraph reports whether the prose of a text has a paragraph a line, with no blank
// lines between them: most lines end a sentence, which those of wrapped text do by chance
// alone, and are as long as sentences are; few are parted by blank lines, as the paragraphs
// of a text with a line a sentence are. A headline and a byline need not end any.
func lineAParagraph(text string, stretches []Block) bool {
	var b breaks
	for _, s := range stretches {
		if s.Kind == Prose {
			b.count(text, s.Span)
		}
	}
	const shortest = 30
	return b.inner > 1 && 4*b.sentence >= 3*b.inner && 4*b.blank <= b.inner && b.bytes >= shortest*b.sentence
}

func (b *breaks) count(text string, within Span) {
	const most = 2 // headline and byline
	heads, blank := 0, false
	var before Span
	for at := within.Start; at < within.End; {
		line := lineAt(text, at, within.End)
		content := line.Trim(text)
		at = line.End
		if content.Empty() {
			blank = true
			continue
		}
		switch {
		case before.Empty():
		case blank:
			b.blank++
		case startsLower(content.Of(text)), closesFirst(content.Of(text)):
			b.inner++
		case endsSentence(before.Of(text)):
			b.inner++
			b.sentence++
			b.bytes += before.Len()
		case b.inner == 0 && heads < most:
			heads++
		default:
			b.inner++
		}
		before, blank = content, false
	}
}

// closesFirst reports whether the first quotation mark of a line closes a quotation, which
// so has gone on from the line before.
func closesFirst(line string) bool {
	first := strings.IndexAny(line, "“”")
	return first >= 0 && strings.HasPrefix(line[first:], "”")
}

// endsSentence reports whether a line ends as a sentence does, closing marks aside.
func endsSentence(line string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, "\"'”’»)]*_ \t"))
	return strings.ContainsRune(".!?…:。！？", last)
}
