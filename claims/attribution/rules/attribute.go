package rules

import (
	"claims/claims/cue"
	"claims/claims/quotation"
	"claims/nlp"
)

// attribute finds the content of cue k and records the attribution.
func (v *view) attribute(cues []cueVerb, k, from, to int) {
	c := &cues[k]
	if c.passive && !quotesAsSaying(v.Document, c) {
		v.passive(c, to)
		return
	}
	after := c.end
	if c.inverted {
		after = c.to
	} else if c.entry.Takes(cue.Addressee) {
		after = addresseeEnd(v.Marked, c, after, to)
	}
	onTime := after+1 < to && v.At(after).Is("on") && v.IsTime(after+1) // it is safe, he insisted on Monday
	if after >= to || !c.entry.TakesPreposition(v.Tokens[after].Lower) || onTime {
		after = skipAdjuncts(v.Marked, after, to)
	}
	if beside(v.Marked, c, after, from, to) && v.contentBeside(c, after, from, to) {
		return
	}
	v.contentAfter(cues, k, after, to)
}

// quotesAsSaying reports was quoted as saying, whose subject is the speaker.
func quotesAsSaying(d *nlp.Document, c *cueVerb) bool {
	return d.Tokens[c.verb].Lemma == "quote" && c.end < len(d.Tokens) && d.At(c.end).Is("as")
}

// addresseeEnd skips the hearer: told reporters that, warned them that.
func addresseeEnd(m *quotation.Marked, c *cueVerb, i, to int) int {
	end := m.Starting(i, to)
	if end < 0 {
		return i
	}
	if end < to && (m.At(end).IsFinite() || m.At(end).Is("'s", "’s")) && c.entry.Takes(cue.Clause) && !lists().Addressees.Has(m.At(i).Lower) && c.entry.Lemma != "tell" {
		return i
	}
	return appositionIfClosed(m, end, to)
}

// appositionIfClosed skips an apposition after a hearer: told his host, John
// Doe, that.
func appositionIfClosed(m *quotation.Marked, end, to int) int {
	a := m.AppositionEnd(end, to)
	if a > end && a < to && m.At(a).Is(",") && a+1 < to && m.At(a+1).Is("that") {
		return a + 1
	}
	return end
}

// record adds an attribution of the content stretches, given as token bounds.
func (v *view) record(c *cueVerb, form Form, stretches ...[2]int) bool {
	a := Attribution{Form: form, Class: c.entry.Class, Cue: []nlp.Span{v.SpanOf(c.start, c.end)}}
	if c.from >= 0 {
		a.Mention = []nlp.Span{mention(v.Document, c.from, c.to)}
	}
	if c.relative {
		a.Antecedent = mention(v.Document, c.antecedent[0], c.antecedent[1])
	}
	return v.add(a, stretches...)
}

// mention is the span of a speaker's mention without punctuation at its ends.
func mention(d *nlp.Document, from, to int) nlp.Span {
	for to-1 > from && d.At(to-1).Is(",", "—", "–", "-", "--") {
		to--
	}
	return d.SpanOf(from, to)
}

// add completes an attribution with its content and keeps it; false where
// nothing is left of the content.
func (v *view) add(a Attribution, stretches ...[2]int) bool {
	for _, s := range stretches {
		from, to := trim(v.Marked, s[0], s[1])
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
	ends := sentenceBefore(v.Document, a.extentEnd())
	v.endings[ends] = append(v.endings[ends], len(v.found))
	v.found = append(v.found, a)
	return true
}
