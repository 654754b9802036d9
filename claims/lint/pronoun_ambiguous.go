package lint

import (
	"slices"
	"strings"

	"claims/claims/wordlist"
	"claims/nlp"
)

// pronounAmbiguous is A204. It does not ask whom resolution takes the pronoun for, nor for its
// rivals: those are often clear to a reader, who hears the speaker of the sentence before.
func pronounAmbiguous() Rule {
	return Rule{
		Code: "A204", Name: "pronoun-ambiguous", Severity: Warning,
		Doc: Doc{
			Title: "A pronoun speaks that two people fit",
			Rationale: "“He said” behind a sentence in which two men meet gives the words to whichever the reader thought of last. AP and Reuters ask for the name again wherever a pronoun " +
				"could be two people. The rule reports he and she where the nearest sentence before that names anybody has two whom the pronoun fits by their names and titles, as the subject and the object of one verb or joined by “and”. " +
				"Where one of them speaks in that sentence, or has the pronoun there, the reader goes on hearing that one, and nothing is reported.",
			Bad:  "Engineer Tom Reed met Mayor Ben Holt at the bridge on Monday. “It is unsafe,” he said.",
			Good: "Engineer Tom Reed met Mayor Ben Holt at the bridge on Monday. “It is unsafe,” Reed said.",
		},
		Run: runPronounAmbiguous,
	}
}

func runPronounAmbiguous(p *Pass) {
	persons, attributed := namedPersons(p), attributedIn(p)
	for i := range p.Claims {
		c := &p.Claims[i]
		if c.Speaker == nil || len(c.Speaker.Mention) == 0 || !slices.ContainsFunc(tokensOf(p.Document, c.Cue), tells) {
			continue
		}
		at := whole(c.Speaker.Mention)
		word := strings.ToLower(p.text(at))
		if word != "he" && word != "she" || p.quoted(at) {
			continue
		}
		s, fit := lastNamed(persons, sentenceAt(p.Document, at), word)
		if len(fit) == 2 && fit[0].pronoun == fit[1].pronoun && fit[0].pronoun != "" && !attributed[s] && paired(p.Document, fit[0].Span, fit[1].Span) && !has(p.Document, s, word) {
			p.ReportClaim(c, at, cite(p.text(at))+" may be "+fit[0].name+" or "+fit[1].name+": name the speaker",
				Related{Span: fit[0].Span, Message: "one is named here"}, Related{Span: fit[1].Span, Message: "the other here"})
		}
	}
}

// has reports whether the sentence has the word.
func has(d *nlp.Document, sentence int, word string) bool {
	s := d.Sentences[sentence]
	return slices.ContainsFunc(d.Tokens[s.First:s.Last], func(t nlp.Token) bool { return t.Lower == word })
}

// paired reports whether the first name is the subject and the second an object of one
// verb (Reed met Holt, Reed was hit by Holt), or “and” joins the two as a subject.
func paired(d *nlp.Document, first, second nlp.Span) bool {
	a, b := head(d, first), head(d, second)
	for _, t := range []*nlp.Token{&a, &b} {
		if wordlist.Has("appos flat", t.Relation) && t.Head >= 0 {
			*t = d.Tokens[t.Head] // met the engineer Tom Reed, Mayor Ben Holt
		}
	}
	if !wordlist.Has("nsubj nsubj:pass", a.Relation) {
		return false
	}
	joined := b.Relation == "conj" && b.Head >= 0 && d.Tokens[b.Head].Start >= first.Start && d.Tokens[b.Head].End <= first.End
	return joined || b.Head == a.Head && wordlist.Has("obj iobj obl:agent", b.Relation)
}

// head is the token of the name that the rest of the sentence hangs on.
func head(d *nlp.Document, name nlp.Span) nlp.Token {
	first, last := d.StartingIn(name)
	for _, t := range d.Tokens[first:last] {
		if t.Head < first || t.Head >= last {
			return t
		}
	}
	return d.Tokens[first]
}

// sentenceAt is the index of the sentence in which the span starts.
func sentenceAt(d *nlp.Document, span nlp.Span) int {
	first, _ := d.StartingIn(span)
	return d.Tokens[min(first, len(d.Tokens)-1)].Sentence
}
