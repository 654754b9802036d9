package rules

import (
	"claims/claims/cue"
	"claims/claims/wordlist"
)

// resolveSubject finds the speaker's mention of cue k: left of the verb group,
// over what stands between (an apposition, a parenthesis, an adverbial of
// time), or right of it where the order is inverted.
func (v *view) resolveSubject(cues []cueVerb, k, from, to int) {
	c := &cues[k]
	if v.inverted(c, from, to) {
		return
	}
	p := v.skipLeft(c.start-1, from)
	participle := v.tagIn(c.verb, "VBG") && c.start == c.verb
	switch {
	case p < from:
		return
	case participle && v.ClosesQuote(p):
		v.inherit(cues, k, from)
	case v.Quoted(p):
		return
	case v.isRelative(p):
		v.relativeSubject(c, p, from)
	case participle && v.is(p, "as") && v.quotedSubject(c, p, from):
	case v.tagIn(p, "CC") || v.is(p, "then"):
		v.inherit(cues, k, from)
	case participle && (v.is(p, ",") || v.in(p, "by in while before after when beyond besides without")):
		v.inherit(cues, k, from)
	default:
		v.leftSubject(c, p, from)
	}
}

// isRelative reports who, which or that.
func (v *view) isRelative(i int) bool {
	return v.tagIn(i, "WP WDT") || v.is(i, "that") && v.tagIn(i, "IN DT WDT")
}

// quotedSubject takes whom somebody else quotes: Xinhua quoted | Wang | as saying talks went on.
func (v *view) quotedSubject(c *cueVerb, as, from int) bool {
	start := v.Ending(as-1, from)
	if start-1 < from || !v.At(start-1).IsVerb() || !wordlist.Has("quote cite", v.Tokens[start-1].Lemma) {
		return false
	}
	c.from, c.to, c.phraseStart = start, as, start
	return true
}

// leftSubject takes the noun phrase that ends at token p or before the aside
// that p closes.
func (v *view) leftSubject(c *cueVerb, p, from int) {
	end := v.skipAside(p, from)
	start := v.Ending(end, from)
	for start-3 >= from && v.in(start-1, "of from in") && v.is(start-2, ",") {
		// Johnnie Wilson, of Springfield, Va., said
		end = start - 3
		start = v.Ending(end, from)
	}
	if start < 0 {
		return
	}
	c.from, c.to, c.phraseStart = v.trimTime(start, end+1), end+1, start
	if v.namedAside(end+1, p) {
		c.to = p
	}
	c.from, c.phraseStart = v.appositionOf(c.from, from), v.appositionOf(start, from)
}

// namedAside reports whether the tokens are an aside that names the noun phrase
// before it: his lawyer, Rui Costa, said.
func (v *view) namedAside(comma, closed int) bool {
	if closed-comma < 2 || closed-comma > 6 || !v.is(comma, ",") || !v.tagIn(comma+1, "NNP") || !v.tagIn(comma-1, "NN") {
		return false
	}
	for i := comma + 1; i < closed; i++ {
		if !v.InBase(i, closed) {
			return false
		}
	}
	return true
}

// appositionOf takes in a description before the name, set off by a comma: a
// spokeswoman, Anna Richardson White.
func (v *view) appositionOf(start, from int) int {
	if start-2 < from || !v.is(start-1, ",") || !v.tagIn(start, "NNP") || !v.tagIn(start-2, "NN") {
		return start
	}
	s := v.Ending(start-2, from)
	if s < 0 || !v.tagIn(s, "DT PRP$ NNP") {
		return start
	}
	if s > from && !v.tagIn(s-1, ", CC . :") && !v.is(s-1, "that") {
		return start
	}
	return s
}

// trimTime drops a weekday or month that ran into the front of a noun phrase:
// on Thursday officials said.
func (v *view) trimTime(start, end int) int {
	if end-start > 1 && IsTime(v.Tokens[start].Lower) && !v.tagIn(start+1, "POS") {
		return start + 1
	}
	return start
}

// skipLeft skips adverbs and adverbials of time leftwards from token p.
func (v *view) skipLeft(p, from int) int {
	for p >= from && !v.Quoted(p) {
		switch {
		case v.tagIn(p, "RB") && !v.in(p, "not n't"):
			p--
		case IsTime(v.Tokens[p].Lower) && p-1 >= from:
			p--
			if p >= from && v.in(p, "on last this late early in") {
				p--
			}
		default:
			return p
		}
	}
	return p
}

// IsTime reports the names of days and months, and today and the like, in lower
// case.
func IsTime(word string) bool {
	return wordlist.Has("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow january february march april june july august september october november december", word)
}

// skipAside returns the token before the aside that token p closes: a
// parenthesis, dashes, or commas around an apposition or relative clause.
func (v *view) skipAside(p, from int) int {
	switch {
	case v.is(p, ")"):
		for j := p; j > from; j-- {
			if v.is(j, "(") {
				return v.skipAside(j-1, from)
			}
		}
	case v.is(p, ",") || v.At(p).IsDash():
		if j := v.asideStart(p, from); j >= 0 {
			return v.skipAside(j-1, from)
		}
	}
	return p
}

// asideStart is the comma or dash that opens the aside closed at token p; -1
// where nothing reads like one.
func (v *view) asideStart(p, from int) int {
	for j := p - 1; j > from && p-j < 40; j-- {
		if v.Quoted(j) || v.Tokens[j].Lower != v.Tokens[p].Lower {
			continue
		}
		if v.startsAside(j+1) && (v.At(j-1).IsNoun() || v.is(j-1, ")") || v.tagIn(j-1, "PRP CD JJ")) {
			return j
		}
	}
	return -1
}

func (v *view) startsAside(i int) bool {
	return v.tagIn(i, "WP WDT WP$ DT PRP$ JJ NN NNS CD VBN VBG JJS JJR RB IN") || v.At(i).IsNoun()
}

// relativeSubject takes the noun phrase before who, which or that.
func (v *view) relativeSubject(c *cueVerb, p, from int) {
	end := p - 1
	if end >= from && v.is(end, ",") {
		end--
	}
	if end < from {
		return
	}
	end = v.skipAside(end, from)
	if start := v.Ending(end, from); start >= 0 {
		c.from, c.to, c.phraseStart, c.relative = p, p+1, start, true
		c.antecedent = [2]int{start, end + 1}
	}
}

// inherit takes the speaker of the cue before, or the subject that the
// sentence begins with: he said it failed and added that …; …, adding that ….
func (v *view) inherit(cues []cueVerb, k, from int) {
	c := &cues[k]
	c.joined = true
	c.phraseStart = c.start
	for j := k - 1; j >= 0; j-- {
		if cues[j].from >= 0 && !cues[j].relative {
			c.from, c.to = cues[j].from, cues[j].to
			return
		}
	}
	if start, end, ok := v.sentenceSubject(from, c.start); ok {
		c.from, c.to = start, end
	}
}

// sentenceSubject is the subject of the first finite verb among the tokens.
func (v *view) sentenceSubject(from, to int) (start, end int, ok bool) {
	for i := from; i < to; i++ {
		if v.Quoted(i) || !v.At(i).IsFinite() {
			continue
		}
		p := v.skipLeft(v.auxiliaries(i, from)-1, from)
		if p < from {
			continue
		}
		p = v.skipAside(p, from)
		if start := v.Ending(p, from); start >= 0 {
			return v.trimTime(start, p+1), p + 1, true
		}
		return 0, 0, false
	}
	return 0, 0, false
}

// inverted finds the speaker after the verb: “…,” said Kim.
func (v *view) inverted(c *cueVerb, from, to int) bool {
	if !v.tagIn(c.verb, "VBD VBZ VBP VBN VB") || c.start != c.verb && !v.in(c.start, haveForms) {
		return false
	}
	p := c.start - 1
	sentenceStart := p < from
	if !sentenceStart && !v.ClosesQuote(p) && !v.is(p, ",") && !v.At(p).IsDash() {
		return false
	}
	if !sentenceStart && v.is(p, ",") && v.asideStart(p, from) >= 0 {
		return false
	}
	end := v.Starting(c.end, to)
	if end < 0 {
		return false
	}
	closed := v.AppositionEnd(end, to)
	leadsOn := !sentenceStart && v.ClosesQuote(p) && v.endsOpen(p) && c.entry.Takes(cue.Parenthetical)
	if !leadsOn && closed < to && !v.Quoted(closed) && !v.At(closed).IsStop() && !v.in(closed, ", : ) who which that") && !v.At(closed).IsDash() && !v.startsAdjunct(closed) {
		return false
	}
	if sentenceStart && (closed >= to || !v.is(closed, ":") && !v.Quoted(closed)) {
		return false
	}
	c.from, c.to, c.inverted = c.end, closed, true
	c.phraseStart = c.start
	return true
}
