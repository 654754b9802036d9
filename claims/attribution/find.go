package attribution

import (
	"math"
	"slices"

	"claims/claims/attribution/rules"
	"claims/claims/quotation"
	"claims/nlp"
)

// Find finds the attributions of a document, sorted by the start of their
// content, an outer one before those inside it.
func (m *Model) Find(d *quotation.Marked) []Attribution {
	s := newScene(d)
	return m.settled(s, choose(m.judged(s)))
}

// settled are the chosen options as attributions, with what comes on top of them, put
// right where one touches another.
func (m *Model) settled(s *scene, chosen []*option) []Attribution {
	d := s.Document
	out := make([]Attribution, 0, len(chosen))
	for _, o := range chosen {
		out = append(out, s.attribution(o))
	}
	out = append(out, s.watched("leftOver", s.leftOver(out))...)
	out = append(out, s.watched("nested", s.nested(out))...)
	out = slices.DeleteFunc(out, func(a Attribution) bool {
		return !slices.ContainsFunc(a.Content, func(part nlp.Span) bool { return saysSomething(part.Of(d.Text)) })
	})
	slices.SortStableFunc(out, func(a, b Attribution) int {
		if a.Start() != b.Start() {
			return a.Start() - b.Start()
		}
		return b.End() - a.End()
	})
	s.correct(out, "endBeforeSpeaker", endBeforeSpeaker)
	s.correct(out, "carry", carry)
	s.correct(out, "answers", answers)
	s.correct(out, "dropContentWords", dropContentWords)
	return out
}

// dropContentWords takes the words of their contents out of cues and mentions.
func dropContentWords(m *quotation.Marked, all []Attribution) {
	for i := range all {
		a := &all[i]
		a.Cue, a.Mention = outsideContent(m, a.Content, a.Cue), outsideContent(m, a.Content, a.Mention)
		a.Mention = a.Mention[:min(len(a.Mention), 1)]
	}
}

// judged are the options of a document with how likely each is right and what it is worth: those that are
// worth something, and all where trails are asked for.
func (m *Model) judged(s *scene) []*option {
	var all []*option
	m.options(s, func(o *option, keys []uint64) {
		least, speaker := s.patternPrecision(o)
		model, likely := 1/(1+math.Exp(-m.Claim.Score(keys))), o.speaker
		o.p, o.speaker = max(model, least), speaker
		o.weigh()
		why := refusal(s, o)
		if s.explains {
			s.explainOption(o, model, likely, why)
		}
		if why != "" {
			o.worth = 0
		}
		if s.explains || o.worth > 0 {
			all = append(all, o)
		}
	})
	return all
}

// patternPrecision is the least probability of an option that is a rule's proposal of a
// certain pattern: how often the pattern is right. The articles that the model
// learned from have few dialogues and words like per. The speaker is then the pattern's,
// whomever the model would choose.
func (s *scene) patternPrecision(o *option) (least float64, speaker int) {
	speaker = o.speaker
	proposals := s.proposalsOf.at(o.t)
	if o.t < 0 {
		proposals = []int32{int32(o.rule)}
	}
	for _, i := range proposals {
		p := &s.proposals[i]
		if !p.Certain && !p.Sure || uint8(p.Form)+1 != o.content.rule {
			continue
		}
		if p.speaker >= 0 {
			speaker = p.speaker
		}
		if p.speaker == speaker {
			least = max(least, p.Form.Precision())
		}
	}
	return least, speaker
}

func (s *scene) speakerSpan(o *option) []nlp.Span {
	switch {
	case o.t < 0:
		return s.proposals[o.rule].Mention
	case o.speaker == nobody:
		return nil
	}
	return []nlp.Span{s.mentionSpan(o.t, &o.content, o.speaker)}
}

// attribution is an option as spans of the text.
func (s *scene) attribution(o *option) Attribution {
	if o.t < 0 {
		return Attribution{s.proposals[o.rule].Attribution, o.p, o.trail}
	}
	a := rules.Attribution{}
	for _, i := range s.proposalsOf.at(o.t) {
		p := &s.proposals[i]
		if a.Cue == nil || uint8(p.Form)+1 == o.content.rule {
			a = p.Attribution
		}
	}
	a.Content = nil
	for _, part := range s.reported(o) {
		a.Content = append(a.Content, s.SpanOf(part[0], part[1]))
	}
	if len(a.Cue) == 0 {
		a.Cue = []nlp.Span{s.Tokens[o.t].Span}
	}
	mention := s.speakerSpan(o)
	if isPassiveHeadline(s.Document, o.t) {
		o.speaker, mention = nobody, nil
	}
	if len(mention) == 0 || len(a.Mention) == 0 || mention[0] != a.Mention[0] || a.Antecedent.Empty() {
		a.Antecedent = nlp.Span{}
		if o.speaker != nobody {
			a.Antecedent = s.antecedent(o.t, &o.content, o.speaker)
		}
	}
	if o.speaker != nobody {
		if person := personBefore(s.Document, o.speaker); !person.Empty() {
			a.Antecedent = person
		}
	}
	a.Mention = mention
	return Attribution{a, o.p, o.trail}
}
