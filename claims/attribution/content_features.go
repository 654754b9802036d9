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
	kLengthRelation
	kVerb
	kBalance
	kRuleExact
	kRuleStart
	kRuleEnd
	kRuleOverlap
	kRuleNone
	kCues
	kCuesPlace
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
func (s *scene) contentFeatures(f *features, t int, c *content) {
	w := &s.words[t]
	p := uint64(c.place)
	f.add(kPlace, p, w.tag)
	f.add(kPlaceLemma, p, w.lemma)
	f.add(kPlaceClass, p, w.class)
	f.add(kParts, p, uint64(min(len(c.parts), 4)))
	s.startFeatures(f, t, c)
	s.endFeatures(f, t, c)
	s.headFeatures(f, t, c)
	s.shapeFeatures(f, t, c)
	s.ruleFeatures(f, t, c)
}

func (s *scene) startFeatures(f *features, t int, c *content) {
	from, to := s.SentenceOf(t)
	w, p, i := &s.words[t], uint64(c.place), c.from()
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
	if c.place == after {
		s.betweenFeatures(f, t, i)
	}
}

// betweenFeatures tell what stands between a cue and content behind it.
func (s *scene) betweenFeatures(f *features, t, start int) {
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

func (s *scene) endFeatures(f *features, t int, c *content) {
	from, to := s.SentenceOf(c.to() - 1)
	p, e := uint64(c.place), c.to()
	last, next, next2 := &s.words[e-1], s.at(e, from, to), s.at(e+1, from, to)
	f.triple(kEndTag, p, next.tag, 0)
	f.triple(kEndWord, p, next.closed, 0)
	f.triple(kEndLast, p, last.tag, flag(e == to))
	f.triple(kEndPair, p, last.tag, next.closed)
	f.triple(kEndNext, p, next.closed, next2.closed)
	f.triple(kEndNextPair, p, next.closed, next2.lower)
	f.triple(kEndSentence, p, flag(e == to), flag(next.punct))
	f.triple(kEndQuote, p, flag(s.ClosesQuote(e-1))|flag(s.Quoted(e-1))<<1, next.closed)
	s.attachFeatures(f, t, c, next.closed, to)
}

// attachFeatures tell what the constituent that follows the content hangs on,
// punctuation and conjunction aside; next is the word behind the content, to the
// end of the sentence.
func (s *scene) attachFeatures(f *features, t int, c *content, next uint64, to int) {
	p, e := uint64(c.place), c.to()
	i := e
	for i < to && (s.words[i].punct || s.Tokens[i].Tag == "CC") && !s.OpensQuote(i) {
		i++
	}
	if i >= to {
		f.add(kEndAttach, p, 99)
		return
	}
	x := i
	for h, steps := s.Tokens[x].Head, 0; h >= 0 && s.Low(h) >= e && steps < maxDepth; h, steps = s.Tokens[x].Head, steps+1 {
		x = h
	}
	attach := attachment(s.Document, t, c, s.Tokens[x].Head)
	f.triple(kEndAttach, p, attach, next)
	f.triple(kEndAttachWord, attach, next, s.words[i].closed)
	f.triple(kEndAttachRelation, attach, s.words[x].relation, next)
	f.triple(kEndAttachRelation, attach, s.words[x].relation, 7)
	s.clauseFeatures(f, t, c, x, attach)
}

// attachment is what a word behind the content hangs on, by its head h: 1 on
// nothing, 2 on a word of the content, 3 on its head, 4 on the cue t, 5 on what the
// cue hangs on, 6 on what hangs on the cue; 0 otherwise.
func attachment(d *nlp.Document, t int, c *content, h int) uint64 {
	switch {
	case h < 0:
		return 1
	case h >= c.from() && h < c.to():
		if h == d.HeadOf(c.from(), c.to()) {
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
// cue and with the content's head: a verb in the form of the cue's, without a
// subject of its own, goes on with the sentence (said it failed and left).
func (s *scene) clauseFeatures(f *features, t int, c *content, x int, attach uint64) {
	p, next := uint64(c.place), s.words[min(c.to(), len(s.Tokens)-1)].closed
	head := s.HeadOf(c.from(), c.to())
	if head < 0 {
		return
	}
	like := flag(s.words[x].tag == s.words[t].tag) | flag(s.words[x].tag == s.words[head].tag)<<1 | flag(hasSubject(s.Document, x))<<2 | flag(s.Tokens[x].IsVerb())<<3
	f.triple(kNextClause, p, like, next)
	f.triple(kNextClause, like, attach, next+1)
	f.triple(kNextClauseTag, s.words[x].tag, s.words[t].tag, s.words[head].tag)
	f.triple(kNextClauseTag, s.words[x].tag, attach, flag(hasSubject(s.Document, x)))
	f.triple(kNextClauseLength, bucket(s.High(x)-c.to()), attach, next)
}

func (s *scene) headFeatures(f *features, t int, c *content) {
	w, p := &s.words[t], uint64(c.place)
	part := c.parts[0]
	for _, other := range c.parts[1:] {
		if other[1]-other[0] > part[1]-part[0] && !s.Quoted(other[0]) {
			part = other
		}
	}
	h := s.HeadOf(part[0], part[1])
	outside := 0
	for i := part[0]; i < part[1] && outside < 4; i++ {
		if x := s.Tokens[i].Head; (x < part[0] || x >= part[1]) && !s.words[i].punct {
			outside++
		}
	}
	f.triple(kOutside, p, uint64(outside), w.class)
	f.triple(kOutside, p, uint64(outside), flag(s.Quoted(part[0])))
	if h < 0 {
		return
	}
	link := link(s.Document, t, h)
	head := &s.words[h]
	exact := flag(s.Low(h) >= part[0]-2) | flag(s.High(h) <= part[1]+1)<<1
	f.triple(kHeadRelation, p, head.relation, link)
	f.triple(kHeadLink, p, link, w.class)
	f.triple(kHeadLink, p, link, w.tag)
	f.triple(kHeadExact, exact, head.relation, link)
	f.triple(kHeadExact, exact, uint64(outside), p)
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

// tally counts what content is made of: its words, those in quotation marks, its
// verbs, and those of them that are cues outside quotation marks. Subject reports
// that the cue's subject is among the words.
type tally struct {
	words, quoted, verbs, cues int
	subject                    bool
}

func (s *scene) tally(t int, c *content) (n tally) {
	for _, part := range c.parts {
		n.words += part[1] - part[0]
		for i := part[0]; i < part[1]; i++ {
			if s.Quoted(i) {
				n.quoted++
			}
			if s.Tokens[i].IsVerb() {
				n.verbs++
				if s.words[i].class != 0 && !s.Quoted(i) && i != t {
					n.cues++
				}
			}
			if s.Tokens[i].Head == t && s.Tokens[i].Relation == "nsubj" {
				n.subject = true
			}
		}
	}
	return n
}

func (s *scene) shapeFeatures(f *features, t int, c *content) {
	w, p := &s.words[t], uint64(c.place)
	n := s.tally(t, c)
	length, verbs, share := bucket(n.words), uint64(min(n.verbs, 3)), shareOf(n.quoted, n.words)
	f.triple(kLength, p, length, 0)
	f.triple(kLength, p, length, w.class)
	f.triple(kLengthTag, length, w.lemma, 0)
	f.triple(kVerb, p, verbs, s.words[c.from()].closed)
	f.triple(kVerb, p, verbs, w.class+9)
	f.triple(kCues, p, uint64(min(n.cues, 3)), 0)
	f.triple(kSubjectIn, p, flag(n.subject), 0)
	f.triple(kQuoteShare, p, share, w.class)
	f.triple(kQuoteSharePlace, p, share, uint64(len(c.parts)))
	f.triple(kBalance, cutQuotes(s.Marked, c), p, 0)
	f.triple(kSentences, p, uint64(min(3, s.Tokens[c.to()-1].Sentence-s.Tokens[c.from()].Sentence)), share)
	s.jumpFeatures(f, t, c)
	if len(c.parts) > 1 {
		f.triple(kGap, bucket(c.parts[1][0]-c.parts[0][1]), flag(s.Quoted(c.parts[0][0])), flag(s.Quoted(c.parts[1][0])))
	}
}

// jumpFeatures tell how far the content's last part is from the one before and from the cue,
// or that a quotation follows with which it might go on.
func (s *scene) jumpFeatures(f *features, t int, c *content) {
	if n := len(c.parts); n > 1 {
		a, b := s.Tokens[c.parts[n-2][1]-1].Sentence, s.Tokens[c.parts[n-1][0]].Sentence
		f.triple(kJump, uint64(max(0, b-a)), flag(s.Quoted(c.parts[n-1][0])), uint64(min(n, 4)))
		f.triple(kJump, uint64(max(0, s.Tokens[c.parts[n-1][0]].Sentence-s.Tokens[t].Sentence)), 7, flag(s.ParagraphOf(t) == s.Sentences[b].Paragraph))
		f.triple(kJump, uint64(s.within[c.parts[n-1][0]]), 8, flag(b > s.Tokens[t].Sentence))
	} else if more := s.following(t); len(more) > 0 && s.Quoted(c.to()-1) {
		f.triple(kJump, uint64(s.within[more[0][0]]), 9, flag(s.Tokens[more[0][0]].Sentence == s.Tokens[t].Sentence+1))
	}
}

// cutQuotes tells which ends of the content cut a quotation in two, and whether
// one parenthesis is left alone.
func cutQuotes(m *quotation.Marked, c *content) uint64 {
	var set uint64
	if i := c.from(); m.Quoted(i) && !m.OpensQuote(i) {
		set |= 1
	}
	if i := c.to() - 1; m.Quoted(i) && !m.ClosesQuote(i) {
		set |= 2
	}
	depth := 0
	for _, part := range c.parts {
		for i := part[0]; i < part[1]; i++ {
			switch m.Tokens[i].Lower {
			case "(":
				depth++
			case ")":
				depth--
			}
		}
	}
	if depth != 0 {
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

// ruleFeatures tell how the content compares with what the rules propose for
// the same cue.
func (s *scene) ruleFeatures(f *features, t int, c *content) {
	w := &s.words[t]
	if len(s.proposalsOf[t]) == 0 {
		f.add(kRuleNone, uint64(c.place), 0)
	}
	for _, i := range s.proposalsOf[t] {
		p := &s.proposals[i]
		form := uint64(p.Form) + 1
		if len(p.parts) == 0 {
			continue
		}
		start, end := c.from() == p.parts[0][0], c.to() == p.parts[len(p.parts)-1][1]
		exact := start && end && len(p.parts) == len(c.parts)
		f.triple(kRuleExact, flag(exact), form, 0)
		f.triple(kRuleExact, flag(exact), form, w.lemma)
		f.triple(kRuleStart, flag(start), form, 0)
		f.triple(kRuleEnd, flag(end), form, 0)
	}
	inside, outside := 0, 0
	for _, part := range c.parts {
		for i := part[0]; i < part[1]; i++ {
			if s.within[i] > 0 {
				inside++
			} else {
				outside++
			}
		}
	}
	f.triple(kRuleOverlap, uint64(s.within[c.from()]), flag(inside > outside), flag(len(s.proposalsOf[t]) > 0))
}
