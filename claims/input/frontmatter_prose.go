package input

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"claims/claims/printable"
	"claims/nlp"
)

// Dialogue (Holt: “We closed it.”) and notes between lines "---" are valid YAML, and prose all the same.
// What stands there is weighed: the keys that front matter has against those that hold what somebody says.

//go:embed front_matter_keys.txt
var frontMatterKeyList string

// frontMatterKeys are the keys of front matter; true for those that may hold sentences.
var frontMatterKeys = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for line := range strings.Lines(frontMatterKeyList) {
		class, names, _ := strings.Cut(line, ":")
		for _, name := range strings.Fields(names) {
			if class == "sentences" || class == "words" {
				all[name] = all[name] || class == "sentences"
			}
		}
	}
	return all
})

// knownKey tells whether front matter has the key, by one of its parts, and whether sentences may stand there.
func knownKey(key string) (known, sentences bool) {
	for _, part := range keyWords(key) {
		if holds, is := frontMatterKeys()[part]; is {
			known, sentences = true, sentences || holds
		}
	}
	return known, sentences
}

// keyWords are a key's parts in lower case, and all of it: ogTitle is og, title and ogtitle.
func keyWords(key string) []string {
	var spaced strings.Builder
	lower := false
	for _, r := range key {
		if unicode.IsUpper(r) && lower {
			spaced.WriteByte(' ')
		}
		lower = unicode.IsLower(r)
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			r = ' '
		}
		spaced.WriteRune(unicode.ToLower(r))
	}
	parts := strings.Fields(spaced.String())
	return append(parts, strings.Join(parts, ""))
}

// weighed is what YAML between two lines holds.
type weighed struct {
	known int       // keys of front matter, with what front matter has there
	other int       // unknown keys, with no sentence
	spoke int       // lines that hold what somebody says: a sentence under a name, a key that comes again
	notes int       // unknown keys in small letters with a sentence, which may be an author's own
	first lineFault // the first line that holds what somebody says, and its key
}

// weigh weighs the lines.
func weigh(inner string) weighed {
	w := weighed{}
	uses := map[string]int{}
	entries := yamlEntries(inner)
	for _, e := range entries {
		uses[e.key]++
	}
	for _, e := range entries {
		w.add(e, uses[e.key] > 1)
	}
	return w
}

func (w *weighed) add(e yamlEntry, again bool) {
	known, sentences := knownKey(e.key)
	said := isSentence(e.value) || isSpeech(e.value) && (!known || startsSpeech(e.value))
	first, _ := utf8.DecodeRuneInString(e.key)
	switch {
	case e.key == "", !known && again, !sentences && said && (unicode.IsUpper(first) || isSpeech(e.value)):
		if w.spoke++; w.spoke == 1 {
			w.first = lineFault{line: e.line, problem: e.key}
		}
	case !sentences && said:
		w.notes++
	case known:
		w.known++
	default:
		w.other++
	}
}

// isProse reports whether the lines are prose: without a key of front matter as soon as what is said
// weighs as much as the other keys, with some where more or as many lines tell what somebody says.
func (w *weighed) isProse() bool {
	if w.known == 0 {
		return w.spoke+w.notes > 0 && w.spoke+w.notes >= w.other
	}
	return w.spoke >= w.known
}

// weigh is what the inner lines hold; only YAML may be prose.
func (kind frontMatterKind) weigh(inner string) weighed {
	if kind.opening != "---" || len(inner) > maxFrontMatter {
		return weighed{}
	}
	return weigh(inner)
}

// asProse is what there is of front matter where the lines are prose: the marks around them, and the
// warning that says so.
func asProse(path, content, inner string, end int) (frontMatter, error) {
	start := len(firstLine(content)) + 1
	f := frontMatter{marks: []nlp.Span{nlp.Between(0, start-1), nlp.Between(start+len(inner), end)}}
	return f, &Error{Path: path, Line: 1, Warning: true, Problem: "what stands below the line --- reads as prose, and is read as part of the article; " +
		"if it is front matter, give it keys such as title, date and author"}
}

// passedOver is the fault of front matter that holds what somebody says; false where it holds none.
func (w *weighed) passedOver() (lineFault, bool) {
	if w.spoke == 0 {
		return lineFault{}, false
	}
	what := "a sentence"
	if w.first.problem != "" {
		what = "a sentence under " + printable.Quote(w.first.problem)
	}
	return lineFault{line: w.first.line, problem: what + " stands in the front matter, and is not read; if it is the article's, put it below the closing ---"}, true
}

// yamlEntry is a key of YAML at its margin with the value in its line and the indented ones below, or a
// line of it without a key.
type yamlEntry struct {
	key, value string
	line       int // from 0
}

// yamlEntries are the entries at the margin of the first line that says anything.
func yamlEntries(inner string) []yamlEntry {
	var all []yamlEntry
	margin, number := "", -1
	for line := range strings.Lines(inner) {
		number++
		line = strings.TrimRight(line, " \t\r\n")
		said := strings.TrimLeft(line, " \t")
		if said == "" || said[0] == '#' {
			continue
		}
		if len(all) == 0 {
			margin = line[:len(line)-len(said)]
		}
		line = strings.TrimPrefix(line, margin)
		last := len(all) - 1
		switch key, value, isKey := entryKey(line); {
		case isKey:
			all = append(all, yamlEntry{key, value, number})
		case last >= 0 && goesOn(line, all[last]):
			if _, _, isKey := entryKey(said); all[last].value == "" && (isKey || said[0] == '-') {
				all[last].value = nested
			}
			all[last].value += " " + said
		default:
			all = append(all, yamlEntry{"", said, number})
		}
	}
	return all
}

// nested begins the value that is a list or a mapping in lines of its own.
const nested = "{"

// entryKey is the key that a line starts with, of a few words at most, and what stands behind it.
func entryKey(line string) (key, value string, isKey bool) {
	const few = 4 // words
	key, value, found := strings.Cut(line, ":")
	if !found || key == "" || strings.IndexByte(" \t-[]}#", line[0]) >= 0 || value != "" && value[0] != ' ' && value[0] != '\t' {
		return "", "", false
	}
	key = strings.Trim(strings.TrimSpace(key), `"'`)
	return key, strings.TrimSpace(value), len(strings.Fields(key)) <= few && !strings.ContainsAny(key, "\"“”,.?!")
}

// goesOn reports whether a line without a key belongs to the entry above: it is indented, an item of a list, or
// ends a value in brackets or quotation marks.
func goesOn(line string, above yamlEntry) bool {
	switch line[0] {
	case ' ', '\t', ']', '}':
		return true
	case '-':
		return above.value == "" || strings.HasPrefix(above.value, nested)
	}
	return strings.Trim(line, `"'`) == ""
}

// isSpeech reports whether a value holds quotation marks of speech: curly or angled ones, or straight ones
// within it. Lists and mappings are none.
func isSpeech(value string) bool {
	value = plainValue(value)
	return strings.ContainsAny(value, "“„«") || strings.Count(value, `"`) > 1
}

// startsSpeech reports whether a value begins with a quotation mark of speech and goes on for some words.
func startsSpeech(value string) bool {
	const words = 4
	return strings.ContainsAny(plainValue(value)[:min(len(plainValue(value)), len("“"))], "“„") && len(strings.Fields(value)) >= words
}

// isSentence reports whether a value ends as a sentence does and is as long as one, or asks or cries.
func isSentence(value string) bool {
	value = strings.TrimRight(plainValue(value), "\"'”’»)")
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(value, "\"'“‘«("))
	const words = 4
	switch {
	case value == "" || unicode.IsLower(first):
		return false
	case strings.HasSuffix(value, "?"), strings.HasSuffix(value, "!"):
		return true
	}
	return (strings.HasSuffix(value, ".") || strings.HasSuffix(value, "…")) && len(strings.Fields(value)) >= words
}

// plainValue is the words of a value; "" for lists, mappings and references.
func plainValue(value string) string {
	if value != "" && (value[0] == '|' || value[0] == '>') {
		_, value, _ = strings.Cut(value, " ")
	}
	if value == "" || strings.IndexByte("[{*&!", value[0]) >= 0 {
		return ""
	}
	if end := len(value) - 1; end > 0 && strings.IndexByte(`"'`, value[0]) >= 0 && value[end] == value[0] {
		return value[1:end]
	}
	return value
}
