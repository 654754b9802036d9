package input

import (
	_ "embed"
	"regexp"
	"strings"
	"sync"

	"claims/nlp"
)

// The tags of templates stand in an article's file, and no reader ever sees them: Hugo's
// shortcodes, those of Jekyll, Eleventy and Nunjucks, attribute lists of kramdown.

//go:embed template_tags.txt
var templateTagList string

// templateMark is how a tag begins and ends.
type templateMark struct{ opening, closing string }

// templateMarks are the tags, the longer marks first.
func templateMarks() []templateMark {
	return []templateMark{
		{"{{{", "}}}"}, {"{{", "}}"}, {"{%", "%}"}, {"{#", "#}"}, {"{/*", "*/}"}, {"<%", "%>"},
	}
}

// attributeList is a list of attributes as kramdown and Pandoc have them: {: .note }, {#top}.
var attributeList = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\{(?::[^{}\n]{0,200}|[#.][A-Za-z][\w-]*(?:[ \t]+[^{}\n]{0,200})?)\}`)
})

// codeTags are the tags whose inner text is no prose.
var codeTags = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for line := range strings.Lines(templateTagList) {
		if name := strings.TrimSpace(line); name != "" && name[0] != '#' {
			names[name] = true
		}
	}
	return names
})

// templateTags are the tags of a text, in order, each with what it encloses where that is
// no prose. What is never closed, or only behind a blank line, is no tag.
func templateTags(text string) []nlp.Span {
	t := tagScanner{text: text, next: map[string]int{}, unclosed: map[string]bool{}}
	var all []nlp.Span
	for at := 0; ; {
		start := strings.IndexAny(text[at:], "{<")
		if start < 0 {
			return all
		}
		at += start
		end := t.tag(at)
		if end == 0 {
			at++
			continue
		}
		end = t.enclosed(at, end)
		all = append(all, nlp.Between(at, end))
		at = end
	}
}

// wordTags are the tags that stand for words which a reader sees: none that are comments or lists of
// attributes, and no pair around prose.
func wordTags(text string, tags []nlp.Span) []nlp.Span {
	closed := map[string]bool{}
	closes := func(word string) (name string, is bool) {
		if name, is = strings.CutPrefix(word, "/"); !is {
			name, is = strings.CutPrefix(word, "end")
		}
		return name, is && name != ""
	}
	for _, s := range tags {
		if name, is := closes(tagWord(s.Of(text))); is {
			closed[name] = true
		}
	}
	var all []nlp.Span
	for _, s := range tags {
		word := tagWord(s.Of(text))
		_, closing := closes(word)
		words := (text[s.Start+1] == '{' || text[s.Start+1] == '%') && !strings.HasPrefix(text[s.Start:], "{{/*") && !strings.HasPrefix(text[s.Start:], "{{!")
		if words && !closing && !closed[word] && word != "comment" {
			all = append(all, s)
		}
	}
	return all
}

// tagScanner finds tags; next remembers where a mark stands next, so that no stretch is
// searched twice for it.
type tagScanner struct {
	text     string
	next     map[string]int
	unclosed map[string]bool // tags that no tag closes any more
}

// find is the offset of the mark from at on; the text's length where there is none.
// Calls for one mark must come in the order of the text.
func (t *tagScanner) find(mark string, at int) int {
	if found, known := t.next[mark]; known && found >= at {
		return found
	}
	found := len(t.text)
	if i := strings.Index(t.text[at:], mark); i >= 0 {
		found = at + i
	}
	t.next[mark] = found
	return found
}

// tag is the end of the tag that starts at the offset; 0 where none does.
func (t *tagScanner) tag(at int) int {
	for _, m := range templateMarks() {
		if !strings.HasPrefix(t.text[at:], m.opening) {
			continue
		}
		limit := t.blankLine(at)
		if end := t.find(m.closing, at+len(m.opening)); end+len(m.closing) <= limit {
			return t.unquoted(at, end+len(m.closing), limit, m.closing)
		}
	}
	if t.text[at] != '{' {
		return 0
	}
	if rest := t.text[at+1:]; rest == "" || strings.IndexByte(":#.", rest[0]) < 0 {
		return 0
	}
	if list := attributeList().FindString(t.text[at:]); list != "" {
		return at + len(list)
	}
	return 0
}

// unquoted is the end of the tag from at to end, where its closing mark does not stand in
// quotation marks; where it does, that behind a later mark before the limit.
func (t *tagScanner) unquoted(at, end, limit int, closing string) int {
	const most = 4 // closing marks within one tag
	later := end
	for range most {
		if strings.Count(t.text[at:later], `"`)%2 == 0 {
			return later
		}
		next := strings.Index(t.text[later:limit], closing)
		if next < 0 {
			break
		}
		later += next + len(closing)
	}
	return end
}

// blankLine is where the first blank line from at on starts; the text's length where none does.
func (t *tagScanner) blankLine(at int) int {
	return min(t.find("\n\n", at), t.find("\n\r\n", at))
}

// enclosed is the end of what the tag from start to end encloses, with its closing tag,
// where that is no prose; else the tag's own.
func (t *tagScanner) enclosed(start, end int) int {
	name := tagWord(t.text[start:end])
	if !codeTags()[name] || t.unclosed[name] {
		return end
	}
	ahead := tagScanner{text: t.text, next: map[string]int{}}
	for at := ahead.find(t.text[start:start+2], end); at < len(t.text); at = ahead.find(t.text[start:start+2], at) {
		after := ahead.tag(at)
		if after == 0 {
			at++
			continue
		}
		if closer := tagWord(t.text[at:after]); closer == "end"+name || closer == "/"+name {
			return after
		}
		at = after
	}
	t.unclosed[name] = true
	return end
}

// tagWord is the first word of a tag, with the slash of a closing one.
func tagWord(tag string) string {
	words := strings.TrimLeft(tag, "{<%#- \t\r\n")
	slash := strings.HasPrefix(words, "/")
	words = strings.TrimLeft(words, "/ \t\r\n")
	end := 0
	for end < len(words) && (words[end] == '_' || words[end]|0x20 >= 'a' && words[end]|0x20 <= 'z' || words[end] >= '0' && words[end] <= '9') {
		end++
	}
	if slash {
		return "/" + words[:end]
	}
	return words[:end]
}
