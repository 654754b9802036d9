package rules

import (
	"claims/claims/cue"
	"claims/claims/quotation"
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
		if !ok || !nominalContent(v.Document, e, i+1, to) || v.objectOfCue(i, from) {
			continue
		}
		a := Attribution{Form: Nominal, Class: e.Class, Cue: []nlp.Span{v.SpanOf(i, i+1)}}
		if s, e, ok := possessor(v.Marked, i, from); ok {
			a.Mention = []nlp.Span{v.SpanOf(s, e)}
		} else if c, ok := governor(v.Marked, i, from, to); ok {
			a.Cue = []nlp.Span{v.SpanOf(c.start, i+1)}
			a.Mention = []nlp.Span{mention(v.Document, c.from, c.to)}
		}
		end := stopAtCue(v.Marked, cues, -1, i+1, clauseEnd(v.Marked, i+1, to))
		verb := mainVerb(v.Marked, i+1, end)
		a.Certain = verb < end
		v.add(a, [2]int{i + 1, verb})
	}
}

// mainVerb ends the content of a cue noun before the verb of the clause that
// the noun is the subject of: his claim that it failed drew laughter. That is a
// second finite verb with nothing before it that could begin a clause.
func mainVerb(m *quotation.Marked, from, to int) int {
	first := -1
	for i := from; i < to; i++ {
		switch {
		case m.Quoted(i):
		case first >= 0 && (lists().ClauseTags.Has(m.At(i).Tag) || m.At(i).Is(",")):
			return to
		case m.At(i).IsFinite() && first < 0:
			if e, ok := cue.Verb(m.Tokens[i].Lemma); ok && e.Takes(cue.Clause) {
				return to
			}
			first = i
		case m.At(i).Tagged("VBD", "VBZ", "VBP") && i > first+1 && !m.At(i-1).IsVerb():
			return i
		}
	}
	return to
}

// nominalContent reports whether token j begins content that the noun takes.
func nominalContent(d *nlp.Document, e cue.Entry, j, to int) bool {
	return d.At(j).Is("that") && e.Takes(cue.ThatClause) ||
		d.At(j).Is("to") && e.Takes(cue.Infinitive) && j+1 < to && !lists().ContentTags.Has(d.At(j+1).Tag)
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
func governor(m *quotation.Marked, noun, from, to int) (cueVerb, bool) {
	i := noun - 1
	for i > from && m.InBase(i, noun) {
		i--
	}
	if i <= from || m.Quoted(i) || !m.At(i).IsVerb() || wordlist.Has("be", m.Tokens[i].Lemma) {
		return cueVerb{}, false
	}
	c, ok := verbWithSubject(m, i, from, to)
	return c, ok && !c.passive && c.from >= 0 && !c.relative
}

// possessor is whose claim it is: Clinton’s claim, his pledge.
func possessor(m *quotation.Marked, noun, from int) (start, end int, ok bool) {
	for i := noun - 1; i >= from && !m.Quoted(i) && m.InBase(i, noun); i-- {
		if m.At(i).Tagged("PRP$") {
			return i, i + 1, true
		}
		if m.At(i).Tagged("POS") && i > from {
			if s := m.BaseEnding(i-1, from); s >= 0 {
				return s, i, true
			}
		}
	}
	return 0, 0, false
}
