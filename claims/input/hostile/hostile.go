// Package hostile makes files that no reader expects, for tests: cut and mixed encodings,
// zero bytes, endings that lie, marks without an end, deep nesting. Each is made of a
// number, always the same.
package hostile

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode/utf16"
)

// File is the file of a number: its name, whose ending may lie, and what it holds.
func File(number uint64) (name string, content []byte) {
	m := maker{rand.New(rand.NewPCG(number, 1))}
	endings := []string{".txt", ".md", ".jsonl", ".text", ".markdown", ".ndjson", ".story", ".html", ".docx", ""}
	name = fmt.Sprintf("h%d%s", number, pick(m, endings))
	text := m.text()
	if m.IntN(4) == 0 {
		text = m.record(text)
	}
	content = m.encoded(text)
	for range m.IntN(3) {
		content = m.broken(content)
	}
	return name, content
}

// maker draws what a file is made of.
type maker struct{ *rand.Rand }

func pick[T any](m maker, from []T) T { return from[m.IntN(len(from))] }

// pieces are what texts are made of: prose, and every mark that means something to a reader.
func pieces() []string {
	return []string{
		"“No,” Mayor Anna Holt said. ", "The bridge is shut. ", "Experts say ", "\"", "“", "”", "‘", "’", "\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\f", "\t", "    ",
		"# ", "> ", "- ", "1. ", "```\n", "~~~\n", "`", "``", "*", "**", "_", "~~", "[", "]", "](", "![", "[^1]", "[^1]: ", "[a]: b\n", "|", "|---|\n", "---\n", "===\n", "+++\n", ";;;\n", "...\n",
		"<", ">", "<p>", "</p>", "<div>\n", "<!--", "-->", "<!-- claims-ignore A201 -- why -->", "<!-- claims-ignore", "<script>", "</script>", "<figure>\n\n", "</figure>", "<cite>", "</cite>",
		"<table><td>", "<blockquote>\n", "</blockquote>", "<pre>", "<code>", "<a href='", "<![CDATA[", "<?", "&", "&amp;", "&#0;", "&#xD800;", "&ldquo;", "&bogus;", "\\", "\\*",
		"{{< ", " >}}", "{{% ", " %}}", "{{ ", " }}", "{% ", " %}", "{% raw %}", "{% comment %}", "{% endcomment %}", "{{< highlight x >}}", "{#", "#}", "{: .a }", "{", "}", "{{{", "<% ", " %>",
		"title: A\n", "date: 2026-01-05\n", "date: {{ .Date }}\n", "title = \"A\"\n", "date = [\n", "\"title\": \"A\",\n", "Title: A\n", "Date: 01/02/2026\n", "URL: http://x\n", "date 2026-02-30 ",
		"\x00", "\uFEFF", "\u202E", "\u200B", "e\u0301", "🙂", "\U0010FFFF", "ﬁ", "İ", "ſ", "\u0000",
	}
}

// text is a text of pieces, some of them many times in a row.
func (m maker) text() string {
	var b strings.Builder
	if m.IntN(3) == 0 {
		b.WriteString(pick(m, []string{"---\n", "+++\n", "{\n", "{\"a\": 1}\n", ";;;\n", "%PDF-1.7\n", "{\\rtf1 ", "<!DOCTYPE html>", "PK\x03\x04", "From a@b Mon Jan  5 10:00:00 2026\n", "import a from 'b'\n"}))
	}
	all := pieces()
	for range m.IntN(60) {
		times := 1
		if m.IntN(12) == 0 {
			times = 1 << m.IntN(11)
		}
		b.WriteString(strings.Repeat(pick(m, all), times))
	}
	return b.String()
}

// record is the text in a line of JSON Lines, in which something may be wrong.
func (m maker) record(text string) string {
	quoted := fmt.Sprintf("%+q", text)
	line := pick(m, []string{
		`{"text": %s}`, `{"id": 1, "title": [], "text": %s, "date": {}}`, `{"text": %s`, `{"text": %s, "text": 1}`, `[%s]`, `{"a": [[[[%s]]]], "text": "No."}`, `{"text": %s, "date": "2026-13-01", "url": null}`,
	})
	return strings.Repeat(fmt.Sprintf(line, quoted)+pick(m, []string{"\n", "\r\n", "\n\n", ""}), 1+m.IntN(3))
}

// encoded is the text in some encoding, with a byte-order mark or without.
func (m maker) encoded(text string) []byte {
	switch m.IntN(8) {
	case 0:
		return append([]byte("\uFEFF"), text...)
	case 1:
		return wide(binary.LittleEndian, "\uFEFF"+text)
	case 2:
		return wide(binary.BigEndian, "\uFEFF"+text)
	case 3:
		return wide(binary.LittleEndian, text)
	}
	return []byte(text)
}

// wide is the text in UTF-16.
func wide(order binary.AppendByteOrder, text string) []byte {
	var b []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		b = order.AppendUint16(b, unit)
	}
	return b
}

// broken is the content with something done to it that tears characters apart.
func (m maker) broken(content []byte) []byte {
	if len(content) == 0 {
		return []byte(pick(m, []string{"\xff", "\xff\xfe", "\xef\xbb", "\x00", "\xfe\xff\xd8"}))
	}
	at := m.IntN(len(content))
	switch m.IntN(6) {
	case 0:
		return content[:at]
	case 1:
		return content[at:]
	case 2:
		return append(bytes.Clone(content[:at]), append([]byte(pick(m, []string{"\xe9", "\xff\xfe", "\x00", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80"})), content[at:]...)...)
	case 3:
		return append(bytes.Clone(content), wide(binary.LittleEndian, "No.")...)
	case 4:
		torn := bytes.Clone(content)
		torn[at] ^= byte(1 + m.IntN(255))
		return torn
	}
	return bytes.ReplaceAll(content, []byte("\n"), []byte("\r"))
}
