package input

import (
	"errors"

	"claims/claims"
	"claims/claims/comment"
	"claims/nlp"
)

// text is plain text. What its first lines say about the article is metadata: front matter
// as Markdown has it, else a header, see header for the rule; so are comments to the program.
func text() Format {
	return Format{
		Name: "plain text", Extensions: []string{".txt", ".text"}, Languages: []string{"plaintext", "text"},
		read: whole(parseText),
	}
}

func parseText(path, content string, marks Marks) (*claims.Article, error) {
	front, err := scanFrontMatter(path, content)
	if front.end > 0 && wordless(content[front.end:]) {
		return nil, &Error{Path: path, Problem: "no words behind the front matter; there is no article in this file"}
	}
	a := claims.Article{
		ID: articleID(path), Path: path, Language: "plaintext", Title: front.title, Date: front.date, URL: front.url,
		Text: content,
	}
	if left := marks.find(content); len(left) > 0 {
		d := derivation{file: content}
		d.copy(0, len(content))
		rest := d.without(behind(left, front.end))
		if a.Text, a.Origin = rest.text.String(), rest.origin(1, ""); wordless(a.Text) {
			return nil, &Error{Path: path, Problem: "no words beside the marks to be ignored; there is no article in this file"}
		}
	}
	span := nlp.Between(0, front.end)
	if front.end == 0 {
		h := scanHeader(comment.Blank(a.Text))
		a.Title, a.Date, a.URL, span = h.title, h.date, h.url, h.span
		err = errors.Join(err, h.complaint(path, a.Text))
	}
	a.Blocks = nlp.WithLines(a.Text, withComments(a.Text, span))
	return claims.NewArticle(a), errors.Join(err, nearComments(path, content), htmlInText(path, a.Text))
}

// behind is the spans that start at the offset or later.
func behind(spans []nlp.Span, offset int) []nlp.Span {
	for len(spans) > 0 && spans[0].Start < offset {
		spans = spans[1:]
	}
	return spans
}
