package lint

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims/saying"
	"claims/claims/wordlist"
	"claims/nlp"
)

// vague reports whether the phrase names an authority that could be anybody
// (unspecified experts, a study, a crowd, “it is said”), and its head noun
// (“it” of the last).
func vague(d *nlp.Document, phrase nlp.Span) (head nlp.Token, vague bool) {
	first, last := d.StartingIn(phrase)
	if first == last {
		return nlp.Token{}, false
	}
	base := basePhrase(d, first, last)
	noun := base[len(base)-1]
	rest := tokensAfter(d, first+len(base)-1)
	switch {
	case pointsBack(base[0].Lower) || supposes(rest):
		return noun, false
	case isCrowd(base):
		return noun, !narrows(rest)
	case isCritic(noun.Lemma) && isPlural(noun):
		return noun, !specifies(d, rest)
	case isExpert(noun.Lemma) && isPlural(noun), isStudy(noun.Lemma):
		return noun, !slices.ContainsFunc(base[:len(base)-1], func(t nlp.Token) bool { return isProper(d, t) }) && !specifies(d, rest)
	}
	return base[0], hearsay(d, d.Tokens[first:last]) > 0
}

// basePhrase is the phrase at the tokens up to its head noun, or the last of those joined: without prepositions, relative
// clauses, participles and asides that follow it. It holds at least one token.
func basePhrase(d *nlp.Document, first, last int) []nlp.Token {
	p := d.AllPhrases()
	end := max(first+1, p.BaseStarting(first, last))
	for end+1 < last && d.Tokens[end].Tag == "CC" {
		next := p.BaseStarting(end+1, last)
		if next < 0 {
			break
		}
		end = next
	}
	return d.Tokens[first:end]
}

// pointsBack reports whether a phrase that begins with the word speaks of
// somebody known, of somebody's own, or of hardly anybody.
func pointsBack(first string) bool {
	return lists().PointingBack.Has(first)
}

// supposes reports whether what follows is no report: what somebody would say,
// or the text that a colon announces (“Poll: …”).
func supposes(rest []nlp.Token) bool {
	return len(rest) > 0 && (lists().Supposing.Has(rest[0].Lower) || rest[0].Lower == ":")
}

// isCrowd reports whether the phrase is a crowd without number: people, many
// people, some.
func isCrowd(base []nlp.Token) bool {
	last := base[len(base)-1].Lower
	if len(base) == 1 {
		return last == "people" || last == "many" || last == "some" || last == "most"
	}
	switch base[0].Lower {
	case "many", "some", "most", "several":
		return len(base) == 2 && last == "people"
	}
	return false
}

// narrows reports whether what follows a crowd says which people they are.
func narrows(rest []nlp.Token) bool {
	if len(rest) == 0 {
		return false
	}
	tag := rest[0].Tag
	return tag == "IN" || tag == "TO" || tag == "VBG" || strings.HasPrefix(tag, "W") || rest[0].IsAdjective() || rest[0].IsNoun() || rest[0].Is("close")
}

// reach is how many tokens after its head a phrase's name may come.
const reach = 10

// specifies reports whether what follows a noun ties it to a name or a number:
// “at Delft University”, “surveyed by Reuters”, “that appeared in Nature”, “by 11
// countries”, “, among them Anna Holt”. A subject (“on Korea”, “in Seoul”) does not.
func specifies(d *nlp.Document, rest []nlp.Token) bool {
	rest = rest[:min(len(rest), reach)]
	for len(rest) > 1 && wordlist.Has(", that which", rest[0].Lower) {
		rest = rest[1:]
	}
	if len(rest) > 1 && (rest[0].Tag == "VBN" || rest[0].Tag == "VBD" && !lists().SpeechVerbs.Has(rest[0].Lemma)) && isPreposition(rest[1]) {
		return hasName(d, untilVerb(rest[1:]))
	}
	return len(rest) > 0 && lists().Specifying.Has(rest[0].Lower) && hasName(d, untilVerb(rest[1:]))
}

// untilVerb are the tokens before the first verb or mark.
func untilVerb(words []nlp.Token) []nlp.Token {
	for i, t := range words {
		if t.IsVerb() || t.Tag == "MD" || saying.IsMark(t) {
			return words[:i]
		}
	}
	return words
}

// isPreposition reports whether the token is a preposition that a noun follows;
// that, because and the like open a clause with a subject of its own.
func isPreposition(t nlp.Token) bool {
	return lists().VaguePrepositions.Has(t.Lower)
}

func isPlural(t nlp.Token) bool { return t.Tag == "NNS" || t.Lower != t.Lemma }

// hasName reports whether a proper name or a number is among the words.
func hasName(d *nlp.Document, words []nlp.Token) bool {
	return slices.ContainsFunc(words, func(t nlp.Token) bool { return t.Tag == "CD" || isProper(d, t) })
}

// isProper reports whether the token is a proper noun, or a noun with a capital
// letter inside a sentence.
func isProper(d *nlp.Document, t nlp.Token) bool {
	r, _ := utf8.DecodeRuneInString(t.Of(d.Text))
	inside := t.Start > d.Sentences[t.Sentence].Start
	return t.Tag == "NNP" || t.Tag == "NNPS" || inside && t.IsNoun() && unicode.IsUpper(r)
}
