package input

import (
	"claims/claims"
	"claims/nlp"
)

// text is plain text. What its first lines say about the article is metadata;
// see header for the rule.
func text() Format {
	return Format{Name: "plain text", Extensions: []string{".txt", ".text"}, read: whole(parseText)}
}

func parseText(path, content string) (*claims.Article, error) {
	h := scanHeader(content)
	a := claims.Article{ID: articleID(path), Path: path, Title: h.title, Date: h.date, URL: h.url, Text: content}
	if !h.span.Empty() {
		a.Blocks = []nlp.Block{{Span: h.span, Kind: nlp.Metadata}}
	}
	return claims.NewArticle(a), h.complaint(path, content)
}
