package attribution

import (
	"math"
	"strconv"
	"strings"

	"claims/claims"
	"claims/claims/attribution/rules"
	"claims/claims/quotation"
	"claims/nlp"
)

// Explain is Find with the trail of each attribution, and the statements that were looked at
// and are none, with theirs.
func (m *Model) Explain(d *quotation.Marked) (found []Attribution, refused []claims.Refused) {
	s := newScene(d)
	s.explains = true
	all := m.judged(s)
	chosen := choose(all)
	refused = append(s.passed, unchosen(s.Document, all, chosen)...)
	return m.settled(s, chosen), refused
}

// passOver notes a word that may be a cue and is too unlikely one.
func (s *scene) passOver(t int, odds float64) {
	if !s.explains || s.words[t].class == 0 && odds < leastToTell {
		return
	}
	var trail claims.Trail
	trail.Note("cue model", "“%s” introduces a statement with probability %.2f; %.2f is the least that is looked at", s.Tokens[t].Of(s.Text), probability(odds), probability(leastCue))
	s.passed = append(s.passed, claims.Refused{Cue: []nlp.Span{s.Tokens[t].Span}, Trail: trail})
}

// passAdverb notes an adverb such as reportedly: none is looked at as a cue.
func (s *scene) passAdverb(t int) {
	if w := &s.Tokens[t]; s.explains && w.Tag == "RB" && strings.HasSuffix(w.Lower, "edly") {
		r := claims.Refused{Cue: []nlp.Span{w.Span}}
		r.Trail.Note("mayBeCue", "“%s” is an adverb: only verbs, nouns and what links like them are looked at as cues", w.Of(s.Text))
		s.passed = append(s.passed, r)
	}
}

// leastToTell is how likely, in log odds, a word in no list of cues must be one for a trail to
// tell that it was passed over.
const leastToTell = -3

func probability(odds float64) float64 { return 1 / (1 + math.Exp(-odds)) }

// explainOption notes what was proposed and what the models say of it: of the claim as one, with
// this probability, whose likeliest speaker is this one. Why is its refusal.
func (s *scene) explainOption(o *option, model float64, likely int, why string) {
	t := &o.trail
	rule := rules.Form(o.content.rule - 1)
	if o.t < 0 {
		t.Note("rule "+rule.String(), "proposes %s", citeParts(s.Document, o.content.parts))
	} else {
		t.Note("cue model", "“%s” introduces a statement with probability %.2f", s.Tokens[o.t].Of(s.Text), probability(o.cue))
		explainContent(s, o)
		t.Note("speaker model", "%s, with probability %.2f", s.speakerName(o, likely), math.Exp(o.speakerP))
	}
	t.Note("claim model", "with the other cues around it seen, it is a statement with these words and this speaker with probability %.2f", model)
	if o.speaker != likely {
		t.Note("patternPrecision", "rule %s is certain of its speaker: %s", rule, s.speakerName(o, o.speaker))
	}
	if o.p > model {
		t.Note("patternPrecision", "raised to %.2f: rule %s is certain here, and right in that share of all cases", o.p, rule)
	}
	switch {
	case why != "":
		t.Note("refused", "%s", why)
	case o.worth == 0:
		least, words := o.threshold()
		t.Note("choose", "%.2f is not above %.2f, which %s must reach", o.p, least, words)
	}
}

// explainContent notes where the words come from and what the model says of them.
func explainContent(s *scene, o *option) {
	t, c := &o.trail, &o.content
	if c.rule == 0 {
		t.Note("contents", "%s stands %s: no rule proposes just these words", citeParts(s.Document, c.parts), c.place)
	} else {
		t.Note("rule "+rules.Form(c.rule-1).String(), "proposes %s", citeParts(s.Document, c.parts))
	}
	for _, i := range s.proposalsOf.at(o.t) {
		if p := &s.proposals[i]; p.Certain && uint8(p.Form)+1 == c.rule {
			t.Note("contents", "the rule is certain of these words, so that no others are weighed")
			return
		}
	}
	t.Note("content model", "right with probability %.2f, at both ends too with %.2f (%s of this cue's)", math.Exp(o.contentP), o.exactP, ordinal(o.rank))
}

// ordinal is the place in an order by likelihood, from 0.
func ordinal(rank int) string {
	if rank == 0 {
		return "the likeliest"
	}
	return "number " + strconv.Itoa(rank+1)
}

// String says where the content stands.
func (p place) String() string {
	return [...]string{"somewhere", "behind the cue", "before the cue", "around the cue"}[p]
}

// speakerName is the speaker with this head for a reader.
func (s *scene) speakerName(o *option, head int) string {
	switch {
	case o.t < 0 && len(s.proposals[o.rule].Mention) > 0:
		return quoted(s.proposals[o.rule].Mention[0].Of(s.Text)) + " speaks"
	case head == nobody || head < 0:
		return "nobody is named"
	case o.t < 0:
		return quoted(s.Tokens[head].Of(s.Text)) + " speaks"
	}
	return quoted(s.mentionSpan(o.t, &o.content, head).Of(s.Text)) + " speaks"
}

// unchosen are the likeliest options of the cues, and of the proposals without one, of which
// none was chosen, with the reason at the end of their trails.
func unchosen(d *nlp.Document, all []*option, chosen []*option) []claims.Refused {
	byCue, byWord, put := map[int]int{}, map[int32]int{}, map[*option]bool{} // the chosen option of each
	for k, o := range chosen {
		put[o] = true
		if o.t >= 0 {
			byCue[o.t] = k
		}
		for _, run := range o.words {
			for w := run[0]; w < run[1]; w++ {
				byWord[w] = k
			}
		}
		least, words := o.threshold()
		o.trail.Note("choose", "chosen: %.2f is above %.2f, which %s must reach; worth %.2f, by how much it is and by how likely its ends are right", o.p, least, words, o.worth)
	}
	var out []claims.Refused
	for _, o := range all {
		k, taken := byCue[o.t]
		if put[o] {
			continue
		}
		if !taken {
			k = firstOf(o.words, byWord)
		}
		if o.worth > 0 && k >= 0 {
			chosen[k].trail.Note("choose", "taken before %s, which has %.2f and is worth %.2f", optionName(d, o), o.p, o.worth)
			o.trail.Note("choose", "shares words with %s, which is chosen: together with what else is, that is worth more", citeParts(d, chosen[k].content.parts))
		}
		if !taken && o.rank == 0 {
			out = append(out, refusedOption(d, o))
		}
	}
	return out
}

// optionName is the option for a reader: its cue and its words.
func optionName(d *nlp.Document, o *option) string {
	if o.t < 0 {
		return citeParts(d, o.content.parts)
	}
	return "“" + d.Tokens[o.t].Of(d.Text) + "” with " + citeParts(d, o.content.parts)
}

// refusedOption is the option as what was looked at and is no claim.
func refusedOption(d *nlp.Document, o *option) claims.Refused {
	r := claims.Refused{Trail: o.trail}
	for _, part := range o.content.parts {
		r.Content = append(r.Content, d.SpanOf(part[0], part[1]))
	}
	if o.t >= 0 {
		r.Cue = []nlp.Span{d.Tokens[o.t].Span}
	}
	return r
}

// firstOf is the first of the chosen options that one of the words belongs to; -1 for none.
func firstOf(words wordRuns, byWord map[int32]int) int {
	first := -1
	for _, run := range words {
		for w := run[0]; w < run[1]; w++ {
			if k, found := byWord[w]; found && (first < 0 || k < first) {
				first = k
			}
		}
	}
	return first
}

// watched notes where attributions come from that the models have not chosen.
func (s *scene) watched(by string, all []Attribution) []Attribution {
	for i := range all {
		if s.explains {
			all[i].Trail.Note(by, "adds what rule %s proposes, which is right in %.2f of all cases", all[i].Form, all[i].Form.Precision())
		}
	}
	return all
}

// correct lets a step correct attributions, and notes what it changes.
func (s *scene) correct(all []Attribution, by string, step func(*quotation.Marked, []Attribution)) {
	if !s.explains {
		step(s.Marked, all)
		return
	}
	before := make([][2]string, len(all))
	for i := range all {
		before[i] = saying(s.Document, &all[i])
	}
	step(s.Marked, all)
	for i := range all {
		after := saying(s.Document, &all[i])
		if before[i][0] != after[0] {
			all[i].Trail.Note(by, "changes %s to %s", before[i][0], after[0])
		}
		if before[i][1] != after[1] {
			all[i].Trail.Note(by, "says %s speaks, not %s", after[1], before[i][1])
		}
	}
}

// saying is an attribution's content and its mention, or what that refers to, for a reader.
func saying(d *nlp.Document, a *Attribution) [2]string {
	who := "nobody"
	if len(a.Mention) > 0 {
		who = quoted(a.Mention[0].Of(d.Text))
	} else if !a.Antecedent.Empty() {
		who = quoted(a.Antecedent.Of(d.Text))
	}
	return [2]string{quoted(nlp.Hull(a.Content...).Of(d.Text)), who}
}

// cite is the text of a stretch in quotation marks, cut where it is long.
func cite(d *nlp.Document, words stretch) string {
	return quoted(d.SpanOf(words[0], words[1]).Of(d.Text))
}

// citeParts is the same of several, each cut on its own.
func citeParts(d *nlp.Document, parts [][2]int) string {
	var all []string
	for _, part := range parts {
		all = append(all, cite(d, part))
	}
	return strings.Join(all, " and ")
}

// quoted is the text as a Go string, which shows where a quotation mark of its own ends, cut
// in the middle where it is long.
func quoted(text string) string {
	const most = 80
	if runes := []rune(text); len(runes) > most {
		text = string(runes[:most/2]) + " … " + string(runes[len(runes)-most/2:])
	}
	return strconv.Quote(text)
}
