package lint

import (
	"strings"
	"unicode"

	"claims/claims"
	"claims/nlp"
)

// headlineQuoteNotInBody is H501.
func headlineQuoteNotInBody() Rule {
	return Rule{
		Code: "H501", Name: "headline-quote-not-in-body", Severity: Error,
		Doc: Doc{
			Title: "The headline quotes words that the text does not have",
			Rationale: "Marks in a headline promise words that somebody said. The BBC's and Reuters' guides ask that a headline is borne out by the text: " +
				"a reader must find the quoted words there, with the speaker. Upper and lower case, marks and punctuation may differ; " +
				"around an ellipsis or words in brackets, each piece must be there, in this order.",
			Bad:  "# Mayor: ‘The bridge is a death trap’\n\n“The bridge is not safe at night,” Mayor Anna Holt said on Monday.",
			Good: "# Mayor: ‘The bridge is not safe’\n\n“The bridge is not safe at night,” Mayor Anna Holt said on Monday.",
		},
		Run: runHeadlineQuoteNotInBody,
	}
}

func runHeadlineQuoteNotInBody(p *Pass) {
	titles := titles(p)
	var body string
	for _, q := range p.Quotations {
		if q.Depth > 0 || !p.Headline.Contains(q.Span) || titles.Overlaps(q.Span) {
			continue
		}
		if body == "" {
			body = p.body()
		}
		if words := p.text(q.Span); !holds(body, words) {
			p.Report(q.Span, "the text does not have "+cite(words)+" in these words: quote what was said, or drop the marks")
		}
	}
}

// titles are the marks that hold a title or a nickname, no words.
func titles(p *Pass) nlp.Coverage {
	var spans []nlp.Span
	for _, n := range p.NotSpeech {
		if n.Reason == claims.TitleOfWork || n.Reason == claims.Nickname {
			spans = append(spans, n.Span)
		}
	}
	return nlp.Cover(spans)
}

// body is the words of the article outside its headings, as normal makes them.
func (p *Pass) body() string {
	var b strings.Builder
	for _, paragraph := range p.Document.Paragraphs {
		if !p.places.headings.Overlaps(paragraph.Span) {
			b.WriteString(p.text(paragraph.Span))
			b.WriteByte('\n')
		}
	}
	return normal(b.String())
}

// holds reports whether the body has the quoted words: each piece between
// ellipses and brackets whole, one after the other.
func holds(body, quoted string) bool {
	for _, piece := range pieces(quoted) {
		words := normal(piece)
		if strings.TrimSpace(words) == "" {
			continue
		}
		at := strings.Index(body, words)
		if at < 0 {
			return false
		}
		body = body[at+len(words)-1:]
	}
	return true
}

// pieces cuts quoted words at ellipses and takes bracketed words out.
func pieces(quoted string) []string {
	quoted = strings.ReplaceAll(strings.ReplaceAll(quoted, "...", "…"), ". . .", "…")
	var b strings.Builder
	depth := 0
	for _, r := range quoted {
		switch {
		case r == '[':
			depth++
			b.WriteRune('…')
		case r == ']' && depth > 0:
			depth--
		case depth == 0:
			b.WriteRune(r)
		}
	}
	return strings.Split(b.String(), "…")
}

// normal is the text's words in lower case, one space around each; an
// apostrophe within a word is part of it, all other punctuation is dropped.
func normal(text string) string {
	text = strings.ReplaceAll(strings.ReplaceAll(strings.ToLower(text), "’", "'"), "‘", "'")
	var b strings.Builder
	b.WriteByte(' ')
	for word := range strings.FieldsFuncSeq(text, betweenWords) {
		if word = strings.Trim(word, "'"); word != "" {
			b.WriteString(word)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func betweenWords(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && r != '\''
}
