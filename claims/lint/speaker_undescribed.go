package lint

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/cue"
	"claims/claims/saying"
	"claims/nlp"
)

// speakerUndescribed is A206.
func speakerUndescribed() Rule {
	return Rule{
		Code: "A206", Name: "speaker-undescribed", Severity: Info, Off: true,
		Doc: Doc{
			Title: "A speaker is never introduced",
			Rationale: "The Reuters handbook asks for name and position, AP for a full name and what makes the person a source: a reader cannot weigh the words of somebody " +
				"of whom only the name is told. A title, an office, an age, a home town, a party in brackets or a clause with “who” anywhere in the article is an introduction. " +
				"Names in the headline are left alone, and so are names that a newsroom's readers know. The rule is off: articles introduce people in ways that no rule reads well " +
				"(“their mother”, a role in the paragraph before), and on real articles less than half of its findings are right.",
			Bad:  "The bridge will not last another winter. “The steel is rotten,” Tom Reed said.",
			Good: "The bridge will not last another winter. “The steel is rotten,” engineer Tom Reed said.",
		},
		Options: []Option{{
			Name: "known", Doc: "people who need no introduction, by their full names",
			Default: Words(lists().KnownPeople...),
		}},
		Run: runSpeakerUndescribed,
	}
}

func runSpeakerUndescribed(p *Pass) {
	undescribed, words := make(map[string]bool), wordsOfNames(p)
	for _, e := range p.Names {
		partOfOther := words[plainName(e.Name)] > 1
		if e.Type == claims.Person && !partOfOther && !introduced(p, e) && !isKnown(e.Name, p.words("known")) {
			undescribed[e.Name] = true
		}
	}
	for i := range p.Claims {
		c := &p.Claims[i]
		if c.Speaker == nil || !undescribed[c.Speaker.Name] || !speakerSaid(p, c) {
			continue
		}
		undescribed[c.Speaker.Name] = false
		mention := whole(c.Speaker.Mention)
		p.ReportClaim(c, mention, "the article never says who "+cite(c.Speaker.Name)+" is: give the position, or what makes them a source")
	}
}

// wordsOfNames counts the entities in whose names each word stands: Kim, who may be
// Kim Jong Un.
func wordsOfNames(p *Pass) map[string]int {
	count := make(map[string]int)
	for _, e := range p.Names {
		for word := range strings.FieldsSeq(plainName(e.Name)) {
			count[word]++
		}
	}
	return count
}

// plainName is the name with straight apostrophes.
func plainName(name string) string { return strings.ReplaceAll(name, "’", "'") }

// introduced reports whether the article says who the entity is, beside any of its
// names, or names it in a heading.
func introduced(p *Pass, e claims.Entity) bool {
	return len(e.Descriptions) > 0 || slices.ContainsFunc(e.Mentions, func(m nlp.Span) bool {
		return p.places.headings.Overlaps(m) || describedBehind(p.Document, m) || describedBefore(p, m)
	})
}

// describedBehind reports whether an aside, a bracket, a form of be or a place follows
// the name: Tom Reed, 44; Tom Reed (D-Ohio); Tom Reed of Lorne.
func describedBehind(d *nlp.Document, name nlp.Span) bool {
	all := d.Tokens
	_, last := d.StartingIn(name)
	if last == 0 || last+1 >= len(all) || all[last].Sentence != all[last-1].Sentence {
		return false
	}
	next := all[last+1]
	switch all[last].Lower {
	case "(":
		return true
	case ",", "-", "–", "—":
		return opensAside(next)
	}
	return lists().DescribingWords.Has(all[last].Lower) || all[last].Lemma == "be" && (next.Tag == "DT" || next.Tag == "NN")
}

// opensAside reports whether an aside that tells who somebody is may begin with the word.
func opensAside(t nlp.Token) bool {
	switch t.Tag {
	case "DT", "CD", "JJ", "JJS", "NN", "NNS", "NNP", "NNPS", "WP", "WP$", "PRP$", "VBN":
		return true
	}
	return t.Lower == "of" || t.Lower == "from" || t.Lower == "with" || t.Lower == "now" || t.Lower == "then" || t.Lower == "also"
}

// describedBefore reports whether a noun, or an organization's name in the possessive, stands
// right before the name, a title begins it, or commas set it off (one of them, Tom Reed, said).
func describedBefore(p *Pass, name nlp.Span) bool {
	all := p.Document.Tokens
	first, last := p.Document.StartingIn(name)
	if word, _, more := strings.Cut(p.text(name), " "); more && len(word) > 2 && strings.HasSuffix(word, ".") {
		return true
	}
	if first == 0 || all[first-1].Sentence != all[first].Sentence {
		return false
	}
	switch before := all[first-1]; before.Tag {
	case "NN", "NNS", "NNP", "NNPS":
		return !strings.HasSuffix(before.Lower, ".")
	case "POS", "JJ":
		return true
	case ",":
		return last < len(all) && all[last].Tag == ","
	default: // taggers take “engineer” for a verb in: ,” said engineer Tom Reed
		_, says := cue.Verb(before.Lemma)
		afterWords := first > 1 && (all[first-2].IsVerb() || strings.Contains(quotationMarks, all[first-2].Of(p.Document.Text)))
		return afterWords && !says && !saying.IsMark(before) && !isPreposition(before) && !lists().DescriptionEnds.Has(before.Lower)
	}
}

// isKnown reports whether the name is one of the list's, a middle name left out, or a
// family name of one.
func isKnown(name string, list []string) bool {
	words := strings.Fields(name)
	return slices.ContainsFunc(list, func(known string) bool {
		k := strings.Fields(known)
		same := len(k) > 0 && len(words) > 0 && k[len(k)-1] == words[len(words)-1]
		return same && (len(words) == 1 || k[0] == words[0])
	})
}
