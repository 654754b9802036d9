package rules

import (
	"strings"

	"claims/claims/cue"
	"claims/claims/quotation"
	"claims/claims/wordlist"
	"claims/nlp"
)

// cueVerb is a verb of the lexicon in its group, with the speaker's mention
// once it is found.
type cueVerb struct {
	verb       int // the verb itself
	start, end int // the verb group: auxiliaries, adverbs and particles included
	entry      cue.Entry
	passive    bool
	// from and to are the speaker's mention; from < 0 where there is none.
	from, to int
	// phraseStart is where the attribution begins, seen from the left: the
	// mention or the group, whichever comes first.
	phraseStart int
	relative    bool   // who said
	antecedent  [2]int // the noun phrase before who
	joined      bool   // and said, adding: the speaker is the verb's before
	inverted    bool   // said Kim
}

// cues are the cue verbs among the tokens [from, to) outside quotations.
func cues(m *quotation.Marked, from, to int) []cueVerb {
	var found []cueVerb
	for i := from; i < to; i++ {
		if m.Quoted(i) {
			continue
		}
		e, ok := cueEntry(m, i, from, to)
		if !ok || isModifier(m.Document, i, from, to) {
			continue
		}
		c := cueVerb{verb: i, entry: e, from: -1, to: -1}
		if group(m, &c, from, to) {
			found = append(found, c)
		}
	}
	return found
}

// cuesWithSubjects are the cue verbs among the tokens of a sentence, with who speaks by them.
func cuesWithSubjects(m *quotation.Marked, from, to int) []cueVerb {
	all := cues(m, from, to)
	for k := range all {
		resolveSubject(m, all, k, from, to)
	}
	return all
}

// verbWithSubject is a verb that need be no cue, in its group, with the subject that it has; false where it
// belongs to no clause that could attribute anything.
func verbWithSubject(m *quotation.Marked, verb, from, to int) (cueVerb, bool) {
	all := []cueVerb{{verb: verb, from: -1, to: -1}}
	if !group(m, &all[0], from, to) {
		return all[0], false
	}
	resolveSubject(m, all, 0, from, to)
	return all[0], true
}

// cueEntry is the lexicon's entry for the verb at token i. Beside a quotation
// that leads on to its attribution any verb is a cue (“…,” he barked), and a
// verb that was taken for a noun is one (“…,” Conway notes).
func cueEntry(m *quotation.Marked, i, from, to int) (cue.Entry, bool) {
	lemma := m.Tokens[i].Lemma
	e, known := cue.Verb(lemma)
	if m.At(i).IsVerb() && known {
		return e, true
	}
	if !besideQuotation(m, i, from, to) {
		return e, false
	}
	if lists().VerbTags.Has(m.At(i).Tag) && !wordlist.Has("be have do", lemma) {
		return cue.Entry{Lemma: lemma, Class: cue.Say, Frames: cue.Parenthetical}, true
	}
	if m.At(i).Tagged("NNS", "NN") {
		return cue.Verb(strings.TrimSuffix(m.Tokens[i].Lower, "s"))
	}
	return e, false
}

// besideQuotation reports whether token i ends its clause, and nothing but a
// noun phrase stands between it and a quotation before it; or whether it comes
// right after the quotation and nothing but a noun phrase after it.
func besideQuotation(m *quotation.Marked, i, from, to int) bool {
	if i > 0 && m.At(i).IsVerb() && m.ClosesQuote(i-1) && endsOpen(m.Document, i-1) {
		end := m.Starting(i+1, to)
		return end > 0 && (end >= to || m.At(end).IsStop() || m.At(end).Is(","))
	}
	if i <= from || i+1 < to && !m.At(i+1).IsStop() && !m.At(i+1).Is(",") {
		return false
	}
	start := m.Ending(i-1, from)
	if m.At(i).IsNoun() && start >= 0 && !m.At(i-1).Tagged("NNP", "PRP") {
		return false
	}
	return start > 0 && m.ClosesQuote(start-1) && endsOpen(m.Document, start-1)
}

// isModifier reports a participle that modifies a noun: the proposed budget,
// the so-called plan.
func isModifier(d *nlp.Document, i, from, to int) bool {
	if !d.At(i).Tagged("VBN", "VBG", "VB", "VBD") || i+1 >= to || i == from {
		return false
	}
	return d.At(i-1).Tagged("DT", "PRP$", "JJ", "POS") && (d.At(i+1).IsNoun() || d.At(i+1).Tagged("JJ"))
}

// group finds the verb group around the cue: has also said, was quoted as
// saying, went on to say, declined to comment. It is false where the verb
// belongs to no clause that could attribute anything.
func group(m *quotation.Marked, c *cueVerb, from, to int) bool {
	own := m.ClauseOf(c.verb)
	start := own.Start
	c.passive = own.Passive
	for start-1 >= from && m.At(start-1).Is("to") {
		g := skipAdverbsLeft(m.Document, start-2, from)
		if g < from || !governs(m.Document, g) {
			if c.passive || !quotedObjectFollows(m, c.verb+1, to) {
				return false
			}
			break
		}
		if m.At(g).Is("on") {
			g--
		}
		start = m.ClauseOf(g).Start
	}
	if start-1 >= from && m.At(start-1).Is("as") && m.At(c.verb).Tagged("VBG") {
		if q := quotedBefore(m, start-1, from); q >= 0 {
			start = m.ClauseOf(q).Start
		}
	}
	c.start, c.end = start, c.verb+1
	if c.end < to && m.At(c.end).Is("out") && m.Tokens[c.verb].Lemma == "point" {
		c.end++
	}
	c.phraseStart = start
	return true
}

// quotedBefore is the participle in “quoted as saying” and “quoted by the Post as saying”,
// seen from its as; -1 for none.
func quotedBefore(m *quotation.Marked, as, from int) int {
	if as-1 >= from && m.At(as-1).Is("quoted", "cited") {
		return as - 1
	}
	for i := as - 1; i-1 >= from && i > as-8 && !m.Quoted(i) && !m.At(i).Is(","); i-- {
		if m.At(i).Is("by") && m.At(i-1).Is("quoted", "cited") {
			return i - 1
		}
	}
	return -1
}

func skipAdverbsLeft(d *nlp.Document, i, from int) int {
	for i >= from && d.At(i).Tagged("RB", "RP") && !d.At(i).Is("on") {
		i--
	}
	return i
}

// governs reports whether the verb at g takes the cue as its infinitive and
// keeps the speaker: went on to say, wants to ask.
func governs(d *nlp.Document, g int) bool {
	if d.At(g).Is("on") && g > 0 && d.Tokens[g-1].Lemma == "go" {
		return true
	}
	return d.At(g).IsVerb() && lists().GoverningVerbs.Has(d.Tokens[g].Lemma)
}

// quotedObjectFollows reports whether a quotation comes right after token i,
// a comma or a colon aside.
func quotedObjectFollows(m *quotation.Marked, i, to int) bool {
	for i < to && !m.Quoted(i) && m.At(i).Is(",", ":", "that") {
		i++
	}
	return i < to && m.OpensQuote(i)
}
