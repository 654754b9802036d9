package rules

import (
	"claims/claims/cue"
)

// contentAfter takes the content after cue k, whose adjuncts end at token
// after: a quotation, a clause, an infinitive or a noun phrase, as the cue's
// frames allow.
func (v *view) contentAfter(cues []cueVerb, k, after, to int) bool {
	c := &cues[k]
	i := after
	for i < to && !v.Quoted(i) && (v.in(i, ", :") || v.At(i).IsDash()) && v.quotedObjectFollows(i, to) {
		i++
	}
	if i >= to {
		return false
	}
	if v.OpensQuote(i) {
		if c.entry.Class != cue.Say && v.isTitle(i) || i == after && c.entry.Frames == cue.Parenthetical && !v.wholeQuote(i) {
			return false // on “Meet the Press”; will continue “as long as it takes”
		}
		return v.quotedAfter(cues, k, i, to)
	}
	form, start, ok := v.objectForm(c, i, to)
	if !ok {
		return false
	}
	end := v.clauseEnd(start, to)
	if c.relative || c.from < 0 && v.opensSentence(c) {
		end = v.relativeEnd(start, end)
	}
	certain := c.relative && v.setOff(c) && end+1 < to && v.is(end, ",") && v.At(end+1).IsFinite()
	end = v.stopAtCue(cues, k, start, end)
	if !v.record(c, form, [2]int{start, end}) {
		return false
	}
	a := &v.found[len(v.found)-1]
	a.Certain = certain
	a.Sure = v.callsOn(c, start, end) || v.quotedBefore(c.verb-1, c.start) >= 0
	return true
}

// callsOn reports whether the content is what somebody is to do, said by a phrase that has no other
// meaning: called on Parliament to act.
func (v *view) callsOn(c *cueVerb, start, end int) bool {
	if c.entry.Lemma != "call" || !v.is(start-1, "on") {
		return false
	}
	i := v.Starting(start, end)
	return i > 0 && i+1 < end && v.is(i, "to") && v.tagIn(i+1, "VB")
}

// setOff reports whether a comma stands before the relative pronoun that is the
// cue's subject: Patel, who said it was safe, left.
func (v *view) setOff(c *cueVerb) bool { return c.from > 0 && v.is(c.from-1, ",") }

// quotedAfter takes a quotation that follows the cue, what its sentence goes on
// with, and the quotations that follow at once.
func (v *view) quotedAfter(cues []cueVerb, k, i, to int) bool {
	end := v.QuoteEnd(i)
	whole := v.endsSentence(end-1) || end >= to || v.wholeQuote(i) && v.endsOpen(end-1)
	if !whole {
		end = max(end, v.stopAtCue(cues, k, end, v.clauseEnd(end, to)))
	}
	stretches := [][2]int{{i, end}}
	if whole {
		stretches = append(stretches, v.continuation(end, end)...)
	}
	return v.record(&cues[k], QuotedObject, stretches...)
}

// endsSentence reports whether the closing mark at token i ends a sentence.
func (v *view) endsSentence(i int) bool {
	return i > 0 && (v.in(i-1, ". ? ! … ...")) || i+1 >= len(v.Tokens) || !v.sameSentence(i, i+1) || v.At(i+1).IsStop()
}

// objectForm decides which of the cue's frames the tokens from i on are.
func (v *view) objectForm(c *cueVerb, i, to int) (Form, int, bool) {
	e := c.entry
	switch {
	case v.At(i).IsStop() || v.in(i, ") ,"):
		return 0, 0, false
	case v.is(i, "that") && e.Takes(cue.ThatClause):
		return ThatObject, i, true
	case v.in(i, "whether if how why what who where when which") && e.Takes(cue.ThatClause):
		return ThatObject, i, true
	case v.is(i, "to") && (e.Takes(cue.Infinitive) || e.TakesPreposition("to")):
		return ToObject, i, true
	case v.tagIn(i, "IN RP TO RB") && e.TakesPreposition(v.Tokens[i].Lower):
		return v.prepositionObject(c, i, to)
	case v.is(i, "to"):
		return 0, 0, false
	case e.Class == cue.Say && v.startsAdverbialClause(i):
		return 0, 0, false
	case e.Takes(cue.Clause) && c.from >= 0 && v.hasClause(i, to):
		return ClauseObject, i, true
	case e.Takes(cue.Object):
		return v.objectThenContent(i, to)
	case e.Takes(cue.NounPhrase) && v.startsNounPhrase(i) && c.from >= 0:
		return NounObject, i, true
	case e.Takes(cue.Clause) && c.from >= 0 && e.Class == cue.Say:
		return ClauseObject, i, true
	}
	return 0, 0, false
}

// prepositionObject takes the content after the cue's preposition: called for
// calm, pointed to the report, pointed out that.
func (v *view) prepositionObject(c *cueVerb, i, to int) (Form, int, bool) {
	i++
	if i >= to || c.from < 0 {
		return 0, 0, false
	}
	if v.is(i, "that") {
		return ThatObject, i, true
	}
	c.end = i
	return NounObject, i, true
}

// objectThenContent skips the person that the content is about: accused him of
// lying, urged them to act, thanked him for coming.
func (v *view) objectThenContent(i, to int) (Form, int, bool) {
	end := v.Starting(i, to)
	if end < 0 || end >= to || v.At(end).IsStop() || v.is(end, ",") {
		return 0, 0, false
	}
	return NounObject, i, true
}

func (v *view) startsNounPhrase(i int) bool {
	return v.At(i).IsNominal() || v.tagIn(i, "PRP VBG") || v.OpensQuote(i)
}

// hasClause reports whether a finite verb comes among the tokens before the
// sentence stops.
func (v *view) hasClause(i, to int) bool {
	for ; i < to && !v.At(i).IsStop(); i++ {
		if v.At(i).IsFinite() {
			return true
		}
	}
	return false
}

// clauseEnd is where the content that starts at token i ends: at the end of the
// sentence, at a semicolon, before a closing parenthesis that the content does
// not open. A quotation that runs over the sentence's end is taken whole.
func (v *view) clauseEnd(i, to int) int {
	depth := 0
	for j := i; j < to; j++ {
		if v.Quoted(j) {
			if end := v.QuoteEnd(j); end >= to {
				return end
			}
			continue
		}
		switch {
		case v.is(j, "("):
			depth++
		case v.is(j, ")"):
			if depth--; depth < 0 {
				return j
			}
		case v.is(j, ";"):
			return j
		case v.is(j, ",") && j+1 < to && v.leavesContent(j+1, to):
			return j
		}
	}
	return to
}

// leavesContent reports whether the words after a comma no longer belong to the
// content before: according to, citing, adding that.
func (v *view) leavesContent(i, to int) bool {
	if v.is(i, "according") && i+1 < to && v.is(i+1, "to") {
		return true
	}
	if v.tagIn(i, "VBG") {
		if e, ok := cue.Verb(v.Tokens[i].Lemma); ok {
			return e.Class == cue.Say || e.Class == cue.Cite || e.Class == cue.Declare || e.Class == cue.Write
		}
	}
	return false
}

// opensSentence reports a participle at the start of its sentence: Asked whether
// he would leave, he laughed.
func (v *view) opensSentence(c *cueVerb) bool {
	from, _ := v.SentenceOf(c.verb)
	return c.start == from && v.tagIn(c.verb, "VBN VBD VBG")
}

// relativeEnd ends the content of who said … at the next comma: the main
// clause goes on there.
func (v *view) relativeEnd(start, end int) int {
	for j := start + 2; j < end; j++ {
		if !v.Quoted(j) && v.is(j, ",") {
			return j
		}
	}
	return end
}

// stopAtCue cuts the content of cue k before the next attribution that does not
// belong to it: one beside it (…, KCNA reported), one joined to it (… and added
// that), one in a clause set against it (…, but Lee said).
func (v *view) stopAtCue(cues []cueVerb, k, start, end int) int {
	for _, c := range cues[k+1:] {
		if c.phraseStart <= start || c.phraseStart >= end {
			continue
		}
		before := c.phraseStart - 1
		switch {
		case c.joined && v.tagIn(before, "CC") && c.tellsWithCue():
			if v.is(before-1, ",") {
				before--
			}
			return before
		case c.from >= 0 && v.setAgainst(before) && c.tellsWithCue():
			return v.backOver(before)
		case c.from >= 0 && v.besideEnd(&c, start):
			if v.Quoted(before) {
				return before + 1
			}
			return before
		}
	}
	return end
}

// besideEnd reports whether the attribution stands beside the words before it
// and so ends the content that they belong to.
func (v *view) besideEnd(c *cueVerb, start int) bool {
	before := c.phraseStart - 1
	if !v.is(before, ",") && !v.ClosesQuote(before) {
		return false
	}
	_, to := v.SentenceOf(c.verb)
	return v.beside(c, v.skipAdjuncts(c.afterSpeaker(), to), start, to)
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
func (v *view) setAgainst(i int) bool {
	if v.in(i, "but while although though whereas") {
		return true
	}
	return v.in(i, "and as") && i > 0 && v.is(i-1, ",")
}

func (v *view) backOver(i int) int {
	if i > 0 && v.is(i-1, ",") {
		return i - 1
	}
	return i
}
