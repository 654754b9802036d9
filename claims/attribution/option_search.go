package attribution

import (
	"math"
	"slices"
)

// optionSearch goes through a document for its options. What one is worth hangs on its rivals, those that
// share words with it: it is handed on, and need be held no more, once all of them are met.
type optionSearch struct {
	*Model
	s       *scene
	f       features
	rivals  rivals
	used    []bool    // the proposals that a cue's options come from
	waiting []*option // those that may still meet a rival, in order
}

// options hands on the claims that may be chosen in a document, each with its features, which are good
// until the next: those of cues, in order of these, then those of proposals without one.
func (m *Model) options(s *scene, handOn func(o *option, keys []uint64)) {
	x := &optionSearch{Model: m, s: s, rivals: newRivals(s), used: make([]bool, len(s.proposals))}
	earliest := s.earliestReached()
	for i, sentence := range s.Sentences {
		met := len(x.waiting)
		for t := sentence.First; t < sentence.Last; t++ {
			x.ofCue(t)
		}
		for _, o := range x.waiting[met:] {
			x.rivals.meet(s, o)
		}
		ready := 0
		for ready < len(x.waiting) && s.lastSentence(x.waiting[ready]) < earliest[i+1] {
			x.weigh(x.waiting[ready], handOn)
			x.waiting[ready] = nil
			ready++
		}
		x.waiting = x.waiting[ready:]
	}
	for i := range s.proposals {
		if p := &s.proposals[i]; !x.used[i] && len(p.parts) > 0 {
			x.weigh(s.option(option{t: -1, content: content{parts: p.parts, rule: uint8(p.Form) + 1}, speaker: p.speaker, rule: i}), handOn)
		}
	}
}

// weigh hands an option on with its features.
func (x *optionSearch) weigh(o *option, handOn func(o *option, keys []uint64)) {
	x.f.keys = x.f.keys[:0]
	optionFeatures(x.s, &x.f, o, &x.rivals)
	handOn(o, x.f.keys)
}

// earliestReached is, for each sentence and for the end, the first sentence in which a content of a cue
// there or behind it may start: that of the cue, of the start of a quotation that reaches into it, or of
// what a rule proposes.
func (s *scene) earliestReached() []int {
	earliest := make([]int, len(s.Sentences)+1)
	for i := range earliest {
		earliest[i] = i
	}
	reach := func(token, from int) {
		at := s.Tokens[token].Sentence
		earliest[at] = min(earliest[at], s.Tokens[from].Sentence)
	}
	for i := range s.Quotes {
		if from, to := s.TokensIn(s.Quotes[i].Span); from < to {
			reach(to-1, from)
		}
	}
	for i := range s.proposals {
		if p := &s.proposals[i]; p.cue[0] < p.cue[1] && len(p.parts) > 0 {
			reach(p.cue[1]-1, p.parts[0][0])
		}
	}
	for i := len(earliest) - 2; i >= 0; i-- {
		earliest[i] = min(earliest[i], earliest[i+1])
	}
	return earliest
}

// lastSentence is the last that the option with a cue has words in.
func (s *scene) lastSentence(o *option) int { return s.Tokens[max(o.t, o.content.to()-1)].Sentence }

// ofCue finds the options of the cue at token t, if it is one.
func (x *optionSearch) ofCue(t int) {
	if !x.s.mayBeCue(t, x.Others) {
		x.s.passAdverb(t)
		return
	}
	x.f.keys = x.f.keys[:0]
	cueFeatures(x.s, &x.f, t)
	odds := x.Cue.Score(x.f.keys)
	if odds < leastCue {
		x.s.passOver(t, odds)
		return
	}
	for _, i := range x.s.proposalsOf.at(t) {
		x.used[i] = true
	}
	x.contentOptions(t, odds)
}

// contentOptions are the options of the cue at token t: its likeliest contents.
func (x *optionSearch) contentOptions(t int, odds float64) {
	s := x.s
	candidates := slices.DeleteFunc(s.contents(t), func(c content) bool { return isAside(s.Document, t, c.from()) })
	if len(candidates) == 0 {
		return
	}
	scores := x.contentScores(s, t, candidates)
	logSoftmax(scores)
	order := highest(scores, mostRivals)
	margin := 9.0
	if len(order) > 1 {
		margin = scores[order[0]] - scores[order[1]]
	}
	matching := s.matching(candidates, scores, order)
	exact, ranked := make([]float64, len(order)), make([]float64, len(order))
	for k, i := range order {
		exact[k] = math.Exp(scores[i])
		ranked[k] = matching[k] + exactWeight*exact[k]
	}
	for rank, k := range highest(ranked, mostRanks) {
		c := candidates[order[k]]
		c.parts = slices.Clone(c.parts)
		o := s.option(option{t: t, content: c, cue: odds, contentP: math.Log(matching[k]), exactP: exact[k], margin: margin, rank: rank, rule: -1})
		x.speaker(s, o)
		x.waiting = append(x.waiting, o)
	}
}

// option completes an option by what its words are.
func (s *scene) option(o option) *option {
	o.words = s.runsOf(o.content.parts)
	if words := s.wordsAt(o.words); quotesSpeech(s.Marked, words) {
		share := quotedShare(s.Marked, words)
		o.quoted, o.mixed = share == wholly, share != wholly
	}
	return &o
}
