package lint

import (
	"claims/nlp"
)

// isExpert reports whether the lemma is a word for people who are cited for
// what they know or think.
func isExpert(lemma string) bool {
	return lists().Experts.Has(lemma) || isCritic(lemma)
}

// isCritic reports whether the lemma is a word for people who are cited for the
// side they take. What they are critics of does not say who they are.
func isCritic(lemma string) bool {
	return lists().Critics.Has(lemma)
}

// isStudy reports whether the lemma is a word for published findings.
func isStudy(lemma string) bool {
	return lists().Studies.Has(lemma)
}

// finds reports whether the tokens begin with a verb that reports a finding or
// an opinion, perhaps after an adverb or an auxiliary.
func finds(rest []nlp.Token) bool {
	for i := 0; i < len(rest) && i < 3; i++ {
		if lists().Findings.Has(rest[i].Lemma) {
			return rest[i].IsVerb() && rest[i].Tag != "VBG"
		}
		if tag := rest[i].Tag; tag != "RB" && tag != "MD" && rest[i].Lemma != "have" {
			return false
		}
	}
	return false
}

// hearsay is the number of tokens of “it is said”, “it has been widely
// believed” at the start of the tokens; 0 where they say no such thing.
func hearsay(d *nlp.Document, words []nlp.Token) int {
	if len(words) < 3 || words[0].Lower != "it" || words[1].Lemma != "be" && words[1].Lemma != "have" {
		return 0
	}
	for i := 2; i < len(words) && i < 5; i++ {
		if lists().Hearsay.Has(words[i].Lower) {
			return saysThat(d, words, i+1)
		}
		if words[i].Lower != "been" && words[i].Tag != "RB" {
			return 0
		}
	}
	return 0
}

// saysThat is end where a clause follows there, else 0: what “it” is said to
// be or to do speaks of a thing that “it” names.
func saysThat(d *nlp.Document, words []nlp.Token, end int) int {
	if end == len(words) {
		return end
	}
	switch t := words[end]; {
	case t.Lower == "that", t.Lower == ",", t.Tag == "DT", t.Tag == "PRP", isProper(d, t):
		return end
	}
	return 0
}
