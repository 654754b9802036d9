package attribution

import (
	"strings"

	"claims/claims/wordlist"
)

// reported are the stretches of the content of an option with a cue as they are put out: the model
// has weighed them, and what plainly is no part of them is cut off, what plainly is
// taken in.
func (s *scene) reported(o *option) [][2]int {
	parts := make([][2]int, 0, len(o.content.parts)+1)
	for i, part := range o.content.parts {
		if i > 0 && s.behindAside(o.t, part[0]) {
			continue // it fell, the army said, hours after the town had been “warned”
		}
		from := s.behindPreposition(o.t, part)
		from = s.behindRefusal(o.t, s.withSubject(o.t, s.behindHearer(o.t, from)))
		from, to := s.withBrackets(from, s.beforeSpeaker(from, s.headlineEnd(o.t, part), o.speaker))
		parts = append(parts, [2]int{from, to})
	}
	if subject, raised := s.raisedSubject(o); raised {
		parts = append([][2]int{subject}, parts...)
	}
	return parts
}

// behindAside reports whether an aside begins between the cue at t and token i, or with i.
func (s *scene) behindAside(t, i int) bool {
	for k := t + 1; k <= i; k++ {
		if s.toks[k-1].Lower == "," && s.isAside(t, k) {
			return true
		}
	}
	return false
}

// behindHearer is where the words of a content begin that starts with token from: behind
// those who were told (told | reporters | the schools would stay shut).
func (s *scene) behindHearer(t, from int) int {
	if from != t+1 || s.toks[t].Lemma != "tell" || from+2 >= len(s.toks) {
		return from
	}
	if wordlist.Has("reporters journalists newsmen lawmakers mps delegates investors", s.toks[from].Lower) && wordlist.Has("DT PRP PRP$ EX CD JJ NN NNS NNP NNPS", s.toks[from+1].Tag) {
		return from + 1
	}
	end := from
	for end+1 < len(s.toks) && strings.HasPrefix(s.toks[end].Tag, "NNP") {
		end++
	}
	if end > from && wordlist.Has("DT PRP PRP$ EX", s.toks[end].Tag) {
		return end // told Sky Sports | the striker was fit
	}
	return from
}

// withSubject is where the words of a content begin that starts at token from with a finite
// verb: with the noun phrase before it, if that stands behind those who were told (told
// reporters the schools | would stay shut).
func (s *scene) withSubject(t, from int) int {
	if s.toks[t].Lemma != "tell" || from < t+4 || !wordlist.Has("MD VBD VBZ VBP", s.toks[from].Tag) {
		return from
	}
	for i := from - 1; i > t+1 && wordlist.Has("NN NNS NNP NNPS JJ CD DT PRP$ POS", s.toks[i].Tag); i-- {
		if wordlist.Has("DT PRP$", s.toks[i].Tag) {
			return i
		}
	}
	return from
}

// behindPreposition is where the words of a content begin: behind the preposition that links a noun phrase to
// the cue (asked about | his frame, warned of | floods).
func (s *scene) behindPreposition(t int, part [2]int) int {
	from := part[0]
	if from != t+1 || from+1 >= part[1] || !wordlist.Has("about of for on against", s.toks[from].Lower) {
		return from
	}
	if h := s.headOf(from, part[1]); h < 0 || !s.isNoun(h) {
		return from
	}
	return from + 1
}

// behindRefusal is where the words of a content begin that starts at token from: behind the verb of
// speech that somebody refuses (declined | to speculate about | whether it was safe).
func (s *scene) behindRefusal(t, from int) int {
	if from != t+1 || !wordlist.Has("decline refuse", s.toks[t].Lemma) || s.toks[from].Lower != "to" {
		return from
	}
	for i := from + 2; i < len(s.toks) && i < from+4; i++ {
		if wordlist.Has("whether if what how who when why where", s.toks[i].Lower) {
			return i
		}
	}
	return from
}

// isPassiveHeadline reports whether the cue ends a headline that names the hearer alone: Operator knew of
// cracks, inquiry told.
func (s *scene) isPassiveHeadline(t int) bool {
	_, to := s.sentence(t)
	return s.toks[t].Lower == "told" && t+1 == to && s.inHeading(t)
}

// headlineEnd is where a stretch of a content ends: in a headline before a semicolon, behind
// which another piece of news stands (Seoul says North fires missile | ; Japan lodges
// protest).
func (s *scene) headlineEnd(t int, part [2]int) int {
	if !s.inHeading(t) || part[0] < t {
		return part[1]
	}
	for i := part[0] + 1; i < part[1]; i++ {
		if s.toks[i].Lower == ";" && !s.quoted(i) {
			return i
		}
	}
	return part[1]
}

// beforeSpeaker is where the words of a content end that run into the noun phrase of
// the speaker: “We have enough,” | chief executive Bo Ekdahl said.
func (s *scene) beforeSpeaker(from, to, speaker int) int {
	if speaker == nobody || speaker < to {
		return to
	}
	if low := int(s.low[speaker]); low > from && low < to {
		_, end := s.trim(from, low)
		to = max(end, from+1)
	}
	for i := to - 1; i > from && i > to-1-longestTitleWords; i-- {
		if s.closesQuote(i) && speaker-to < longestTitleWords {
			return i + 1
		}
		if s.isVerb(i) || s.quoted(i) {
			break
		}
	}
	return to
}

// longestTitleWords bounds the words of a title before a name: chief executive.
const longestTitleWords = 4

// raisedSubject is the subject of a passive that belongs to what is reported: Kim | is
// expected | to win; false for any other content.
func (s *scene) raisedSubject(o *option) ([2]int, bool) {
	parts := o.content.parts
	if o.speaker != nobody || len(parts) > 1 || parts[0][0] != o.t+1 || s.toks[o.t+1].Lower != "to" || !s.passive(o.t) ||
		!wordlist.Has("expect believe say think report rumor suppose allege claim understand know estimate predict project forecast", s.toks[o.t].Lemma) {
		return [2]int{}, false
	}
	subject := s.subjectOf(o.t)
	if subject < 0 || subject > o.t {
		return [2]int{}, false
	}
	from, to := s.trim(int(s.low[subject]), min(o.t, int(s.high[subject])))
	return [2]int{from, to}, from < to
}
