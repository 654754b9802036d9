package input

import (
	"errors"
	"strconv"
	"strings"
)

// frontMatter is what the YAML at the start of a Markdown file tells.
type frontMatter struct {
	title, date, url string
	end              int // the offset after its closing line; 0 where there is none
}

// maxFrontMatter bounds what is taken for front matter, in bytes.
const maxFrontMatter = 64 << 10

// scanFrontMatter reads the front matter: a first line "---", YAML that starts
// with a key, and a line "---" or "...". Of the YAML it reads the keys title,
// date and url that are not indented, with a plain, a quoted or a block value;
// everything else is passed over. The error says what is wrong with one of
// them; the article is read all the same.
func scanFrontMatter(path, content string) (frontMatter, error) {
	lines, end := frontMatterLines(content)
	f := frontMatter{end: end}
	var complaints []error
	for i, line := range lines {
		key, rest, _ := strings.Cut(line, ":")
		if key != "title" && key != "date" && key != "url" {
			continue
		}
		value, err := yamlValue(strings.TrimSpace(rest), lines[i+1:])
		switch {
		case err != nil:
			err = errors.New(key + " in the front matter: " + err.Error())
		case key == "title":
			f.title = value
		case key == "url":
			f.url = value
		case value != "":
			if f.date = writtenDay(value); f.date == "" {
				err = errors.New(noSuchDay(value))
			}
		}
		if err != nil {
			complaints = append(complaints, &Error{Path: path, Line: i + 2, Problem: err.Error()})
		}
	}
	return f, errors.Join(complaints...)
}

// frontMatterLines are the lines between the marks, and the offset after the
// closing one; 0 where the file has no front matter.
func frontMatterLines(content string) (lines []string, end int) {
	isMark := func(line string, marks ...string) bool {
		for _, mark := range marks {
			if strings.TrimRight(line, " \t\r\n") == mark {
				return true
			}
		}
		return false
	}
	for line := range strings.Lines(content[:min(len(content), maxFrontMatter)]) {
		switch {
		case end == 0 && !isMark(line, "---"):
			return nil, 0
		case end == 0:
		case isMark(line, "---", "..."):
			if !startsWithKey(lines) {
				return nil, 0
			}
			return lines, end + len("---")
		default:
			lines = append(lines, strings.TrimRight(line, "\r\n"))
		}
		end += len(line)
	}
	return nil, 0
}

// startsWithKey reports whether the first line that is neither blank nor a
// comment starts with a key, or there is no such line.
func startsWithKey(lines []string) bool {
	for _, line := range lines {
		if line = strings.TrimRight(line, " \t"); line == "" || line[0] == '#' {
			continue
		}
		key, after, found := strings.Cut(line, ":")
		return found && key != "" && !strings.ContainsAny(key, " \t") && (after == "" || after[0] == ' ' || after[0] == '\t')
	}
	return true
}

// yamlValue is the value that starts with what stands after a key's colon;
// below are the lines after it.
func yamlValue(first string, below []string) (string, error) {
	if first == "" {
		return folded(below), nil
	}
	switch first[0] {
	case '"':
		return doubleQuoted(first)
	case '\'':
		return singleQuoted(first)
	case '>', '|':
		return folded(below), nil
	case '[', '{', '&', '*', '!':
		return "", errors.New("it must be plain text, on one line")
	}
	plain, _, _ := strings.Cut(first, " #")
	if plain = strings.TrimSpace(plain); plain == "null" || plain == "~" || strings.HasPrefix(plain, "#") {
		return "", nil
	}
	if more := folded(below); more != "" {
		plain += " " + more
	}
	return plain, nil
}

// folded is the indented lines, made into one.
func folded(lines []string) string {
	var words []string
	for _, line := range lines {
		if line != "" && line[0] != ' ' && line[0] != '\t' {
			break
		}
		words = append(words, strings.Fields(line)...)
	}
	return strings.Join(words, " ")
}

var errUnclosed = errors.New("the quotation mark at its start is never closed on its line")

// singleQuoted decodes '…', in which ” (two marks) stands for one.
func singleQuoted(s string) (string, error) {
	var b strings.Builder
	for rest := s[1:]; ; {
		part, after, found := strings.Cut(rest, "'")
		if !found {
			return "", errUnclosed
		}
		b.WriteString(part)
		if !strings.HasPrefix(after, "'") {
			return b.String(), nil
		}
		b.WriteByte('\'')
		rest = after[1:]
	}
}

// doubleQuoted decodes "…" with escapes as in Go, nearly all those of YAML.
func doubleQuoted(s string) (string, error) {
	quoted, err := strconv.QuotedPrefix(strings.ReplaceAll(s, `\/`, "/"))
	if err != nil {
		return "", errUnclosed
	}
	words, err := strconv.Unquote(quoted)
	return strings.ToValidUTF8(words, "\uFFFD"), err
}
