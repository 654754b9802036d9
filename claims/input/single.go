package input

import (
	"unicode/utf8"

	"claims/claims"
)

// Text makes the article of a plain text file's content, as Articles does; path
// is what the user calls the file. The error is an *Error, or a *bug.Error. Where
// there is an article too, only something that the file tells about it is wrong,
// such as its date.
func Text(path, content string) (*claims.Article, error) {
	if err := (&source{path: path}).checkText(content); err != nil {
		return nil, err
	}
	return guard(path, content, func(path, content string) (*claims.Article, error) { return parseText(path, content, Marks{}) })
}

// Line makes the article of one line of a JSON Lines file, as Articles does;
// number is the line's, from 1. Errors are those of Text.
func Line(path, line string, number int) (*claims.Article, error) {
	if bad := badUTF8(line); bad >= 0 {
		column := utf8.RuneCountInString(line[:bad]) + 1
		return nil, &Error{Path: path, Line: number, Column: column, Problem: notUTF8(line[bad])}
	}
	return guard(path, line, func(path, line string) (*claims.Article, error) {
		return parseRecord(path, line, number, Marks{})
	})
}
