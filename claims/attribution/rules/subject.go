package rules

import (
	"claims/claims/cue"
	"claims/claims/quotation"
	"claims/claims/wordlist"
	"claims/nlp"
)

// resolveSubject finds the speaker's mention of cue k: left of the verb group,
// over what stands between (an apposition, a parenthesis, an adverbial of
// time), or right of it where the order is inverted.
func resolveSubject(m *quotation.Marked, cues []cueVerb, k, from, to int) {
	c := &cues[k]
	if inverted(m, c, from, to) {
		return
	}
	p := m.BeforeAdverbials(c.start-1, from)
	participle := m.At(c.verb).Tagged("VBG") && c.start == c.verb
	switch {
	case p < from:
		return
	case participle && m.ClosesQuote(p):
		inherit(m, cues, k, from)
	case m.Quoted(p):
		return
	case isRelative(m.Document, p):
		relativeSubject(m, c, p, from)
	case participle && m.At(p).Is("as") && quotedSubject(m, c, p, from):
	case m.At(p).Tagged("CC") || m.At(p).Is("then"):
		inherit(m, cues, k, from)
	case participle && (m.At(p).Is(",") || lists().SubjectBarriers.Has(m.At(p).Lower)):
		inherit(m, cues, k, from)
	default:
		leftSubject(m, c, p, from)
	}
}

// isRelative reports who, which or that.
func isRelative(d *nlp.Document, i int) bool {
	return d.At(i).Tagged("WP", "WDT") || d.At(i).Is("that") && d.At(i).Tagged("IN", "DT", "WDT")
}

// quotedSubject takes whom somebody else quotes: Xinhua quoted | Wang | as saying talks went on.
func quotedSubject(m *quotation.Marked, c *cueVerb, as, from int) bool {
	start := m.Ending(as-1, from)
	if start-1 < from || !m.At(start-1).IsVerb() || !wordlist.Has("quote cite", m.Tokens[start-1].Lemma) {
		return false
	}
	c.from, c.to, c.phraseStart = start, as, start
	return true
}

// leftSubject takes the noun phrase that ends at token p or before the aside
// that p closes.
func leftSubject(m *quotation.Marked, c *cueVerb, p, from int) {
	end := m.BeforeAside(p, from)
	start := m.Ending(end, from)
	for start-3 >= from && m.At(start-1).Is("of", "from", "in") && m.At(start-2).Is(",") {
		// Johnnie Wilson, of Springfield, Va., said
		end = start - 3
		start = m.Ending(end, from)
	}
	if start < 0 {
		return
	}
	c.from, c.to, c.phraseStart = m.BehindTime(start, end+1), end+1, start
	if namedAside(m, end+1, p) {
		c.to = p
	}
	c.from, c.phraseStart = appositionOf(m, c.from, from), appositionOf(m, start, from)
}

// namedAside reports whether the tokens are an aside that names the noun phrase
// before it: his lawyer, Rui Costa, said.
func namedAside(m *quotation.Marked, comma, closed int) bool {
	if closed-comma < 2 || closed-comma > 6 || !m.At(comma).Is(",") || !m.At(comma+1).Tagged("NNP") || !m.At(comma-1).Tagged("NN") {
		return false
	}
	for i := comma + 1; i < closed; i++ {
		if !m.InBase(i, closed) {
			return false
		}
	}
	return true
}

// appositionOf takes in a description before the name, set off by a comma: a
// spokeswoman, Anna Richardson White.
func appositionOf(m *quotation.Marked, start, from int) int {
	if start-2 < from || !m.At(start-1).Is(",") || !m.At(start).Tagged("NNP") || !m.At(start-2).Tagged("NN") {
		return start
	}
	s := m.Ending(start-2, from)
	if s < 0 || !m.At(s).Tagged("DT", "PRP$", "NNP") {
		return start
	}
	if s > from && !m.At(s-1).Tagged(",", "CC", ".", ":") && !m.At(s-1).Is("that") {
		return start
	}
	return s
}

// relativeSubject takes the noun phrase before who, which or that.
func relativeSubject(m *quotation.Marked, c *cueVerb, p, from int) {
	end := p - 1
	if end >= from && m.At(end).Is(",") {
		end--
	}
	if end < from {
		return
	}
	end = m.BeforeAside(end, from)
	if start := m.Ending(end, from); start >= 0 {
		c.from, c.to, c.phraseStart, c.relative = p, p+1, start, true
		c.antecedent = [2]int{start, end + 1}
	}
}

// inherit takes the speaker of the cue before, or the subject that the
// sentence begins with: he said it failed and added that …; …, adding that ….
func inherit(m *quotation.Marked, cues []cueVerb, k, from int) {
	c := &cues[k]
	c.joined = true
	c.phraseStart = c.start
	for j := k - 1; j >= 0; j-- {
		if cues[j].from >= 0 && !cues[j].relative {
			c.from, c.to = cues[j].from, cues[j].to
			return
		}
	}
	if start, end, ok := m.FirstSubject(from, c.start); ok {
		c.from, c.to = start, end
	}
}

// inverted finds the speaker after the verb: “…,” said Kim.
func inverted(m *quotation.Marked, c *cueVerb, from, to int) bool {
	if !lists().VerbTags.Has(m.At(c.verb).Tag) || c.start != c.verb && !lists().HaveForms.Has(m.At(c.start).Lower) {
		return false
	}
	p := c.start - 1
	sentenceStart := p < from
	if !sentenceStart && !m.ClosesQuote(p) && !m.At(p).Is(",") && !m.At(p).IsDash() {
		return false
	}
	if !sentenceStart && m.At(p).Is(",") && m.AsideStart(p, from) >= 0 {
		return false
	}
	end := m.Starting(c.end, to)
	if end < 0 {
		return false
	}
	closed := m.AppositionEnd(end, to)
	leadsOn := !sentenceStart && m.ClosesQuote(p) && endsOpen(m.Document, p) && c.entry.Takes(cue.Parenthetical)
	if !leadsOn && closed < to && !m.Quoted(closed) && !m.At(closed).IsStop() && !m.At(closed).Is(",", ":", ")", "who", "which", "that") && !m.At(closed).IsDash() && !startsAdjunct(m.Document, closed) {
		return false
	}
	if sentenceStart && (closed >= to || !m.At(closed).Is(":") && !m.Quoted(closed)) {
		return false
	}
	c.from, c.to, c.inverted = c.end, closed, true
	c.phraseStart = c.start
	return true
}
