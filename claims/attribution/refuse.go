package attribution

import (
	"slices"
	"strings"
	"unicode"

	"claims/claims/attribution/rules"
	"claims/claims/wordlist"
	"claims/nlp"
)

// refusal is why an option is no statement, though it looks like one to a model that has
// seen American political news only: the name of the test that it fails and what that
// says; "" for one that is.
func refusal(s *scene, o *option) string {
	if o.t < 0 {
		if isLabel(s, o) {
			return "isLabel: the label of a section is no speaker"
		}
		return ""
	}
	for _, test := range refusals() {
		if test.fails(s, o) {
			return test.why
		}
	}
	return ""
}

// refusalTest is a test of options with a cue.
type refusalTest struct {
	why   string
	fails func(*scene, *option) bool
}

// refusals are all tests, in the order in which they are tried.
func refusals() [19]refusalTest {
	return [...]refusalTest{
		{"noun in a headline: nobody is said to speak", isHeadlineNoun},
		{"time: a day says nothing", isDay},
		{"nor: it goes on with what is denied", isDenied},
		{"describes: the words are a part of the speaker's name", describes},
		{"isBehalf: the words say for whom somebody speaks", isBehalf},
		{"isHearer: the words are who was told", isHearer},
		{"isWitness: the words name who is cited", isWitness},
		{"namesWork: the words are the title of a work", isWork},
		{"hidesName: somebody asks not to be named", hidesName},
		{"isTime: the words say when", isTime},
		{"namesSelf: somebody gives a name", namesSelf},
		{"tellsWhen: the words say when it was done", tellsWhen},
		{"isTopic: the words are whom it was said to, or about what", isTopic},
		{"isDeed: a headline tells what somebody does", isDeed},
		{"isExplained: it is a deed, and what is said of it follows", isExplained},
		{"isUtterance: the words name what is published, not what it says", isUtterance},
		{"willShow: the words name what will be shown", willShow},
		{"isCutOff: the words end with the beginning of what follows", isCutOff},
		{"isBesideQuotation: the words stand between a quotation and its speaker", isBesideQuotation},
	}
}

// isHeadlineNoun reports a noun in a headline that nobody is said to speak by: Airline in talks about a sale.
func isHeadlineNoun(s *scene, o *option) bool {
	return o.speaker == nobody && s.Tokens[o.t].IsNoun() && inHeading(s.Document, o.t)
}

// isWork reports words that are hardly more than the title of a work.
func isWork(s *scene, o *option) bool { return namesWork(s, o.t, o.content.parts, besideTitleOut) }

// isDay reports a speaker that is a day: Saturday.
func isDay(s *scene, o *option) bool { return o.speaker != nobody && s.IsTime(o.speaker) }

// isDenied reports words that go on with what is denied: would neither confirm | nor deny it.
func isDenied(s *scene, o *option) bool { return s.Tokens[o.content.from()].Lower == "nor" }

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
func hidesName(s *scene, o *option) bool {
	i, to := o.content.from(), o.content.parts[0][1]
	for i < to && s.Tokens[i].Is("not", "to") {
		i++
	}
	return i+1 < to && s.Tokens[i].Is("be") && s.Tokens[i+1].Is("named", "identified", "quoted")
}

// describes reports whether the words are nothing but a part of the noun phrase that
// names the speaker: Wolves head coach, of Gary O’Neil; the club’s website, of a statement on it.
func describes(s *scene, o *option) bool {
	from, to := o.content.from(), o.content.to()
	return o.speaker != nobody && len(o.content.parts) == 1 && from >= s.Low(o.speaker) &&
		(to <= o.speaker || s.Tokens[o.t].Lower != "according" && o.t < o.speaker && from > o.speaker && to <= s.High(o.speaker))
}

// isBehalf reports whether the words say for whom somebody speaks: on | behalf of the
// court.
func isBehalf(s *scene, o *option) bool {
	from := o.content.from()
	if s.At(from - 1).Is("of") {
		from -= 2 // on behalf of | the court
	}
	return s.At(from).Is("behalf") && s.At(from-1).Is("on", "in")
}

// isTime reports whether the words only say when somebody spoke: claimed | on Monday.
func isTime(s *scene, o *option) bool {
	return onlyOf(o, func(i int) bool { return s.IsTime(i) || s.Tokens[i].Is("on", "in") })
}

// namesSelf reports whether the words are how somebody gives a name: identified |
// himself only as Sunday.
func namesSelf(s *scene, o *option) bool {
	return wordlist.Has("identify introduce", s.Tokens[o.t].Lemma) && s.Tokens[o.content.from()].Is("himself", "herself", "themselves", "itself")
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
func tellsWhen(s *scene, o *option) bool {
	return !isCue(&s.Tokens[o.t]) && o.content.from() > o.t && s.Tokens[o.t+1].Is("when", "as", "while", "if")
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

// isBesideQuotation reports whether the words are what stands behind the speaker of a quotation before the
// cue: “…,” read a statement on | the club’s website.
func isBesideQuotation(s *scene, o *option) bool {
	return o.content.place == after && !o.quoted && !o.mixed && o.content.rule == 0 &&
		slices.ContainsFunc(s.proposalsOf.at(o.t), func(i int32) bool { return s.proposals[i].Form == rules.QuotedBeside })
}

// isCutOff reports whether the words end with the participle that begins what follows: it failed, citing |
// figures.
func isCutOff(s *scene, o *option) bool {
	last := o.content.to() - 1
	return last > o.content.from() && s.Tokens[last].Tag == "VBG" && s.Tokens[last-1].Lower == "," && !s.Quoted(last)
}

// isWitness reports whether the words name nothing but persons who are cited, and what they said
// stands elsewhere or nowhere: The report cites | officials who asked not to be named.
func isWitness(s *scene, o *option) bool {
	h := s.HeadOf(o.content.from(), o.content.to())
	return wordlist.Has("quote cite", s.Tokens[o.t].Lemma) && o.content.from() == o.t+1 && h >= 0 && meansPerson(s.Document, h) &&
		onlyOf(o, func(i int) bool { return !s.Tokens[i].Is("as") && !s.Quoted(i) }) // quoted | Wang as saying that
}

// isHearer reports whether the words are nothing but who was told: The judge told | Robert Kane Jr.
func isHearer(s *scene, o *option) bool {
	return o.content.from() == o.t+1 && s.Tokens[o.t].Lemma == "tell" && onlyOf(o, func(i int) bool {
		return (s.Tokens[i].IsProper() || lists().Hearers.Has(s.Tokens[i].Lower)) && !s.Quoted(i)
	})
}

// onlyOf reports content of one part, each token of which is such a one.
func onlyOf(o *option, is func(token int) bool) bool {
	for i := o.content.from(); i < o.content.to(); i++ {
		if !is(i) {
			return false
		}
	}
	return len(o.content.parts) == 1
}

// meansPerson reports a person's name, or a noun for those whom articles cite without one.
func meansPerson(d *nlp.Document, i int) bool {
	return d.IsNamed(i, nlp.Person) || d.Tokens[i].IsNoun() && lists().Sources.Has(d.Tokens[i].Lemma)
}
