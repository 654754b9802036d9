package attribution

import (
	"math"
	"strconv"

	"claims/claims"
	"claims/claims/attribution/rules"
	"claims/claims/quotation"
	"claims/nlp"
)

// Explain is Find with the trail of each attribution, and the statements that were looked at
// and are none, with theirs.
func (m *Model) Explain(d *nlp.Document, quotations []quotation.Quotation) (found []Attribution, refused []claims.Refused) {
	s := newScene(d, quotations)
	s.explains = true
	all := m.options(s)
	m.judge(s, all)
	chosen := choose(all)
	refused = append(s.passed, unchosen(s.Document, all, chosen)...)
	return m.settled(s, chosen), refused
}

// passOver notes a word that may be a cue and is too unlikely one.
func (s *scene) passOver(t int, odds float64) {
	if !s.explains || !isCue(&s.Tokens[t]) && odds < leastToTell {
		return
	}
	var trail claims.Trail
	trail.Note("cue", "“%s” introduces a statement with probability %.2f; %.2f is the least that is looked at", s.Tokens[t].Of(s.Text), probability(odds), probability(leastCue))
	s.passed = append(s.passed, claims.Refused{Cue: []nlp.Span{s.Tokens[t].Span}, Trail: trail})
}

// leastToTell is how likely, in log odds, a word in no list of cues must be one for a trail to
// tell that it was passed over.
const leastToTell = -4

func probability(odds float64) float64 { return 1 / (1 + math.Exp(-odds)) }

// explainOption notes what was proposed and what the models say of it: of the whole, with
// this probability, whose likeliest speaker is this one. Why is its refusal.
func explainOption(d *nlp.Document, o *option, model float64, likely int, why string) {
	t := &o.trail
	rule := rules.Form(o.content.rule - 1)
	if o.t < 0 {
		t.Note("rule "+rule.String(), "proposes %s", citeParts(d, o.content.parts))
	} else {
		t.Note("cue", "“%s” introduces a statement with probability %.2f", d.Tokens[o.t].Of(d.Text), probability(o.cue))
		if o.content.rule > 0 {
			t.Note("rule "+rule.String(), "proposes these words for it")
		}
		t.Note("content", "%s: right in the main with probability %.2f, to the word with %.2f (choice %d for this cue)", citeParts(d, o.content.parts), math.Exp(o.contentP), o.exactP, o.rank+1)
		t.Note("speaker", "%s, with probability %.2f", speakerName(d, likely), math.Exp(o.speakerP))
	}
	t.Note("whole", "content and speaker are right with probability %.2f", model)
	if o.speaker != likely {
		t.Note("floor", "the rule is sure of its speaker: %s", speakerName(d, o.speaker))
	}
	if o.p > model {
		t.Note("floor", "raised to %.2f: so often is the rule right", o.p)
	}
	switch {
	case why != "":
		t.Note("refused", "%s", why)
	case o.worth == 0:
		t.Note("choose", "promises too little: the bar is %.2f, %.2f for words that are all quoted, %.2f where some are", threshold, quotedThreshold, mixedThreshold)
	}
}

// speakerName is the token with this index for a reader.
func speakerName(d *nlp.Document, i int) string {
	if i == nobody || i < 0 {
		return "nobody is named"
	}
	return "“" + d.Tokens[i].Of(d.Text) + "” speaks"
}

// unchosen are the likeliest options of the cues, and of the proposals without one, of which
// none was chosen, with the reason at the end of their trails.
func unchosen(d *nlp.Document, all []option, chosen []*option) []claims.Refused {
	byCue, byWord, put := map[int]int{}, map[int]int{}, map[*option]bool{} // the chosen option of each
	for k, o := range chosen {
		put[o] = true
		if o.t >= 0 {
			byCue[o.t] = k
		}
		for _, w := range o.words {
			byWord[w] = k
		}
		o.trail.Note("choose", "put out: with the others that are, it promises most")
	}
	var out []claims.Refused
	for i := range all {
		o := &all[i]
		if _, taken := byCue[o.t]; put[o] || taken || o.rank > 0 {
			continue
		}
		if k := firstOf(o.words, byWord); o.worth > 0 && k >= 0 {
			o.trail.Note("choose", "shares words with %s, which promises more", citeParts(d, chosen[k].content.parts))
		}
		r := claims.Refused{Trail: o.trail}
		for _, part := range o.content.parts {
			r.Content = append(r.Content, d.SpanOf(part[0], part[1]))
		}
		if o.t >= 0 {
			r.Cue = []nlp.Span{d.Tokens[o.t].Span}
		}
		out = append(out, r)
	}
	return out
}

// firstOf is the first of the chosen options that one of the words belongs to; -1 for none.
func firstOf(words []int, byWord map[int]int) int {
	first := -1
	for _, w := range words {
		if k, found := byWord[w]; found && (first < 0 || k < first) {
			first = k
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

// put lets a step put attributions right, and notes what it changes.
func (s *scene) put(all []Attribution, by string, step func(*quotation.Marked, []Attribution)) {
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
			all[i].Trail.Note(by, "makes of %s: %s", before[i][0], after[0])
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

// citeParts is the same of several.
func citeParts(d *nlp.Document, parts [][2]int) string {
	text := ""
	for i, part := range parts {
		if i > 0 {
			text += " … "
		}
		text += d.SpanOf(part[0], part[1]).Of(d.Text)
	}
	return quoted(text)
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
