package rules

import (
	"sort"
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
		if v.covered[q] {
			continue
		}
		first := v.tokenAt(v.Quotes[q].Start)
		if first < 0 {
			continue
		}
		v.loose(first, v.QuoteEnd(first))
	}
}

// tokenAt is the first token that starts at the offset or behind it; -1 for none.
func (v *view) tokenAt(offset int) int {
	i := sort.Search(len(v.Tokens), func(i int) bool { return v.Tokens[i].Start >= offset })
	if i == len(v.Tokens) {
		return -1
	}
	return i
}

func (v *view) loose(first, end int) {
	if v.notSpeech(first, end) {
		return
	}
	if a, ok := v.signed(end); ok {
		v.add(a, [2]int{first, end})
		return
	}
	if !v.wholeSentences(first, end) {
		v.fragment(first, end)
		return
	}
	stretches := append([][2]int{{first, end}}, v.continuation(end, end)...)
	if a, ok := v.introducedBy(first); ok {
		v.add(a, stretches...)
	} else if k := v.runsOnFrom(first); k >= 0 {
		v.extend(k, stretches)
	} else {
		v.add(v.continued(first), stretches...)
	}
}

// continued is the attribution of a quotation with no cue of its own: to the
// subject of the sentence before it in the paragraph, else to whoever spoke
// last.
func (v *view) continued(first int) Attribution {
	if first > 0 && v.ParagraphOf(first-1) == v.ParagraphOf(first) {
		from, to := v.SentenceOf(first - 1)
		if s, e, ok := v.sentenceSubject(from, to); ok {
			return Attribution{Form: Continued, Mention: []nlp.Span{v.mention(s, e)}}
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
		if !v.gone[k] && end <= v.Tokens[first].Start && end > v.Tokens[from].Start && (a.Form == ClauseBeside || a.Form <= QuotedObject && v.hasQuote(a) || a.Form == Colon) {
			best = k
		}
	}
	return best
}

// extentEnd is where content, cue and mention end.
func (a Attribution) extentEnd() int { return max(a.End(), spansEnd(a.Cue), spansEnd(a.Mention)) }

// sentenceBefore is the sentence of the last token that starts before the offset.
func (v *view) sentenceBefore(offset int) int {
	i := sort.Search(len(v.Tokens), func(i int) bool { return v.Tokens[i].Start >= offset }) - 1
	return v.Tokens[max(i, 0)].Sentence
}

func spansEnd(s []nlp.Span) int {
	if len(s) == 0 {
		return 0
	}
	return s[len(s)-1].End
}

// hasQuote reports whether part of the content is quoted.
func (v *view) hasQuote(a Attribution) bool {
	for _, c := range a.Content {
		first, last := v.TokensIn(c)
		for i := first; i < last; i++ {
			if v.Quoted(i) {
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
func (v *view) wholeSentences(first, end int) bool {
	from, _ := v.SentenceOf(first)
	return (from == first || v.is(first-1, ":") && v.wholeQuote(first)) && (v.endsSentence(end-1) || end >= len(v.Tokens) || v.At(end).IsDash())
}

// signed finds the name that signs a quotation after a dash: “…” — Anna Berg.
func (v *view) signed(end int) (Attribution, bool) {
	if end+1 >= len(v.Tokens) || !v.At(end).IsDash() || v.Tokens[end+1].Lower == v.Tokens[end+1].Of(v.Document.Text) {
		return Attribution{}, false
	}
	_, to := v.SentenceOf(end + 1)
	name := v.Starting(end+1, to)
	if name < 0 || name < to && !v.At(name).IsStop() && !v.is(name, ",") && !v.OpensQuote(name) {
		return Attribution{}, false
	}
	return Attribution{Form: Colon, Cue: []nlp.Span{v.SpanOf(end, end+1)}, Mention: []nlp.Span{v.mention(end+1, name)}}, true
}

// introducedBy finds the speaker in a sentence before that ends with a colon:
// Caddell continued: ¶ “…”
func (v *view) introducedBy(first int) (Attribution, bool) {
	i := first - 1
	if i < 1 || !v.is(i, ":") || v.Quoted(i) {
		return Attribution{}, false
	}
	from, to := v.SentenceOf(i)
	cues := v.cues(from, to)
	for k := range cues {
		v.resolveSubject(cues, k, from, to)
	}
	for k := len(cues) - 1; k >= 0; k-- {
		if c := cues[k]; c.from >= 0 {
			return Attribution{Form: Colon, Class: c.entry.Class, Cue: []nlp.Span{v.SpanOf(c.start, c.end)}, Mention: []nlp.Span{v.mention(c.from, c.to)}}, true
		}
	}
	if a, ok := v.verbBefore(i, from); ok {
		return a, true
	}
	if s, e := v.nameBefore(i, from); s >= 0 {
		return Attribution{Form: Colon, Cue: []nlp.Span{v.SpanOf(i, i+1)}, Mention: []nlp.Span{v.mention(s, e)}}, true
	}
	return Attribution{Form: Colon, Continues: true}, true
}

// verbBefore finds the verb with a subject that what stands before a colon hangs
// on, though no cue word: Kim put out the following statement: ¶ “…”
func (v *view) verbBefore(colon, from int) (Attribution, bool) {
	for verb := colon - 1; verb >= from; verb = v.Tokens[verb].Head {
		if v.Tokens[verb].Head >= colon || v.Quoted(verb) {
			break
		}
		if !v.At(verb).IsVerb() {
			continue
		}
		cues := []cueVerb{{verb: verb, from: -1}}
		if !v.group(&cues[0], from, colon) {
			break
		}
		v.resolveSubject(cues, 0, from, colon)
		if c := cues[0]; c.from >= 0 {
			return Attribution{Form: Colon, Cue: []nlp.Span{v.SpanOf(c.start, verb+1)}, Mention: []nlp.Span{v.mention(c.from, c.to)}}, true
		}
	}
	return Attribution{}, false
}

// nameBefore is the noun phrase that alone stands before a colon, or else the
// last name before it: Here is Kim in 1992: “…” from < 0 for none.
func (v *view) nameBefore(colon, start int) (from, to int) {
	if s := v.Ending(v.skipAside(colon-1, start), start); s == start {
		return s, colon
	}
	for end := colon; end > start; end-- {
		i := end - 1
		if v.At(i).IsVerb() || v.Quoted(i) {
			break
		}
		if !v.tagIn(i, "NNP") || IsTime(v.Tokens[i].Lower) {
			continue
		}
		for i > start && v.tagIn(i-1, "NNP") {
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
		c := cueVerb{verb: i, from: -1}
		if !v.group(&c, from, to) {
			continue
		}
		cues := []cueVerb{c}
		v.resolveSubject(cues, 0, from, to)
		a = Attribution{Form: Fragment, Cue: []nlp.Span{v.SpanOf(c.start, i+1)}}
		if cues[0].from >= 0 {
			a.Mention = []nlp.Span{v.mention(cues[0].from, cues[0].to)}
		}
		break
	}
	v.add(a, [2]int{first, end})
}

// notSpeech reports whether a quotation that no cue took reports no speech: a
// single word, or a title.
func (v *view) notSpeech(first, end int) bool {
	return len(v.quotedWords(first)) < 2 || v.isTitle(first) && !v.wholeSentences(first, end)
}

// quotedWords are the words of the quotation that opens at the token.
func (v *view) quotedWords(first int) []string {
	text := v.Quotes[v.QuoteOf(first)].Of(v.Document.Text)
	return strings.Fields(strings.TrimFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
}

// isTitle reports whether the quotation that opens at the token reads like the
// title of a work: all its longer words start with a capital, and it does not
// end as a sentence does.
func (v *view) isTitle(first int) bool {
	words := v.quotedWords(first)
	return len(words) >= 2 && !v.in(v.QuoteEnd(first)-2, ". ? ! … ...") && quotation.TitleCase(words)
}
