package rules

import (
	"claims/claims/cue"
	"claims/nlp"
)

// attribute finds the content of cue k and records the attribution.
func (v *view) attribute(cues []cueVerb, k, from, to int) {
	c := &cues[k]
	if c.passive && !v.quotesAsSaying(c) {
		v.passive(c, to)
		return
	}
	after := c.end
	if c.inverted {
		after = c.to
	} else if c.entry.Takes(cue.Addressee) {
		after = v.addresseeEnd(c, after, to)
	}
	onTime := after+1 < to && v.is(after, "on") && IsTime(v.Tokens[after+1].Lower) // it is safe, he insisted on Monday
	if after >= to || !c.entry.TakesPreposition(v.Tokens[after].Lower) || onTime {
		after = v.skipAdjuncts(after, to)
	}
	if v.beside(c, after, from, to) && v.contentBeside(c, after, from, to) {
		return
	}
	v.contentAfter(cues, k, after, to)
}

// quotesAsSaying reports was quoted as saying, whose subject is the speaker.
func (v *view) quotesAsSaying(c *cueVerb) bool {
	return v.Tokens[c.verb].Lemma == "quote" && c.end < len(v.Tokens) && v.is(c.end, "as")
}

// addresseeEnd skips the hearer: told reporters that, warned them that.
func (v *view) addresseeEnd(c *cueVerb, i, to int) int {
	end := v.Starting(i, to)
	if end < 0 {
		return i
	}
	if end < to && (v.At(end).IsFinite() || v.in(end, "'s ’s")) && c.entry.Takes(cue.Clause) && !v.in(i, "me him them us her you") && c.entry.Lemma != "tell" {
		return i
	}
	return v.appositionIfClosed(end, to)
}

// appositionIfClosed skips an apposition after a hearer: told his host, John
// Doe, that.
func (v *view) appositionIfClosed(end, to int) int {
	a := v.AppositionEnd(end, to)
	if a > end && a < to && v.is(a, ",") && a+1 < to && v.is(a+1, "that") {
		return a + 1
	}
	return end
}

// record adds an attribution of the content stretches, given as token bounds.
func (v *view) record(c *cueVerb, form Form, stretches ...[2]int) bool {
	a := Attribution{Form: form, Class: c.entry.Class, Cue: []nlp.Span{v.SpanOf(c.start, c.end)}}
	if c.from >= 0 {
		a.Mention = []nlp.Span{v.mention(c.from, c.to)}
	}
	if c.relative {
		a.Antecedent = v.mention(c.antecedent[0], c.antecedent[1])
	}
	return v.add(a, stretches...)
}

// mention is the span of a speaker's mention without punctuation at its ends.
func (v *view) mention(from, to int) nlp.Span {
	for to-1 > from && v.in(to-1, ", — – - --") {
		to--
	}
	return v.SpanOf(from, to)
}

// add completes an attribution with its content and keeps it; false where
// nothing is left of the content.
func (v *view) add(a Attribution, stretches ...[2]int) bool {
	for _, s := range stretches {
		from, to := v.trim(s[0], s[1])
		if from >= to {
			continue
		}
		a.Content = append(a.Content, v.SpanOf(from, to))
		for i := from; i < to; i++ {
			if q := v.QuoteOf(i); q >= 0 {
				v.covered[q] = true
			}
		}
	}
	if len(a.Content) == 0 {
		return false
	}
	if _, seen := v.nounObjects[a.Start()]; !seen && a.Form == NounObject {
		v.nounObjects[a.Start()] = len(v.found)
	}
	ends := v.sentenceBefore(a.extentEnd())
	v.endings[ends] = append(v.endings[ends], len(v.found))
	v.found = append(v.found, a)
	return true
}
