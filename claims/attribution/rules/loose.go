package rules

import (
	"slices"
	"strings"
	"unicode"

	"claims/claims/quotation"
	"claims/claims/wordlist"
	"claims/nlp"
)

// looseQuotations attributes the quotations that no cue took: after a colon
// that ends the paragraph before, right after a quotation of the same speaker,
// or words quoted in a sentence that has a subject.
func (v *view) looseQuotations() {
	for q := range v.Quotes {
		if first, last := v.StartingIn(v.Quotes[q].Span); first < last && !v.covered[q] {
			v.loose(first, v.QuoteEnd(first))
		}
	}
}

func (v *view) loose(first, end int) {
	if notSpeech(v.Marked, first, end) {
		return
	}
	if a, ok := signed(v.Marked, end); ok {
		v.add(a, [2]int{first, end})
		return
	}
	if !wholeSentences(v.Document, first, end) {
		v.fragment(first, end)
		return
	}
	stretches := append([][2]int{{first, end}}, continuation(v.Marked, end, end)...)
	if a, ok := introducedBy(v.Marked, first); ok {
		v.add(a, stretches...)
	} else if k := v.runsOnFrom(first); k >= 0 {
		v.extend(k, stretches)
	} else {
		v.add(continued(v.Marked, first), stretches...)
	}
}

// continued is the attribution of a quotation with no cue of its own: to the
// subject of the sentence before it in the paragraph, else to whoever spoke
// last.
func continued(m *quotation.Marked, first int) Attribution {
	if first > 0 && m.ParagraphOf(first-1) == m.ParagraphOf(first) {
		from, to := m.SentenceOf(first - 1)
		if s, e, ok := m.FirstSubject(from, to); ok {
			return Attribution{Form: Continued, Mention: []nlp.Span{mention(m.Document, s, e)}}
		}
	}
	return Attribution{Form: Continued, Continues: true}
}

// runsOnFrom is the attribution whose quotation the one at token first goes on
// from: its last words stand in the sentence before. -1 for none.
func (v *view) runsOnFrom(first int) int {
	if first == 0 {
		return -1
	}
	from, _ := v.SentenceOf(first - 1)
	best := -1
	for _, k := range v.endings[v.Tokens[first-1].Sentence] {
		a, end := v.found[k], v.found[k].extentEnd()
		if !v.gone[k] && end <= v.Tokens[first].Start && end > v.Tokens[from].Start && (a.Form == ClauseBeside || a.Form <= QuotedObject && hasQuote(v.Marked, a) || a.Form == Colon) {
			best = k
		}
	}
	return best
}

// extentEnd is where content, cue and mention end.
func (a Attribution) extentEnd() int {
	return max(a.End(), nlp.Hull(a.Cue...).End, nlp.Hull(a.Mention...).End)
}

// sentenceBefore is the sentence of the last token that starts before the offset.
func sentenceBefore(d *nlp.Document, offset int) int {
	i, _ := d.StartingIn(nlp.Between(offset, offset))
	return d.Tokens[max(i-1, 0)].Sentence
}

// hasQuote reports whether part of the content is quoted.
func hasQuote(m *quotation.Marked, a Attribution) bool {
	for _, c := range a.Content {
		first, last := m.TokensIn(c)
		for i := first; i < last; i++ {
			if m.Quoted(i) {
				return true
			}
		}
	}
	return false
}

// extend adds stretches to the content of attribution k.
func (v *view) extend(k int, stretches [][2]int) {
	a := v.found[k]
	v.gone[k] = true
	v.add(a, stretches...)
}

// wholeSentences reports whether the quotation starts and ends as sentences do.
func wholeSentences(d *nlp.Document, first, end int) bool {
	from, _ := d.SentenceOf(first)
	return (from == first || d.At(first-1).Is(":") && wholeQuote(d, first)) && (endsSentence(d, end-1) || end >= len(d.Tokens) || d.At(end).IsDash())
}

// signed finds the name that signs a quotation after a dash: “…” — Anna Berg.
func signed(m *quotation.Marked, end int) (Attribution, bool) {
	if end+1 >= len(m.Tokens) || !m.At(end).IsDash() || !m.HasCapital(end+1) {
		return Attribution{}, false
	}
	_, to := m.SentenceOf(end + 1)
	name := m.Starting(end+1, to)
	if name < 0 || name < to && !m.At(name).IsStop() && !m.At(name).Is(",") && !m.OpensQuote(name) {
		return Attribution{}, false
	}
	return Attribution{Form: Colon, Cue: []nlp.Span{m.SpanOf(end, end+1)}, Mention: []nlp.Span{mention(m.Document, end+1, name)}}, true
}

// introducedBy finds the speaker in a sentence before that ends with a colon:
// Caddell continued: ¶ “…”
func introducedBy(m *quotation.Marked, first int) (Attribution, bool) {
	i := first - 1
	if i < 1 || !m.At(i).Is(":") || m.Quoted(i) {
		return Attribution{}, false
	}
	from, to := m.SentenceOf(i)
	for _, c := range slices.Backward(cuesWithSubjects(m, from, to)) {
		if c.from >= 0 {
			return Attribution{Form: Colon, Class: c.entry.Class, Cue: []nlp.Span{m.SpanOf(c.start, c.end)}, Mention: []nlp.Span{mention(m.Document, c.from, c.to)}}, true
		}
	}
	if a, ok := verbBefore(m, i, from); ok {
		return a, true
	}
	if s, e := nameBefore(m, i, from); s >= 0 {
		return Attribution{Form: Colon, Cue: []nlp.Span{m.SpanOf(i, i+1)}, Mention: []nlp.Span{mention(m.Document, s, e)}}, true
	}
	return Attribution{Form: Colon, Continues: true}, true
}

// verbBefore finds the verb with a subject that what stands before a colon hangs
// on, though no cue word: Kim put out the following statement: ¶ “…”
func verbBefore(m *quotation.Marked, colon, from int) (Attribution, bool) {
	for verb := colon - 1; verb >= from; verb = m.Tokens[verb].Head {
		if m.Tokens[verb].Head >= colon || m.Quoted(verb) {
			break
		}
		if !m.At(verb).IsVerb() {
			continue
		}
		c, ok := verbWithSubject(m, verb, from, colon)
		if !ok {
			break
		}
		if c.from >= 0 {
			return Attribution{Form: Colon, Cue: []nlp.Span{m.SpanOf(c.start, verb+1)}, Mention: []nlp.Span{mention(m.Document, c.from, c.to)}}, true
		}
	}
	return Attribution{}, false
}

// nameBefore is the noun phrase that alone stands before a colon, or else the
// last name before it: Here is Kim in 1992: “…” from < 0 for none.
func nameBefore(m *quotation.Marked, colon, start int) (from, to int) {
	if s := m.Ending(m.BeforeAside(colon-1, start), start); s == start {
		return s, colon
	}
	for end := colon; end > start; end-- {
		i := end - 1
		if m.At(i).IsVerb() || m.Quoted(i) {
			break
		}
		if !m.At(i).Tagged("NNP") || m.IsTime(i) {
			continue
		}
		for i > start && m.At(i-1).Tagged("NNP") {
			i--
		}
		return i, end
	}
	return -1, -1
}

// fragment attributes words quoted within a sentence to its subject: the
// nearest verb before the quotation (or after it) is the cue.
func (v *view) fragment(first, end int) {
	from, to := v.SentenceOf(first)
	a := Attribution{Form: Unattributed}
	for i := first - 1; i >= from; i-- {
		if v.Quoted(i) || !v.At(i).IsVerb() || wordlist.Has("be have do", v.Tokens[i].Lemma) {
			continue
		}
		c, ok := verbWithSubject(v.Marked, i, from, to)
		if !ok {
			continue
		}
		a = Attribution{Form: Fragment, Cue: []nlp.Span{v.SpanOf(c.start, i+1)}}
		if c.from >= 0 {
			a.Mention = []nlp.Span{mention(v.Document, c.from, c.to)}
		}
		break
	}
	v.add(a, [2]int{first, end})
}

// notSpeech reports whether a quotation that no cue took reports no speech: a
// single word, or a title.
func notSpeech(m *quotation.Marked, first, end int) bool {
	return len(quotedWords(m, first)) < 2 || isTitle(m, first) && !wholeSentences(m.Document, first, end)
}

// quotedWords are the words of the quotation that opens at the token.
func quotedWords(m *quotation.Marked, first int) []string {
	text := m.Quotes[m.QuoteOf(first)].Of(m.Text)
	return strings.Fields(strings.TrimFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
}

// isTitle reports whether the quotation that opens at the token reads like the
// title of a work: all its longer words start with a capital, and it does not
// end as a sentence does.
func isTitle(m *quotation.Marked, first int) bool {
	words := quotedWords(m, first)
	return len(words) >= 2 && !m.At(m.QuoteEnd(first)-2).Is(".", "?", "!", "…", "...") && quotation.TitleCase(words)
}
