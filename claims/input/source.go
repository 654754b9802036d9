package input

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/bug"
)

// source is one file being read: decoded, without byte-order mark.
type source struct {
	path  string
	limit int
	size  int64 // of the file, in bytes; 0 where nobody knows
	marks Marks
	r     *bufio.Reader
	// encoding is the file's, which r decodes.
	encoding Encoding
}

// errNoArticle reports a file with no words of an article, such as the page of a section
// that has front matter alone.
var errNoArticle = errors.New("no article")

// errTooLong reports an article beyond the limit.
var errTooLong = errors.New("too long")

// whole is the read function of the formats that hold one article a file.
// Parse may return an article, an error, or both.
func whole(parse func(path, content string, marks Marks) (*claims.Article, error)) func(context.Context, *source, sink) bool {
	return func(_ context.Context, s *source, yield sink) bool {
		content, err := s.content()
		if err != nil {
			return yield(nil, err)
		}
		article, err := guard(s.path, content, func(path, content string) (*claims.Article, error) {
			return parse(path, content, s.marks)
		})
		if bug.Is(err) { // it costs the format, not the article
			article, _ = guard(s.path, content, func(path, content string) (*claims.Article, error) {
				return parseText(path, content, s.marks)
			})
		}
		return hand(article, err, yield)
	}
}

// hand yields what parsing gave: the errors, one by one, then the article. It
// reports whether to go on.
func hand(a *claims.Article, err error, yield sink) bool {
	for _, e := range bug.Parts(err) {
		if !yield(nil, e) {
			return false
		}
	}
	return a == nil || yield(a, nil)
}

// guard parses, and makes an error of a panic.
func guard(path, content string, parse func(path, content string) (*claims.Article, error)) (a *claims.Article, err error) {
	defer bug.Recover(&err, "reading "+path)
	return parse(path, content)
}

// content is all that the source holds, checked to be text. What is too long is not read,
// where the file's size tells, or no further than to the limit.
func (s *source) content() (string, error) {
	if s.size > int64(s.limit) {
		return "", &Error{Path: s.path, Problem: s.tooLong("file"), Err: errTooLong}
	}
	if head, _ := s.r.Peek(peekSize); bytes.IndexByte(head, 0) >= 0 {
		return "", s.binary()
	}
	var b strings.Builder
	n, err := io.Copy(&b, io.LimitReader(s.r, int64(s.limit)+1))
	if err != nil {
		return "", &Error{Path: s.path, Problem: "cannot read it: " + reason(err), Err: err}
	}
	if n > int64(s.limit) {
		return "", &Error{Path: s.path, Problem: s.tooLong("file"), Err: errTooLong}
	}
	if f, is := foreignText(s.path, b.String()); is {
		return "", s.refused(f)
	}
	return b.String(), s.checkText(b.String())
}

// refused is the error of a file that is something else than text.
func (s *source) refused(f foreign) error {
	return &Error{Path: s.path, Problem: f.problem()}
}

func (s *source) tooLong(what string) string {
	return fmt.Sprintf("the %s is longer than %s, more than any article; split it into articles, or allow more with --max-size", what, ByteSize(s.limit))
}

func (s *source) binary() error {
	return &Error{Path: s.path, Problem: "this is a binary file (it holds zero bytes), not text; save the article as text or Markdown"}
}

// checkText refuses what is no text: nothing, zero bytes, broken UTF-8.
func (s *source) checkText(content string) error {
	if strings.TrimSpace(content) == "" {
		return &Error{Path: s.path, Problem: "the file is empty; there is no article in it", Err: errNoArticle}
	}
	if strings.IndexByte(content, 0) >= 0 {
		return s.binary()
	}
	if bad, problem := s.undecoded(content); bad >= 0 {
		line, column := place(content, bad)
		return &Error{Path: s.path, Line: line, Column: column, Problem: problem}
	}
	return nil
}

// undecoded is the offset of what the source's encoding does not have, and what to tell
// of it; -1 where all is well.
func (s *source) undecoded(content string) (int, string) {
	if bad := badUTF8(content); bad >= 0 {
		return bad, notUTF8(content[bad])
	}
	if !s.encoding.isUTF16() {
		return -1, ""
	}
	return strings.Index(content, "\uFFFD"), "the file is broken UTF-16 here; re-save it as UTF-8"
}

func notUTF8(b byte) string {
	return fmt.Sprintf("the byte 0x%02X is not UTF-8 text; "+
		"re-save the file as UTF-8 (it may be in Windows-1252, Latin-1 or another older encoding)", b)
}

// badUTF8 is the offset of the first byte that is no part of a code point in
// UTF-8; -1 where all is well.
func badUTF8(s string) int {
	if utf8.ValidString(s) {
		return -1
	}
	for i, r := range s {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				return i
			}
		}
	}
	return -1
}

// place is the line and column of a byte offset, both one-based.
func place(content string, offset int) (line, column int) {
	before := content[:offset]
	start := strings.LastIndexByte(before, '\n') + 1
	return strings.Count(before, "\n") + 1, utf8.RuneCountInString(before[start:]) + 1
}
