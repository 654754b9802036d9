package attribution

import (
	"strings"
)

// The templates of a cue's features.
const (
	cBias template = iota + 1
	cLemma
	cLemmaTag
	cTag
	cClass
	cFrames
	cSense
	cSenseTag
	cRelation
	cHeadLemma
	cRelationHead
	cHeadClass
	cChild
	cChildClass
	cChildSense
	cChildren
	cSubject
	cSubjectEntity
	cSubjectSense
	cSubjectTag
	cSubjectPair
	cNoSubject
	cClause
	cClauseMark
	cObject
	cObjectSense
	cObjectTag
	cOblique
	cObliqueLemma
	cNext
	cNext2
	cNextTag
	cNextTags
	cBefore
	cBeforeTag
	cAuxiliary
	cNegated
	cQuoteAfter
	cQuoteBefore
	cQuoteSentence
	cQuoteLemma
	cRule
	cRuleLemma
	cWithin
	cWithinLemma
	_
	cOuterPair
	cPlace
	cSuffix
	cLemmaClause
	cLemmaSubject
	cLemmaNext
	cSubjectClause
	cHeading
	cAncestor
	cEntitySense
	cDepth
	cInherited
	cInheritedLemma
	cInheritedSense
	cObliqueSense
	cParticle
	cComplement
	cMark
)

// cueFeatures are those of token t as the head of a cue.
func cueFeatures(s *scene, f *features, t int) {
	w, tok := &s.words[t], &s.Tokens[t]
	f.add(cBias, 0, 0)
	f.add(cLemma, w.lemma, 0)
	f.add(cLemmaTag, w.lemma, w.tag)
	f.add(cTag, w.tag, 0)
	f.add(cClass, w.class, flag(s.Tokens[t].IsVerb()))
	f.add(cFrames, uint64(w.frames), w.tag)
	for _, sense := range tok.Senses {
		f.add(cSense, uint64(sense), flag(s.Tokens[t].IsVerb()))
		f.add(cSenseTag, uint64(sense), w.tag)
	}
	f.add(cSuffix, hashSuffix(tok.Lemma), w.tag)
	cueContext(s, f, t)
	cueChildren(s, f, t)
	cueHead(s, f, t)
	cueQuotes(s, f, t)
	cueRules(s, f, t)
}

func hashSuffix(lemma string) uint64 {
	h := uint64(0)
	for _, c := range []byte(lemma[max(0, len(lemma)-3):]) {
		h = h<<8 | uint64(c)
	}
	return h
}

// at is the word at token i, or that beyond the sentence's ends.
func (s *scene) at(i, from, to int) *word {
	if i < from || i >= to {
		return &s.beyond
	}
	return &s.words[i]
}

func cueContext(s *scene, f *features, t int) {
	from, to := s.SentenceOf(t)
	w := &s.words[t]
	next, next2, before := s.at(t+1, from, to), s.at(t+2, from, to), s.at(t-1, from, to)
	f.add(cNext, next.lower, 0)
	f.add(cNextTag, next.tag, w.tag)
	f.add(cNext2, next.closed, next2.closed)
	f.add(cNextTags, next.tag, next2.tag)
	f.add(cLemmaNext, w.lemma, next.closed)
	f.add(cBefore, before.lower, 0)
	f.add(cBeforeTag, before.tag, w.tag)
	f.add(cPlace, bucket(t-from), 0)
	f.add(cPlace, bucket(to-t), 1)
	p := s.ParagraphOf(t)
	f.add(cHeading, uint64(s.Paragraphs[p].Kind), flag(p == 0))
}

func firstSenses(senses []uint8) []uint8 { return senses[:min(len(senses), 2)] }

// inheritedSubject adds the subject of the verb that a cue without one hangs on:
// he rose and asked, he wants to see.
func inheritedSubject(s *scene, f *features, t int) {
	for up, steps := s.Tokens[t].Head, 0; up >= 0 && steps < 3; up, steps = s.Tokens[up].Head, steps+1 {
		i := s.Subject(up)
		if i < 0 {
			continue
		}
		c, w := &s.words[i], &s.words[t]
		f.triple(cInherited, c.tag, c.entity, w.relation)
		f.triple(cInherited, c.tag, c.entity, w.class+1)
		f.triple(cInheritedLemma, c.closed, w.lemma, 0)
		for _, sense := range firstSenses(s.Tokens[i].Senses) {
			f.triple(cInheritedSense, uint64(sense), w.class, w.relation)
		}
		return
	}
}

func cueSubject(s *scene, f *features, t, subject int, clause bool) {
	w := &s.words[t]
	if subject < 0 {
		f.add(cNoSubject, w.relation, w.class)
		if t > 0 {
			f.add(cNoSubject, w.relation, s.words[t-1].closed)
		}
		inheritedSubject(s, f, t)
		return
	}
	c := &s.words[subject]
	f.add(cSubject, c.lemma, 0)
	f.add(cSubjectTag, c.tag, flag(subject > t))
	f.add(cSubjectTag, c.tag, w.class+2)
	f.add(cSubjectEntity, c.entity, 0)
	f.add(cSubjectPair, c.entity, w.lemma)
	f.add(cSubjectPair, c.closed, w.lemma)
	f.triple(cSubjectClause, c.entity, c.tag, flag(clause))
	for _, sense := range firstSenses(s.Tokens[subject].Senses) {
		f.add(cSubjectSense, uint64(sense), 0)
		f.add(cSubjectSense, uint64(sense), w.class+1)
		f.add(cLemmaSubject, uint64(sense), w.lemma)
		for _, own := range firstSenses(s.Tokens[t].Senses) {
			f.triple(cEntitySense, uint64(sense), uint64(own), 1)
		}
	}
	for _, own := range firstSenses(s.Tokens[t].Senses) {
		f.triple(cEntitySense, c.entity, uint64(own), c.tag)
	}
}

// cueHead adds what the cue depends on, and the cues among its ancestors: a
// statement inside another's content is not looked for.
func cueHead(s *scene, f *features, t int) {
	w := &s.words[t]
	f.add(cRelation, w.relation, w.tag)
	f.add(cRelation, w.relation, w.class+1)
	h := s.Tokens[t].Head
	if h < 0 {
		return
	}
	head := &s.words[h]
	f.add(cHeadLemma, head.lemma, flag(h < t))
	f.triple(cRelationHead, w.relation, head.lemma, flag(h < t))
	f.triple(cHeadClass, w.relation, head.class, w.class)
	depth := 0
	for up, via := h, t; up >= 0 && depth < maxDepth; up, via = s.Tokens[up].Head, up {
		depth++
		if a := &s.words[up]; a.class != 0 {
			f.triple(cAncestor, a.class, s.words[via].relation, bucket(depth))
			f.triple(cAncestor, a.lemma, s.words[via].relation, 77)
			f.triple(cOuterPair, a.class, w.class, s.words[via].relation)
			break
		}
	}
	f.add(cDepth, bucket(depth), 0)
}

// cueQuotes adds how far the next quotation marks are.
func cueQuotes(s *scene, f *features, t int) {
	from, to := s.SentenceOf(t)
	after, before := -1, -1
	for i := t + 1; i < to; i++ {
		if s.OpensQuote(i) {
			after = i - t
			break
		}
	}
	for i := t - 1; i >= from; i-- {
		if s.ClosesQuote(i) {
			before = t - i
			break
		}
	}
	beside := after > 0 || before > 0
	w := &s.words[t]
	f.add(cQuoteAfter, bucket(after), w.class)
	f.add(cQuoteBefore, bucket(before), w.class)
	f.add(cQuoteSentence, flag(beside), w.tag)
	if beside {
		f.triple(cQuoteLemma, w.lemma, flag(after > 0), flag(before > 0))
		last := flag(before > 0 && t-before > 0 && strings.ContainsAny(s.Tokens[t-before-1].Lower, ",.?!"))
		f.triple(cQuoteBefore, bucket(before), last, 9)
		for _, sense := range firstSenses(s.Tokens[t].Senses) {
			f.triple(cQuoteAfter, bucket(after), uint64(sense), 8)
			f.triple(cQuoteBefore, bucket(before), uint64(sense), 8)
		}
	}
}

// cueRules adds what the rules make of the token.
func cueRules(s *scene, f *features, t int) {
	w := &s.words[t]
	for _, i := range s.proposalsOf.at(t) {
		p := &s.proposals[i]
		last := flag(t == p.cue[1]-1)
		f.triple(cRule, uint64(p.Form)+1, last, flag(p.speaker >= 0))
		f.triple(cRuleLemma, uint64(p.Form)+1, w.lemma, 0)
		f.triple(cRule, uint64(p.Form)+1, w.class, 5)
	}
	if len(s.proposalsOf.at(t)) == 0 {
		f.add(cRule, 0, w.class)
	}
	f.add(cWithin, uint64(s.within[t]), w.class)
	f.add(cWithin, uint64(s.within[t]), w.tag)
	f.add(cWithinLemma, uint64(s.within[t]), w.lemma)
}

// mayBeCue reports whether token t is a candidate for the head of a cue.
func (s *scene) mayBeCue(t int, others Others) bool {
	if s.Quoted(t) {
		return false
	}
	if s.Tokens[t].IsVerb() {
		switch s.Tokens[t].Relation {
		case "aux", "aux:pass", "cop":
			return false
		}
		return true
	}
	if others[OtherKey(&s.Tokens[t])] {
		return true
	}
	for _, i := range s.proposalsOf.at(t) {
		if t == s.proposals[i].cue[1]-1 {
			return true
		}
	}
	return false
}
