package rules

import (
	"claims/claims/cue"
)

// beside reports whether the attribution stands beside its content (“…,” he
// said; it failed, he said on Thursday): nothing follows the cue but
// punctuation, and something comes before the phrase.
func (v *view) beside(c *cueVerb, after, from, to int) bool {
	if c.relative || c.joined || !c.entry.Takes(cue.Parenthetical) || c.phraseStart <= from && !v.startsQuoted(c.phraseStart) {
		return false
	}
	return c.phraseStart > 0 && v.behindContent(c, after, from, to) && v.leavesBeside(c, after, to)
}

// behindContent reports whether what ends right before the attribution may be its
// content: a quotation that is no title, or words that a comma or a dash parts from it.
func (v *view) behindContent(c *cueVerb, after, from, to int) bool {
	before := c.phraseStart - 1
	afterQuote := v.ClosesQuote(before)
	if v.ParagraphOf(before) != v.ParagraphOf(c.phraseStart) {
		return false
	}
	if afterQuote && v.titleInside(before, from) {
		return false // on “Meet the Press,” he said
	}
	if !afterQuote && !v.in(before, ", ? !") && !v.At(before).IsDash() {
		return false
	}
	if c.phraseStart <= from && v.is(before-1, ".") && after < to && !v.At(after).IsStop() {
		return false
	}
	return afterQuote || !v.quotedObjectFollows(after, to)
}

// leavesBeside reports whether what follows the cue leaves the content before it: the
// end of the sentence, a mark, a clause that tells when or why; behind a quotation that
// leads on to the attribution, whatever is no content of its own.
func (v *view) leavesBeside(c *cueVerb, after, to int) bool {
	before := c.phraseStart - 1
	afterQuote := v.ClosesQuote(before)
	if after < to && v.is(after, ":") {
		return afterQuote && v.in(before-1, ", ? !") && v.quotedObjectFollows(after, to)
	}
	closed := after >= to || !afterQuote && v.startsAdverbialClause(after) || v.At(after).IsStop() || v.in(after, ", )") || v.At(after).IsDash() || v.OpensQuote(after)
	if closed && after < to && v.OpensQuote(after) {
		return afterQuote && v.endsOpen(before)
	}
	if closed {
		return true
	}
	if !afterQuote || !v.endsOpen(before) || v.in(after, "that : whether") {
		return false
	}
	return v.wholeQuote(v.QuoteStart(before)) || !c.entry.Takes(cue.Clause) || !v.hasClause(after, to)
}

// titleInside reports whether the quotation that token i closes reads like a title
// within the sentence from the token on.
func (v *view) titleInside(i, from int) bool {
	first := v.QuoteStart(i)
	return first > from && v.isTitle(first)
}

// startsAdverbialClause reports a conjunction of time or cause: what follows tells
// when or why somebody spoke.
func (v *view) startsAdverbialClause(i int) bool {
	return v.tagIn(i, "IN WRB") && v.in(i, adverbialConjunctions)
}

const adverbialConjunctions = "as while when after before because since although though amid"

// startsQuoted reports whether the token comes right after a quotation.
func (v *view) startsQuoted(i int) bool { return i > 0 && v.ClosesQuote(i-1) }

// endsOpen reports whether the quotation that token i closes ends with a mark
// that leads on to an attribution: “…,” “…?” “…—”.
func (v *view) endsOpen(i int) bool {
	if i > 1 && v.tagIn(i-1, "''") {
		i-- // the end of a quotation inside it
	}
	return i > 0 && (v.in(i-1, ", ? ! . … ...") || v.At(i-1).IsDash() || i+1 < len(v.Tokens) && v.is(i+1, ","))
}

// contentBeside takes the content before the attribution and, where the
// attribution interrupts it, after it, and the quotations that go on.
func (v *view) contentBeside(c *cueVerb, after, from, to int) bool {
	before := c.phraseStart - 1
	if !v.ClosesQuote(before) {
		before--
	}
	if before < 0 {
		return false
	}
	start := v.contentStart(before, from)
	if start > before {
		return false
	}
	stretches := [][2]int{{start, before + 1}}
	form := ClauseBeside
	if v.Quoted(before) {
		form = QuotedBeside
	}
	rest := after
	if after < to && (v.in(after, ", :") || v.At(after).IsDash() || v.OpensQuote(after)) {
		s, e, ok := v.resumed(after, to)
		if ok && (form == ClauseBeside || v.OpensQuote(s) || !v.endsOpen(before)) {
			stretches = append(stretches, [2]int{s, e})
			rest = e
		}
	}
	if form == QuotedBeside || rest > after && v.Quoted(rest-1) {
		stretches = append(stretches, v.continuation(max(rest, to), rest)...)
	}
	if !v.record(c, form, stretches...) {
		return false
	}
	v.found[len(v.found)-1].Sure = form == ClauseBeside && len(stretches) == 1 && v.signs(c, after, to)
	return true
}

// signs reports whether the attribution is the end of its sentence, behind a comma, and says no more than
// who says so: Lee said it had failed, KCNA reported.
func (v *view) signs(c *cueVerb, after, to int) bool {
	alone := after == c.end || !c.entry.Takes(cue.Addressee) || v.is(c.end, "on") || IsTime(v.Tokens[c.end].Lower)
	return alone && c.from == c.phraseStart && !c.inverted && v.is(c.phraseStart-1, ",") && (after >= to || v.At(after).IsStop())
}

// contentStart is where the content that ends at token end begins: the start
// of the sentence, or of the quotation that begins before it.
func (v *view) contentStart(end, from int) int {
	start := from
	if v.Quoted(end) {
		q := v.QuoteStart(end)
		if q < from {
			start, _ = v.SentenceOf(q)
		}
		if v.wholeQuote(q) && v.hasCue(start, q) {
			start = q
		}
	} else if v.Quoted(from) {
		start = v.QuoteStart(from)
	}
	return start
}

// wholeQuote reports whether the quotation that opens at token q starts as a
// sentence does, with a capital.
func (v *view) wholeQuote(q int) bool {
	return q+1 < len(v.Tokens) && v.Tokens[q+1].Lower != v.Tokens[q+1].Of(v.Document.Text)
}

// hasCue reports whether the tokens hold a cue verb with a subject before it,
// outside quotations.
func (v *view) hasCue(from, to int) bool {
	for _, c := range v.cues(from, to) {
		if c.start > from && !c.passive && c.entry.Takes(cue.Parenthetical|cue.Clause) {
			return true
		}
	}
	return false
}

// resumed is the content after an attribution that interrupts it: “We will,”
// he said, “act.”; the tag, he said, was popular.
func (v *view) resumed(after, to int) (from, end int, ok bool) {
	from = after
	if !v.OpensQuote(after) {
		from++
	}
	for from < to && v.in(from, "and but") && from+1 < to && v.OpensQuote(from+1) {
		from++
	}
	if from >= to {
		return 0, 0, false
	}
	if v.OpensQuote(from) {
		return from, max(v.QuoteEnd(from), v.clauseEnd(from, to)), true
	}
	if v.tagIn(from, "VBG WP WDT") || v.in(from, "as after while when citing according") {
		return 0, 0, false
	}
	return from, v.clauseEnd(from, to), true
}

// continuation are the whole-sentence quotations that follow at once in the
// same paragraph: “…,” he said. “…”
func (v *view) continuation(to, rest int) [][2]int {
	var more [][2]int
	i := max(to, rest)
	for i > 0 && i < len(v.Tokens) && v.Tokens[i].Sentence < len(v.Sentences) {
		for i < len(v.Tokens) && (v.At(i).IsStop() || v.is(i, ",")) && !v.Quoted(i) {
			i++
		}
		if i >= len(v.Tokens) || !v.OpensQuote(i) || v.ParagraphOf(i) != v.ParagraphOf(to-1) {
			break
		}
		end := v.QuoteEnd(i)
		if end < len(v.Tokens) && v.sameSentence(end-1, end) && !v.At(end).IsStop() && !v.OpensQuote(end) {
			break
		}
		more = append(more, [2]int{i, end})
		i = end
	}
	return more
}

func (v *view) paragraph(i int) int {
	return v.Sentences[v.Tokens[i].Sentence].Paragraph
}

func (v *view) sameSentence(i, j int) bool { return v.Tokens[i].Sentence == v.Tokens[j].Sentence }
