package rules

import (
	"claims/claims/cue"
	"claims/claims/wordlist"
	"claims/nlp"
)

// nominals finds cue nouns with their content: his claim that it failed, the
// promise to act. The cues are the sentence's verbs.
func (v *view) nominals(cues []cueVerb, from, to int) {
	for i := from; i+1 < to; i++ {
		if v.Quoted(i) || !v.At(i).IsNoun() {
			continue
		}
		e, ok := cue.Noun(v.Tokens[i].Lemma)
		if !ok || !v.nominalContent(e, i+1, to) || v.objectOfCue(i, from) {
			continue
		}
		a := Attribution{Form: Nominal, Class: e.Class, Cue: []nlp.Span{v.SpanOf(i, i+1)}}
		if s, e, ok := v.possessor(i, from); ok {
			a.Mention = []nlp.Span{v.SpanOf(s, e)}
		} else if c, ok := v.governor(i, from, to); ok {
			a.Cue = []nlp.Span{v.SpanOf(c.start, i+1)}
			a.Mention = []nlp.Span{v.mention(c.from, c.to)}
		}
		end := v.stopAtCue(cues, -1, i+1, v.clauseEnd(i+1, to))
		verb := v.mainVerb(i+1, end)
		a.Certain = verb < end
		v.add(a, [2]int{i + 1, verb})
	}
}

// mainVerb ends the content of a cue noun before the verb of the clause that
// the noun is the subject of: his claim that it failed drew laughter. That is a
// second finite verb with nothing before it that could begin a clause.
func (v *view) mainVerb(from, to int) int {
	first := -1
	for i := from; i < to; i++ {
		switch {
		case v.Quoted(i):
		case first >= 0 && (v.tagIn(i, "IN WP WDT WRB CC PRP TO") || v.is(i, ",")):
			return to
		case v.At(i).IsFinite() && first < 0:
			if e, ok := cue.Verb(v.Tokens[i].Lemma); ok && e.Takes(cue.Clause) {
				return to
			}
			first = i
		case v.tagIn(i, "VBD VBZ VBP") && i > first+1 && !v.At(i-1).IsVerb():
			return i
		}
	}
	return to
}

// nominalContent reports whether token j begins content that the noun takes.
func (v *view) nominalContent(e cue.Entry, j, to int) bool {
	return v.is(j, "that") && e.Takes(cue.ThatClause) ||
		v.is(j, "to") && e.Takes(cue.Infinitive) && j+1 < to && !v.tagIn(j+1, "DT PRP$ PRP NNP NNPS NNS CD")
}

// objectOfCue reports whether the noun heads the object that a cue verb already
// took as its content (reiterated his pledge to …), and marks that as an act.
func (v *view) objectOfCue(noun, from int) bool {
	start := v.BaseEnding(noun, from)
	if start < 0 {
		return false
	}
	k, found := v.nounObjects[v.Tokens[start].Start]
	if found {
		v.found[k].Act = true
	}
	return found
}

// governor is the verb, with its subject, that a cue noun is the object of:
// raised concern that, made the claim that.
func (v *view) governor(noun, from, to int) (cueVerb, bool) {
	i := noun - 1
	for i > from && v.InBase(i, noun) {
		i--
	}
	if i <= from || v.Quoted(i) || !v.At(i).IsVerb() || wordlist.Has("be", v.Tokens[i].Lemma) {
		return cueVerb{}, false
	}
	c := cueVerb{verb: i, from: -1, to: -1}
	if !v.group(&c, from, to) || c.passive {
		return c, false
	}
	cues := []cueVerb{c}
	v.resolveSubject(cues, 0, from, to)
	return cues[0], cues[0].from >= 0 && !cues[0].relative
}

// possessor is whose claim it is: Clinton’s claim, his pledge.
func (v *view) possessor(noun, from int) (start, end int, ok bool) {
	for i := noun - 1; i >= from && !v.Quoted(i) && v.InBase(i, noun); i-- {
		if v.tagIn(i, "PRP$") {
			return i, i + 1, true
		}
		if v.tagIn(i, "POS") && i > from {
			if s := v.BaseEnding(i-1, from); s >= 0 {
				return s, i, true
			}
		}
	}
	return 0, 0, false
}
