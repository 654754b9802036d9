package input

import (
	"claims/claims"
	"claims/claims/comment"
)

// text is plain text. What its first lines say about the article is metadata, see
// header for the rule; so are comments to the program.
func text() Format {
	return Format{
		Name: "plain text", Extensions: []string{".txt", ".text"}, Languages: []string{"plaintext", "text"},
		read: whole(parseText),
	}
}

func parseText(path, content string) (*claims.Article, error) {
	h := scanHeader(comment.Blank(content))
	return claims.NewArticle(claims.Article{
		ID: articleID(path), Path: path, Title: h.title, Date: h.date, URL: h.url,
		Text: content, Blocks: withComments(content, h.span),
	}), h.complaint(path, content)
}
