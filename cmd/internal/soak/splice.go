package soak

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Splices makes files of cuts and splices of these texts.
func Splices(texts []string) func(Choices) File {
	var sentences [][]string
	for _, text := range texts {
		if strings.TrimSpace(text) != "" {
			sentences = append(sentences, splitBehind(sentenceEnds, text))
		}
	}
	return func(c Choices) File {
		return File{Name: pick(c, []string{"splice.txt", "splice.txt", "splice.md"}), Content: splice(c, sentences)}
	}
}

// splice is one to three cuts of the articles, put together.
func splice(c Choices, articles [][]string) string {
	text := cut(c, pick(c, articles))
	for range c.IntN(3) {
		text += pick(c, pieces("glue")) + cut(c, pick(c, articles))
	}
	return text
}

// cut is up to four sentences of an article, changed as an editor's hand may slip.
func cut(c Choices, sentences []string) string {
	from := c.IntN(len(sentences))
	if c.IntN(4) == 0 {
		from = 0 // the headline
	}
	text := strings.Join(sentences[from:min(from+1+c.IntN(4), len(sentences))], "")
	for range c.IntN(3) {
		text = pick(c, slips())(c, text)
	}
	return text
}

// slips are what may happen to a text.
func slips() []func(Choices, string) string {
	return []func(Choices, string) string{
		// The text starts, or ends, at a word of it.
		func(c Choices, s string) string { return s[border(c, s):] },
		func(c Choices, s string) string { return s[:border(c, s)] },
		// At a character.
		func(c Choices, s string) string {
			r := []rune(s)
			return string(r[:c.IntN(len(r)+1)])
		},
		// Words within are gone.
		func(c Choices, s string) string {
			from, to := border(c, s), border(c, s)
			return s[:min(from, to)] + s[max(from, to):]
		},
		// A mark, or all of a kind, is gone or another.
		func(c Choices, s string) string {
			mark := pick(c, pieces("marks"))
			return strings.Replace(s, mark, pick(c, pieces("marks")), 1+c.IntN(2)*len(s))
		},
		func(c Choices, s string) string { return strings.Replace(s, pick(c, pieces("marks")), "", 1) },
		// A mark more.
		func(c Choices, s string) string {
			at := border(c, s)
			return s[:at] + pick(c, pieces("marks")) + s[at:]
		},
		// Lines are broken, or are none.
		func(_ Choices, s string) string { return strings.ReplaceAll(s, "\n\n", " ") },
		func(_ Choices, s string) string { return strings.ReplaceAll(s, " ", "\n") },
		// A quotation mark style of the house is put through.
		func(_ Choices, s string) string {
			return strings.NewReplacer("“", "\"", "”", "\"", "‘", "'", "’", "'").Replace(s)
		},
		func(_ Choices, s string) string { return strings.NewReplacer("“", "‘", "”", "’").Replace(s) },
		// Everything is shouted.
		func(_ Choices, s string) string { return strings.ToUpper(s) },
	}
}

// border is where a word of the text begins or ends.
func border(c Choices, s string) int {
	at := c.IntN(len(s) + 1)
	next := strings.IndexFunc(s[at:], unicode.IsSpace)
	if next < 0 {
		return len(s)
	}
	at += next
	_, size := utf8.DecodeRuneInString(s[at:])
	return at + c.IntN(2)*size
}

func pick[T any](c Choices, all []T) T { return all[c.IntN(len(all))] }
