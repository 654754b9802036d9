package input

import (
	"errors"
	"strings"
	"time"

	"claims/nlp"
)

// header is what the first words of a plain text say about the article.
//
// The rule, kept narrow so that no prose is lost to it. After white space at
// the start of the file come lines "Title: …", "Date: …" and "URL: …" (in any
// case and order, each at most once; the value of Date is a day or would be one, see day;
// that of URL starts with http:// or https://). The header ends before the first line that
// is none of these. Its last part may be the word "date", with or without the
// colon, and a day as 2025-06-05, with prose after it on the same line. Between two of these lines may stand others
// with a key (Author: …, a second Title: …), no sentence and no blank line: they are passed over. The
// metadata is what stands from the first key to the last value, nothing more.
// A file that holds nothing after its title has no header: the line is its text.
type header struct {
	title, date, url string
	span             nlp.Span
	badDay           nlp.Span // a day that cannot be read
	again            nlp.Span // the first key that stands twice; only the first counts
	problem          string   // what is wrong with it
}

func scanHeader(content string) header {
	h := header{}
	at := skipSpace(content, 0)
	h.span = nlp.Between(at, at)
	for at < len(content) {
		end, more := h.line(content, at)
		if end <= at {
			next := h.passed(content, at)
			if next == at {
				break
			}
			at = next
			continue
		}
		h.span = nlp.Between(h.span.Start, end)
		if at = skipSpace(content, end); !more {
			break
		}
	}
	if h.date == "" && h.url == "" && at >= len(content) {
		return header{}
	}
	return h
}

// passed is where the known line starts that comes behind lines with other keys, or with one that
// came before, at the offset; the offset itself where none does. Where the header has not begun, they have
// keys of front matter.
func (h *header) passed(content string, at int) int {
	const most = 20 // lines
	next, again := at, h.again
	for range most {
		line := strings.TrimRight(firstLine(content[next:]), " \t\r")
		key, value, isKey := entryKey(line)
		if known, _ := counts(key); isKey && next > at && h.lacks(known) {
			probe := *h
			if end, _ := probe.line(content, next); end > next {
				h.again = again
				return next
			}
		}
		inFrontMatter, _ := knownKey(key)
		if !isKey || h.span.Empty() && !inFrontMatter || isSpeech(value) || isSentence(value) {
			break
		}
		if _, counts := counts(key); counts && again.Empty() {
			again = nlp.Between(next, next+len(key))
		}
		next += len(firstLine(content[next:])) + 1
		if next >= len(content) {
			break
		}
	}
	return at
}

// lacks reports whether the header has no value for the key, which counts.
func (h *header) lacks(key string) bool {
	return key == "title" && h.title == "" || key == "date" && h.date == "" || key == "url" && h.url == ""
}

// line reads the header line that starts at the offset. It returns where its
// value ends (the offset itself: it is none) and whether another may follow.
func (h *header) line(content string, at int) (end int, more bool) {
	lineEnd := at + len(firstLine(content[at:]))
	line := strings.TrimRight(content[at:lineEnd], " \t\r")
	key, value, found := strings.Cut(line, ":")
	value = strings.TrimSpace(value)
	switch {
	case !found || value == "":
	case strings.EqualFold(key, "title") && h.title == "":
		h.title = value
		return at + len(line), true
	case strings.EqualFold(key, "url") && h.url == "" && isURL(value):
		h.url = value
		return at + len(line), true
	case strings.EqualFold(key, "date") && h.date == "" && h.day(value):
		if h.problem != "" {
			h.badDay = nlp.Between(at+len(line)-len(value), at+len(line))
		}
		return at + len(line), true
	}
	return h.inlineDate(content, at)
}

// inlineDate reads "date 2025-06-05" at the offset, prose after it or not.
func (h *header) inlineDate(content string, at int) (end int, more bool) {
	const key = "date"
	if h.date != "" || len(content)-at < len(key) || !strings.EqualFold(content[at:at+len(key)], key) {
		return at, false
	}
	start := at + len(key)
	if strings.HasPrefix(content[start:], ":") {
		start++
	}
	day := start + len(content[start:]) - len(strings.TrimLeft(content[start:], " \t"))
	end = day + len("2006-01-02")
	if day == start || end > len(content) || !looksLikeDay(content[day:end]) || !endsWord(content, end) {
		return at, false
	}
	if h.date, h.problem = writtenDay(content[day:end]); h.date == "" {
		h.badDay = nlp.Between(day, end)
	}
	return end, skipSpace(content, end) > end+strings.IndexByte(content[end:]+"\n", '\n')
}

// day reads the value of Date. It reports whether it is one: a day, what has the form of
// one, or what can only stand for one: a few words, or more that end no sentence. All else
// is prose that starts with the word.
func (h *header) day(value string) bool {
	h.date, h.problem = writtenDay(value)
	const few = 4
	if h.date != "" || h.problem != "" {
		return true
	}
	if len(value) > longestDay || len(strings.Fields(value)) > few && strings.ContainsAny(value[len(value)-1:], ".!?:;,\"'") {
		return false
	}
	h.problem = noDay(value)
	return true
}

// looksLikeDay reports whether s has the form 2025-06-05.
func looksLikeDay(s string) bool {
	if len(s) != len(time.DateOnly) {
		return false
	}
	for i := range len(s) {
		dash := i == 4 || i == 7
		if dash != (s[i] == '-') || (!dash && (s[i] < '0' || s[i] > '9')) {
			return false
		}
	}
	return true
}

// complaint is the warning that the header deserves; nil where it is well.
func (h *header) complaint(path, content string) error {
	var warnings []error
	warn := func(at nlp.Span, problem string) {
		if !at.Empty() {
			line, column := place(content, at.Start)
			warnings = append(warnings, &Error{Path: path, Line: line, Column: column, Problem: problem, Warning: true})
		}
	}
	warn(h.again, strings.ToLower(h.again.Of(content))+twice)
	warn(h.badDay, h.problem)
	return errors.Join(warnings...)
}

// twice is what is told of a key that comes again.
const twice = " stands here again; only the first one counts"

// firstLine is the text up to its first line end.
func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

// skipSpace is the offset of the first byte from at on that is no white space.
func skipSpace(s string, at int) int {
	return len(s) - len(strings.TrimLeft(s[at:], " \t\r\n"))
}

func endsWord(s string, at int) bool {
	return at == len(s) || strings.IndexByte(" \t\r\n", s[at]) >= 0
}

func isURL(s string) bool {
	return (strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://")) && !strings.ContainsAny(s, " \t")
}
