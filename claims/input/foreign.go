package input

import (
	"bytes"
	"path/filepath"
	"regexp"
	"strings"
	"sync"

	"github.com/gabriel-vasile/mimetype"

	"claims/nlp"
)

// foreign is what a file is that holds no plain text, Markdown or JSON Lines, and how to
// make of it what does.
type foreign struct{ name, remedy string }

const (
	saveAsText = "save the article in it as plain text or Markdown"
	exportText = "export the article from it as plain text or Markdown"
)

// foreignBytes tells what a file is that begins with these bytes, before they are decoded;
// false for what may be text.
func foreignBytes(head []byte) (foreign, bool) {
	switch {
	case bytes.HasPrefix(head, []byte("\xFF\xFE\x00\x00")), bytes.HasPrefix(head, []byte("\x00\x00\xFE\xFF")):
		return foreign{"text in UTF-32", "save it as UTF-8"}, true
	case EncodingOf(head) != UTF8:
		return foreign{}, false
	case looksLikeUTF16(head):
		return foreign{"text in UTF-16 without a byte-order mark", "save it as UTF-8"}, true
	}
	for _, mark := range []string{"%PDF-", "%!PS-"} {
		if bytes.HasPrefix(head, []byte(mark)) {
			return foreign{nameOfType(mimetype.Detect(head)), exportText}, true
		}
	}
	if found := mimetype.Detect(head); holdsControls(head) && !found.Is("application/octet-stream") && !found.Is("text/plain") {
		return foreign{nameOfType(found), saveAsText}, true
	}
	return foreign{}, false
}

// holdsControls reports whether there are bytes that no text has. Without them, words at
// the start of a text (BMW) may look like the mark of another file.
func holdsControls(head []byte) bool {
	return bytes.ContainsFunc(head, func(r rune) bool {
		return r < ' ' && r != '\t' && r != '\n' && r != '\r' && r != '\f' && r != '\v'
	})
}

// looksLikeUTF16 reports whether every other byte is zero, and no byte between.
func looksLikeUTF16(head []byte) bool {
	if len(head) < 8 {
		return false
	}
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	few, many := min(zeros[0], zeros[1]), max(zeros[0], zeros[1])
	return few == 0 && many*10 >= len(head)/2*9
}

// nameOfType names a media type as people know it.
func nameOfType(m *mimetype.MIME) string {
	family, name, _ := strings.Cut(m.String(), "/")
	for at := m; at != nil; at = at.Parent() {
		_, name, _ := strings.Cut(at.String(), "/")
		for _, key := range []string{strings.TrimPrefix(at.Extension(), "."), name} {
			if known := typeNames()[key]; known != "" {
				return known
			}
		}
	}
	switch family {
	case "image", "audio", "video", "font":
		return map[string]string{"image": "an image", "audio": "a sound", "video": "a video", "font": "a font"}[family]
	}
	return "a file of the type " + family + "/" + name
}

// typeNames are the names of types of files, by their endings or the end of the media type.
func typeNames() map[string]string {
	return map[string]string{
		"pdf": "PDF", "rtf": "RTF", "docx": "a Word document (DOCX)", "doc": "a Word document", "odt": "an OpenDocument text (ODT)",
		"xlsx": "a spreadsheet (XLSX)", "pptx": "a presentation (PPTX)", "epub": "an e-book (EPUB)", "zip": "a ZIP archive",
		"gz": "a gzip archive", "tar": "a tar archive", "7z": "a 7-Zip archive", "xz": "an xz archive", "bz2": "a bzip2 archive", "zst": "a zstd archive",
		"sqlite": "an SQLite database", "x-elf": "a program", "x-executable": "a program", "vnd.microsoft.portable-executable": "a program", "x-mach-binary": "a program", "exe": "a program", "macho": "a program", "so": "a program", "class": "a program", "wasm": "a program",
		"ps": "PostScript", "eps": "PostScript", "msg": "an Outlook message (MSG)", "eml": "an e-mail",
	}
}

// foreignEndings are the markup languages that a name's ending tells of.
func foreignEndings() map[string]foreign {
	html, rest := foreign{"HTML", "save the page as plain text"}, foreign{"reStructuredText", saveAsText}
	doc, tex := foreign{"AsciiDoc", saveAsText}, foreign{"LaTeX", exportText}
	mail := foreign{"an e-mail", "save the article in it as plain text"}
	return map[string]foreign{
		".html": html, ".htm": html, ".xhtml": html, ".rst": rest, ".rest": rest, ".adoc": doc, ".asciidoc": doc,
		".tex": tex, ".latex": tex, ".mdx": {"MDX", saveAsText}, ".eml": mail, ".mbox": mail, ".rtf": {"RTF", exportText},
	}
}

// foreignText tells what the content of a file of this path is in another language than
// those that are read; false where it is none for certain. Markdown may hold any HTML
// but a whole page.
func foreignText(path, content string) (foreign, bool) {
	if f, known := foreignEndings()[strings.ToLower(filepath.Ext(path))]; known {
		return f, true
	}
	format, _ := byExtension(path)
	isMarkdown := format.Name == markdown().Name
	start := content[skipSpace(content, 0):]
	start = start[:min(len(start), peekSize)]
	for _, known := range foreignForms() {
		if !(isMarkdown && known.notMarkdown) && strings.Contains(start, known.holds) && known.pattern.MatchString(start) && (known.also == nil || known.also.MatchString(content)) {
			return known.foreign, true
		}
	}
	return foreign{}, false
}

// foreignForm is how a language is known: by how a file starts, and by what else it holds.
type foreignForm struct {
	foreign
	holds         string // what its start holds in any case, which is quickly seen
	pattern, also *regexp.Regexp
	notMarkdown   bool // Markdown may start so
}

// foreignForms are the languages, each with what no article in plain text starts with.
var foreignForms = sync.OnceValue(func() []foreignForm {
	form := func(name, remedy, holds, pattern, also string, notMarkdown bool) foreignForm {
		f := foreignForm{foreign: foreign{name, remedy}, holds: holds, pattern: regexp.MustCompile(pattern), notMarkdown: notMarkdown}
		if also != "" {
			f.also = regexp.MustCompile(also)
		}
		return f
	}
	const (
		page     = `(?i)^(?:<\?xml[^>]*>\s*)?(?:<!--(?s:.*?)-->\s*)*<(?:!doctype\s+html|html[\s>]|head>|body[\s>])`
		fragment = `(?i)^<(?:p|div|article|section|main|header|h[1-6]|ul|ol|table|blockquote|figure)(?:\s[^<>]*)?>`
		mail     = `^(?:From \S+ .*\d\d:\d\d.*\r?\n)?(?:[A-Z][A-Za-z]*(?:-[A-Za-z]+)*: ?.*\r?\n(?:[ \t]+\S.*\r?\n)*){3,}`
		mailed   = `(?m)^(?:Received|Return-Path|Delivered-To|Message-I[Dd]|MIME-Version|DKIM-Signature): ?\S|^From: .*\S@\S(?s:.*?)\n(?:To|Subject): |\AFrom \S+ +\w{3} \w{3}`
		rest     = `(?m)^\.\. (?:[a-z][\w-]*::|_[^:\n]+:|\|[^|\n]+\| )`
		adoc     = `^= \S`
		section  = `(?m)^(?:==+ \S|:[a-z][\w-]*:(?: |$)|\[(?:quote|source|verse|NOTE|TIP)\b|image::)`
		mdx      = `^(?:---\r?\n(?s:.*?)\n---\r?\n\s*)?(?:import\s[^\n]*\sfrom\s+['"][^'"\n]+['"];?[ \t]*(?:\r?\n|$)|export\s+(?:const|default|function)\s)`
	)
	return []foreignForm{
		form("HTML", "save the page as plain text", "<", page, "", false),
		form("HTML", "save the page as plain text", "<", fragment, `</[A-Za-z][A-Za-z0-9]*\s*>\s*$|(?:(?s:.*)\n\s*<[a-zA-Z]){2}`, true),
		form("XML", saveAsText, "<?xml", `^<\?xml\s`, "", false),
		form("RTF", exportText, `{\rtf`, `^\{\\rtf\d?`, "", false),
		form("an e-mail", "save the article in it as plain text", ":", mail, mailed, false),
		form("LaTeX", exportText, `\document`, `(?m)^\\documentclass(?:\[[^\]\n]*\])?\{`, "", false),
		form("reStructuredText", saveAsText, ".. ", rest, "", false),
		form("AsciiDoc", saveAsText, "= ", adoc, section, false),
		form("MDX", saveAsText, " ", mdx, "", false),
	}
})

// htmlSign is a sign of HTML where a text has "<" or "&": an end tag, or a character by its
// name or number, which no writer of plain text types.
var htmlSign = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:</(?:p|div|a|em|strong|b|i|span|li|ul|ol|h[1-6]|blockquote)>|<br ?/?>|&(?:[lr][sd]quo|nbsp|amp|quot|apos|[mn]dash|hellip|#\d{2,6}|#x[0-9A-Fa-f]{2,5});)`)
})

// htmlIn is the first sign of HTML in a text; empty for none.
func htmlIn(text string) nlp.Span {
	const longest = 16
	for at := 0; ; at++ {
		next := strings.IndexAny(text[at:], "<&")
		if next < 0 {
			return nlp.Span{}
		}
		at += next
		if sign := htmlSign().FindString(text[at:min(len(text), at+longest)]); sign != "" {
			return nlp.Between(at, at+len(sign))
		}
	}
}

// htmlProblem is what is to be told of a text with HTML in it.
func htmlProblem(sign string) string {
	return "the text holds HTML (" + sign + "), which is read as words; save it as plain text"
}

// htmlInText is the warning of a plain text with HTML in it; nil for none.
func htmlInText(path, text string) error {
	sign := htmlIn(text)
	if sign.Empty() {
		return nil
	}
	line, column := place(text, sign.Start)
	return &Error{Path: path, Line: line, Column: column, Problem: htmlProblem(sign.Of(text)), Warning: true}
}
