package nlptrain

import (
	"strings"

	"claims/nlp"
)

// Share is a count of rights among a total.
type Share struct{ Right, Total int }

// Percent is the share in percent; 0 of nothing.
func (s Share) Percent() float64 { return 100 * float64(s.Right) / float64(max(s.Total, 1)) }

// TagAccuracy tags the sentences' words as they are cut and counts the tags
// that agree.
func TagAccuracy(tag func(words []string) []string, sentences []Sentence) Share {
	var share Share
	for _, s := range sentences {
		for i, t := range tag(s.Words) {
			share.Total++
			if t == s.Tags[i] {
				share.Right++
			}
		}
	}
	return share
}

// Score is what a comparison of spans gives.
type Score struct{ Right, Found, Gold int }

// F1 is the harmonic mean of precision and recall, in percent.
func (s Score) F1() float64 { return 200 * float64(s.Right) / float64(max(s.Found+s.Gold, 1)) }

// Cuts compares what Analyze cuts with a treebank.
type Cuts struct {
	Starts    Score // sentence boundaries: the places where a sentence starts
	Sentences Score // whole sentences, both ends right
	Tokens    Score
}

// Compare analyzes a treebank's text: paragraphs are parted by a blank line,
// documents are read one by one.
func Compare(a *nlp.Analyzer, gold []Sentence) Cuts {
	var c Cuts
	for len(gold) > 0 {
		n := 1
		for n < len(gold) && !gold[n].Document {
			n++
		}
		text, goldSentences, goldTokens := lay(gold[:n])
		d := a.Analyze(text, nil)
		c.Starts.count(starts(goldSentences), starts(sentenceSpans(d)))
		c.Sentences.count(goldSentences, sentenceSpans(d))
		c.Tokens.count(goldTokens, tokenSpans(d))
		gold = gold[n:]
	}
	return c
}

// starts are the spans with their ends left out.
func starts(spans []nlp.Span) []nlp.Span {
	out := make([]nlp.Span, len(spans))
	for i, s := range spans {
		out[i] = nlp.Span{Start: s.Start, End: s.Start}
	}
	return out
}

func sentenceSpans(d *nlp.Document) []nlp.Span {
	var out []nlp.Span
	for _, s := range d.Sentences {
		out = append(out, s.Span)
	}
	return out
}

func tokenSpans(d *nlp.Document) []nlp.Span {
	var out []nlp.Span
	for _, t := range d.Tokens {
		out = append(out, t.Span)
	}
	return out
}

// lay writes a document's sentences out as text.
func lay(document []Sentence) (text string, sentences, tokens []nlp.Span) {
	var b strings.Builder
	for i, s := range document {
		if i > 0 && s.Paragraph {
			b.WriteString("\n\n")
		}
		start := b.Len()
		end := start
		for j, w := range s.Words {
			tokens = append(tokens, nlp.Span{Start: b.Len(), End: b.Len() + len(w)})
			b.WriteString(w)
			end = b.Len()
			if s.SpaceAfter[j] {
				b.WriteByte(' ')
			}
		}
		sentences = append(sentences, nlp.Span{Start: start, End: end})
	}
	return b.String(), sentences, tokens
}

func (s *Score) count(gold, found []nlp.Span) {
	set := make(map[nlp.Span]bool, len(gold))
	for _, span := range gold {
		set[span] = true
	}
	for _, span := range found {
		if set[span] {
			s.Right++
		}
	}
	s.Gold += len(gold)
	s.Found += len(found)
}

// LemmaAccuracy counts the lemmas that agree with the treebank's, without
// regard to case, under the tags that tag tells.
func LemmaAccuracy(a *nlp.Analyzer, tag func(s Sentence) []string, sentences []Sentence) Share {
	var share Share
	for _, s := range sentences {
		for i, t := range tag(s) {
			share.Total++
			if a.Lemma(s.Words[i], t) == strings.ToLower(s.Lemmas[i]) {
				share.Right++
			}
		}
	}
	return share
}
