package soak

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf16"
)

// Hostile makes files of bytes that no editor saves: half encodings, control
// characters, marks and nothing else, a format within another.
func Hostile(c Choices) File {
	content := pick(c, hostilities())(c)
	for range c.IntN(3) {
		content = pick(c, damages())(c, content)
	}
	return File{Name: "hostile" + pick(c, pieces("endings")), Content: content}
}

// hostilities make content.
func hostilities() []func(Choices) string {
	return []func(Choices) string{
		func(c Choices) string { return Grammar(c).Content },
		func(c Choices) string { return noise(c, pieces("bytes")) },
		func(c Choices) string { return noise(c, pieces("characters")) },
		func(c Choices) string {
			return noise(c, pieces("characters")) + Grammar(c).Content + noise(c, pieces("characters"))
		},
		func(c Choices) string { return noise(c, pieces("markup")) },
		func(c Choices) string { return noise(c, pieces("markup")) + Grammar(c).Content },
		func(c Choices) string { return interleaved(c, Grammar(c).Content) },
		// One thing, very often: deep nesting, huge words, only marks.
		func(c Choices) string { return strings.Repeat(pick(c, pieces("markup")), 1+c.IntN(2000)) },
		func(c Choices) string {
			return strings.Repeat(pick(c, pieces("characters")), 1+c.IntN(2000)) + Grammar(c).Content
		},
		func(c Choices) string { return "He said " + strings.Repeat("a", 1+c.IntN(30000)) + " failed." },
		func(c Choices) string { return records(c) },
		func(c Choices) string { return front(c) + Grammar(c).Content },
		func(Choices) string { return "" },
		func(c Choices) string { return utf16Of(c, Grammar(c).Content) },
	}
}

// damages change content.
func damages() []func(Choices, string) string {
	return []func(Choices, string) string{
		// Ends, or starts, in the midst of a character.
		func(c Choices, s string) string { return s[:c.IntN(len(s)+1)] },
		func(c Choices, s string) string { return s[c.IntN(len(s)+1):] },
		func(c Choices, s string) string { return put(c, s, pick(c, pieces("bytes"))) },
		func(c Choices, s string) string { return put(c, s, pick(c, pieces("characters"))) },
		func(_ Choices, s string) string { return "\ufeff" + s },
		func(c Choices, s string) string { return put(c, s, "\ufeff") },
		func(_ Choices, s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
		func(_ Choices, s string) string { return strings.ReplaceAll(s, "\n", "\r") },
		func(_ Choices, s string) string { return strings.ReplaceAll(s, " ", "\u00a0") },
		func(_ Choices, s string) string { return strings.ReplaceAll(s, " ", "\u2028") },
		func(c Choices, s string) string { return s + strings.Repeat(s, c.IntN(3)) },
		func(c Choices, s string) string {
			return "> " + strings.ReplaceAll(s, "\n", "\n"+strings.Repeat("> ", c.IntN(50)))
		},
		func(c Choices, s string) string { return strings.Repeat("\n", c.IntN(200)) + s },
	}
}

// put puts what is hostile at some byte.
func put(c Choices, s, hostile string) string {
	at := c.IntN(len(s) + 1)
	return s[:at] + hostile + s[at:]
}

// noise is a number of these, one after the other.
func noise(c Choices, of []string) string {
	var b strings.Builder
	for range 1 + c.IntN(60) {
		b.WriteString(pick(c, of))
	}
	return b.String()
}

// interleaved has something hostile after some of the words.
func interleaved(c Choices, s string) string {
	words := strings.SplitAfter(s, " ")
	for i := range words {
		if c.IntN(3) == 0 {
			words[i] += pick(c, pieces("characters"))
		}
	}
	return strings.Join(words, "")
}

// front is front matter, whole or not.
func front(c Choices) string {
	fence := pick(c, pieces("fences"))
	var b strings.Builder
	b.WriteString(fence)
	for range c.IntN(5) {
		b.WriteString(pick(c, pieces("keys")) + pick(c, pieces("values")) + "\n")
	}
	return b.String() + pick(c, []string{fence, "", "...\n", "---", fence + fence})
}

// records are lines of JSON, some of them broken.
func records(c Choices) string {
	var b strings.Builder
	for range c.IntN(6) {
		text, err := json.Marshal(Grammar(c).Content)
		if err != nil {
			return ""
		}
		line := fmt.Sprintf(pick(c, []string{
			`{"id":"1","text":%s}`, `{"text":%s,"title":%[1]s,"date":"2025-06-05"}`, `{"text":%s`, `{"text":[%s]}`, `[%s]`, `%s`, `{"text":%s}}`,
			`{"id":{"a":[[[]]]},"text":%s}`, `{"text":%s,"text":"b"}`, `{"text":%s,"date":5}`, `{"text":"\ud800 \u0000"}%.0s`, `{"text":""}%.0s`, `{%.0s}`,
		}), text)
		if c.IntN(4) == 0 {
			line = line[:c.IntN(len(line)+1)]
		}
		b.WriteString(line + pick(c, []string{"\n", "\n", "\r\n", "\n\n", ""}))
	}
	return b.String()
}

// utf16Of is the text in UTF-16, with or without its mark, now and then a byte short.
func utf16Of(c Choices, s string) string {
	order := []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian}[c.IntN(2)]
	var b []byte
	if c.IntN(4) > 0 {
		b = order.AppendUint16(b, 0xfeff)
	}
	for _, unit := range utf16.Encode([]rune(s)) {
		b = order.AppendUint16(b, unit)
		if c.IntN(100) == 0 {
			b = order.AppendUint16(b, 0xd800)
		}
	}
	return string(b[:len(b)-c.IntN(min(2, len(b)+1))])
}
