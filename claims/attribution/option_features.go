package attribution

import (
	"claims/claims/quotation"
	"claims/nlp"
	"math"
)

// The templates of a whole claim's features.
const (
	oBias template = iota + 300
	oExact
	oCue
	oCueContent
	oCueSpeaker
	oContent
	oSpeaker
	oMargin
	oTotal
	oTotalPlace
	oRank
	oRule
	oRuleTotal
	oRuleSpeaker
	oClass
	oClassTotal
	oQuoted
	oQuotedRule
	oLength
	oNobody
	oInside
	oInsideClass
	oCovers
	oRival
	oHeading
	oRelation
	oLemma
	oSentences
	oWithin
	oSpeakerKind
	oStart
)

// grade cuts a number into steps of 1/per, from low to high.
func grade(x float64, per, low, high float64) uint64 {
	x = max(low, min(high, x))
	return uint64(int(math.Floor((x - low) * per)))
}

// optionFeatures are those of a whole claim among all options.
func optionFeatures(s *scene, f *features, o *option, r *rivals) {
	kind := quotedShare(s.Marked, s.wordsAt(o.words))
	rule := uint64(o.content.rule)
	if o.t < 0 {
		cuelessFeatures(s, f, o, kind)
		rivalFeatures(s, f, o, r, rule+50)
		return
	}
	chance := -math.Log1p(math.Exp(-o.cue)) + o.contentP + o.speakerP
	chanceFeatures(f, o, chance, kind)
	choiceFeatures(s, f, o, chance, kind)
	p := s.ParagraphOf(o.t)
	f.triple(oHeading, uint64(s.Paragraphs[p].Kind), flag(p == 0), kind)
	f.triple(oWithin, uint64(s.within[o.t]), s.words[o.t].class, 0)
	rivalFeatures(s, f, o, r, rule)
}

// cuelessFeatures are those of a rule's proposal that has no cue; kind is its quotedShare.
func cuelessFeatures(s *scene, f *features, o *option, kind uint64) {
	rule, p := uint64(o.content.rule), &s.proposals[o.rule]
	f.triple(oRule, rule, flag(p.speaker >= 0), 99)
	f.triple(oRule, rule, bucket(o.words.len()), 98)
	f.triple(oRule, rule, kind, 97)
	f.triple(oRule, rule, flag(p.Continues), 96)
	f.triple(oRule, rule, flag(opensSentence(s.Document, o)), 95)
	f.triple(oQuotedRule, bucket(o.words.len()), kind, rule+100)
	f.triple(oSentences, uint64(min(3, s.Tokens[o.content.to()-1].Sentence-s.Tokens[o.content.from()].Sentence)), kind, rule)
}

// chanceFeatures tell how likely the cue, the content and the speaker are, alone and together.
func chanceFeatures(f *features, o *option, chance float64, kind uint64) {
	total := o.cue + o.contentP + o.speakerP
	f.add(oBias, 0, 0)
	f.add(oCue, grade(o.cue, 2, -4, 6), 0)
	f.add(oCueContent, grade(o.cue, 1, -4, 6), grade(o.contentP, 2, -5, 0))
	f.add(oCueSpeaker, grade(o.cue, 1, -4, 6), grade(o.speakerP, 2, -4, 0))
	f.add(oContent, grade(o.contentP, 3, -6, 0), uint64(o.rank))
	f.add(oExact, grade(o.exactP, 10, 0, 1), uint64(o.rank))
	f.add(oSpeaker, grade(o.speakerP, 4, -4, 0), 0)
	f.add(oMargin, grade(o.margin, 2, 0, 6), uint64(o.rank))
	f.add(oTotal, grade(total, 2, -9, 6), 0)
	f.add(oTotal, grade(chance, 3, -9, 0), 1)
	f.triple(oTotalPlace, grade(chance, 1, -9, 0), uint64(o.content.place), kind)
	f.add(oRank, uint64(o.rank), uint64(o.content.place))
}

// choiceFeatures tell what was chosen: by which rule, after which cue, in which
// words, for whom.
func choiceFeatures(s *scene, f *features, o *option, chance float64, kind uint64) {
	w, rule := &s.words[o.t], uint64(o.content.rule)
	form, agrees, named := ruleSpeaker(s, o.t, o.speaker)
	f.triple(oRule, rule, uint64(o.rank), form)
	f.triple(oRuleTotal, rule, grade(chance, 1, -9, 0), form)
	f.triple(oRuleSpeaker, form, agrees, named)
	f.triple(oRuleSpeaker, form, agrees, named+2*flag(rule > 0)+8)
	f.triple(oClass, w.class, w.tag, 0)
	f.triple(oClassTotal, w.class, grade(chance, 1, -9, 0), 0)
	f.triple(oQuoted, kind, uint64(o.content.place), uint64(len(o.content.parts)))
	f.triple(oQuotedRule, kind, rule, 0)
	f.triple(oLength, bucket(o.words.len()), kind, 0)
	f.triple(oLength, bucket(o.words.len()), w.class, 1)
	f.triple(oNobody, flag(o.speaker == nobody), w.class, grade(o.speakerP, 2, -4, 0))
	f.triple(oRelation, w.relation, w.tag, 0)
	f.add(oLemma, w.lemma, 0)
	f.triple(oStart, s.words[o.content.from()].closed, w.class, 0)
	if o.speaker != nobody {
		x := &s.words[o.speaker]
		f.triple(oSpeakerKind, x.tag, x.relation, uint64(o.content.place))
		f.triple(oSpeakerKind, x.entity, w.class, 1)
	}
}

// wholly is the shareOf all words.
const wholly = 3

// quotedShare tells how much of the words stands in quotation marks: 0 none to
// wholly.
func quotedShare(m *quotation.Marked, words []int) uint64 {
	quoted := 0
	for _, i := range words {
		if m.Quoted(i) {
			quoted++
		}
	}
	return shareOf(quoted, len(words))
}

// shareOf grades a share of words: 0 none of them, 1 up to a half, 2 more, wholly all.
func shareOf(some, all int) uint64 {
	switch {
	case some == 0:
		return 0
	case some == all:
		return wholly
	case 2*some > all:
		return 2
	}
	return 1
}

func opensSentence(d *nlp.Document, o *option) bool {
	from, _ := d.SentenceOf(o.content.from())
	return o.content.from() == from
}

// rivals tell for the tokens of contents how strong the best options of other cues are that
// have them, and which cue is the best one's.
type rivals struct {
	of  []int32 // for each token one more than the index of its rival; 0 for none
	all []rival
}

// rival is the best and the second best option over one token, and their cues; -1 for none.
type rival struct {
	best, second       float64
	bestCue, secondCue int
}

// weakest is the strength of no option.
const weakest = -9.0

func newRivals(s *scene) rivals { return rivals{of: make([]int32, len(s.Tokens))} }

// meet takes an option into account, if it is the likeliest of its cue.
func (r *rivals) meet(s *scene, o *option) {
	if o.rank > 0 {
		return
	}
	x := o.strength()
	for _, w := range s.wordsAt(o.words) {
		r.at(w).meet(x, o.t)
	}
}

// at is the rival over the token.
func (r *rivals) at(token int) *rival {
	if r.of[token] == 0 {
		r.all = append(r.all, rival{weakest, weakest, -1, -1})
		r.of[token] = int32(len(r.all))
	}
	return &r.all[r.of[token]-1]
}

// meet takes an option of a strength and a cue into account.
func (r *rival) meet(strength float64, cue int) {
	if strength > r.best {
		r.second, r.secondCue = r.best, r.bestCue
		r.best, r.bestCue = strength, cue
	} else if strength > r.second {
		r.second, r.secondCue = strength, cue
	}
}

func (o *option) strength() float64 {
	return max(weakest, -math.Log1p(math.Exp(-o.cue))+o.contentP)
}

// against is the strength of the best option over token i that is no option of
// cue t.
func (r *rivals) against(i, t int) (strength float64, cue int) {
	if r.of[i] == 0 {
		return weakest, -1
	}
	over := &r.all[r.of[i]-1]
	if over.bestCue == t && t >= 0 {
		return over.second, over.secondCue
	}
	return over.best, over.bestCue
}

func rivalFeatures(s *scene, f *features, o *option, r *rivals, rule uint64) {
	kind := quotedShare(s.Marked, s.wordsAt(o.words))
	top, cue := -9.0, -1
	for _, i := range s.wordsAt(o.words) {
		if x, c := r.against(i, o.t); x > top {
			top, cue = x, c
		}
	}
	own := o.strength()
	if o.t < 0 {
		own = 0
	}
	f.triple(oRival, grade(top, 2, -6, 0), rule, kind)
	f.triple(oRival, grade(top-own, 2, -5, 5), 77, flag(o.t < 0))
	f.triple(oRival, grade(top, 2, -6, 0), grade(own, 2, -6, 0), 76)
	if cue >= 0 {
		inside := flag(o.t >= 0 && o.content.holds(cue))
		f.triple(oCovers, inside, s.words[cue].class, grade(top, 1, -6, 0))
		f.triple(oCovers, inside, grade(top-own, 1, -5, 5), 70)
	}
	if o.t >= 0 {
		x, c := r.against(o.t, o.t)
		f.triple(oInside, grade(x, 2, -6, 0), s.words[o.t].class, 0)
		f.triple(oInside, grade(x-own, 1, -6, 6), 1, 1)
		if c >= 0 {
			f.triple(oInsideClass, s.words[c].class, s.words[o.t].class, grade(x, 1, -6, 0))
			f.triple(oInsideClass, s.words[c].lemma, grade(x, 1, -6, 0), 3)
		}
	}
}
