package rules

import (
	"strings"

	"claims/claims/cue"
	"claims/claims/wordlist"
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
func (v *view) cues(from, to int) []cueVerb {
	var found []cueVerb
	for i := from; i < to; i++ {
		if v.Quoted(i) {
			continue
		}
		e, ok := v.cueEntry(i, from, to)
		if !ok || v.isModifier(i, from, to) {
			continue
		}
		c := cueVerb{verb: i, entry: e, from: -1, to: -1}
		if !v.group(&c, from, to) {
			continue
		}
		found = append(found, c)
	}
	return found
}

// cueEntry is the lexicon's entry for the verb at token i. Beside a quotation
// that leads on to its attribution any verb is a cue (“…,” he barked), and a
// verb that was taken for a noun is one (“…,” Conway notes).
func (v *view) cueEntry(i, from, to int) (cue.Entry, bool) {
	lemma := v.Tokens[i].Lemma
	e, known := cue.Verb(lemma)
	if v.At(i).IsVerb() && known {
		return e, true
	}
	if !v.besideQuotation(i, from, to) {
		return e, false
	}
	if v.tagIn(i, "VBD VBZ VB VBP VBN") && !wordlist.Has("be have do", lemma) {
		return cue.Entry{Lemma: lemma, Class: cue.Say, Frames: cue.Parenthetical}, true
	}
	if v.tagIn(i, "NNS NN") {
		return cue.Verb(strings.TrimSuffix(v.Tokens[i].Lower, "s"))
	}
	return e, false
}

// besideQuotation reports whether token i ends its clause, and nothing but a
// noun phrase stands between it and a quotation before it; or whether it comes
// right after the quotation and nothing but a noun phrase after it.
func (v *view) besideQuotation(i, from, to int) bool {
	if i > 0 && v.At(i).IsVerb() && v.ClosesQuote(i-1) && v.endsOpen(i-1) {
		end := v.Starting(i+1, to)
		return end > 0 && (end >= to || v.At(end).IsStop() || v.is(end, ","))
	}
	if i <= from || i+1 < to && !v.At(i+1).IsStop() && !v.is(i+1, ",") {
		return false
	}
	start := v.Ending(i-1, from)
	if v.At(i).IsNoun() && start >= 0 && !v.tagIn(i-1, "NNP PRP") {
		return false
	}
	return start > 0 && v.ClosesQuote(start-1) && v.endsOpen(start-1)
}

// isModifier reports a participle that modifies a noun: the proposed budget,
// the so-called plan.
func (v *view) isModifier(i, from, to int) bool {
	if !v.tagIn(i, "VBN VBG VB VBD") || i+1 >= to || i == from {
		return false
	}
	return v.tagIn(i-1, "DT PRP$ JJ POS") && (v.At(i+1).IsNoun() || v.tagIn(i+1, "JJ"))
}

const (
	haveForms = "have has had having 've"
	beForms   = "be is are was were been being am 's 're 'm"
	doForms   = "do does did done doing"
)

// group finds the verb group around the cue: has also said, was quoted as
// saying, went on to say, declined to comment. It is false where the verb
// belongs to no clause that could attribute anything.
func (v *view) group(c *cueVerb, from, to int) bool {
	start := v.auxiliaries(c.verb, from)
	c.passive = v.tagIn(c.verb, "VBN VBD") && start < c.verb && v.in(v.lastAux(start, c.verb), beForms+" got")
	for start-1 >= from && v.is(start-1, "to") {
		g := v.skipAdverbsLeft(start-2, from)
		if g < from || !v.governs(g) {
			if c.passive || !v.quotedObjectFollows(c.verb+1, to) {
				return false
			}
			break
		}
		if v.is(g, "on") {
			g--
		}
		start = v.auxiliaries(g, from)
	}
	if start-1 >= from && v.is(start-1, "as") && v.tagIn(c.verb, "VBG") {
		if q := v.quotedBefore(start-1, from); q >= 0 {
			start = v.auxiliaries(q, from)
		}
	}
	c.start, c.end = start, c.verb+1
	if c.end < to && v.is(c.end, "out") && v.Tokens[c.verb].Lemma == "point" {
		c.end++
	}
	c.phraseStart = start
	return true
}

// quotedBefore is the participle in “quoted as saying” and “quoted by the Post as saying”,
// seen from its as; -1 for none.
func (v *view) quotedBefore(as, from int) int {
	if as-1 >= from && v.in(as-1, "quoted cited") {
		return as - 1
	}
	for i := as - 1; i-1 >= from && i > as-8 && !v.Quoted(i) && !v.is(i, ","); i-- {
		if v.is(i, "by") && v.in(i-1, "quoted cited") {
			return i - 1
		}
	}
	return -1
}

// lastAux is the last token of [start, verb) that is no adverb.
func (v *view) lastAux(start, verb int) int {
	for i := verb - 1; i > start; i-- {
		if !v.tagIn(i, "RB RBR") {
			return i
		}
	}
	return start
}

// auxiliaries is the first token of the auxiliaries and adverbs before a verb.
func (v *view) auxiliaries(verb, from int) int {
	i := verb
	for i-1 >= from && !v.Quoted(i-1) && (v.tagIn(i-1, "MD RB RBR") || v.in(i-1, haveForms+" "+beForms+" "+doForms+" not n't")) {
		if v.in(i-1, "'s") && v.tagIn(i-1, "POS") {
			break
		}
		i--
	}
	return i
}

func (v *view) skipAdverbsLeft(i, from int) int {
	for i >= from && v.tagIn(i, "RB RP") && !v.is(i, "on") {
		i--
	}
	return i
}

// governs reports whether the verb at g takes the cue as its infinitive and
// keeps the speaker: went on to say, wants to ask.
func (v *view) governs(g int) bool {
	if v.is(g, "on") && g > 0 && v.Tokens[g-1].Lemma == "go" {
		return true
	}
	return v.At(g).IsVerb() && wordlist.Has("go continue begin start want try like need use have decline refuse come seek seem appear hesitate proceed rush fail plan intend expect attempt hope love", v.Tokens[g].Lemma)
}

// quotedObjectFollows reports whether a quotation comes right after token i,
// a comma or a colon aside.
func (v *view) quotedObjectFollows(i, to int) bool {
	for i < to && !v.Quoted(i) && v.in(i, ", : that") {
		i++
	}
	return i < to && v.OpensQuote(i)
}
