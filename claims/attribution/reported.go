package attribution

import (
	"claims/claims/quotation"
	"claims/claims/wordlist"
	"claims/nlp"
)

// reported are the stretches of the content of an option with a cue as claims have them: the model
// has weighed them, and what plainly is no part of them is cut off, what plainly is
// taken in.
func (s *scene) reported(o *option) []stretch {
	parts := make([]stretch, 0, len(o.content.parts)+1)
	for i, part := range o.content.parts {
		if i > 0 && behindAside(s.Document, o.t, part[0]) {
			continue // it fell, the army said, hours after the town had been “warned”
		}
		words := stretch(part)
		put := func(by string, now stretch) {
			if s.explains && now != words {
				o.trail.Note(by, "changes %s to %s", cite(s.Document, words), cite(s.Document, now))
			}
			words = now
		}
		put("behindPreposition", words.behind(behindPreposition(s.Document, o.t, words)))
		put("behindHearer", words.behind(behindHearer(s.Document, o.t, words)))
		put("withSubject", words.from(withSubject(s.Document, o.t, words[0])))
		put("behindRefusal", words.behind(behindRefusal(s.Document, o.t, words)))
		put("beforeSpeaker", words.before(beforeSpeaker(s.Marked, words, o.speaker)))
		put("withBrackets", withBrackets(s.Document, words))
		parts = append(parts, words)
	}
	if subject, raised := raisedSubject(s.Marked, o); raised {
		if s.explains {
			o.trail.Note("raisedSubject", "puts %s before it", cite(s.Document, subject))
		}
		parts = append([]stretch{subject}, parts...)
	}
	return parts
}

// behindAside reports whether an aside begins between the cue at t and token i, or with i.
func behindAside(d *nlp.Document, t, i int) bool {
	for k := t + 1; k <= i; k++ {
		if d.Tokens[k-1].Lower == "," && isAside(d, t, k) {
			return true
		}
	}
	return false
}

// behindHearer is where the words of a content begin: behind the name of who was told (told |
// Sky Sports | the striker was fit), if anything stands there.
func behindHearer(d *nlp.Document, t int, words stretch) int {
	from := words[0]
	if from != t+1 || d.Tokens[t].Lemma != "tell" || !words.holds(from+2) {
		return from
	}
	end := from
	for words.holds(end+1) && d.Tokens[end].IsProper() {
		end++
	}
	if end > from && wordlist.Has("DT PRP PRP$ EX", d.Tokens[end].Tag) {
		return end
	}
	return from
}

// withSubject is where the words of a content begin that starts at token from with a finite
// verb: with the noun phrase before it, if that stands behind those who were told (told
// reporters the schools | would stay shut).
func withSubject(d *nlp.Document, t, from int) int {
	if d.Tokens[t].Lemma != "tell" || from < t+4 || !wordlist.Has("MD VBD VBZ VBP", d.Tokens[from].Tag) {
		return from
	}
	if start := d.AllPhrases().BaseEnding(from-1, t+2); start >= 0 && d.Tokens[start].Tagged("DT", "PRP$") {
		return start
	}
	return from
}

// behindPreposition is where the words of a content begin: behind the preposition that links a noun phrase to
// the cue (asked about | his frame, warned of | floods).
func behindPreposition(d *nlp.Document, t int, words stretch) int {
	from := words[0]
	if from != t+1 || !words.holds(from+1) || !lists().TopicPrepositions.Has(d.Tokens[from].Lower) {
		return from
	}
	if h := d.HeadOf(from, words[1]); h < 0 || !d.Tokens[h].IsNoun() {
		return from
	}
	return from + 1
}

// behindRefusal is where the words of a content begin: behind the verb of speech that
// somebody refuses (declined | to speculate about | whether it was safe).
func behindRefusal(d *nlp.Document, t int, words stretch) int {
	from := words[0]
	if from != t+1 || !wordlist.Has("decline refuse", d.Tokens[t].Lemma) || d.Tokens[from].Lower != "to" {
		return from
	}
	for i := from + 2; words.holds(i) && i < from+4; i++ {
		if lists().QuestionWords.Has(d.Tokens[i].Lower) {
			return i
		}
	}
	return from
}

// isPassiveHeadline reports whether the cue ends a headline that names the hearer alone: Operator knew of
// cracks, inquiry told.
func isPassiveHeadline(d *nlp.Document, t int) bool {
	_, to := d.SentenceOf(t)
	return d.Tokens[t].Lower == "told" && t+1 == to && inHeading(d, t)
}

// beforeSpeaker is where the words of a content end that run into the noun phrase of
// the speaker: “We have enough,” | chief executive Bo Ekdahl said.
func beforeSpeaker(m *quotation.Marked, words stretch, speaker int) int {
	from, to := words[0], words[1]
	if speaker == nobody || speaker < to {
		return to
	}
	if low := m.Low(speaker); low > from && low < to && !m.Quoted(low) {
		_, end := trim(m, from, low)
		to = max(end, from+1)
	}
	for i := to - 1; i > from && i > to-1-longestTitleWords; i-- {
		if m.ClosesQuote(i) && speaker-to < longestTitleWords {
			return i + 1
		}
		if m.Tokens[i].IsVerb() || m.Quoted(i) {
			break
		}
	}
	return to
}

// longestTitleWords bounds the words of a title before a name: chief executive.
const longestTitleWords = 4

// raisedSubject is the subject of a passive that belongs to what is reported: Kim | is
// expected | to win; false for any other content.
func raisedSubject(m *quotation.Marked, o *option) (stretch, bool) {
	parts := o.content.parts
	if o.speaker != nobody || len(parts) > 1 || parts[0][0] != o.t+1 || m.Tokens[o.t+1].Lower != "to" || !m.IsPassive(o.t) ||
		!lists().RaisingVerbs.Has(m.Tokens[o.t].Lemma) {
		return stretch{}, false
	}
	subject := m.Subject(o.t)
	if subject < 0 || subject > o.t {
		return stretch{}, false
	}
	from, to := trim(m, m.Low(subject), min(o.t, m.High(subject)))
	return stretch{from, to}, from < to
}
