package rules

import (
	"slices"

	"claims/claims/cue"
	"claims/claims/quotation"
	"claims/nlp"
)

// beside reports whether the attribution stands beside its content (“…,” he
// said; it failed, he said on Thursday): nothing follows the cue but
// punctuation, and something comes before the phrase.
func beside(m *quotation.Marked, c *cueVerb, after, from, to int) bool {
	if c.relative || c.joined || !c.entry.Takes(cue.Parenthetical) || c.phraseStart <= from && !startsQuoted(m, c.phraseStart) {
		return false
	}
	return c.phraseStart > 0 && behindContent(m, c, after, from, to) && leavesBeside(m, c, after, to)
}

// behindContent reports whether what ends right before the attribution may be its
// content: a quotation that is no title, or words that a comma or a dash parts from it.
func behindContent(m *quotation.Marked, c *cueVerb, after, from, to int) bool {
	before := c.phraseStart - 1
	afterQuote := m.ClosesQuote(before)
	if m.ParagraphOf(before) != m.ParagraphOf(c.phraseStart) {
		return false
	}
	if afterQuote && titleInside(m, before, from) {
		return false // on “Meet the Press,” he said
	}
	if !afterQuote && !m.At(before).Is(",", "?", "!") && !m.At(before).IsDash() {
		return false
	}
	if c.phraseStart <= from && m.At(before-1).Is(".") && after < to && !m.At(after).IsStop() {
		return false
	}
	return afterQuote || !quotedObjectFollows(m, after, to)
}

// leavesBeside reports whether what follows the cue leaves the content before it: the
// end of the sentence, a mark, a clause that tells when or why; behind a quotation that
// leads on to the attribution, whatever is no content of its own.
func leavesBeside(m *quotation.Marked, c *cueVerb, after, to int) bool {
	before := c.phraseStart - 1
	afterQuote := m.ClosesQuote(before)
	if after < to && m.At(after).Is(":") {
		return afterQuote && m.At(before-1).Is(",", "?", "!") && quotedObjectFollows(m, after, to)
	}
	closed := after >= to || !afterQuote && startsAdverbialClause(m.Document, after) || m.At(after).IsStop() || m.At(after).Is(",", ")") || m.At(after).IsDash() || m.OpensQuote(after)
	if closed {
		return true
	}
	if !afterQuote || !endsOpen(m.Document, before) || m.At(after).Is("that", ":", "whether") {
		return false
	}
	return wholeQuote(m.Document, m.QuoteStart(before)) || !c.entry.Takes(cue.Clause) || !hasClause(m.Document, after, to)
}

// titleInside reports whether the quotation that token i closes reads like a title
// within the sentence from the token on.
func titleInside(m *quotation.Marked, i, from int) bool {
	first := m.QuoteStart(i)
	return first > from && isTitle(m, first)
}

// startsAdverbialClause reports a conjunction of time or cause: what follows tells
// when or why somebody spoke.
func startsAdverbialClause(d *nlp.Document, i int) bool {
	return d.At(i).Tagged("IN", "WRB") && lists().AdverbialConjunctions.Has(d.At(i).Lower)
}

// startsQuoted reports whether the token comes right after a quotation.
func startsQuoted(m *quotation.Marked, i int) bool { return i > 0 && m.ClosesQuote(i-1) }

// endsOpen reports whether the quotation that token i closes ends with a mark
// that leads on to an attribution: “…,” “…?” “…—”.
func endsOpen(d *nlp.Document, i int) bool {
	if i > 1 && d.At(i-1).Tagged("''") {
		i-- // the end of a quotation inside it
	}
	return i > 0 && (d.At(i-1).Is(",", "?", "!", ".", "…", "...") || d.At(i-1).IsDash() || i+1 < len(d.Tokens) && d.At(i+1).Is(","))
}

// contentBeside takes the content before the attribution and, where the
// attribution interrupts it, after it, and the quotations that go on.
func (v *view) contentBeside(c *cueVerb, after, from, to int) bool {
	before := c.phraseStart - 1
	if !v.ClosesQuote(before) {
		before--
	}
	start := contentStart(v.Marked, before, from)
	if start > before {
		return false
	}
	stretches := [][2]int{{start, before + 1}}
	form := ClauseBeside
	if v.Quoted(before) {
		form = QuotedBeside
	}
	rest := after
	if after < to && (v.At(after).Is(",", ":") || v.At(after).IsDash() || v.OpensQuote(after)) {
		s, e, ok := resumed(v.Marked, after, to)
		if ok && (form == ClauseBeside || v.OpensQuote(s) || !endsOpen(v.Document, before)) {
			stretches = append(stretches, [2]int{s, e})
			rest = e
		}
	}
	if form == QuotedBeside || rest > after && v.Quoted(rest-1) {
		stretches = append(stretches, continuation(v.Marked, max(rest, to), rest)...)
	}
	if !v.record(c, form, stretches...) {
		return false
	}
	v.found[len(v.found)-1].Sure = form == ClauseBeside && len(stretches) == 1 && closesSentence(v.Document, c, after, to)
	return true
}

// closesSentence reports whether the attribution is the end of its sentence, behind a comma, and says no more than
// who says so: Lee said it had failed, KCNA reported.
func closesSentence(d *nlp.Document, c *cueVerb, after, to int) bool {
	alone := after == c.end || !c.entry.Takes(cue.Addressee) || d.At(c.end).Is("on") || d.IsTime(c.end)
	return alone && c.from == c.phraseStart && !c.inverted && d.At(c.phraseStart-1).Is(",") && (after >= to || d.At(after).IsStop())
}

// contentStart is where the content that ends at token end begins: the start
// of the sentence, or of the quotation that begins before it.
func contentStart(m *quotation.Marked, end, from int) int {
	start := from
	if m.Quoted(end) {
		q := m.QuoteStart(end)
		if q < from {
			start, _ = m.SentenceOf(q)
		}
		if wholeQuote(m.Document, q) && hasCue(m, start, q) {
			start = q
		}
	} else if m.Quoted(from) {
		start = m.QuoteStart(from)
	}
	return start
}

// wholeQuote reports whether the quotation that opens at token q starts as a
// sentence does, with a capital.
func wholeQuote(d *nlp.Document, q int) bool {
	return q+1 < len(d.Tokens) && d.HasCapital(q+1)
}

// hasCue reports whether the tokens hold a cue verb with a subject before it,
// outside quotations.
func hasCue(m *quotation.Marked, from, to int) bool {
	return slices.ContainsFunc(cues(m, from, to), func(c cueVerb) bool {
		return c.start > from && !c.passive && c.entry.Takes(cue.Parenthetical|cue.Clause)
	})
}

// resumed is the content after an attribution that interrupts it: “We will,”
// he said, “act.”; the tag, he said, was popular.
func resumed(m *quotation.Marked, after, to int) (from, end int, ok bool) {
	from = after
	if !m.OpensQuote(after) {
		from++
	}
	for from < to && m.At(from).Is("and", "but") && from+1 < to && m.OpensQuote(from+1) {
		from++
	}
	if from >= to {
		return 0, 0, false
	}
	if m.At(from).Tagged("VBG", "WP", "WDT") || lists().Resuming.Has(m.At(from).Lower) {
		return 0, 0, false
	}
	return from, clauseEnd(m, from, to), true
}

// continuation are the whole-sentence quotations that follow at once in the
// same paragraph: “…,” he said. “…”
func continuation(m *quotation.Marked, to, rest int) [][2]int {
	var more [][2]int
	i := max(to, rest)
	for i > 0 && i < len(m.Tokens) {
		for i < len(m.Tokens) && (m.At(i).IsStop() || m.At(i).Is(",")) && !m.Quoted(i) {
			i++
		}
		if i >= len(m.Tokens) || !m.OpensQuote(i) || m.ParagraphOf(i) != m.ParagraphOf(to-1) {
			break
		}
		end := m.QuoteEnd(i)
		if end < len(m.Tokens) && sameSentence(m.Document, end-1, end) && !m.At(end).IsStop() && !m.OpensQuote(end) {
			break
		}
		more = append(more, [2]int{i, end})
		i = end
	}
	return more
}

func sameSentence(d *nlp.Document, i, j int) bool {
	return d.Tokens[i].Sentence == d.Tokens[j].Sentence
}
