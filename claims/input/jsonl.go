package input

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/comment"
	"claims/nlp"
)

// jsonl is JSON Lines: one article a line, {"id", "text"} and optionally
// "title", "date", "url"; other fields are passed over. Lines and columns are
// those of the JSONL file. A line that cannot be read gives an error, and the
// next is read.
func jsonl() Format {
	return Format{Name: "JSON Lines", Extensions: []string{".jsonl", ".ndjson"}, read: readLines}
}

// readLines yields the articles of the lines. Memory is bounded by the longest
// line.
func readLines(ctx context.Context, s *source, yield sink) bool {
	blank := true
	for number := 1; ; number++ {
		if ctx.Err() != nil {
			yield(nil, context.Cause(ctx))
			return false
		}
		line, err := readLine(s.r, s.limit)
		if errors.Is(err, io.EOF) {
			break
		}
		if err == nil && len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		blank = false
		if !s.record(string(line), number, err, yield) {
			return false
		}
		if err != nil && !errors.Is(err, errTooLong) {
			return true
		}
	}
	return !blank || yield(nil, &Error{Path: s.path, Problem: "the file is empty; there is no article in it", Err: errNoArticle})
}

// record yields the article of one line, or the error that reading it gave. It
// reports whether to go on.
func (s *source) record(line string, number int, err error, yield sink) bool {
	at := &Error{Path: s.path, Line: number, Err: err}
	switch bad, problem := s.undecoded(line); {
	case errors.Is(err, errTooLong):
		at.Problem = s.tooLong("line")
		return yield(nil, at)
	case err != nil:
		at.Problem = "cannot read on: " + reason(err)
		return yield(nil, at)
	case bad >= 0:
		at.Column, at.Problem = utf8.RuneCountInString(line[:bad])+1, problem
		return yield(nil, at)
	}
	article, err := guard(s.path, line, func(path, line string) (*claims.Article, error) {
		return parseRecord(path, line, number, s.marks)
	})
	return hand(article, err, yield)
}

// readLine reads a line without its end; io.EOF where there is none. Of a line
// longer than the limit the rest is passed over, and errTooLong returned.
func readLine(r *bufio.Reader, limit int) ([]byte, error) {
	var line []byte
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if long = long || len(line)+len(part) > limit+len("\r\n"); !long {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && (len(line) > 0 || long):
		case err != nil:
			return nil, err
		}
		if long {
			return nil, errTooLong
		}
		return bytes.TrimRight(line, "\r\n"), nil
	}
}

// parseRecord makes the article of one line. It returns both an article and
// warnings where what the line says about the article cannot be read.
func parseRecord(path, line string, number int, marks Marks) (*claims.Article, error) {
	complain := func(at int, problem string) *Error {
		return &Error{Path: path, Line: number, Column: utf8.RuneCountInString(line[:at]) + 1, Problem: problem}
	}
	fields, at, err := scanObject(line)
	if err != nil {
		return nil, complain(at, err.Error())
	}
	body, ok := fields["text"]
	if !ok || line[body.start] != '"' {
		return nil, complain(body.start, `no "text" with the article's words; a line is {"id": "…", "text": "…"}`)
	}
	d := unescape(line, body)
	if left := marks.find(d.text.String()); len(left) > 0 {
		d = d.without(left)
	}
	a := claims.Article{Path: path, ID: fmt.Sprintf("%s:%d", articleID(path), number), Text: d.text.String()}
	if wordless(a.Text) {
		return nil, complain(body.start, `"text" is empty; there is no article in this line`)
	}
	var warnings []error
	warn := func(at int, problem string) {
		w := complain(at, problem)
		w.Warning = true
		warnings = append(warnings, w)
	}
	describe(&a, line, fields, warn)
	for i, n := range comment.FindNear(a.Text) {
		if i < mostNear {
			warn(body.start, n.Problem)
		}
	}
	if sign := htmlIn(a.Text); !sign.Empty() {
		warn(body.start, htmlProblem(sign.Of(a.Text)))
	}
	a.Origin, a.Blocks = d.origin(number, `"\`), nlp.WithLines(a.Text, withComments(a.Text, nlp.Span{}))
	a.Origin.Encoded = true
	return claims.NewArticle(a), errors.Join(warnings...)
}

// describe fills in what the fields besides "text" say about the article, and warns of
// what it cannot read of them.
func describe(a *claims.Article, line string, fields map[string]field, warn func(at int, problem string)) {
	var date string
	for _, known := range []struct {
		name string
		into *string
	}{{"id", &a.ID}, {"title", &a.Title}, {"date", &date}, {"url", &a.URL}} {
		f, ok := fields[known.name]
		switch {
		case !ok || f.scalar(line, known.into):
		case known.name == "date":
			date = line[f.start:f.end]
		default:
			warn(f.start, fmt.Sprintf("%q must be a string in quotation marks; it is passed over", known.name))
		}
	}
	day, problem := writtenDay(date)
	if problem == "" && day == "" && strings.TrimSpace(date) != "" {
		problem = noDay(date)
	}
	if a.Date = day; problem != "" {
		warn(fields["date"].start, problem)
	}
}

// scalar decodes a string or a number; null leaves into as it is. It reports whether the
// value was of such a kind.
func (f field) scalar(line string, into *string) bool {
	value := line[f.start:f.end]
	switch c := value[0]; {
	case value == "null":
		return true
	case c == '"':
		return json.Unmarshal([]byte(value), into) == nil
	case c == '-' || c >= '0' && c <= '9':
		*into = value
		return true
	}
	return false
}
