package claims

import (
	"unicode"
	"unicode/utf8"

	"claims/nlp"
)

// InFile is FileSpan; false where the span does not stand there byte for byte, as
// behind the escapes of JSON or around the markup of Markdown. An empty span is the
// place behind the character before it or ahead of the one after it: where these two
// are one place in the file, or only one of them is no white space. False where markup
// lies between, and nobody can tell.
func (a *Article) InFile(s nlp.Span) (nlp.Span, bool) {
	if s.Empty() {
		at, ok := a.placeInFile(s.Start)
		return nlp.Between(at, at), ok
	}
	at := a.FileSpan(s)
	return at, at.Of(a.File()) == s.Of(a.Text)
}

// placeInFile is the place between two characters of the text, as InFile says.
func (a *Article) placeInFile(offset int) (int, bool) {
	before, sizeBefore := utf8.DecodeLastRuneInString(a.Text[:offset])
	after, sizeAfter := utf8.DecodeRuneInString(a.Text[offset:])
	behind := a.FileSpan(nlp.Between(offset-sizeBefore, offset)).End
	ahead := a.FileSpan(nlp.Between(offset, offset+sizeAfter)).Start
	spaceBefore := sizeBefore == 0 || unicode.IsSpace(before)
	spaceAfter := sizeAfter == 0 || unicode.IsSpace(after)
	switch {
	case sizeBefore > 0 && sizeAfter > 0 && behind == ahead, !spaceBefore && spaceAfter:
		return behind, true
	case spaceBefore && !spaceAfter:
		return ahead, true
	}
	return ahead, sizeBefore == 0 || sizeAfter == 0
}
