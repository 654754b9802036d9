package attribution

import (
	"claims/claims/quotation"
	"claims/nlp"
)

// The templates of a content's features.
const (
	kPlace template = iota + 100
	kPlaceLemma
	kPlaceClass
	kStartWord
	kStartTag
	kStartBefore
	kStartPair
	kStartLemma
	kStartClass
	kStartFrames
	kStartDistance
	kStartQuote
	kStartBetween
	kStartBetweenLemma
	kStartNext
	kStartSense
	kEndTag
	kEndWord
	kEndLast
	kEndPair
	kEndNext
	kEndNextPair
	kEndSentence
	kEndQuote
	kEndAttach
	kEndAttachWord
	kEndAttachRelation
	kHeadRelation
	kHeadLink
	kHeadExact
	kHeadClass
	kHeadTag
	kHeadLemma
	kHeadSense
	kOutside
	kLength
	kLengthTag
	_
	kVerb
	kBalance
	kRuleExact
	kRuleStart
	kRuleEnd
	kRuleOverlap
	kRuleNone
	kCues
	_
	kParts
	kSentences
	kQuoteShare
	kQuoteSharePlace
	kSubjectIn
	kGap
	kJump
	kNextClause
	kNextClauseTag
	kNextClauseLength
)

// contentFeatures are those of a candidate content of the cue at token t.
func contentFeatures(s *scene, f *features, t int, c *content) {
	f.begin()
	placeFeatures(s, f, t, c)
	startFeatures(s, f, t, c.place, c.from())
	endFeatures(s, f, t, c.place, c.to())
	head, heads := s.heads(c.from(), c.to())
	nextFeatures(s, f, t, c, head)
	headFeatures(s, f, t, c, head, heads)
	shapeFeatures(s, f, t, c)
	if f.group(group{cue: int32(t), kind: ofOne}) {
		jumpFeatures(s, f, t, c)
		ruleFeatures(s, f, t, c)
	}
}

func placeFeatures(s *scene, f *features, t int, c *content) {
	w, p, parts := &s.words[t], uint64(c.place), min(len(c.parts), 4)
	if !f.group(group{cue: int32(t), kind: ofPlace, set: uint16(c.place), a: int32(parts)}) {
		return
	}
	f.add(kPlace, p, w.tag)
	f.add(kPlaceLemma, p, w.lemma)
	f.add(kPlaceClass, p, w.class)
	f.add(kParts, p, uint64(parts))
}

// startFeatures are those of a content that starts with token i.
func startFeatures(s *scene, f *features, t int, at place, i int) {
	if !f.group(group{cue: int32(t), kind: ofStart, set: uint16(at), a: int32(i)}) {
		return
	}
	from, to := s.SentenceOf(t)
	w, p := &s.words[t], uint64(at)
	first, prior, second := &s.words[i], s.at(i-1, from, to), s.at(i+1, from, to)
	f.add(kStartWord, p, first.lower)
	f.add(kStartTag, p, first.tag)
	f.add(kStartBefore, p, prior.closed)
	f.triple(kStartPair, p, prior.closed, first.closed)
	f.triple(kStartNext, p, first.closed, second.tag)
	f.triple(kStartLemma, p, w.lemma, first.closed)
	f.triple(kStartClass, p, w.class, first.closed)
	f.triple(kStartFrames, p, uint64(w.frames), first.closed)
	f.triple(kStartDistance, p, bucket(i-t), first.closed)
	f.triple(kStartDistance, p, bucket(i-t), w.class)
	f.triple(kStartQuote, p, flag(s.OpensQuote(i))|flag(s.Quoted(i))<<1, flag(i == from))
	for _, sense := range firstSenses(s.Tokens[t].Senses) {
		f.triple(kStartSense, uint64(sense), p, first.closed)
	}
	if at == after {
		betweenFeatures(s, f, t, i)
	}
}

// betweenFeatures tell what stands between a cue and content behind it.
func betweenFeatures(s *scene, f *features, t, start int) {
	w := &s.words[t]
	var set uint64
	for i := t + 1; i < start && i < t+20; i++ {
		tok := &s.Tokens[i]
		switch {
		case tok.Lower == ",":
			set |= 1
		case tok.Lower == ":":
			set |= 2
		case tok.Tag == "IN" || tok.Tag == "TO":
			set |= 4
		case s.Tokens[i].IsVerb():
			set |= 8
		case s.Tokens[i].IsNoun() || tok.Tag == "PRP":
			set |= 16
		case tok.Lower == "that":
			set |= 32
		case s.Quoted(i):
			set |= 64
		}
	}
	f.add(kStartBetween, set, w.class)
	f.triple(kStartBetween, set, s.words[start].closed, 1)
	f.add(kStartBetweenLemma, set, w.lemma)
}

// endFeatures are those of a content that ends before token e.
func endFeatures(s *scene, f *features, t int, at place, e int) {
	if !f.group(group{cue: int32(t), kind: ofEnd, set: uint16(at), a: int32(e)}) {
		return
	}
	from, to := s.SentenceOf(e - 1)
	p := uint64(at)
	last, next, next2 := &s.words[e-1], s.at(e, from, to), s.at(e+1, from, to)
	f.triple(kEndTag, p, next.tag, 0)
	f.triple(kEndWord, p, next.closed, 0)
	f.triple(kEndLast, p, last.tag, flag(e == to))
	f.triple(kEndPair, p, last.tag, next.closed)
	f.triple(kEndNext, p, next.closed, next2.closed)
	f.triple(kEndNextPair, p, next.closed, next2.lower)
	f.triple(kEndSentence, p, flag(e == to), flag(next.punct))
	f.triple(kEndQuote, p, flag(s.ClosesQuote(e-1))|flag(s.Quoted(e-1))<<1, next.closed)
}

// nextFeatures tell what the constituent that follows the content hangs on,
// punctuation and conjunction aside; head is the content's own.
func nextFeatures(s *scene, f *features, t int, c *content, head int) {
	e := c.to()
	_, to := s.SentenceOf(e - 1)
	i := e
	for i < to && (s.words[i].punct || s.Tokens[i].Tag == "CC") && !s.OpensQuote(i) {
		i++
	}
	if i >= to {
		if f.group(group{cue: int32(t), kind: ofNext, set: uint16(c.place)}) {
			f.add(kEndAttach, uint64(c.place), 99)
		}
		return
	}
	x := i
	for h, steps := s.Tokens[x].Head, 0; h >= 0 && s.Low(h) >= e && steps < maxDepth; h, steps = s.Tokens[x].Head, steps+1 {
		x = h
	}
	attach := attachment(s.Document, t, c, s.Tokens[x].Head, head)
	if f.group(group{cue: int32(t), kind: ofNext, set: uint16(c.place) | uint16(attach)<<8, a: int32(e), b: int32(head)}) {
		attachFeatures(s, f, c, i, x, attach)
		clauseFeatures(s, f, t, c, x, head, attach)
	}
}

// attachFeatures are those of what token i begins behind the content, a constituent
// with head x.
func attachFeatures(s *scene, f *features, c *content, i, x int, attach uint64) {
	from, to := s.SentenceOf(c.to() - 1)
	p, next := uint64(c.place), s.at(c.to(), from, to).closed
	f.triple(kEndAttach, p, attach, next)
	f.triple(kEndAttachWord, attach, next, s.words[i].closed)
	f.triple(kEndAttachRelation, attach, s.words[x].relation, next)
	f.triple(kEndAttachRelation, attach, s.words[x].relation, 7)
}

// attachment is what a word behind the content hangs on, by its head h: 1 on
// nothing, 2 on a word of the content, 3 on its head, 4 on the cue t, 5 on what the
// cue hangs on, 6 on what hangs on the cue; 0 otherwise.
func attachment(d *nlp.Document, t int, c *content, h, head int) uint64 {
	switch {
	case h < 0:
		return 1
	case h >= c.from() && h < c.to():
		if h == head {
			return 3
		}
		return 2
	case h == t:
		return 4
	case d.Governs(h, t):
		return 5
	case d.Governs(t, h):
		return 6
	}
	return 0
}

// clauseFeatures compare what follows the content, headed by token x, with the
// cue and with the content's own head: a verb in the form of the cue's, without a
// subject of its own, goes on with the sentence (said it failed and left).
func clauseFeatures(s *scene, f *features, t int, c *content, x, head int, attach uint64) {
	p, next := uint64(c.place), s.words[min(c.to(), len(s.Tokens)-1)].closed
	if head < 0 {
		return
	}
	like := flag(s.words[x].tag == s.words[t].tag) | flag(s.words[x].tag == s.words[head].tag)<<1 | flag(s.Subject(x) >= 0)<<2 | flag(s.Tokens[x].IsVerb())<<3
	f.triple(kNextClause, p, like, next)
	f.triple(kNextClause, like, attach, next+1)
	f.triple(kNextClauseTag, s.words[x].tag, s.words[t].tag, s.words[head].tag)
	f.triple(kNextClauseTag, s.words[x].tag, attach, flag(s.Subject(x) >= 0))
	f.triple(kNextClauseLength, bucket(s.High(x)-c.to()), attach, next)
}

// headFeatures tell what the longest part hangs on; h is the head of all of the content, outside how many it
// has.
func headFeatures(s *scene, f *features, t int, c *content, h, outside int) {
	part := c.parts[0]
	for _, other := range c.parts[1:] {
		if other[1]-other[0] > part[1]-part[0] && !s.Quoted(other[0]) {
			part = other
		}
	}
	if len(c.parts) > 1 {
		h, outside = s.heads(part[0], part[1])
	}
	quoted, exact := flag(s.Quoted(part[0])), uint64(0)
	if h >= 0 {
		exact = flag(s.Low(h) >= part[0]-2) | flag(s.High(h) <= part[1]+1)<<1
	}
	if !f.group(group{cue: int32(t), kind: ofHead, set: uint16(c.place) | uint16(quoted)<<8 | uint16(exact)<<9 | uint16(outside)<<11, a: int32(h)}) {
		return
	}
	w, p := &s.words[t], uint64(c.place)
	f.triple(kOutside, p, uint64(outside), w.class)
	f.triple(kOutside, p, uint64(outside), quoted)
	if h >= 0 {
		f.triple(kHeadExact, exact, s.words[h].relation, link(s.Document, t, h))
		f.triple(kHeadExact, exact, uint64(outside), p)
		linkFeatures(s, f, t, h, p)
	}
}

// linkFeatures tell how a content's head h hangs on the cue t.
func linkFeatures(s *scene, f *features, t, h int, p uint64) {
	w, head, link := &s.words[t], &s.words[h], link(s.Document, t, h)
	f.triple(kHeadRelation, p, head.relation, link)
	f.triple(kHeadLink, p, link, w.class)
	f.triple(kHeadLink, p, link, w.tag)
	f.triple(kHeadClass, head.relation, link, w.class)
	f.triple(kHeadClass, head.relation, link, w.lemma)
	f.triple(kHeadTag, head.tag, link, w.class)
	f.triple(kHeadTag, head.tag, link, w.lemma)
	f.triple(kHeadLemma, p, head.lemma, 0)
	for _, sense := range firstSenses(s.Tokens[h].Senses) {
		f.triple(kHeadSense, uint64(sense), w.class, link)
		f.triple(kHeadSense, uint64(sense), w.lemma, link)
	}
	for _, sense := range firstSenses(s.Tokens[t].Senses) {
		f.triple(kHeadSense, uint64(sense), head.relation, link+100)
	}
}

// link is how content's head h hangs on the cue t: 1 on it, 2 on a child of it,
// 3 further below; 4 the cue on it, 5 the cue further below; 0 otherwise.
func link(d *nlp.Document, t, h int) uint64 {
	switch up := d.Tokens[h].Head; {
	case up == t:
		return 1
	case up >= 0 && d.Tokens[up].Head == t:
		return 2
	case d.Governs(t, h):
		return 3
	case d.Tokens[t].Head == h:
		return 4
	case d.Governs(h, t):
		return 5
	case up >= 0 && up == d.Tokens[t].Head:
		return 6
	}
	return 0
}

// tally counts what the content of the cue at token t is made of. Cues are its verbs of saying and the
// like, the cue itself left out. Subject reports that the cue's subject is among the words.
func tally(s *scene, t int, c *content) (n counts, words int, subject bool) {
	for _, part := range c.parts {
		words += part[1] - part[0]
		in := countsIn(s, part)
		n.add(&in, 1)
		for _, i := range beside(s, t).subjects {
			subject = subject || part[0] <= i && i < part[1]
		}
	}
	if n[cueVerbs] > 0 && s.words[t].class != 0 && s.Tokens[t].IsVerb() && c.holds(t) {
		n[cueVerbs]--
	}
	return n, words, subject
}

func shapeFeatures(s *scene, f *features, t int, c *content) {
	w, p := &s.words[t], uint64(c.place)
	n, words, subject := tally(s, t, c)
	length, share := bucket(words), shareOf(int(n[inQuotes]), words)
	if f.group(group{cue: int32(t), kind: ofLength, set: uint16(c.place), a: int32(length)}) {
		f.triple(kLength, p, length, 0)
		f.triple(kLength, p, length, w.class)
		f.triple(kLengthTag, length, w.lemma, 0)
	}
	verbs, cues, own := uint64(min(n[verbs], 3)), uint64(min(n[cueVerbs], 3)), flag(subject)
	if f.group(group{cue: int32(t), kind: ofVerbs, set: uint16(c.place) | uint16(verbs<<8|cues<<10|own<<12), a: int32(c.from())}) {
		f.triple(kVerb, p, verbs, s.words[c.from()].closed)
		f.triple(kVerb, p, verbs, w.class+9)
		f.triple(kCues, p, cues, 0)
		f.triple(kSubjectIn, p, own, 0)
	}
	cut, sentences := cutQuotes(s.Marked, c, n[opening] != n[closing]), uint64(min(3, s.Tokens[c.to()-1].Sentence-s.Tokens[c.from()].Sentence))
	if f.group(group{cue: int32(t), kind: ofQuotes, set: uint16(c.place) | uint16(share<<8|cut<<10|sentences<<14), a: int32(len(c.parts))}) {
		f.triple(kQuoteShare, p, share, w.class)
		f.triple(kQuoteSharePlace, p, share, uint64(len(c.parts)))
		f.triple(kBalance, cut, p, 0)
		f.triple(kSentences, p, sentences, share)
	}
}

// jumpFeatures tell how far the content's last part is from the one before and from the cue,
// or that a quotation follows with which it might go on.
func jumpFeatures(s *scene, f *features, t int, c *content) {
	if n := len(c.parts); n > 1 {
		f.triple(kGap, bucket(c.parts[1][0]-c.parts[0][1]), flag(s.Quoted(c.parts[0][0])), flag(s.Quoted(c.parts[1][0])))
		a, b := s.Tokens[c.parts[n-2][1]-1].Sentence, s.Tokens[c.parts[n-1][0]].Sentence
		f.triple(kJump, uint64(max(0, b-a)), flag(s.Quoted(c.parts[n-1][0])), uint64(min(n, 4)))
		f.triple(kJump, uint64(max(0, s.Tokens[c.parts[n-1][0]].Sentence-s.Tokens[t].Sentence)), 7, flag(s.ParagraphOf(t) == s.Sentences[b].Paragraph))
		f.triple(kJump, uint64(s.within[c.parts[n-1][0]]), 8, flag(b > s.Tokens[t].Sentence))
	} else if more := beside(s, t).more; len(more) > 0 && s.Quoted(c.to()-1) {
		f.triple(kJump, uint64(s.within[more[0][0]]), 9, flag(s.Tokens[more[0][0]].Sentence == s.Tokens[t].Sentence+1))
	}
}

// cutQuotes tells which ends of the content cut a quotation in two, and whether
// one parenthesis is left alone.
func cutQuotes(m *quotation.Marked, c *content, alone bool) uint64 {
	var set uint64
	if i := c.from(); m.Quoted(i) && !m.OpensQuote(i) {
		set |= 1
	}
	if i := c.to() - 1; m.Quoted(i) && !m.ClosesQuote(i) {
		set |= 2
	}
	if alone {
		set |= 4
	}
	if c.place == after && set == 0 {
		// A quotation that starts right behind the content, or right before it.
		if i := c.to(); i < len(m.Tokens) && m.OpensQuote(i) {
			set |= 8
		}
	}
	return set
}
