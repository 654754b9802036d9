package rules

import (
	"claims/claims/cue"
	"claims/nlp"
)

// passive handles the cue in the passive voice where it names the speaker (was
// criticized by Kim) or reports a question (was asked whether).
func (v *view) passive(c *cueVerb, to int) {
	i := c.end
	if e := c.entry; e.Class == cue.Ask && i < to && (v.in(i, "about whether if why how what") || v.OpensQuote(i)) {
		c.from = -1
		v.record(c, ThatObject, [2]int{i, v.clauseEnd(i, to)})
	}
}

// accordingTo finds according to X, per X and in X’s words, before or after
// their content.
func (v *view) accordingTo(from, to int) {
	for i := from; i+2 < to; i++ {
		if v.Quoted(i) {
			continue
		}
		cueEnd := v.accordingCue(i, from)
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
		a.Mention = []nlp.Span{v.mention(cueEnd, closed)}
		if v.is(i, "in") {
			if !v.is(end-1, "words") || !v.tagIn(end-2, "POS") {
				continue
			}
			a.Mention, a.Cue = []nlp.Span{v.SpanOf(cueEnd, end-2)}, []nlp.Span{v.SpanOf(i, end)}
		}
		a.Certain = v.is(i, "in") || v.is(i, "per") && v.tagIn(end-1, "NNP NNPS")
		v.add(a, v.accordingContent(i, closed, from, to)...)
	}
}

// accordingCue is the token after the cue that starts at token i; -1 for none.
func (v *view) accordingCue(i, from int) int {
	switch {
	case v.is(i, "according") && v.is(i+1, "to"):
		return i + 2
	case v.is(i, "per") && (i == from || v.is(i-1, ",")):
		return i + 1
	case v.is(i, "in") && (i == from || v.is(i-1, ",")):
		return i + 1
	}
	return -1
}

// accordingContent is the clause that according to, from token i to before
// token closed, stands beside.
func (v *view) accordingContent(i, closed, from, to int) [][2]int {
	if i > from+1 {
		start := from
		if v.Quoted(i - 1) {
			start = min(from, v.QuoteStart(i-1))
		}
		content := [][2]int{{start, i}}
		if closed+1 < to && v.is(closed, ",") && v.hasClause(closed+1, to) && !v.hasClause(start, i) {
			content = append(content, [2]int{closed + 1, v.clauseEnd(closed+1, to)})
		}
		return content
	}
	closed = v.comma(closed, to)
	if closed+1 < to && v.in(closed+1, "citing quoting") {
		closed = v.comma(closed+1, to) // according to Yonhap, citing an official, …
	}
	return [][2]int{{closed, v.clauseEnd(closed, to)}}
}

// comma is the first comma or opening quotation mark from token i on; to for none.
func (v *view) comma(i, to int) int {
	for i < to && !v.is(i, ",") && !v.OpensQuote(i) {
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
			if v.is(i, ":") {
				v.colon(si, s, i)
				break
			}
		}
	}
}

func (v *view) colon(si int, s nlp.Sentence, i int) {
	from := v.Ending(v.skipAside(i-1, s.First), s.First)
	if v.in(s.First, "q a") && i == s.First+1 {
		from = s.First
	}
	if from != s.First {
		return
	}
	a := Attribution{Form: Colon, Cue: []nlp.Span{v.SpanOf(i, i+1)}, Mention: []nlp.Span{v.mention(from, i)}}
	switch {
	case i+1 < s.Last && v.OpensQuote(i+1) && !v.covered[v.QuoteOf(i+1)]:
		end := v.QuoteEnd(i + 1)
		v.add(a, append([][2]int{{i + 1, end}}, v.continuation(end, end)...)...)
	case v.isTurn(s.First, i):
		a.Certain = true
		v.add(a, [2]int{i + 1, v.turnEnd(si)})
	case i+1 < s.Last && s.Paragraph == 0 && si == 0:
		v.add(a, [2]int{i + 1, v.clauseEnd(i+1, s.Last)})
	}
}

// quotedTurn finds the turn of a transcript that is quoted paragraph by paragraph:
// “BRIGGS: …
func (v *view) quotedTurn(si int, s nlp.Sentence) {
	if !v.opensParagraphQuoted(s.First) {
		return
	}
	if i := v.label(s.First); i >= 0 {
		a := Attribution{Form: Colon, Certain: true, Cue: []nlp.Span{v.SpanOf(i, i+1)}, Mention: []nlp.Span{v.mention(s.First+1, i)}}
		v.add(a, [2]int{i + 1, v.quotedTurnEnd(si)})
	}
}

// label is the colon behind the speaker's label that the quoted paragraph from the
// token on begins with; -1 for none.
func (v *view) label(first int) int {
	for i := first + 2; i < min(first+7, len(v.Tokens)); i++ {
		if v.is(i, ":") && v.isLabel(first+1, i) {
			return i
		}
	}
	return -1
}

// quotedTurnEnd is the token after the turn that begins in the sentence: after
// its paragraph and those behind it that the same quotation runs on over
// without another label.
func (v *view) quotedTurnEnd(si int) int {
	q := v.QuoteOf(v.Sentences[si].First)
	end := v.turnEnd(si)
	for end < len(v.Tokens) && v.QuoteOf(end) == q && v.label(end) < 0 {
		end = v.turnEnd(v.Tokens[end].Sentence)
	}
	return end
}

// opensParagraphQuoted reports whether the token is a quotation mark that a
// paragraph begins with.
func (v *view) opensParagraphQuoted(i int) bool {
	p := v.Paragraphs[v.ParagraphOf(i)]
	return v.Quoted(i) && v.Sentences[p.First].First == i && v.tagIn(i, "`` ''")
}

// isTurn reports whether the words before a colon are a speaker's label in a
// dialogue: at the start of a paragraph, in capitals.
func (v *view) isTurn(from, colon int) bool {
	p := v.Paragraphs[v.ParagraphOf(from)]
	if v.Sentences[p.First].First != from {
		return false
	}
	return v.isLabel(from, colon)
}

// isLabel reports whether the tokens before a colon are in capitals, as the
// speakers of a transcript are.
func (v *view) isLabel(from, colon int) bool {
	for i := from; i < colon; i++ {
		t := v.Tokens[i].Of(v.Document.Text)
		for _, r := range t {
			if r >= 'a' && r <= 'z' {
				return false
			}
		}
	}
	return colon-from <= 5 && (len(v.Tokens[from].Lower) > 1 || v.in(from, "q a"))
}

// turnEnd is the token after the paragraph of the sentence.
func (v *view) turnEnd(si int) int {
	p := v.Paragraphs[v.Sentences[si].Paragraph]
	return v.Sentences[p.Last-1].Last
}
