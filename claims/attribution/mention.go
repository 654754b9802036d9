package attribution

import (
	"claims/claims/quotation"
)

// nobody stands for the candidate that no mention names the speaker.
const nobody = -1

// farMention is how many tokens from the cue a mention may be: farther than in
// any sentence that people write, so that a list without a stop stays cheap.
const farMention = 150

// mentions are the heads of the noun phrases that may name who speaks by the cue
// at token t: those of its sentence, outside the content and outside
// quotations, and those that the rules propose; nobody comes last.
func (s *scene) mentions(t int, c *content) []int {
	from, to := s.SentenceOf(t)
	from, to = max(from, t-farMention), min(to, t+farMention)
	var all []int
	for i := from; i < to; i++ {
		if i != t && isMention(s.Marked, i) && !c.holds(i) && !isElsewhere(s, t, i, from) {
			all = append(all, i)
		}
	}
	for _, p := range s.proposalsOf.at(t) {
		if h := s.proposals[p].speaker; h >= 0 && (h < from || h >= to || !isMention(s.Marked, h) || c.holds(h)) && (c.rule > 0 || !c.holds(h)) {
			all = append(all, h)
		}
	}
	return append(all, nobody)
}

// isElsewhere reports whether the noun at token i stands before the cue at t but is
// plainly part of something else: of a phrase that opens the sentence that starts at
// from (Outside court, Detective Neil Ribble said), or of a relative clause with a verb of
// its own (Agnes Rautio, whose son is treated there, said).
func isElsewhere(s *scene, t, i, from int) bool {
	low := s.Low(i)
	if i > t || low < from {
		return false
	}
	if s.Tokens[low].Tag == "WP$" {
		return countsIn(s, [2]int{i, t})[verbs] > 0
	}
	return low == from && s.Tokens[low].Tag == "IN" && s.Tokens[low].Head == i && s.Tokens[i].Relation == "nsubj" && s.Tokens[i+1].Lower == ","
}

func (c *content) holds(i int) bool { return covers(c.parts, i) }

// isMention reports the head of a noun phrase.
func isMention(m *quotation.Marked, i int) bool {
	if m.Quoted(i) {
		return false
	}
	t := &m.Tokens[i]
	switch t.Tag {
	case "NN", "NNS", "NNP", "NNPS":
		switch t.Relation {
		case "compound", "flat", "fixed", "goeswith", "aux", "case":
			return false
		}
		return true
	case "PRP", "PRP$", "WP", "WDT":
		return true
	case "DT", "CD", "JJ", "JJS", "FW", "ADD", "PDT":
		switch t.Relation {
		case "nsubj", "nsubj:pass", "obl:agent", "obj", "obl", "conj", "root":
			return true
		}
	case "IN":
		return t.Relation == "nsubj"
	}
	return false
}

// The templates of a mention's features.
const (
	mBias template = iota + 200
	mNobody
	mNobodyLemma
	mNobodyRelation
	mPath
	mPathLemma
	mPathClass
	mPathTag
	mDirect
	mDirectVoice
	mSide
	_
	mDistance
	mDistanceClass
	mBetween
	mBetweenTag
	mTag
	mTagSide
	mEntity
	mEntityClass
	mSense
	mSenseClass
	mLemma
	mRelation
	mRelationSide
	mNext
	mNextPair
	mCase
	mRule
	mRuleForm
	_
	mContentSide
	mFirst
	mInRelative
	mOrder
	mPrevCue
	mPathEntity
	mSubject
	mSpeaks
)

// mentionFeatures are those of the mention with head m (or nobody) as the
// speaker of the content by the cue at token t.
func mentionFeatures(s *scene, f *features, t int, c *content, m int) {
	f.begin()
	quoted := quotedAround(s.Marked, c)
	if f.group(group{cue: int32(t), kind: ofMention, set: uint16(c.place) | uint16(quoted)<<8, a: int32(m)}) {
		form, agrees, named := ruleSpeaker(s, t, m)
		f.triple(mRule, form, agrees, named)
		f.triple(mRuleForm, form, agrees, s.words[t].class)
		if m == nobody {
			nobodyFeatures(s, f, t, c.place)
			return
		}
		mentionPath(s, f, t, c, m)
		mentionDistance(s, f, t, c, m)
		mentionHead(s, f, t, c, m)
		mentionBeside(s, f, t, m)
		mentionSpeaks(s, f, t, c.place, quoted, m)
	}
	if m != nobody && f.group(group{cue: int32(t), kind: ofOne}) {
		contentBeside(f, t, c, m)
	}
}

// nobodyFeatures are those of nobody as the speaker by the cue at token t.
func nobodyFeatures(s *scene, f *features, t int, at place) {
	w := &s.words[t]
	f.add(mNobody, w.class, 0)
	f.add(mNobody, w.tag, 1)
	f.add(mNobodyLemma, w.lemma, 0)
	f.add(mNobodyRelation, w.relation, w.tag)
	f.triple(mNobodyRelation, w.relation, flag(s.Subject(t) >= 0), w.class)
	f.triple(mNobody, uint64(at), flag(s.Subject(t) >= 0), 2)
}

// mentionPath tell the way in the tree from the cue to the mention.
func mentionPath(s *scene, f *features, t int, c *content, m int) {
	w, x := &s.words[t], &s.words[m]
	path, up, down := path(s, t, m)
	f.add(mPath, path, 0)
	f.add(mPathLemma, path, w.lemma)
	f.add(mPathClass, path, w.class)
	f.add(mPathTag, path, w.tag)
	f.add(mPathTag, path, x.tag)
	f.add(mPathEntity, path, x.entity)
	f.triple(mDirect, up, down, x.relation)
	f.triple(mDirectVoice, path, flag(s.IsPassive(t)), uint64(c.place))
}

// mentionDistance tell how far the mention is from the cue, on which side, and
// what stands between.
func mentionDistance(s *scene, f *features, t int, c *content, m int) {
	w, side := &s.words[t], flag(m > t)
	f.triple(mSide, side, uint64(c.place), w.tag)
	f.triple(mDistance, side, bucket(max(m-t, t-m)), 0)
	f.triple(mDistanceClass, side, bucket(max(m-t, t-m)), w.class)
	between, last := min(m, t)+1, max(m, t)
	n := countsIn(s, [2]int{between, last})
	verbs, mentions := int(n[verbs]), int(n[mentions])
	f.triple(mBetween, side, uint64(min(verbs, 4)), uint64(min(mentions, 4)))
	f.triple(mBetweenTag, side, uint64(min(verbs, 4)), s.words[m].tag)
	f.triple(mOrder, side, uint64(min(mentions, 4)), uint64(c.place))
}

// mentionHead tell what the mention's head is.
func mentionHead(s *scene, f *features, t int, c *content, m int) {
	w, x, side := &s.words[t], &s.words[m], flag(m > t)
	f.add(mTag, x.tag, 0)
	f.triple(mTagSide, x.tag, side, x.relation)
	f.add(mEntity, x.entity, x.tag)
	f.triple(mEntityClass, x.entity, w.class, side)
	for _, sense := range firstSenses(s.Tokens[m].Senses) {
		f.add(mSense, uint64(sense), 0)
		f.triple(mSenseClass, uint64(sense), w.class, side)
	}
	f.add(mLemma, x.lemma, 0)
	f.add(mRelation, x.relation, 0)
	f.triple(mRelationSide, x.relation, side, uint64(c.place))
}

// mentionBeside tell what stands right beside the mention.
func mentionBeside(s *scene, f *features, t, m int) {
	from, to := s.SentenceOf(t)
	x, side := &s.words[m], flag(m > t)
	next, prior := s.at(s.High(m), from, to), s.at(s.Low(m)-1, from, to)
	f.triple(mNext, next.closed, side, 0)
	f.triple(mNextPair, next.closed, prior.closed, side)
	f.triple(mCase, s.words[s.Low(m)].closed, side, x.relation)
	if x.class != 0 {
		f.add(mFirst, x.class, side)
	}
}

// contentBeside tell how the mention stands to the content.
func contentBeside(f *features, t int, c *content, m int) {
	f.triple(mContentSide, uint64(c.place), flag(m < c.from())|flag(m >= c.to())<<1, flag(m > t))
	gap := 0
	switch {
	case m < c.from():
		gap = c.from() - m
	case m >= c.to():
		gap = m - c.to()
	}
	f.triple(mContentSide, uint64(c.place), bucket(gap), 9)
}

// mentionSpeaks tell whose subject the mention is, how often the rules find that
// it speaks, and whether another mention comes before it.
func mentionSpeaks(s *scene, f *features, t int, at place, quoted uint64, m int) {
	w, x, side := &s.words[t], &s.words[m], flag(m > t)
	from, to := s.SentenceOf(t)
	chain, steps := subjectChain(s, t, m)
	f.triple(mSubject, chain, steps, uint64(at))
	f.triple(mSubject, chain, w.tag, x.entity)
	f.triple(mSpeaks, bucket(s.spoken[x.lemma]), x.tag, chain)
	f.triple(mSpeaks, bucket(s.spoken[x.lemma]), side, uint64(at))
	f.triple(mSpeaks, quoted, side, x.entity)
	f.triple(mFirst, flag(m == firstMention(s, from, to)), side, 1)
	f.triple(mInRelative, flag(s.Governs(t, m)), flag(s.Governs(m, t)), side)
	f.triple(mPrevCue, flag(len(s.proposalsOf.at(m)) > 0), uint64(s.within[m]), 0)
}

// subjectChain tells whether the mention is the subject of the cue (0 for no), or
// of a verb that the cue hangs on, over which relations and how many steps.
func subjectChain(s *scene, t, m int) (chain, steps uint64) {
	relations := uint64(1)
	for up := t; up >= 0 && steps < 4; up, steps = s.Tokens[up].Head, steps+1 {
		if subject := s.Subject(up); subject >= 0 {
			if subject == m {
				return relations, steps
			}
			return 0, steps
		}
		relations = relations*1099511628211 + s.words[up].relation
	}
	return 0, steps
}

// quotedAround tells whether the content is in quotation marks, and where the
// quotation ends its sentence.
func quotedAround(m *quotation.Marked, c *content) uint64 {
	if !m.Quoted(c.from()) || !m.Quoted(c.to()-1) {
		return 0
	}
	_, end := m.SentenceOf(c.to() - 1)
	return 1 + flag(end == c.to())
}

func firstMention(s *scene, from, to int) int {
	for i := from; i < to; i++ {
		if isMention(s.Marked, i) {
			return i
		}
	}
	return -1
}

// ruleSpeaker tells what the rules make of the mention: the form of a proposal
// of the cue, whether it names this speaker, and whether it names any.
func ruleSpeaker(s *scene, t, m int) (form, agrees, named uint64) {
	for _, i := range s.proposalsOf.at(t) {
		p := &s.proposals[i]
		f := uint64(p.Form) + 1
		if form == 0 || p.speaker == m {
			form, agrees, named = f, flag(p.speaker == m), flag(p.speaker >= 0)
		}
	}
	return form, agrees, named
}

// path is the way in the tree from the cue to the mention: the relations that
// it climbs and descends, and how many of each.
func path(s *scene, t, m int) (path, up, down uint64) {
	top := t
	for top >= 0 && up < 6 && !s.Governs(top, m) {
		path = path*1099511628211 + s.words[top].relation
		top = s.Tokens[top].Head
		up++
	}
	path = path*1099511628211 + 17
	for x := m; x >= 0 && x != top && down < 6; x = s.Tokens[x].Head {
		path = path*1099511628211 + s.words[x].relation
		down++
	}
	return path, up, down
}
