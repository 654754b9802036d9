package rules

import (
	"strings"

	"claims/claims/cue"
	"claims/claims/quotation"
	"claims/nlp"
)

// passive handles the cue in the passive voice where it names the speaker (was
// criticized by Kim) or reports a question (was asked whether).
func (v *view) passive(c *cueVerb, to int) {
	i := c.end
	if e := c.entry; e.Class == cue.Ask && i < to && (lists().PassiveQuestions.Has(v.At(i).Lower) || v.OpensQuote(i)) {
		c.from = -1
		v.record(c, ThatObject, [2]int{i, clauseEnd(v.Marked, i, to)})
	}
}

// accordingTo finds according to X, per X and in X’s words, before or after
// their content.
func (v *view) accordingTo(from, to int) {
	for i := from; i+2 < to; i++ {
		if v.Quoted(i) {
			continue
		}
		cueEnd := accordingCue(v.Document, i, from)
		if cueEnd < 0 {
			continue
		}
		end := v.Starting(cueEnd, to)
		if end < 0 {
			continue
		}
		a := Attribution{Form: According, Class: cue.Say, Cue: []nlp.Span{v.SpanOf(i, cueEnd)}}
		closed := v.AppositionEnd(end, to)
		if i == from && (closed >= to || v.At(closed).IsStop()) {
			closed = end
		}
		a.Mention = []nlp.Span{mention(v.Document, cueEnd, closed)}
		if v.At(i).Is("in") {
			if !v.At(end-1).Is("words") || !v.At(end-2).Tagged("POS") {
				continue
			}
			a.Mention, a.Cue = []nlp.Span{v.SpanOf(cueEnd, end-2)}, []nlp.Span{v.SpanOf(i, end)}
		}
		a.Certain = v.At(i).Is("in") || v.At(i).Is("per") && v.At(end-1).Tagged("NNP", "NNPS")
		v.add(a, accordingContent(v.Marked, i, closed, from, to)...)
	}
}

// accordingCue is the token after the cue that starts at token i; -1 for none.
func accordingCue(d *nlp.Document, i, from int) int {
	switch {
	case d.At(i).Is("according") && d.At(i+1).Is("to"):
		return i + 2
	case d.At(i).Is("per") && (i == from || d.At(i-1).Is(",")):
		return i + 1
	case d.At(i).Is("in") && (i == from || d.At(i-1).Is(",")):
		return i + 1
	}
	return -1
}

// accordingContent is the clause that according to, from token i to before
// token closed, stands beside.
func accordingContent(m *quotation.Marked, i, closed, from, to int) [][2]int {
	if i > from+1 {
		start := from
		if m.Quoted(i - 1) {
			start = min(from, m.QuoteStart(i-1))
		}
		content := [][2]int{{start, i}}
		if closed+1 < to && m.At(closed).Is(",") && hasClause(m.Document, closed+1, to) && !hasClause(m.Document, start, i) {
			content = append(content, [2]int{closed + 1, clauseEnd(m, closed+1, to)})
		}
		return content
	}
	closed = comma(m, closed, to)
	if closed+1 < to && m.At(closed+1).Is("citing", "quoting") {
		closed = comma(m, closed+1, to) // according to Yonhap, citing an official, …
	}
	return [][2]int{{closed, clauseEnd(m, closed, to)}}
}

// comma is the first comma or opening quotation mark from token i on; to for none.
func comma(m *quotation.Marked, i, to int) int {
	for i < to && !m.At(i).Is(",") && !m.OpensQuote(i) {
		i++
	}
	return i
}

// colons finds speakers before a colon: a turn of a dialogue (BRIGGS: …), a
// headline (Poll: …), a name before a quotation.
func (v *view) colons() {
	for si, s := range v.Sentences {
		v.quotedTurn(si, s)
		for i := s.First + 1; i < s.Last && i < s.First+14; i++ {
			if v.Quoted(i) {
				break
			}
			if v.At(i).Is(":") {
				v.colon(si, s, i)
				break
			}
		}
	}
}

func (v *view) colon(si int, s nlp.Sentence, i int) {
	from := v.Ending(v.BeforeAside(i-1, s.First), s.First)
	if v.At(s.First).Is("q", "a") && i == s.First+1 {
		from = s.First
	}
	if from != s.First {
		return
	}
	a := Attribution{Form: Colon, Cue: []nlp.Span{v.SpanOf(i, i+1)}, Mention: []nlp.Span{mention(v.Document, from, i)}}
	switch {
	case i+1 < s.Last && v.OpensQuote(i+1) && !v.covered[v.QuoteOf(i+1)]:
		end := v.QuoteEnd(i + 1)
		v.add(a, append([][2]int{{i + 1, end}}, continuation(v.Marked, end, end)...)...)
	case isTurn(v.Document, s.First, i):
		a.Certain = true
		v.add(a, [2]int{i + 1, turnEnd(v.Document, si)})
	case i+1 < s.Last && s.Paragraph == 0 && si == 0:
		v.add(a, [2]int{i + 1, clauseEnd(v.Marked, i+1, s.Last)})
	}
}

// quotedTurn finds the turn of a transcript that is quoted paragraph by paragraph:
// “BRIGGS: …
func (v *view) quotedTurn(si int, s nlp.Sentence) {
	if !opensParagraphQuoted(v.Marked, s.First) {
		return
	}
	if i := label(v.Document, s.First); i >= 0 {
		a := Attribution{Form: Colon, Certain: true, Cue: []nlp.Span{v.SpanOf(i, i+1)}, Mention: []nlp.Span{mention(v.Document, s.First+1, i)}}
		v.add(a, [2]int{i + 1, quotedTurnEnd(v.Marked, si)})
	}
}

// label is the colon behind the speaker's label that the quoted paragraph from the
// token on begins with; -1 for none.
func label(d *nlp.Document, first int) int {
	for i := first + 2; i < min(first+7, len(d.Tokens)); i++ {
		if d.At(i).Is(":") && isLabel(d, first+1, i) {
			return i
		}
	}
	return -1
}

// quotedTurnEnd is the token after the turn that begins in the sentence: after
// its paragraph and those behind it that the same quotation runs on over
// without another label.
func quotedTurnEnd(m *quotation.Marked, si int) int {
	q := m.QuoteOf(m.Sentences[si].First)
	end := turnEnd(m.Document, si)
	for end < len(m.Tokens) && m.QuoteOf(end) == q && label(m.Document, end) < 0 {
		end = turnEnd(m.Document, m.Tokens[end].Sentence)
	}
	return end
}

// opensParagraphQuoted reports whether the token is a quotation mark that a
// paragraph begins with.
func opensParagraphQuoted(m *quotation.Marked, i int) bool {
	p := m.Paragraphs[m.ParagraphOf(i)]
	return m.Quoted(i) && m.Sentences[p.First].First == i && m.At(i).Tagged("``", "''")
}

// isTurn reports whether the words before a colon are a speaker's label in a
// dialogue: at the start of a paragraph, in capitals.
func isTurn(d *nlp.Document, from, colon int) bool {
	p := d.Paragraphs[d.ParagraphOf(from)]
	if d.Sentences[p.First].First != from {
		return false
	}
	return isLabel(d, from, colon)
}

// isLabel reports whether the tokens before a colon are in capitals, as the
// speakers of a transcript are.
func isLabel(d *nlp.Document, from, colon int) bool {
	small := strings.ContainsAny(d.SpanOf(from, colon).Of(d.Text), "abcdefghijklmnopqrstuvwxyz")
	return !small && colon-from <= 5 && (len(d.Tokens[from].Lower) > 1 || d.At(from).Is("q", "a"))
}

// turnEnd is the token after the paragraph of the sentence.
func turnEnd(d *nlp.Document, si int) int {
	p := d.Paragraphs[d.Sentences[si].Paragraph]
	return d.Sentences[p.Last-1].Last
}
