package rules

import (
	"claims/claims/cue"
	"claims/claims/quotation"
	"claims/nlp"
)

// contentAfter takes the content after cue k, whose adjuncts end at token
// after: a quotation, a clause, an infinitive or a noun phrase, as the cue's
// frames allow.
func (v *view) contentAfter(cues []cueVerb, k, after, to int) bool {
	c := &cues[k]
	i := after
	for i < to && !v.Quoted(i) && (v.At(i).Is(",", ":") || v.At(i).IsDash()) && quotedObjectFollows(v.Marked, i, to) {
		i++
	}
	if i >= to {
		return false
	}
	if v.OpensQuote(i) {
		if c.entry.Class != cue.Say && isTitle(v.Marked, i) || i == after && c.entry.Frames == cue.Parenthetical && !wholeQuote(v.Document, i) {
			return false // on “Meet the Press”; will continue “as long as it takes”
		}
		return v.quotedAfter(cues, k, i, to)
	}
	form, start, ok := objectForm(v.Marked, c, i, to)
	if !ok {
		return false
	}
	end := clauseEnd(v.Marked, start, to)
	if c.relative || c.from < 0 && opensSentence(v.Document, c) {
		end = relativeEnd(v.Marked, start, end)
	}
	certain := c.relative && setOff(v.Document, c) && end+1 < to && v.At(end).Is(",") && v.At(end+1).IsFinite()
	end = stopAtCue(v.Marked, cues, k, start, end)
	if !v.record(c, form, [2]int{start, end}) {
		return false
	}
	a := &v.found[len(v.found)-1]
	a.Certain = certain
	a.Sure = callsOn(v.Marked, c, start, end) || quotedBefore(v.Marked, c.verb-1, c.start) >= 0
	return true
}

// callsOn reports whether the content is what somebody is to do, said by a phrase that has no other
// meaning: called on Parliament to act.
func callsOn(m *quotation.Marked, c *cueVerb, start, end int) bool {
	if c.entry.Lemma != "call" || !m.At(start-1).Is("on") {
		return false
	}
	i := m.Starting(start, end)
	return i > 0 && i+1 < end && m.At(i).Is("to") && m.At(i+1).Tagged("VB")
}

// setOff reports whether a comma stands before the relative pronoun that is the
// cue's subject: Patel, who said it was safe, left.
func setOff(d *nlp.Document, c *cueVerb) bool { return c.from > 0 && d.At(c.from-1).Is(",") }

// quotedAfter takes a quotation that follows the cue, what its sentence goes on
// with, and the quotations that follow at once.
func (v *view) quotedAfter(cues []cueVerb, k, i, to int) bool {
	end := v.QuoteEnd(i)
	whole := endsSentence(v.Document, end-1) || end >= to || wholeQuote(v.Document, i) && endsOpen(v.Document, end-1)
	if !whole {
		end = max(end, stopAtCue(v.Marked, cues, k, end, clauseEnd(v.Marked, end, to)))
	}
	stretches := [][2]int{{i, end}}
	if whole {
		stretches = append(stretches, continuation(v.Marked, end, end)...)
	}
	return v.record(&cues[k], QuotedObject, stretches...)
}

// endsSentence reports whether the closing mark at token i ends a sentence.
func endsSentence(d *nlp.Document, i int) bool {
	return i > 0 && (d.At(i-1).Is(".", "?", "!", "…", "...")) || i+1 >= len(d.Tokens) || !sameSentence(d, i, i+1) || d.At(i+1).IsStop()
}

// objectForm decides which of the cue's frames the tokens from i on are.
func objectForm(m *quotation.Marked, c *cueVerb, i, to int) (Form, int, bool) {
	e := c.entry
	switch {
	case m.At(i).IsStop() || m.At(i).Is(")", ","):
		return 0, 0, false
	case m.At(i).Is("that") && e.Takes(cue.ThatClause):
		return ThatObject, i, true
	case lists().QuestionWords.Has(m.At(i).Lower) && e.Takes(cue.ThatClause):
		return ThatObject, i, true
	case m.At(i).Is("to") && (e.Takes(cue.Infinitive) || e.TakesPreposition("to")):
		return ToObject, i, true
	case m.At(i).Tagged("IN", "RP", "TO", "RB") && e.TakesPreposition(m.Tokens[i].Lower):
		return prepositionObject(m.Document, c, i, to)
	case m.At(i).Is("to"):
		return 0, 0, false
	case e.Class == cue.Say && startsAdverbialClause(m.Document, i):
		return 0, 0, false
	case e.Takes(cue.Clause) && c.from >= 0 && hasClause(m.Document, i, to):
		return ClauseObject, i, true
	case e.Takes(cue.Object):
		return objectThenContent(m, i, to)
	case e.Takes(cue.NounPhrase) && startsNounPhrase(m, i) && c.from >= 0:
		return NounObject, i, true
	case e.Takes(cue.Clause) && c.from >= 0 && e.Class == cue.Say:
		return ClauseObject, i, true
	}
	return 0, 0, false
}

// prepositionObject takes the content after the cue's preposition: called for
// calm, pointed to the report, pointed out that.
func prepositionObject(d *nlp.Document, c *cueVerb, i, to int) (Form, int, bool) {
	i++
	if i >= to || c.from < 0 {
		return 0, 0, false
	}
	if d.At(i).Is("that") {
		return ThatObject, i, true
	}
	c.end = i
	return NounObject, i, true
}

// objectThenContent skips the person that the content is about: accused him of
// lying, urged them to act, thanked him for coming.
func objectThenContent(m *quotation.Marked, i, to int) (Form, int, bool) {
	end := m.Starting(i, to)
	if end < 0 || end >= to || m.At(end).IsStop() || m.At(end).Is(",") {
		return 0, 0, false
	}
	return NounObject, i, true
}

func startsNounPhrase(m *quotation.Marked, i int) bool {
	return m.At(i).IsNominal() || m.At(i).Tagged("PRP", "VBG") || m.OpensQuote(i)
}

// hasClause reports whether a finite verb comes among the tokens before the
// sentence stops.
func hasClause(d *nlp.Document, i, to int) bool {
	for ; i < to && !d.At(i).IsStop(); i++ {
		if d.At(i).IsFinite() {
			return true
		}
	}
	return false
}

// clauseEnd is where the content that starts at token i ends: at the end of the
// sentence, at a semicolon, before a closing parenthesis that the content does
// not open. A quotation that runs over the sentence's end is taken whole.
func clauseEnd(m *quotation.Marked, i, to int) int {
	depth := 0
	for j := i; j < to; j++ {
		if m.Quoted(j) {
			if end := m.QuoteEnd(j); end >= to {
				return end
			}
			continue
		}
		switch {
		case m.At(j).Is("("):
			depth++
		case m.At(j).Is(")"):
			if depth--; depth < 0 {
				return j
			}
		case m.At(j).Is(";"):
			return j
		case m.At(j).Is(",") && j+1 < to && leavesContent(m.Document, j+1, to):
			return j
		}
	}
	return to
}

// leavesContent reports whether the words after a comma no longer belong to the
// content before: according to, citing, adding that.
func leavesContent(d *nlp.Document, i, to int) bool {
	if d.At(i).Is("according") && i+1 < to && d.At(i+1).Is("to") {
		return true
	}
	if d.At(i).Tagged("VBG") {
		if e, ok := cue.Verb(d.Tokens[i].Lemma); ok {
			return e.Class == cue.Say || e.Class == cue.Cite || e.Class == cue.Declare || e.Class == cue.Write
		}
	}
	return false
}

// opensSentence reports a participle at the start of its sentence: Asked whether
// he would leave, he laughed.
func opensSentence(d *nlp.Document, c *cueVerb) bool {
	from, _ := d.SentenceOf(c.verb)
	return c.start == from && d.At(c.verb).Tagged("VBN", "VBD", "VBG")
}

// relativeEnd ends the content of who said … at the next comma: the main
// clause goes on there.
func relativeEnd(m *quotation.Marked, start, end int) int {
	for j := start + 2; j < end; j++ {
		if !m.Quoted(j) && m.At(j).Is(",") {
			return j
		}
	}
	return end
}

// stopAtCue cuts the content of cue k before the next attribution that does not
// belong to it: one beside it (…, KCNA reported), one joined to it (… and added
// that), one in a clause set against it (…, but Lee said).
func stopAtCue(m *quotation.Marked, cues []cueVerb, k, start, end int) int {
	for _, c := range cues[k+1:] {
		if c.phraseStart <= start || c.phraseStart >= end {
			continue
		}
		before := c.phraseStart - 1
		switch {
		case c.tellsWithCue() && (c.joined && m.At(before).Tagged("CC") || c.from >= 0 && setAgainst(m.Document, before)):
			return before
		case c.from >= 0 && besideEnd(m, &c, start):
			if m.Quoted(before) {
				return before + 1
			}
			return before
		}
	}
	return end
}

// besideEnd reports whether the attribution stands beside the words before it
// and so ends the content that they belong to.
func besideEnd(m *quotation.Marked, c *cueVerb, start int) bool {
	before := c.phraseStart - 1
	if !m.At(before).Is(",") && !m.ClosesQuote(before) {
		return false
	}
	_, to := m.SentenceOf(c.verb)
	return beside(m, c, skipAdjuncts(m, c.afterSpeaker(), to), start, to)
}

// tellsWithCue reports a cue whose class tells of speaking rather than of
// wishing or thinking, which are more often inside somebody's content.
func (c *cueVerb) tellsWithCue() bool {
	return c.entry.Class != cue.Want && c.entry.Class != cue.Think
}

func (c *cueVerb) afterSpeaker() int {
	if c.inverted {
		return c.to
	}
	return c.end
}

// setAgainst reports whether token i joins a clause to the one before: , but; ,
// while; and.
func setAgainst(d *nlp.Document, i int) bool {
	if lists().Contrasts.Has(d.At(i).Lower) {
		return true
	}
	return d.At(i).Is("and", "as") && i > 0 && d.At(i-1).Is(",")
}
