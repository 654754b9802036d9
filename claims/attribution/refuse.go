package attribution

import (
	"strings"
	"unicode"

	"claims/claims/attribution/rules"
	"claims/claims/quotation"
	"claims/claims/wordlist"
	"claims/nlp"
)

// refusal is why an option is no statement, though it looks like one to a model that has
// seen American political news only: the name of the test that it fails and what that
// says; "" for one that is.
func refusal(s *scene, o *option) string {
	parts := o.content.parts
	switch {
	case isWordless(s.Document, parts):
		return "isWordless: there is no word in it" // he wrote “…”
	case o.t < 0 && isLabel(s, o):
		return "isLabel: the label of a section is no speaker"
	case o.t < 0:
		return ""
	}
	if why := refusalOfSpeaker(s.Marked, o); why != "" {
		return why
	}
	return refusalOfWords(s, o)
}

// refusalOfSpeaker is why nobody speaks in an option with a cue.
func refusalOfSpeaker(m *quotation.Marked, o *option) string {
	switch parts := o.content.parts; {
	case o.speaker == nobody && m.Tokens[o.t].IsNoun() && inHeading(m.Document, o.t):
		return "noun in a headline: nobody is said to speak" // Airline in talks about a sale
	case o.speaker != nobody && m.IsTime(o.speaker):
		return "time: a day says nothing" // Saturday
	case m.Tokens[parts[0][0]].Lower == "nor":
		return "nor: it goes on with what is denied" // would neither confirm | nor deny it
	case describes(m.Document, o.t, parts, o.speaker):
		return "describes: the words are a part of the speaker's name"
	case isBehalf(m.Document, parts):
		return "isBehalf: the words say for whom somebody speaks"
	case isHearer(m, o.t, parts):
		return "isHearer: the words are who was told"
	case isWitness(m, o.t, parts):
		return "isWitness: the words name who is cited"
	}
	return ""
}

// refusalOfWords is why the words of an option with a cue are no statement.
func refusalOfWords(s *scene, o *option) string {
	switch parts := o.content.parts; {
	case namesWork(s, o.t, parts, besideTitleOut):
		return "namesWork: the words are the title of a work"
	case hidesName(s.Document, parts):
		return "hidesName: somebody asks not to be named"
	case isTime(s.Document, parts):
		return "isTime: the words say when"
	case namesSelf(s.Document, o.t, parts):
		return "namesSelf: somebody gives a name"
	case tellsWhen(s.Document, o.t, parts):
		return "tellsWhen: the words say when it was done"
	case isTopic(s.Marked, o):
		return "isTopic: the words are whom it was said to, or about what"
	case isDeed(s.Document, o):
		return "isDeed: a headline tells what somebody does"
	case isExplained(s, o):
		return "isExplained: it is a deed, and what is said of it follows"
	case isUtterance(s.Marked, o):
		return "isUtterance: the words name what is published, not what it says"
	case willShow(s.Marked, o):
		return "willShow: the words name what will be shown"
	case isCutOff(s.Marked, o):
		return "isCutOff: the words end with the beginning of what follows"
	case isOrder(s.Document, o):
		return "isOrder: the cue is what somebody was told to do"
	case isBesideQuotation(s, o):
		return "isBesideQuotation: the words stand between a quotation and its speaker"
	}
	return ""
}

// isWordless reports whether a content has no word, number or picture in it, but marks
// alone.
func isWordless(d *nlp.Document, parts [][2]int) bool {
	for _, part := range parts {
		if saysSomething(d.SpanOf(part[0], part[1]).Of(d.Text)) {
			return false
		}
	}
	return true
}

// saysSomething reports whether the text holds a letter, a digit or a picture.
func saysSomething(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.So, r) })
}

// isLabel reports a headline's section label taken for a speaker: Obituary: …
func isLabel(s *scene, o *option) bool {
	p := &s.proposals[o.rule]
	if p.speaker < 0 || len(p.Mention) == 0 || s.ParagraphOf(p.speaker) > 0 {
		return false
	}
	first, last := s.TokensIn(p.Mention[0])
	return last == first+1 && last < len(s.Tokens) && s.Tokens[last].Lower == ":" && lists().SectionLabels.Has(s.Tokens[first].Lower)
}

// hidesName reports whether the words are a speaker's wish to stay unnamed: asked
// not to be named, declined to be identified. That is how he speaks, not what he says.
func hidesName(d *nlp.Document, parts [][2]int) bool {
	i, to := parts[0][0], parts[0][1]
	for i < to && wordlist.Has("not to", d.Tokens[i].Lower) {
		i++
	}
	return i+1 < to && d.Tokens[i].Lower == "be" && wordlist.Has("named identified quoted", d.Tokens[i+1].Lower)
}

// describes reports whether the words are nothing but a part of the noun phrase that
// names the speaker: Wolves head coach, of Gary O’Neil; the club’s website, of a statement on it.
func describes(d *nlp.Document, t int, parts [][2]int, speaker int) bool {
	return speaker != nobody && len(parts) == 1 && parts[0][0] >= d.Low(speaker) &&
		(parts[0][1] <= speaker || d.Tokens[t].Lower != "according" && t < speaker && parts[0][0] > speaker && parts[0][1] <= d.High(speaker))
}

// isBehalf reports whether the words say for whom somebody speaks: on | behalf of the
// court.
func isBehalf(d *nlp.Document, parts [][2]int) bool {
	from := parts[0][0]
	if from > 1 && d.Tokens[from-1].Lower == "of" {
		from -= 2 // on behalf of | the court
	}
	return d.Tokens[from].Lower == "behalf" && from > 0 && wordlist.Has("on in", d.Tokens[from-1].Lower)
}

// isTime reports whether the words only say when somebody spoke: claimed | on Monday.
func isTime(d *nlp.Document, parts [][2]int) bool {
	for i := parts[0][0]; i < parts[0][1]; i++ {
		if !d.IsTime(i) && !d.Tokens[i].Is("on", "in") {
			return false
		}
	}
	return len(parts) == 1
}

// namesSelf reports whether the words are how somebody gives a name: identified |
// himself only as Sunday.
func namesSelf(d *nlp.Document, t int, parts [][2]int) bool {
	return wordlist.Has("identify introduce", d.Tokens[t].Lemma) && wordlist.Has("himself herself themselves itself", d.Tokens[parts[0][0]].Lower)
}

// inHeading reports whether token t stands in a heading, or in a first line without a
// full stop, as headlines in plain text are.
func inHeading(d *nlp.Document, t int) bool {
	p := d.ParagraphOf(t)
	paragraph := d.Paragraphs[p]
	return paragraph.Kind == nlp.Heading || p == 0 && !d.Tokens[d.Sentences[paragraph.Last-1].Last-1].IsPunctuation()
}

// tellsWhen reports whether the words behind a verb that is in no list of cues tell when
// somebody did it: Klein chuckled | when she heard of it.
func tellsWhen(d *nlp.Document, t int, parts [][2]int) bool {
	return !isCue(&d.Tokens[t]) && parts[0][0] > t && wordlist.Has("when as while if", d.Tokens[t+1].Lower)
}

// isAside reports whether the words behind cue t, from token i on, tell how long after something it was
// said, or whom the speaker has it from, and not what: the army said, hours after
// the town had been warned; according to Yonhap, citing an official, …
func isAside(d *nlp.Document, t, i int) bool {
	if i < t {
		return false
	}
	if wordlist.Has("citing quoting", d.Tokens[i].Lower) {
		return true
	}
	if lists().Counts.Has(d.Tokens[i].Lower) {
		i++
	}
	return i+1 < len(d.Tokens) && lists().AsideUnits.Has(d.Tokens[i].Lemma) && wordlist.Has("after before", d.Tokens[i+1].Lower)
}

// holdsClause reports whether the words have a verb among them, or are quoted.
func holdsClause(m *quotation.Marked, c *content) bool {
	for _, part := range c.parts {
		for i := part[0]; i < part[1]; i++ {
			if m.Tokens[i].IsVerb() || m.Quoted(i) {
				return true
			}
		}
	}
	return false
}

// isBesideQuotation reports whether the words are what stands behind the speaker of a quotation before the
// cue: “…,” read a statement on | the club’s website.
func isBesideQuotation(s *scene, o *option) bool {
	if o.content.place != after || o.quoted || o.mixed || o.content.rule > 0 {
		return false
	}
	for _, i := range s.proposalsOf.at(o.t) {
		if s.proposals[i].Form == rules.QuotedBeside {
			return true
		}
	}
	return false
}

// isCutOff reports whether the words end with the participle that begins what follows: it failed, citing |
// figures.
func isCutOff(m *quotation.Marked, o *option) bool {
	last := o.content.to() - 1
	return last > o.content.from() && m.Tokens[last].Tag == "VBG" && m.Tokens[last-1].Lower == "," && !m.Quoted(last)
}

// isWitness reports whether the words name nothing but persons who are cited, and what they said
// stands elsewhere or nowhere: The report cites | officials who asked not to be named.
func isWitness(m *quotation.Marked, t int, parts [][2]int) bool {
	h := m.HeadOf(parts[0][0], parts[0][1])
	if len(parts) > 1 || !wordlist.Has("quote cite", m.Tokens[t].Lemma) || parts[0][0] != t+1 || h < 0 || m.Quoted(h) || !meansPerson(m.Document, h) {
		return false
	}
	for i := parts[0][0]; i < parts[0][1]; i++ {
		if m.Tokens[i].Lower == "as" || m.Quoted(i) {
			return false // quoted | Wang as saying that
		}
	}
	return true
}

// isHearer reports whether the words are nothing but who was told: The judge told | Robert Kane Jr.
func isHearer(m *quotation.Marked, t int, parts [][2]int) bool {
	if len(parts) > 1 || parts[0][0] != t+1 || m.Tokens[t].Lemma != "tell" {
		return false
	}
	for i := parts[0][0]; i < parts[0][1]; i++ {
		if !m.Tokens[i].IsProper() && !lists().Hearers.Has(m.Tokens[i].Lower) || m.Quoted(i) {
			return false
		}
	}
	return true
}

// meansPerson reports a person's name, or a noun for those whom articles cite without one.
func meansPerson(d *nlp.Document, i int) bool {
	return d.IsNamed(i, nlp.Person) || d.Tokens[i].IsNoun() && lists().Sources.Has(d.Tokens[i].Lemma)
}
