package nlp

import (
	"slices"
	"strings"

	"claims/nlp/model"
)

// lemmatizer undoes inflection. Irregular forms are looked up; of a regular one
// the ending is cut, and among the words that may have had it (argu, argue)
// the first that the set of base forms knows is taken.
type lemmatizer struct {
	irregular map[irregularForm]string
	known     *model.Lemmas
}

// Lemma is the base form of a word under its Penn Treebank tag, in lower case:
// said → say, women → woman, n't → not. A singular name keeps its form.
func (a *Analyzer) Lemma(word, tag string) string {
	return a.lemmas.lemma(straight(strings.ToLower(word)), tag)
}

func (l *lemmatizer) lemma(lower, tag string) string {
	class := classOfTag(tag)
	if class == invariable {
		return lower
	}
	if base, found := l.irregular[irregularForm{lower, class}]; found {
		return base
	}
	switch class {
	case noun:
		return l.singular(lower, tag)
	case verb:
		return l.infinitive(lower, tag)
	case adjective, adverb:
		return l.positive(lower)
	}
	return lower
}

// singular undoes the plural of a noun.
func (l *lemmatizer) singular(w, tag string) string {
	switch {
	case strings.HasSuffix(w, "men") && len(w) > 4:
		return w[:len(w)-2] + "an"
	case strings.HasSuffix(w, "'s") && len(w) > 2:
		return w[:len(w)-2]
	case len(w) < 3 || !strings.HasSuffix(w, "s") || endsIn(w, lists().NoPlurals...),
		strings.HasSuffix(w, "is") && tag != "NNPS":
		return w
	}
	return l.withoutS(w, model.Noun)
}

// infinitive undoes a regular ending of a verb.
func (l *lemmatizer) infinitive(w, tag string) string {
	switch tag {
	case "VBZ":
		if len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") {
			return l.withoutS(w, model.Verb)
		}
	case "VBD", "VBN":
		return l.withoutEnding(w, "ed")
	case "VBG":
		if stem, dropped := strings.CutSuffix(w, "in'"); dropped {
			return l.withoutEnding(stem+"ing", "ing")
		}
		return l.withoutEnding(w, "ing")
	}
	return w
}

// withoutS cuts s, or es behind a hiss, and makes ies y.
func (l *lemmatizer) withoutS(w string, class model.WordClass) string {
	short := w[:len(w)-1]
	switch {
	case !strings.HasSuffix(w, "es") || l.known.Known(class, short):
		return short
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case endsIn(w, lists().Hisses...):
		return w[:len(w)-2]
	}
	return short
}

// withoutEnding cuts ed or ing.
func (l *lemmatizer) withoutEnding(w, ending string) string {
	stem, found := strings.CutSuffix(w, ending)
	if !found || !strings.ContainsAny(stem, "aeiouy") {
		return w
	}
	candidates := stems(stem, ending)
	for _, c := range candidates {
		if l.known.Known(model.Verb, c) {
			return c
		}
	}
	return candidates[0]
}

// stems are the verbs that may have had an ending, the likeliest first.
func stems(stem, ending string) []string {
	n := len(stem)
	switch last := stem[n-1]; {
	case last == 'i' && ending == "ed":
		return []string{stem[:n-1] + "y"}
	case last == 'e' && ending == "ed":
		return []string{stem + "e", stem} // agreed
	case n > 2 && last == stem[n-2] && !isVowel(last):
		if strings.IndexByte("lsfz", last) >= 0 {
			return []string{stem, stem[:n-1]} // called, but controlled
		}
		return []string{stem[:n-1], stem, stem + "e"}
	case likelyE(stem):
		return []string{stem + "e", stem}
	}
	return []string{stem, stem + "e"}
}

// likelyE judges stems whose verbs nearly all end in e, or of which the other
// verb would have doubled its consonant: hop(p)ing, hop(e)ing.
func likelyE(stem string) bool {
	n := len(stem)
	if endsIn(stem, lists().SilentE...) && !endsIn(stem, "eat", "oat") {
		return true
	}
	return n >= 2 && !isVowel(stem[n-1]) && strings.IndexByte("wxy", stem[n-1]) < 0 &&
		isVowel(stem[n-2]) && strings.IndexAny(stem, "aeiouy") == n-2
}

// positive undoes the comparison of an adjective or adverb.
func (l *lemmatizer) positive(w string) string {
	stem, found := strings.CutSuffix(w, "er")
	if !found {
		stem, found = strings.CutSuffix(w, "est")
	}
	n := len(stem)
	switch {
	case !found || n < 3:
		return w
	case stem[n-1] == 'i':
		return stem[:n-1] + "y"
	case l.known.Known(model.Adjective, stem+"e"):
		return stem + "e"
	case stem[n-1] == stem[n-2] && !isVowel(stem[n-1]) && !endsIn(stem, "ll", "ss", "ff"):
		return stem[:n-1]
	}
	return stem
}

func endsIn(w string, endings ...string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(w, e) })
}

func isVowel(b byte) bool { return strings.IndexByte("aeiou", b) >= 0 }
