package input

import (
	"encoding/json"
	"slices"
	"strings"
)

// between is the span of front matter between a first line that is the opening mark, and
// one that is a closing mark, if its lines are such.
func between(such func(lines string) bool, opening string, closing ...string) func(string) (string, int) {
	isMark := func(line string, marks ...string) bool {
		return slices.Contains(marks, strings.TrimRight(line, " \t\r\n"))
	}
	return func(content string) (string, int) {
		start := min(len(firstLine(content))+1, len(content))
		if !isMark(content[:start], opening) {
			return "", 0
		}
		at := start
		for line := range strings.Lines(content[start:]) {
			if isMark(line, closing...) {
				if !such(content[start:at]) {
					return "", 0
				}
				return content[start:at], at + len(strings.TrimRight(line, " \t\r\n"))
			}
			at += len(line)
		}
		return "", 0
	}
}

// unclosed is the span of front matter of a kind that the content opens and never closes:
// the lines behind the opening mark that start with a key, or belong to one by their
// indent, if a key that counts is among them.
func unclosed(kind frontMatterKind, content string) (inner string, end int) {
	opening := firstLine(content)
	if kind.opening == "" || strings.TrimRight(opening, " \t\r\n") != kind.opening {
		return "", 0
	}
	start := min(len(opening)+1, len(content))
	at, counted := start, false
	for line := range strings.Lines(content[start:]) {
		written := strings.TrimRight(line, " \t\r\n")
		if written == "" || !hasKey(written, kind.key) && written[0] != ' ' && written[0] != '\t' && written[0] != '-' {
			break
		}
		key, _, _ := strings.Cut(written, kind.key)
		_, counts := counts(strings.TrimSpace(key))
		counted = counted || counts
		at += len(line)
	}
	if !counted {
		return "", 0
	}
	return content[start:at], at
}

// keyLines tells whether lines are those of front matter, whole or broken: the first one
// that is neither blank nor a comment starts with a key (in TOML also with the head of a
// table), or there is none; and of those that are not indented, fewer are prose than keys, and
// none of these stands behind a blank line, where an article begins.
func keyLines(mark string) func(string) bool {
	return func(lines string) bool {
		keys, prose, blank := 0, 0, false
		for line := range strings.Lines(lines) {
			switch line = strings.TrimRight(line, " \t\r\n"); {
			case line == "" || strings.IndexByte("# \t-]}'\"", line[0]) >= 0 && !hasKey(line, mark):
			case hasKey(line, mark) || mark == "=" && line[0] == '[':
				keys++
			case keys == 0 || blank:
				return false
			default:
				prose++
			}
			blank = strings.TrimSpace(line) == ""
		}
		return keys+prose == 0 || prose < keys
	}
}

// hasKey reports whether a line starts with a key and the mark behind it.
func hasKey(line, mark string) bool {
	key, after, found := strings.Cut(line, mark)
	key = strings.TrimRight(key, " \t")
	if !found || key == "" || line[0] == ' ' || line[0] == '\t' || line[0] == '#' {
		return false
	}
	quoted := len(key) > 1 && strings.IndexByte(`"'`, key[0]) >= 0 && key[len(key)-1] == key[0]
	return (quoted || !strings.ContainsAny(key, " \t")) && (mark == "=" || after == "" || after[0] == ' ' || after[0] == '\t')
}

// object is the span of a JSON object that stands at the start, with nothing behind it on
// its last line. Where it is broken it is the lines that look like those of one, to the first
// that starts or ends with the brace that closes it; where none does, if a key that counts is among them.
func object(content string) (string, int) {
	if !startsObject(content) || content[0] != '{' {
		return "", 0
	}
	decoder := json.NewDecoder(strings.NewReader(content))
	var value map[string]json.RawMessage
	if decoder.Decode(&value) == nil {
		end := int(decoder.InputOffset())
		if len(value) == 0 || strings.TrimSpace(firstLine(content[end:])) != "" {
			return "", 0
		}
		return content[:end], end
	}
	at, such := 0, false
	for line := range strings.Lines(content) {
		written := strings.TrimRight(line, " \t\r\n")
		key, isKey := objectKey(written)
		if !isKey && strings.Trim(written, "{}[], \t") != "" && !isIndented(written) || written == "" {
			break
		}
		at += len(line)
		closed := strings.HasPrefix(written, "}") || isKey && !isIndented(written) && strings.HasSuffix(written, "}")
		if _, counts := counts(key); counts || closed {
			such = true
		}
		if closed {
			break
		}
	}
	if !such {
		return "", 0
	}
	return content[:at], at
}

// startsObject reports whether lines start as a JSON object with a key does, its brace
// forgotten or not.
func startsObject(lines string) bool {
	inner, _ := strings.CutPrefix(strings.TrimSpace(lines), "{")
	return strings.HasPrefix(strings.TrimSpace(inner), `"`)
}

// objectKey is the key that a line of a JSON object starts with.
func objectKey(line string) (key string, isKey bool) {
	rest, quoted := strings.CutPrefix(strings.TrimLeft(line, "{, \t"), `"`)
	key, after, closed := strings.Cut(rest, `"`)
	_, counts := counts(key)
	return key, quoted && closed && (counts || strings.HasPrefix(strings.TrimSpace(after), ":"))
}

func isIndented(line string) bool { return line != "" && (line[0] == ' ' || line[0] == '\t') }
