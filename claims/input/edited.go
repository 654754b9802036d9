package input

import (
	"context"
	"slices"
	"strings"

	"claims/claims"
)

// Edited makes the article of a text as an editor has it, as Articles does of its
// file. The language is what the editor calls its format (see Format.Languages);
// where that tells nothing the path's ending does, and what neither tells is plain
// text. The marks are left out. The errors are those of Articles; where there is an article too, only
// something that the text tells about it is wrong.
func Edited(path, language, content string, marks Marks) (*claims.Article, []error) {
	format, written := writtenFormat(path, language)
	if !written {
		return nil, []error{&Error{Path: path, Problem: "a file of " + format.Name + " is no article that people write; open one in plain text or Markdown"}}
	}
	return format.edited(path, content, DefaultMaxBytes, marks)
}

// Again makes the article of its file with other content, in the format that it was read
// in and as large as it may be; nil where there is none, or nobody writes articles so.
func Again(a *claims.Article, content string, marks Marks) *claims.Article {
	format, written := writtenFormat(a.Path, a.Language)
	if !written || a.Origin.Encoded {
		return nil
	}
	again, _ := format.edited(a.Path, content, len(content), marks) // what is wrong with it has been told
	return again
}

// edited is the last article of the content, with all that is wrong with it.
func (format Format) edited(path, content string, limit int, marks Marks) (article *claims.Article, faults []error) {
	s := &source{path: path, limit: limit, size: int64(len(content)), marks: marks}
	s.r, _ = decode(strings.NewReader(content))
	format.read(context.Background(), s, func(a *claims.Article, err error) bool {
		if err != nil {
			faults = append(faults, err)
			return true
		}
		article = a
		return true
	})
	return article, faults
}

// writtenFormat is the format of a text in an editor, and whether people write
// articles in it.
func writtenFormat(path, language string) (Format, bool) {
	for _, f := range Formats() {
		if slices.Contains(f.Languages, language) {
			return f, true
		}
	}
	if f, known := byExtension(path); known {
		return f, len(f.Languages) > 0
	}
	return text(), true
}
