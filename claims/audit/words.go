package audit

import (
	"strings"
	"unicode"

	"claims/claims"
	"claims/nlp"
)

// quotedWords is, for each claim, the number of its words in quotation marks that
// are in no claim nested in it.
func quotedWords(x *claims.Extraction) []int {
	nested := make(map[string][]nlp.Span)
	for i := range x.Claims {
		if parent := x.Claims[i].Parent; parent != "" {
			nested[parent] = append(nested[parent], x.Claims[i].Content...)
		}
	}
	words := make([]int, len(x.Claims))
	for i := range x.Claims {
		c := &x.Claims[i]
		for _, q := range c.Quotations {
			words[i] += wordsOutside(x.Article.Text, q, nested[c.ID])
		}
	}
	return words
}

// wordsOutside counts the words of a stretch that start in none of the spans.
func wordsOutside(text string, s nlp.Span, spans []nlp.Span) int {
	n, inWord := 0, false
	for i, r := range s.Of(text) {
		switch {
		case unicode.IsSpace(r):
			inWord = false
		case !inWord && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			inWord = true
			if !within(s.Start+i, spans) {
				n++
			}
		case strings.ContainsRune("—–", r): // a dash stands between words
			inWord = false
		}
	}
	return n
}

func within(offset int, spans []nlp.Span) bool {
	for _, s := range spans {
		if s.Start <= offset && offset < s.End {
			return true
		}
	}
	return false
}
