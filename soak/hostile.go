package soak

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf16"
)

// endings are what hostile files call themselves, whatever they hold.
var endings = []string{".txt", ".md", ".jsonl", ".markdown", ".text", ".html", ".json", "", ".TXT", ".rst", ".pdf"}

// Hostile makes files of bytes that no editor saves: half encodings, control
// characters, marks and nothing else, a format within another.
func Hostile(c Choices) File {
	content := pick(c, hostilities)(c)
	for range c.IntN(3) {
		content = pick(c, damages)(c, content)
	}
	return File{Name: "hostile" + pick(c, endings), Content: content}
}

// hostilities make content.
var hostilities = []func(Choices) string{
	func(c Choices) string { return Grammar(c).Content },
	func(c Choices) string { return noise(c, bytesOf) },
	func(c Choices) string { return noise(c, runes) },
	func(c Choices) string { return noise(c, runes) + Grammar(c).Content + noise(c, runes) },
	func(c Choices) string { return noise(c, markup) },
	func(c Choices) string { return noise(c, markup) + Grammar(c).Content },
	func(c Choices) string { return interleaved(c, Grammar(c).Content) },
	// One thing, very often: deep nesting, huge words, only marks.
	func(c Choices) string { return strings.Repeat(pick(c, markup), 1+c.IntN(2000)) },
	func(c Choices) string { return strings.Repeat(pick(c, runes), 1+c.IntN(2000)) + Grammar(c).Content },
	func(c Choices) string { return "He said " + strings.Repeat("a", 1+c.IntN(30000)) + " failed." },
	func(c Choices) string { return records(c) },
	func(c Choices) string { return front(c) + Grammar(c).Content },
	func(Choices) string { return "" },
	func(c Choices) string { return utf16Of(c, Grammar(c).Content) },
}

// damages change content.
var damages = []func(Choices, string) string{
	// Ends, or starts, in the midst of a character.
	func(c Choices, s string) string { return s[:c.IntN(len(s)+1)] },
	func(c Choices, s string) string { return s[c.IntN(len(s)+1):] },
	func(c Choices, s string) string { return put(c, s, pick(c, bytesOf)) },
	func(c Choices, s string) string { return put(c, s, pick(c, runes)) },
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
			words[i] += pick(c, runes)
		}
	}
	return strings.Join(words, "")
}

// bytesOf are bytes that are no UTF-8, or only its beginning.
var bytesOf = []string{"\x00", "\xff", "\xfe", "\xff\xfe", "\xfe\xff", "\xef\xbb", "\xe2\x80", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80", "\x93No\x94", "\xf0\x9f", "\x1f\x8b\x08", "PK\x03\x04", "%PDF-1.7\n"}

// runes are characters that few programs reckon with: controls, marks that reorder or
// join, those without a width, those outside the first plane, odd spaces and marks.
var runes = []string{
	"\x01", "\x07", "\x08", "\x1b[2J", "\x7f", "\u0085", "\u00ad", "\u200b", "\u200d", "\u200e", "\u202e", "\u2066", "\u2069", "\u2028", "\u2029", "\ufeff", "\ufffd", "\ufffe",
	"\u0301", "\u20dd", "é", "e\u0301\u0301\u0301", "ﬁ", "ǅ", "İ", "ß", "ſ", "K", "日本", "한국", "العربية", "👩‍👩‍👧‍👦", "🇰🇵", "𝔘", "\U000e0041", "\U0010ffff",
	"\t", "\v", "\f", "\r", "\n", "\r\n", "\u00a0", "\u2003", "\u3000", "“", "”", "‘", "’", "\"", "'", "«", "»", "„", "‚", "‹", "「", "」", "＂", "`", "´", "′", "″", "…", "—", "‽", "٪", "⸺", "،",
}

// markup is what Markdown, HTML, front matter and comments are made of.
var markup = []string{
	"> ", "- ", "* ", "1. ", "#", "# ", "    ", "\t", "```\n", "~~~", "`", "``", "*", "**", "_", "[", "](", ")", "![", "[^1]", "[^1]: ", "|", "|---|\n", "<", ">", "<!--", "-->", "<!-- claims-ignore", "<!-- claims-ignore A201 -- why -->",
	"<b>", "</b>", "<br/>", "<script>", "<![CDATA[", "&", "&amp;", "&#0;", "&#xD800;", "&ldquo;", "\\", "\\\"", "---\n", "+++\n", "===\n", "---", "{{< x >}}", "{% y %}", "title: ", "Date: 2025-02-30\n", "\n", "\n\n", "  \n", "he said ", "“No,” ", "\"", "Kim ",
}

// front is front matter, whole or not.
func front(c Choices) string {
	keys := []string{"title: ", "date: ", "url: ", "tags: ", "draft: ", "author: "}
	values := []string{"2025-06-05", "[", "{", "\"", "'", "|", ">", "&a *a", "!!binary x", "2025-13-45", "\t", "- a", "{{ .Date }}", "null", "~", "“No,” she said", strings.Repeat("[", 1+c.IntN(500)), "\x00", "*x"}
	fence := pick(c, []string{"---\n", "+++\n", "{\n", "--- \n", "----\n", "---\r\n"})
	var b strings.Builder
	b.WriteString(fence)
	for range c.IntN(5) {
		b.WriteString(pick(c, keys) + pick(c, values) + "\n")
	}
	return b.String() + pick(c, []string{fence, "", "...\n", "---", fence + fence})
}

// records are lines of JSON, some of them broken.
func records(c Choices) string {
	var b strings.Builder
	for range c.IntN(6) {
		text, _ := json.Marshal(Grammar(c).Content)
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
