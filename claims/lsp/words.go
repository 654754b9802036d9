package lsp

import (
	"strings"

	"claims/claims"
	"claims/claims/lsp/protocol"
	"claims/nlp"
)

// longestName is how many code points of a claim an outline shows.
const longestName = 80

// oneLine is the stretches of the article's text on one line, with … between them.
func oneLine(r *reading, spans []nlp.Span) string {
	return strings.Join(strings.Fields(r.Article.TextOf(spans)), " ")
}

// shortened is the text cut at a space where it is long.
func shortened(text string) string {
	runes := []rune(text)
	if len(runes) <= longestName {
		return text
	}
	cut := string(runes[:longestName])
	if space := strings.LastIndexByte(cut, ' '); space > 0 {
		cut = cut[:space]
	}
	return cut + " …"
}

// line is the author's line, from 1, of a place of the article's text.
func (r *reading) line(span nlp.Span) int { return r.Article.Position(span.Start).Line }

// cited is words in quotation marks.
func cited(words string) string { return "“" + words + "”" }

// kindWords say how much of a claim is quoted.
func kindWords(k claims.Kind) string {
	switch k {
	case claims.Direct:
		return "Direct claim: all of the words are quoted."
	case claims.Mixed:
		return "Mixed claim: some of the words are quoted."
	}
	return "Indirect claim: none of the words are quoted."
}

// confidenceWords say what a confidence means.
func confidenceWords(confidence float64) string {
	switch {
	case confidence >= 0.9:
		return "very likely right"
	case confidence >= 0.7:
		return "likely right"
	case confidence >= 0.5:
		return "more likely right than wrong"
	}
	return "uncertain, read it again"
}

// typed is a name with the type of its bearer, where that is known.
func typed(name string, t claims.SpeakerType) string {
	if t == claims.Unknown || t == "" {
		return name
	}
	return name + " (" + string(t) + ")"
}

// page is a text for people, as a client can show it.
type page struct {
	kind protocol.MarkupKind
	b    strings.Builder
}

// line adds a line that begins with words set off from what follows.
func (p *page) line(strong, rest string) {
	if p.kind == protocol.Markdown {
		if p.b.Len() > 0 {
			p.b.WriteString("\n\n")
		}
		if strong != "" {
			strong = "**" + escaped(strong) + "**"
		}
		p.b.WriteString(strong + escaped(rest))
		return
	}
	if p.b.Len() > 0 {
		p.b.WriteByte('\n')
	}
	p.b.WriteString(strong + rest)
}

// escaped is the text with a backslash before what Markdown would take for a mark.
func escaped(text string) string {
	var b strings.Builder
	for i := range len(text) {
		if strings.IndexByte("\\`*_[]<>#&|~", text[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(text[i])
	}
	return b.String()
}
