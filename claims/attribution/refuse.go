package attribution

import (
	"claims/claims/attribution/rules"
	"claims/claims/wordlist"
	"claims/nlp"
)

// refused reports options that are no statements, though they look like one to a
// model that has seen American political news only.
func (s *scene) refused(o *option) bool {
	if o.t < 0 {
		return s.isLabel(o)
	}
	parts := o.content.parts
	if o.speaker == nobody && s.isNoun(o.t) && s.inHeading(o.t) {
		return true // Airline in talks about a sale
	}
	if o.speaker != nobody && rules.IsTime(s.toks[o.speaker].Lower) {
		return true // Saturday says nothing
	}
	return s.namesWork(o.t, parts, besideTitleOut) || s.hidesName(parts) || s.describes(parts, o.speaker) || s.isBehalf(parts) || s.isTime(parts) || s.namesSelf(o.t, parts) || s.tellsWhen(o.t, parts)
}

// sectionLabels are what newspapers set before a headline's colon to say what kind of
// article it is, or what it is about.
const sectionLabels = "obituary analysis opinion comment review preview profile video watch photos pictures gallery exclusive breaking " +
	"update live editorial letters column interview podcast factbox explainer timeline correction background feature features news sport " +
	"sports business politics world weather culture football soccer snooker cricket rugby tennis golf boxing cycling athletics swimming hockey"

// isLabel reports a headline's section label taken for a speaker: Obituary: …
func (s *scene) isLabel(o *option) bool {
	p := &s.proposals[o.rule]
	if p.speaker < 0 || len(p.Mention) == 0 || s.d.Sentences[s.toks[p.speaker].Sentence].Paragraph > 0 {
		return false
	}
	first, last := s.d.TokensIn(p.Mention[0])
	return last == first+1 && last < len(s.toks) && s.toks[last].Lower == ":" && wordlist.Has(sectionLabels, s.toks[first].Lower)
}

// hidesName reports whether the words are a speaker's wish to stay unnamed: asked
// not to be named, declined to be identified. That is how he speaks, not what he says.
func (s *scene) hidesName(parts [][2]int) bool {
	i, to := parts[0][0], parts[0][1]
	if i < to && s.toks[i].Lower == "not" {
		i++
	}
	return i+2 < to && s.toks[i].Lower == "to" && s.toks[i+1].Lower == "be" && wordlist.Has("named identified quoted", s.toks[i+2].Lower)
}

// describes reports whether the words are nothing but a part of the noun phrase that
// names the speaker, before its head: Wolves head coach, of Gary O’Neil.
func (s *scene) describes(parts [][2]int, speaker int) bool {
	return speaker != nobody && len(parts) == 1 && parts[0][1] <= speaker && parts[0][0] >= int(s.low[speaker])
}

// isBehalf reports whether the words say for whom somebody speaks: on | behalf of the
// court.
func (s *scene) isBehalf(parts [][2]int) bool {
	from := parts[0][0]
	if from > 1 && s.toks[from-1].Lower == "of" {
		from -= 2 // on behalf of | the court
	}
	return s.toks[from].Lower == "behalf" && from > 0 && wordlist.Has("on in", s.toks[from-1].Lower)
}

// isTime reports whether the words only say when somebody spoke: claimed | on Monday.
func (s *scene) isTime(parts [][2]int) bool {
	for i := parts[0][0]; i < parts[0][1]; i++ {
		if word := s.toks[i].Lower; !rules.IsTime(word) && word != "on" && word != "in" {
			return false
		}
	}
	return len(parts) == 1
}

// namesSelf reports whether the words are how somebody gives a name: identified |
// himself only as Sunday.
func (s *scene) namesSelf(t int, parts [][2]int) bool {
	return wordlist.Has("identify introduce", s.toks[t].Lemma) && wordlist.Has("himself herself themselves itself", s.toks[parts[0][0]].Lower)
}

// inHeading reports whether token t stands in a heading, or in a first line without a
// full stop, as headlines in plain text are.
func (s *scene) inHeading(t int) bool {
	p := s.d.Sentences[s.toks[t].Sentence].Paragraph
	paragraph := s.d.Paragraphs[p]
	return paragraph.Kind == nlp.Heading || p == 0 && !s.words[s.d.Sentences[paragraph.Last-1].Last-1].punct
}

// tellsWhen reports whether the words behind a verb that is in no list of cues tell when
// somebody did it: Klein chuckled | when she heard of it.
func (s *scene) tellsWhen(t int, parts [][2]int) bool {
	return s.words[t].class == 0 && parts[0][0] == t+1 && wordlist.Has("when as while if", s.toks[t+1].Lower)
}

// isAside reports whether the words behind cue t, from token i on, tell how long after something it was
// said, or whom the speaker has it from, and not what: the army said, hours after
// the town had been warned; according to Yonhap, citing an official, …
func (s *scene) isAside(t, i int) bool {
	if i < t {
		return false
	}
	if wordlist.Has("citing quoting", s.toks[i].Lower) {
		return true
	}
	if wordlist.Has("a an two three four five six seven several", s.toks[i].Lower) {
		i++
	}
	return i+1 < len(s.toks) && wordlist.Has("hour day week month year minute moment", s.toks[i].Lemma) && wordlist.Has("after before", s.toks[i+1].Lower)
}
