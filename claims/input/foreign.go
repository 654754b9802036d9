package input

import (
	"errors"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/net/html/atom"
)

// foreign is what a file is that holds no plain text, Markdown or JSON Lines, and how to
// make of it what does.
type foreign struct{ name, remedy string }

const (
	saveAsText = "save the article in it as plain text or Markdown"
	exportText = "export the article from it as plain text or Markdown"
)

// foreignEndings are the markup languages that a name's ending tells of, where the content
// holds their sign.
var foreignEndings = sync.OnceValue(func() map[string]named {
	of := func(name, remedy, sign string) named { return named{foreign{name, remedy}, regexp.MustCompile(sign)} }
	html := of("HTML", "save the page as plain text", `<[A-Za-z!/]|&#?\w+;`)
	mail := of("an e-mail", "save the article in it as plain text", `(?m)^[A-Z][\w-]*: `)
	rest, doc := of("reStructuredText", saveAsText, ""), of("AsciiDoc", saveAsText, "")
	tex := of("LaTeX", exportText, "")
	return map[string]named{
		".html": html, ".htm": html, ".xhtml": html, ".rst": rest, ".rest": rest, ".adoc": doc, ".asciidoc": doc,
		".tex": tex, ".latex": tex, ".mdx": of("MDX", saveAsText, ""), ".eml": mail, ".mbox": mail, ".rtf": of("RTF", exportText, `^\s*\{\\rtf`),
	}
})

// Unread is the error of a file's name whose ending tells a format that is not read; nil for others.
func Unread(name string) error {
	ending := strings.ToLower(filepath.Ext(name))
	f := foreignEndings()[ending].foreign
	if known := typeNames()[strings.TrimPrefix(ending, ".")]; f.name == "" && known != "" {
		f = foreign{known, saveAsText}
	}
	if f.name == "" {
		return nil
	}
	return errors.New(f.problem())
}

// problem says that a file is this, and what to do about it.
func (f foreign) problem() string { return "this is " + f.name + ", which is not read; " + f.remedy }

// named is a language that a name's ending tells of, and what a text in it holds; one that
// plain text cannot be told from has no sign.
type named struct {
	foreign
	sign *regexp.Regexp
}

// foreignText tells what the content of a file of this path is in another language than
// those that are read; false where it is none for certain. Markdown may hold any HTML
// but a whole page.
func foreignText(path, content string) (foreign, bool) {
	if f, known := foreignEndings()[strings.ToLower(filepath.Ext(path))]; known && f.sign.MatchString(content) {
		return f.foreign, true
	}
	format, _ := byExtension(path)
	isMarkdown := format.Name == markdown().Name
	start := content[skipSpace(content, 0):]
	start = start[:min(len(start), peekSize)]
	for _, known := range foreignForms() {
		if !(isMarkdown && known.notMarkdown) && known.mayBe(start) && known.pattern.MatchString(start) && (known.also == nil || known.also.MatchString(content)) {
			return known.foreign, true
		}
	}
	if f, is := foreignXML(content); is && !isMarkdown {
		return f, true
	}
	return foreignJSON(content)
}

// foreignXML tells XML without a declaration (NITF, NewsML-G2, RSS, Atom): one element holds
// all of the content.
func foreignXML(content string) (foreign, bool) {
	content = strings.TrimSpace(strings.TrimPrefix(content, "\uFEFF"))
	if !strings.HasPrefix(content, "<") || !strings.HasSuffix(content, ">") {
		return foreign{}, false
	}
	end := strings.IndexAny(content, " \t\r\n/>")
	name := content[1:end]
	if name == "" || !strings.HasSuffix(content, "</"+name+">") || strings.IndexFunc(name, notInName) >= 0 {
		return foreign{}, false
	}
	if atom.Lookup([]byte(strings.ToLower(name))) != 0 {
		return foreign{"HTML", "save the page as plain text"}, true
	}
	return foreign{"XML", saveAsText}, true
}

// notInName reports what no name of an element holds.
func notInName(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("_:.-", r)
}

// foreignForm is how a language is known: by how a file starts, and by what else it holds.
type foreignForm struct {
	foreign
	first, holds  string // one of these bytes comes first (any: ""), and one of these words, parted by |, at its start
	pattern, also *regexp.Regexp
	notMarkdown   bool // Markdown may start so
}

// mayBe is a quick look before the pattern's: most articles hold nothing of the kind.
func (f foreignForm) mayBe(start string) bool {
	if start == "" || f.first != "" && strings.IndexByte(f.first, start[0]) < 0 {
		return false
	}
	for sign := range strings.SplitSeq(f.holds, "|") {
		if strings.Contains(start, sign) {
			return true
		}
	}
	return false
}

// foreignForms are the languages, each with what no article in plain text starts with.
var foreignForms = sync.OnceValue(func() []foreignForm {
	form := func(name, remedy, first, holds, pattern, also string, notMarkdown bool) foreignForm {
		f := foreignForm{foreign: foreign{name, remedy}, first: first, holds: holds, pattern: regexp.MustCompile(pattern), notMarkdown: notMarkdown}
		if also != "" {
			f.also = regexp.MustCompile(also)
		}
		return f
	}
	const (
		page     = `(?i)^(?:<\?xml[^>]*>\s*)?(?:<!--(?s:.*?)-->\s*)*<(?:!doctype\s+html|html[\s>]|head>|body[\s>])`
		fragment = `(?i)^<(?:p|div|article|section|main|header|h[1-6]|ul|ol|table|blockquote|figure)(?:\s[^<>]*)?>`
		mail     = `^(?:From \S+ .*\d\d:\d\d.*\r?\n)?(?:[A-Z][A-Za-z]*(?:-[A-Za-z]+)*: ?.*\r?\n(?:[ \t]+\S.*\r?\n)*){2,}`
		mailbox  = `^From \S+@\S+ +\w{3} \w{3} +\d+ [\d:]{5,8} (?:\w+ )?\d{4}\r?\n`
		subtitle = `^(?:WEBVTT(?:[ \t].*)?\r?\n|\d+\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> )`
		mailed   = `(?m)^(?:Received|Return-Path|Delivered-To|Message-I[Dd]|MIME-Version|DKIM-Signature): ?\S|^From: .*\S@\S(?s:.*?)\n(?:To|Subject): |\AFrom \S+ +\w{3} \w{3}`
		rest     = `(?m)^\.\. (?:[a-z][\w-]*::|_[^:\n]+:|\|[^|\n]+\| )`
		adoc     = `^= \S`
		section  = `(?m)^(?:==+ \S|:[a-z][\w-]*:(?: |$)|\[(?:quote|source|verse|NOTE|TIP)\b|image::)`
		mdx      = `^(?:---\r?\n(?s:.*?)\n---\r?\n\s*)?(?:import\s[^\n]*\sfrom\s+['"][^'"\n]+['"];?[ \t]*(?:\r?\n|$)|export\s+(?:const|default|function)\s)`
	)
	return []foreignForm{
		form("HTML", "save the page as plain text", "<", "", page, "", false),
		form("HTML", "save the page as plain text", "<", "", fragment, `</[A-Za-z][A-Za-z0-9]*\s*>\s*$|(?:(?s:.*)\n\s*<[a-zA-Z]){2}`, true),
		form("XML", saveAsText, "<", "<?xml", `^<\?xml\s`, "", false),
		form("RTF", exportText, "{", `{\rtf`, `^\{\\rtf\d?`, "", false),
		form("an e-mail", "save the article in it as plain text", "", "From:|Received:|Subject:|MIME-Version:", mail, mailed, false),
		form("a mailbox", "save the article in it as plain text", "F", "From ", mailbox, "", false),
		form("subtitles", saveAsText, "W0123456789", "WEBVTT|-->", subtitle, "", false),
		form("a calendar or an address card", saveAsText, "B", "BEGIN:V", `^BEGIN:V(?:CALENDAR|CARD)\r?\n`, "", false),
		form("LaTeX", exportText, "", `\document`, `(?m)^\\documentclass(?:\[[^\]\n]*\])?\{`, "", false),
		form("reStructuredText", saveAsText, "", ".. ", rest, "", false),
		form("AsciiDoc", saveAsText, "=", "= ", adoc, section, false),
		form("MDX", saveAsText, "-ie", "", mdx, "", false),
	}
})
