package input

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// field is where the value of an object's field stands in its line.
type field struct{ start, end int }

// scanObject finds the fields of the JSON object that the line is; of a name
// that comes twice, the last. The error comes with the offset it is about.
func scanObject(line string) (fields map[string]field, at int, err error) {
	var whole json.RawMessage
	if err := json.Unmarshal([]byte(line), &whole); err != nil {
		if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
			at = min(max(int(syntax.Offset)-1, 0), len(line))
		}
		for at > 0 && at < len(line) && !utf8.RuneStart(line[at]) {
			at--
		}
		return nil, at, fmt.Errorf("the line is not valid JSON (%w); it must hold one whole object", err)
	}
	at = skipSpace(line, 0)
	if line[at] != '{' {
		return nil, at, errors.New(`the line is no JSON object; a line is {"id": "…", "text": "…"}`)
	}
	fields = map[string]field{}
	for at = skipSpace(line, at+1); line[at] != '}'; at = skipSpace(line, at) {
		if line[at] == ',' {
			at = skipSpace(line, at+1)
		}
		var name string
		nameEnd := skipValue(line, at)
		if err := json.Unmarshal([]byte(line[at:nameEnd]), &name); err != nil {
			return nil, at, err
		}
		start := skipSpace(line, skipSpace(line, nameEnd)+len(":"))
		at = skipValue(line, start)
		fields[name] = field{start, at}
	}
	return fields, at, nil
}

// skipValue is the offset after the JSON value that starts here. The line is
// known to be valid JSON.
func skipValue(line string, at int) int {
	for depth := 0; ; {
		switch line[at] {
		case '"':
			at = skipString(line, at)
		case '{', '[':
			depth++
			at++
			continue
		case '}', ']':
			depth--
			at++
		default:
			at++
			if depth == 0 && strings.IndexByte(",}] \t\r\n", line[at]) < 0 {
				continue
			}
		}
		if depth == 0 {
			return at
		}
	}
}

// skipString is the offset after the JSON string that starts here.
func skipString(line string, at int) int {
	for at++; line[at] != '"'; at++ {
		if line[at] == '\\' {
			at++
		}
	}
	return at + 1
}

// unescape decodes the JSON string of a field, and keeps where in the line its
// text stands. Half of a surrogate pair becomes U+FFFD, as encoding/json has it.
func unescape(line string, f field) *derivation {
	d := &derivation{file: line}
	end := f.end - 1
	for at := f.start + 1; at < end; {
		stop := strings.IndexByte(line[at:end], '\\')
		if stop < 0 {
			d.copy(at, end)
			break
		}
		d.copy(at, at+stop)
		at += stop
		words, size := escape(line[at:end])
		d.insert(words, at)
		at += size
	}
	return d
}

// escape decodes the escape sequence that s starts with; size is its length.
func escape(s string) (words string, size int) {
	switch s[1] {
	case 'b':
		return "\b", 2
	case 'f':
		return "\f", 2
	case 'n':
		return "\n", 2
	case 'r':
		return "\r", 2
	case 't':
		return "\t", 2
	case 'u':
		r := hexUnit(s)
		if pair := utf16.DecodeRune(r, hexUnit(s[6:])); pair != utf8.RuneError {
			return string(pair), 12
		}
		return string(r), 6
	}
	return s[1:2], 2
}

// hexUnit is the code unit of the \uXXXX that s starts with; -1 where it starts
// with none.
func hexUnit(s string) rune {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return -1
	}
	n, err := strconv.ParseUint(s[2:6], 16, 16)
	if err != nil {
		return -1
	}
	return rune(n)
}
