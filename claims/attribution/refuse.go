package attribution

import (
	"strings"
	"unicode"

	"claims/claims/attribution/rules"
	"claims/claims/wordlist"
	"claims/nlp"
)

// refusal is why an option is no statement, though it looks like one to a model that has
// seen American political news only: the name of the test that it fails and what that
// says; "" for one that is.
func (s *scene) refusal(o *option) string {
	parts := o.content.parts
	switch {
	case s.isWordless(parts):
		return "isWordless: there is no word in it" // he wrote “…”
	case o.t < 0 && s.isLabel(o):
		return "isLabel: the label of a section is no speaker"
	case o.t < 0:
		return ""
	}
	if why := s.refusalOfSpeaker(o); why != "" {
		return why
	}
	return s.refusalOfWords(o)
}

// refusalOfSpeaker is why nobody speaks in an option with a cue.
func (s *scene) refusalOfSpeaker(o *option) string {
	switch parts := o.content.parts; {
	case o.speaker == nobody && s.Tokens[o.t].IsNoun() && s.inHeading(o.t):
		return "noun in a headline: nobody is said to speak" // Airline in talks about a sale
	case o.speaker != nobody && rules.IsTime(s.Tokens[o.speaker].Lower):
		return "time: a day says nothing" // Saturday
	case s.Tokens[parts[0][0]].Lower == "nor":
		return "nor: it goes on with what is denied" // would neither confirm | nor deny it
	case s.describes(o.t, parts, o.speaker):
		return "describes: the words are a part of the speaker's name"
	case s.isBehalf(parts):
		return "isBehalf: the words say for whom somebody speaks"
	case s.isHearer(o.t, parts):
		return "isHearer: the words are who was told"
	case s.isWitness(o.t, parts):
		return "isWitness: the words name who is cited"
	}
	return ""
}

// refusalOfWords is why the words of an option with a cue are no statement.
func (s *scene) refusalOfWords(o *option) string {
	switch parts := o.content.parts; {
	case s.namesWork(o.t, parts, besideTitleOut):
		return "namesWork: the words are the title of a work"
	case s.hidesName(parts):
		return "hidesName: somebody asks not to be named"
	case s.isTime(parts):
		return "isTime: the words say when"
	case s.namesSelf(o.t, parts):
		return "namesSelf: somebody gives a name"
	case s.tellsWhen(o.t, parts):
		return "tellsWhen: the words say when it was done"
	case s.isTopic(o):
		return "isTopic: the words are whom it was said to, or about what"
	case s.isDeed(o):
		return "isDeed: a headline tells what somebody does"
	case s.isExplained(o):
		return "isExplained: it is a deed, and what is said of it follows"
	case s.isUtterance(o):
		return "isUtterance: the words name what is published, not what it says"
	case s.willShow(o):
		return "willShow: the words name what will be shown"
	case s.isCutOff(o):
		return "isCutOff: the words end with the beginning of what follows"
	case s.isOrder(o):
		return "isOrder: the cue is what somebody was told to do"
	case s.isBesideQuotation(o):
		return "isBesideQuotation: the words stand between a quotation and its speaker"
	}
	return ""
}

// isWordless reports whether a content has no word, number or picture in it, but marks
// alone.
func (s *scene) isWordless(parts [][2]int) bool {
	for _, part := range parts {
		if saysSomething(s.SpanOf(part[0], part[1]).Of(s.Document.Text)) {
			return false
		}
	}
	return true
}

// saysSomething reports whether the text holds a letter, a digit or a picture.
func saysSomething(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.So, r) })
}

// sectionLabels are what newspapers set before a headline's colon to say what kind of
// article it is, or what it is about.
const sectionLabels = "obituary analysis opinion comment review preview profile video watch photos pictures gallery exclusive breaking " +
	"update live editorial letters column interview podcast factbox explainer timeline correction background feature features news sport " +
	"sports business politics world weather culture football soccer snooker cricket rugby tennis golf boxing cycling athletics swimming hockey"

// isLabel reports a headline's section label taken for a speaker: Obituary: …
func (s *scene) isLabel(o *option) bool {
	p := &s.proposals[o.rule]
	if p.speaker < 0 || len(p.Mention) == 0 || s.Sentences[s.Tokens[p.speaker].Sentence].Paragraph > 0 {
		return false
	}
	first, last := s.TokensIn(p.Mention[0])
	return last == first+1 && last < len(s.Tokens) && s.Tokens[last].Lower == ":" && wordlist.Has(sectionLabels, s.Tokens[first].Lower)
}

// hidesName reports whether the words are a speaker's wish to stay unnamed: asked
// not to be named, declined to be identified. That is how he speaks, not what he says.
func (s *scene) hidesName(parts [][2]int) bool {
	i, to := parts[0][0], parts[0][1]
	for i < to && wordlist.Has("not to", s.Tokens[i].Lower) {
		i++
	}
	return i+1 < to && s.Tokens[i].Lower == "be" && wordlist.Has("named identified quoted", s.Tokens[i+1].Lower)
}

// describes reports whether the words are nothing but a part of the noun phrase that
// names the speaker: Wolves head coach, of Gary O’Neil; the club’s website, of a statement on it.
func (s *scene) describes(t int, parts [][2]int, speaker int) bool {
	return speaker != nobody && len(parts) == 1 && parts[0][0] >= s.Low(speaker) &&
		(parts[0][1] <= speaker || s.Tokens[t].Lower != "according" && t < speaker && parts[0][0] > speaker && parts[0][1] <= s.High(speaker))
}

// isBehalf reports whether the words say for whom somebody speaks: on | behalf of the
// court.
func (s *scene) isBehalf(parts [][2]int) bool {
	from := parts[0][0]
	if from > 1 && s.Tokens[from-1].Lower == "of" {
		from -= 2 // on behalf of | the court
	}
	return s.Tokens[from].Lower == "behalf" && from > 0 && wordlist.Has("on in", s.Tokens[from-1].Lower)
}

// isTime reports whether the words only say when somebody spoke: claimed | on Monday.
func (s *scene) isTime(parts [][2]int) bool {
	for i := parts[0][0]; i < parts[0][1]; i++ {
		if word := s.Tokens[i].Lower; !rules.IsTime(word) && word != "on" && word != "in" {
			return false
		}
	}
	return len(parts) == 1
}

// namesSelf reports whether the words are how somebody gives a name: identified |
// himself only as Sunday.
func (s *scene) namesSelf(t int, parts [][2]int) bool {
	return wordlist.Has("identify introduce", s.Tokens[t].Lemma) && wordlist.Has("himself herself themselves itself", s.Tokens[parts[0][0]].Lower)
}

// inHeading reports whether token t stands in a heading, or in a first line without a
// full stop, as headlines in plain text are.
func (s *scene) inHeading(t int) bool {
	p := s.Sentences[s.Tokens[t].Sentence].Paragraph
	paragraph := s.Paragraphs[p]
	return paragraph.Kind == nlp.Heading || p == 0 && !s.words[s.Sentences[paragraph.Last-1].Last-1].punct
}

// tellsWhen reports whether the words behind a verb that is in no list of cues tell when
// somebody did it: Klein chuckled | when she heard of it.
func (s *scene) tellsWhen(t int, parts [][2]int) bool {
	return s.words[t].class == 0 && parts[0][0] > t && wordlist.Has("when as while if", s.Tokens[t+1].Lower)
}

// isAside reports whether the words behind cue t, from token i on, tell how long after something it was
// said, or whom the speaker has it from, and not what: the army said, hours after
// the town had been warned; according to Yonhap, citing an official, …
func (s *scene) isAside(t, i int) bool {
	if i < t {
		return false
	}
	if wordlist.Has("citing quoting", s.Tokens[i].Lower) {
		return true
	}
	if wordlist.Has("a an two three four five six seven several", s.Tokens[i].Lower) {
		i++
	}
	return i+1 < len(s.Tokens) && wordlist.Has("hour day week month year minute moment", s.Tokens[i].Lemma) && wordlist.Has("after before", s.Tokens[i+1].Lower)
}

// holdsClause reports whether the words have a verb among them, or are quoted.
func (s *scene) holdsClause(c *content) bool {
	for _, part := range c.parts {
		for i := part[0]; i < part[1]; i++ {
			if s.Tokens[i].IsVerb() || s.Quoted(i) {
				return true
			}
		}
	}
	return false
}

// isBesideQuotation reports whether the words are what stands behind the speaker of a quotation before the
// cue: “…,” read a statement on | the club’s website.
func (s *scene) isBesideQuotation(o *option) bool {
	if o.content.place != after || o.quoted || o.mixed || o.content.rule > 0 {
		return false
	}
	for _, i := range s.proposalsOf[o.t] {
		if s.proposals[i].Form == rules.QuotedBeside {
			return true
		}
	}
	return false
}

// isCutOff reports whether the words end with the participle that begins what follows: it failed, citing |
// figures.
func (s *scene) isCutOff(o *option) bool {
	last := o.content.to() - 1
	return last > o.content.from() && s.Tokens[last].Tag == "VBG" && s.Tokens[last-1].Lower == "," && !s.Quoted(last)
}

// isWitness reports whether the words name nothing but persons who are cited, and what they said
// stands elsewhere or nowhere: The report cites | officials who asked not to be named.
func (s *scene) isWitness(t int, parts [][2]int) bool {
	h := s.HeadOf(parts[0][0], parts[0][1])
	if len(parts) > 1 || !wordlist.Has("quote cite", s.Tokens[t].Lemma) || parts[0][0] != t+1 || h < 0 || s.Quoted(h) || !s.meansPerson(h) {
		return false
	}
	for i := parts[0][0]; i < parts[0][1]; i++ {
		if s.Tokens[i].Lower == "as" || s.Quoted(i) {
			return false // quoted | Wang as saying that
		}
	}
	return true
}

// isHearer reports whether the words are nothing but who was told: The judge told | Robert Kane Jr.
func (s *scene) isHearer(t int, parts [][2]int) bool {
	if len(parts) > 1 || parts[0][0] != t+1 || s.Tokens[t].Lemma != "tell" {
		return false
	}
	for i := parts[0][0]; i < parts[0][1]; i++ {
		if !strings.HasPrefix(s.Tokens[i].Tag, "NNP") && !wordlist.Has(hearers, s.Tokens[i].Lower) || s.Quoted(i) {
			return false
		}
	}
	return true
}

// meansPerson reports a person's name, or a noun for those whom articles cite without one.
func (s *scene) meansPerson(i int) bool {
	return s.words[i].entity == uint64(nlp.Person) || s.Tokens[i].IsNoun() &&
		wordlist.Has("official source expert analyst researcher scientist economist witness diplomat lawyer doctor aide person people", s.Tokens[i].Lemma)
}
